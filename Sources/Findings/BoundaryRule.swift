import Alignment
import ReportModel

/// Grades how much outline and wording changed as a whole.
enum BoundaryRule {
    /// Fewer linked paragraphs under a top section of the same title: the outline was rebuilt.
    private static let rebuilt = 0.5
    /// Fewer linked paragraphs under the same path of titles: headings moved.
    private static let retagged = 0.8
    /// More linked sentences that differ in nothing but tense, voice or spelling, and at least half as many as are identical: the
    /// text was rewritten as a whole.
    private static let restyled = 0.15

    static func boundary(
        old: Report, new: Report, _ alignment: ReportAlignment, _ findings: [Finding]
    ) -> Boundary {
        var linked = 0
        var identical = 0
        var cosmetic = 0
        var sentences = 0
        for finding in findings where !finding.new.isEmpty {
            if finding.relation != .notCovered { sentences += finding.new.count }
            if finding.old.isEmpty { continue }
            linked += finding.new.count
            if finding.relation == .unchanged { identical += finding.new.count }
            if finding.relation == .cosmetic { cosmetic += finding.new.count }
        }
        var paragraphs = 0
        var keptPath = 0
        var keptTop = 0
        var last = -1
        for link in alignment.links {
            let paragraph = new.sentences[link.new].paragraph
            if paragraph == last { continue }
            last = paragraph
            guard let newSection = new.paragraphs[paragraph].section,
                let oldSection = old.paragraphs[old.sentences[link.old].paragraph].section
            else { continue }
            paragraphs += 1
            if alignment.hasSamePath(old: oldSection, new: newSection) { keptPath += 1 }
            if alignment.hasSameTop(old: oldSection, new: newSection) { keptTop += 1 }
        }
        func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
        let grade: Boundary.Grade =
            if share(keptTop, paragraphs) < rebuilt {
                .restructured
            } else if share(keptPath, paragraphs) < retagged {
                .retagged
            } else if linked > 0 && share(cosmetic, linked) > restyled && 2 * cosmetic >= identical {
                .restyled
            } else {
                .quiet
            }
        return Boundary(
            grade: grade, placed: share(linked, sentences), identical: share(identical, linked),
            keptPath: share(keptPath, paragraphs))
    }
}
