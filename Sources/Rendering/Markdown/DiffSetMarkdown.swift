import Findings
import ReportModel

/// The first page of a folder diff in Markdown: a table of the countries, the editions that are missing, the files that could not
/// be compared. Each country's ``DiffMarkdown`` may follow it in the same file.
public struct DiffSetMarkdown: Sendable {
    public init() {}

    /// The index, ending with a line feed; countries stand in the order given. Linear in the countries.
    public func index(_ tallies: [DiffTally], problems: [DiffProblem] = [], missing: [MissingEdition] = []) -> [UInt8] {
        var text = "# What changed, country by country\n"
        if !tallies.isEmpty {
            text += "\n| country | years | boundary | words | | added | not reported | changed | moved |\n"
            text += "|---|---|---|--:|--:|--:|--:|--:|--:|\n"
            for tally in tallies {
                let sides = SideNames(old: tally.oldYear, new: tally.newYear)
                let cells = [
                    MarkdownText.escaped(tally.country.name), "\(sides.old) → \(sides.new)", tally.grade.rawValue,
                    Numbers.grouped(tally.newWordCount), Numbers.change(from: tally.oldWordCount, to: tally.newWordCount) ?? "",
                    Numbers.grouped(tally.count(of: .added)), Numbers.grouped(tally.count(of: .removed)),
                    Numbers.grouped(tally.changedCount), Numbers.grouped(tally.movedCount),
                ]
                text += "| \(cells.joined(separator: " | ")) |\n"
            }
        }
        if !missing.isEmpty {
            text += "\n## Editions that are missing\n\n"
            for edition in missing { text += "- \(MarkdownText.escaped(edition.country.name)): \(edition.phrase)\n" }
        }
        if !problems.isEmpty {
            text += "\n## Not compared\n\n"
            for problem in problems {
                text += "- \(MarkdownText.escaped(problem.file)): \(MarkdownText.escaped(problem.message))\n"
            }
        }
        return Array(text.utf8)
    }
}
