import ArgumentParser
import Recension

/// `recension blame PATH…`.
struct BlameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "blame",
        abstract: "Print an edition with, for each sentence, when it came in and when it was last changed.",
        discussion: """
            The paths are the editions to look through: pages, texts or <year> folders of them, or one folder that holds <year> folders; \
            without paths, those of the library (recension ingest). \
            The latest of them is printed, or that of --year. What stands in the oldest edition may be older: its year has a ≤.

            This lists and does not compare: the exit status is 0 when it is done, 2 for trouble.

            EXAMPLES
              recension blame 2016/kenya.html 2017/kenya.html 2018/kenya.html
              recension blame editions --country KEN --year 2021 --section 2.a
              recension blame --country KEN --format json
            """)

    @OptionGroup var source: EditionSource

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The edition to print; or a range such as 2018..2021, of which only those are looked through.", valueName: "year"))
    var year: YearRange?

    @Option(name: .shortAndLong, help: "How to give it: text or json.")
    var format: ListFormat = .text

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let editions = try await source.read { year in year.isIncluded(in: self.year) }
        let sections = source.selection.sections.following(editions.collations)
        var problems = editions.problems
        var blames: [Blame] = []
        for collation in editions.collations {
            guard let last = collation.editions.last else { continue }
            if let year, year.isSingle, last.year != year.last {
                let message = "\(last.report.edition.country.name): there is no edition of \(year.last)"
                StandardError.write("recension: \(message)\n")
                problems.append(DiffProblem(file: "\(year.last)", message: message))
                continue
            }
            blames.append(Blame(collation, edition: collation.editions.count - 1))
        }
        guard !blames.isEmpty else { throw Trouble(message: "there is no report to give") }
        let text = BlameTerminal(width: output.columns, color: output.usesColor, sections: sections)
        let json = BlameJSON(tool: .current, sections: sections)
        try output.write(format == .text ? blames.map(text.bytes).joinedByEmptyLine : json.bytes(blames, problems: problems))
        if !problems.isEmpty { throw ExitStatus.trouble }
    }
}

extension Int {
    /// Whether an edition of this year is looked through: for a single year, that one and all before it.
    fileprivate func isIncluded(in years: YearRange?) -> Bool {
        guard let years else { return true }
        return years.isSingle ? self <= years.last : years.contains(self)
    }
}
