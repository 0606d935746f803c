import ArgumentParser
import Recension

/// `recension diff OLD NEW`.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Tell what changed from one edition to the next.",
        discussion: """
            OLD and NEW are two pages, two texts, or two folders of them. Folders (and documents that hold several countries) are paired \
            country by country, under whatever name the page had in its year. A year that is no folder here is an edition of the library \
            (recension ingest), of which one country is compared like two pages, and several like two folders.

            On a terminal, a long result opens in a pager: $RECENSION_PAGER, else $PAGER, else less.

            EXAMPLES
              recension diff 2018/ghana.html 2019/ghana.html
              recension diff old.html new.html --only added,revised --context 1
              recension diff old.html new.html --incidents --section 2.a
              recension diff old.html new.html --sort significance
              recension diff old.html new.html --words
              recension diff 2018/ghana.html 2019/ghana.html --format html -o ghana.html
              recension diff 2018 2019 --stat
              recension diff 2018 2024 --country ghana --library editions.sqlite
              recension diff 2018 2019 --country GHA,kenya -f csv -o changes.csv
              recension diff 2018/ghana.html 2019/ghana.html --format chart-html -o chart.html
            """)

    @Argument(help: "The earlier page, text, folder, or year of the library.", completion: .file())
    var old: String

    @Argument(help: "The later page, text, folder, or year of the library.", completion: .file())
    var new: String

    @Flag(name: .long, help: "Compare two pages although they are of different countries.")
    var acrossCountries = false

    @OptionGroup var options: DiffOptions
    @OptionGroup var library: LibraryOptions

    func run() async throws {
        let rendering = try options.rendering()
        let source = try ReportSource(options.selection)
        let comparison = try options.comparison()
        let places = (try EditionPlace(old, library), try EditionPlace(new, library))
        switch places {
        case (.file(let old), .file(let new)):
            // Side by side: reading takes about half of the whole.
            async let reading = readFile(old, source)
            let (news, olds) = (try readFile(new, source), try await reading)
            for reading in [olds, news] { ReportSource.note(reading.reports, of: reading.path) }
            try await write(olds: [olds], news: [news], comparison, rendering)
        case (.stored, _), (_, .stored):
            let olds = try await source.readings(of: places.0, in: library)
            let news = try await source.readings(of: places.1, in: library)
            for (place, readings) in [(places.0, olds), (places.1, news)] where !place.isSet {
                for reading in readings { ReportSource.note(reading.reports, of: reading.path) }
            }
            // A page beside a year chooses its countries.
            try await write(
                olds: places.1.isSet ? olds : Self.narrowed(olds, to: news), news: places.0.isSet ? news : Self.narrowed(news, to: olds),
                comparison, rendering)
        case (.folder, .folder):
            // Before folders are read, which takes its time.
            if rendering.set == nil { throw needsSite }
            try await writeSet(
                olds: try await source.readings(of: old), news: try await source.readings(of: new), comparison, rendering)
        case (.folder, .file): throw Trouble(message: "\(old) is a folder and \(new) is not; give two pages or two folders")
        case (.file, .folder): throw Trouble(message: "\(new) is a folder and \(old) is not; give two pages or two folders")
        }
    }

    private static func narrowed(_ readings: [ReportSource.Reading], to others: [ReportSource.Reading]) -> [ReportSource.Reading] {
        let keys = Set(others.flatMap { $0.reports.map(\.edition.country.key) })
        return readings.filter { reading in reading.reports.contains { keys.contains($0.edition.country.key) } }
    }

    /// One country by itself, several as a set.
    private func write(
        olds: [ReportSource.Reading], news: [ReportSource.Reading], _ comparison: Comparison, _ rendering: DiffRendering
    ) async throws {
        let (old, new) = (olds.flatMap(\.reports), news.flatMap(\.reports))
        let hasProblems = (olds + news).contains { $0.problem != nil }
        if let first = old.first, let second = new.first, old.count == 1, new.count == 1, !hasProblems {
            try writePair(EditionPairing.Pair(old: first, new: second), comparison, rendering)
        } else {
            try await writeSet(olds: olds, news: news, comparison, rendering)
        }
    }

    private func readFile(_ path: String, _ source: ReportSource) throws(Trouble) -> ReportSource.Reading {
        let reports = try source.reports(of: path)
        guard !reports.isEmpty else { throw Trouble(message: "\(path): the document holds none of the countries chosen by --country") }
        return ReportSource.Reading(path: path, reports: reports, problem: nil)
    }

    private var needsSite: Trouble {
        Trouble(
            message:
                "--format \(options.format.rawValue) makes the page of one country; recension site makes pages of many countries, with an index"
        )
    }

    private func writePair(_ pair: EditionPairing.Pair, _ comparison: Comparison, _ rendering: DiffRendering) throws {
        let countries = (pair.old.edition.country, pair.new.edition.country)
        guard acrossCountries || countries.0.key == countries.1.key else {
            throw Trouble(
                message: "\(old) is a report of \(countries.0.name), \(new) one of \(countries.1.name); give two editions of one country, "
                    + "or --across-countries to compare them all the same")
        }
        let diff = comparison.diff(pair)
        var file = try OutputFile(options.output.output, pager: options.output.pager)
        try file.write(rendering.single(diff))
        try file.finish()
        if !diff.isEmpty { throw ExitStatus.differs }
    }

    private func writeSet(
        olds: [ReportSource.Reading], news: [ReportSource.Reading], _ comparison: Comparison, _ rendering: DiffRendering
    ) async throws {
        let pairing = EditionPairing(old: olds, new: news)
        guard !(pairing.pairs.isEmpty && pairing.missing.isEmpty) else {
            for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
            throw Trouble(message: "\(old) and \(new) hold no report to compare")
        }
        guard let document = rendering.set else { throw needsSite }
        let shared = document.sharedTelling == .first ? try await comparison.shared(pairing.pairs) : Comparison.Shared()
        let set = DiffSetRun(comparison: comparison, document: document, isStreamed: rendering.isStreamed, output: options.output)
        let differs = try await set.write(pairing, shared)
        if !document.tellsOutcome {
            for edition in pairing.missing { StandardError.write("recension: \(edition.country.name): \(edition.phrase)\n") }
        }
        for problem in pairing.problems { StandardError.write("recension: \(problem.message)\n") }
        if !pairing.problems.isEmpty { throw ExitStatus.trouble }
        if !pairing.missing.isEmpty || differs { throw ExitStatus.differs }
    }
}
