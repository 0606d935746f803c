import ArgumentParser
import Recension

/// `recension diff OLD NEW`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what changed from one edition to the next.",
        discussion: """
            OLD and NEW are two pages, two texts, or two folders of them. Folders (and documents that hold several countries) are paired \
            country by country, under whatever name the page had in its year.

            EXAMPLES
              recension diff 2018/ghana.html 2019/ghana.html
              recension diff 2018/ghana.html 2019/ghana.html --min-significance 0.3 --sort significance
              recension diff 2018/ghana.html 2019/ghana.html --section 2.a --section Women
              recension diff 2018/ghana.html 2019/ghana.html --format html -o ghana.html
              recension diff 2018 2019 --country GHA,kenya --format markdown -o changes.md
            """)

    @Argument(help: "The earlier page, text or folder.")
    var old: String

    @Argument(help: "The later page, text or folder.")
    var new: String

    @Option(name: .shortAndLong, help: "How to show the result: terminal, markdown, html or json.")
    var format: DiffFormat = .terminal

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @Flag(name: .long, help: "Compare two pages although they are of different countries.")
    var acrossCountries = false

    @OptionGroup var listing: ListingOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var incidents: IncidentOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let source = try ReportSource(selection)
        let comparison = try Comparison(selection, incidents)
        let kinds = (try InputFile.kind(of: old), try InputFile.kind(of: new))
        switch kinds {
        case (.file, .file):
            // Side by side: reading takes about half of the whole.
            async let reading = readFile(old, source)
            let (news, olds) = (try readFile(new, source), try await reading)
            for reading in [olds, news] { ReportSource.note(reading.reports, of: reading.path) }
            if let first = olds.reports.first, let second = news.reports.first, olds.reports.count == 1, news.reports.count == 1 {
                try writePair(EditionPairing.Pair(old: first, new: second), comparison)
            } else {
                try await writeSet(olds: [olds], news: [news], comparison)
            }
        case (.folder, .folder):
            // Before folders are read, which takes its time.
            if rendering.set == nil { throw Self.needsSite(format) }
            try await writeSet(olds: try await source.readings(of: old), news: try await source.readings(of: new), comparison)
        case (.folder, .file): throw Trouble(message: "\(old) is a folder and \(new) is not; give two pages or two folders")
        case (.file, .folder): throw Trouble(message: "\(new) is a folder and \(old) is not; give two pages or two folders")
        }
    }

    private func readFile(_ path: String, _ source: ReportSource) throws(Trouble) -> ReportSource.Reading {
        let reports = try source.reports(of: path)
        guard !reports.isEmpty else { throw Trouble(message: "\(path): the document holds none of the countries chosen by --country") }
        return ReportSource.Reading(path: path, reports: reports, problem: nil)
    }

    private static func needsSite(_ format: DiffFormat) -> Trouble {
        Trouble(
            message:
                "--format \(format.rawValue) makes the page of one country; recension site makes pages of many countries, with an index")
    }

    private var rendering: DiffRendering {
        DiffRendering(format, all: all, sections: selection.sections, listing: listing.listing, output: output)
    }

    private func writePair(_ pair: EditionPairing.Pair, _ comparison: Comparison) throws {
        let countries = (pair.old.edition.country, pair.new.edition.country)
        guard acrossCountries || countries.0.key == countries.1.key else {
            throw Trouble(
                message: "\(old) is a report of \(countries.0.name), \(new) one of \(countries.1.name); give two editions of one country, "
                    + "or --across-countries to compare them all the same")
        }
        let diff = comparison.diff(pair)
        var file = try OutputFile(output.output)
        try file.write(rendering.single(diff))
        try file.finish()
        if !diff.isEmpty { throw ExitStatus.differs }
    }

    private func writeSet(olds: [ReportSource.Reading], news: [ReportSource.Reading], _ comparison: Comparison) async throws {
        let pairing = EditionPairing(old: olds, new: news)
        guard !(pairing.pairs.isEmpty && pairing.missing.isEmpty) else {
            for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
            throw Trouble(message: "\(old) and \(new) hold no report to compare")
        }
        guard var document = rendering.set else { throw Self.needsSite(format) }
        var file = try OutputFile(output.output)
        var tallies: [DiffTally] = []
        let renderer = document
        try await comparison.run(pairing.pairs, make: { (DiffTally($0), renderer.pair($0)) }) { tally, bytes in
            try file.write(document.append(pair: bytes))
            tallies.append(tally)
        }
        try file.write(document.finish(DiffSetOutcome(tallies: tallies, problems: pairing.problems, missing: pairing.missing)))
        try file.finish()
        for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
        if !pairing.problems.isEmpty { throw ExitStatus.trouble }
        if !pairing.missing.isEmpty || tallies.contains(where: { !$0.isEmpty }) { throw ExitStatus.differs }
    }
}
