import Findings
import ReportModel

/// What opens each comparison: which two texts, how alike they are as a whole, how to read what follows, and where it ends.
struct ComparedMarkdown: Sendable {
    let sections: SectionFilter
    /// The program, where the document names it.
    var tool: Tool?

    func text(of diff: ReportDiff) -> String {
        let sides = SideNames(diff)
        var lines = [source(sides.old, diff.old), source(sides.new, diff.new)]
        let boundary = diff.boundary
        let grades = SectionGrades.phrase(of: diff).map { " " + MarkdownText.escaped($0) } ?? ""
        lines.append("**Boundary**: **\(boundary.grade.rawValue)**. \(boundary.phrase) \(boundary.placedPhrase(sides))\(grades)")
        let maker = tool.map { "\(MarkdownText.escaped("\($0.name) \($0.version)")) laid the two texts side by side" }
        lines.append(
            "**How to read it**: \(maker ?? "The two texts were laid side by side"), sentence by sentence, by their words. What stands in "
                + "quotation marks is verbatim; ~~struck~~ is \(sides.old), **bold** in it is \(sides.new). ¶ is the paragraph of the "
                + "report, counted from 0.")
        lines.append(
            "**Limits**: “No longer reported” means not found \(sides.inNew), nothing more. Texts are compared; nothing follows about "
                + "what happened in the country, and the report itself is what to quote from.")
        if !sections.isEmpty {
            lines.append("**Only**: \(sections.words.map { MarkdownText.escaped($0) }.joined(separator: ", "))")
        }
        for (paths, name) in [(diff.coverage.notCoveredByOld, sides.inOld), (diff.coverage.notCoveredByNew, sides.inNew)]
        where !paths.isEmpty {
            let places = paths.map { MarkdownText.escaped(PlaceName.of($0)) }.joined(separator: "; ")
            lines.append("**Not covered \(name)**: \(places). Nothing there counts as added or no longer reported.")
        }
        return lines.map { "- \($0)\n" }.joined() + "\n\(counts(of: diff))\n"
    }

    /// "9,120 words, was 10,480 (−13 %)."
    private func counts(of diff: ReportDiff) -> String {
        let change = Numbers.change(from: diff.old.wordCount, to: diff.new.wordCount).map { " (\($0))" } ?? ""
        return "\(Numbers.counted(diff.new.wordCount, "word", "words")), was \(Numbers.grouped(diff.old.wordCount))\(change). "
            + "Sentences unchanged: \(Numbers.grouped(diff.count(of: .unchanged))); "
            + "changed in spelling, punctuation, tense or voice only: \(Numbers.grouped(diff.count(of: .cosmetic)))."
    }

    /// Where a text came from: its name and address, when it was captured, and its hash.
    private func source(_ name: String, _ side: EditionSummary) -> String {
        let address = MarkdownText.address(side.snapshot.url)
        let details = (address.map { [$0] } ?? []) + MarkdownText.capture(side.snapshot)
        let title = name == "old" || name == "new" ? "The \(name) text" : name
        return "**\(title)**: \(details.joined(separator: " · "))"
    }
}
