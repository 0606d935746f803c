import ArgumentParser
import Recension

/// `recension outline PATH…`.
struct OutlineCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outline",
        abstract: "Print the section tree of a page or text.",
        discussion: """
            Shows every heading with its label and how much text stands under it; run-in headings, which open a paragraph, are marked. \
            What was noticed while reading goes to standard error.

            EXAMPLES
              recension outline 2019/ghana.html
              recension outline 2024 --format json
            """)

    @Argument(help: "Pages, texts or folders.", completion: .file())
    var paths: [String]

    @Option(name: .shortAndLong, help: "How to give it: terminal or json.")
    var format: Format = .terminal

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var output: OutputOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, json
    }

    func run() async throws {
        let sections = selection.sections
        let terminal = OutlineTerminal(width: output.columns, color: output.usesColor, sections: sections)
        let json = OutlineJSON(tool: .current, sections: sections)
        try await ReportListing(paths: paths, selection: selection, output: output).write { reports, problems in
            switch format {
            case .terminal: reports.map(terminal.bytes).joinedByEmptyLine
            case .json where reports.count == 1 && problems.isEmpty: json.bytes(reports[0])
            case .json: json.bytes(set: reports, problems: problems)
            }
        }
    }
}
