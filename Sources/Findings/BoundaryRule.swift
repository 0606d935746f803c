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

    /// Linked paragraphs that tell something of a section's outline; fewer make no grade.
    private static let fewest = 3

    /// The grade of the whole pair, and that of each section of the new report with all that stands under it; nil for a section
    /// with too few linked paragraphs to tell.
    ///
    /// Linear in findings and links, times the depth of the outline.
    static func boundaries(
        old: Report, new: Report, _ alignment: ReportAlignment, _ findings: [Finding]
    ) -> (whole: Boundary, sections: [Boundary?]) {
        var whole = Counts()
        var sections = [Counts](repeating: Counts(), count: new.sections.count)
        func count(at section: Int?, _ change: (inout Counts) -> Void) {
            change(&whole)
            var section = section
            while let index = section {
                change(&sections[index])
                section = new.sections[index].parent
            }
        }
        for finding in findings {
            for quotation in finding.new {
                count(at: new.paragraphs[quotation.paragraph].section) { counts in
                    if finding.relation != .notCovered { counts.sentences += 1 }
                    if finding.old.isEmpty { return }
                    counts.linked += 1
                    if finding.relation == .unchanged { counts.identical += 1 }
                    if finding.relation == .cosmetic { counts.cosmetic += 1 }
                }
            }
        }
        var last = -1
        for link in alignment.links {
            let paragraph = new.sentences[link.new].paragraph
            if paragraph == last { continue }
            last = paragraph
            guard let newSection = new.paragraphs[paragraph].section,
                let oldSection = old.paragraphs[old.sentences[link.old].paragraph].section
            else { continue }
            let keepsPath = alignment.hasSamePath(old: oldSection, new: newSection)
            let keepsTop = alignment.hasSameTop(old: oldSection, new: newSection)
            count(at: newSection) { counts in
                counts.paragraphs += 1
                if keepsPath { counts.keptPath += 1 }
                if keepsTop { counts.keptTop += 1 }
            }
        }
        return (whole.boundary, sections.map { $0.paragraphs < fewest ? nil : $0.boundary })
    }

    /// What the grade is made of.
    private struct Counts {
        /// Sentences of the new report: those the other document covers, and those with a counterpart.
        var sentences = 0
        var linked = 0
        var identical = 0
        var cosmetic = 0
        /// Linked paragraphs of the new report.
        var paragraphs = 0
        var keptPath = 0
        var keptTop = 0

        var boundary: Boundary {
            Boundary(
                grade: grade, placed: share(linked, sentences), identical: share(identical, linked),
                keptPath: share(keptPath, paragraphs))
        }

        private var grade: Boundary.Grade {
            if share(keptTop, paragraphs) < rebuilt { return .restructured }
            if share(keptPath, paragraphs) < retagged { return .retagged }
            return linked > 0 && share(cosmetic, linked) > restyled && 2 * cosmetic >= identical ? .restyled : .quiet
        }

        private func share(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }
    }
}
