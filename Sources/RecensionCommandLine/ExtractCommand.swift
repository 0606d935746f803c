import ArgumentParser
import Recension

/// `recension extract PATH…`.
struct ExtractCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Give the report that a page or text holds.",
        discussion: """
            With --format text, one heading or paragraph a line; run-in headings stand where they stand in their paragraph.

            EXAMPLES
              recension extract 2019/ghana.html
              recension extract 2019/ghana.html --format json -o ghana.json
              recension extract 2019 --country GHA --format markdown
            """)

    @Argument(help: "Pages, texts or folders.", completion: .file())
    var paths: [String]

    @Option(name: .shortAndLong, help: "How to give it: text, markdown or json.")
    var format: Format = .text

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var output: OutputOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, markdown, json
    }

    func run() async throws {
        let sections = selection.sections
        let json = ReportJSON(tool: .current, sections: sections)
        try await ReportListing(paths: paths, selection: selection, output: output).write { reports, problems in
            switch format {
            case .text: reports.map { ReportText(sections: sections).bytes($0) }.joinedByEmptyLine
            case .markdown: reports.map { ReportMarkdown(sections: sections).bytes($0) }.joinedByEmptyLine
            case .json where reports.count == 1 && problems.isEmpty: json.bytes(reports[0])
            case .json: json.bytes(set: reports, problems: problems)
            }
        }
    }
}
