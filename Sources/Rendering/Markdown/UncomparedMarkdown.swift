import Findings
import ReportModel

/// What a comparison of many countries lacks: editions that are missing and files that are no reports.
struct UncomparedMarkdown {
    let missing: [MissingEdition]
    let problems: [DiffProblem]
    /// The level of the headings.
    let level: Int

    /// Empty where nothing is lacking.
    var text: String {
        list("Editions that are missing", missing.map { "\(MarkdownText.escaped($0.country.name)): \($0.phrase)" })
            + list("Not compared", problems.map(Self.line))
    }

    /// The message names the file, as a message on a terminal does.
    private static func line(_ problem: DiffProblem) -> String {
        let message = problem.message.hasPrefix(problem.file) ? problem.message : "\(problem.file): \(problem.message)"
        return MarkdownText.escaped(message)
    }

    private func list(_ title: String, _ lines: [String]) -> String {
        guard !lines.isEmpty else { return "" }
        return "\n\(MarkdownText.heading(level)) \(title)\n\n" + lines.map { "- \($0)\n" }.joined()
    }
}
