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
              recension diff 2018 2019 --country GHA,kenya --format markdown -o changes.md
            """)

    @Argument(help: "The earlier page, text or folder.")
    var old: String

    @Argument(help: "The later page, text or folder.")
    var new: String

    @Option(name: .shortAndLong, help: "How to show the result: terminal, markdown or json.")
    var format: Format = .terminal

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @Flag(name: .long, help: "Compare two pages although they are of different countries.")
    var acrossCountries = false

    @OptionGroup var listing: ListingOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var output: OutputOptions

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case terminal, markdown, json
    }

    func run() async throws {
        let source = try ReportSource(selection)
        let words = try wordOptions.words()
        let kinds = (try InputFile.kind(of: old), try InputFile.kind(of: new))
        switch kinds {
        case (.file, .file):
            // Side by side: reading takes about half of the whole.
            async let reading = readFile(old, source)
            let (news, olds) = (try readFile(new, source), try await reading)
            for reading in [olds, news] { ReportSource.note(reading.reports, of: reading.path) }
            if let first = olds.reports.first, let second = news.reports.first, olds.reports.count == 1, news.reports.count == 1 {
                try writePair(first, second, words)
            } else {
                try await writeSet(olds: [olds], news: [news], words)
            }
        case (.folder, .folder):
            try await writeSet(olds: try await source.readings(of: old), news: try await source.readings(of: new), words)
        case (.folder, .file): throw Trouble(message: "\(old) is a folder and \(new) is not; give two pages or two folders")
        case (.file, .folder): throw Trouble(message: "\(new) is a folder and \(old) is not; give two pages or two folders")
        }
    }

    private func readFile(_ path: String, _ source: ReportSource) throws(Trouble) -> ReportSource.Reading {
        let reports = try source.reports(of: path)
        guard !reports.isEmpty else { throw Trouble(message: "\(path): the document holds none of the countries chosen by --country") }
        return ReportSource.Reading(path: path, reports: reports, problem: nil)
    }

    // MARK: One pair

    private func writePair(_ first: Report, _ second: Report, _ words: WordOptions.Words) throws {
        let countries = (first.edition.country, second.edition.country)
        guard acrossCountries || countries.0.key == countries.1.key else {
            throw Trouble(
                message: "\(old) is a report of \(countries.0.name), \(new) one of \(countries.1.name); give two editions of one country, "
                    + "or --across-countries to compare them all the same")
        }
        let diff = selection.sections.select(compare(old: first, new: second, incidentWords: words.incidents, degrees: words.degrees))
        var file = try OutputFile(output.output)
        switch format {
        case .terminal: try file.write(terminal.bytes(diff))
        case .markdown: try file.write(markdown.bytes(diff))
        case .json:
            try file.write(
                DiffJSON(tool: .current, includesUnchanged: all, sections: selection.sections, listing: listing.listing).bytes(diff))
        }
        try file.finish()
        if !diff.isEmpty { throw ExitStatus.differs }
    }

    private var terminal: DiffTerminal {
        DiffTerminal(
            width: output.columns, color: output.usesColor, includesUnchanged: all, sections: selection.sections,
            listing: listing.listing)
    }

    private var markdown: DiffMarkdown {
        DiffMarkdown(includesUnchanged: all, sections: selection.sections, listing: listing.listing)
    }

    // MARK: Many pairs

    private func writeSet(
        olds: [ReportSource.Reading], news: [ReportSource.Reading], _ words: WordOptions.Words
    ) async throws {
        let pairing = EditionPairing(old: olds, new: news)
        let problems =
            (olds + news).compactMap { reading in reading.problem.map { DiffProblem(file: reading.path, message: $0) } } + pairing.problems
        guard !(pairing.pairs.isEmpty && pairing.missing.isEmpty) else {
            for problem in problems { StandardError.write("recension: \(problem.message)\n") }
            throw Trouble(message: "\(old) and \(new) hold no report to compare")
        }
        var file = try OutputFile(output.output)
        let tallies: [DiffTally]
        switch format {
        case .terminal:
            tallies = try await write(pairing, words, to: &file) { terminal.bytes($0) + [0x0A] }
            let table = DiffStatTerminal(width: output.columns, color: output.usesColor)
            try file.write(table.bytes(tallies, problems: problems, missing: pairing.missing))
        case .markdown:
            // The index comes first and counts what follows.
            let results = await diffs(of: pairing, words) { markdown.bytes($0) }
            tallies = results.map(\.tally)
            try file.write(DiffSetMarkdown().index(tallies, problems: problems, missing: pairing.missing))
            for result in results { try file.write([0x0A] + result.bytes) }
        case .json:
            var json = DiffSetJSON(
                tool: .current, includesUnchanged: all, sections: selection.sections, listing: listing.listing)
            let renderer = json
            tallies = try await write(pairing, words, to: &file, { renderer.pair($0) }, joined: { json.append(pair: $0) })
            try file.write(json.finish(problems: problems, missing: pairing.missing))
        }
        try file.finish()
        for problem in problems { StandardError.write("recension: \(problem.message)\n") }
        if !problems.isEmpty { throw ExitStatus.trouble }
        if !pairing.missing.isEmpty || tallies.contains(where: { !$0.isEmpty }) { throw ExitStatus.differs }
    }

    private struct PairResult: Sendable {
        let tally: DiffTally
        let bytes: [UInt8]
    }

    private func diffs(
        of pairing: EditionPairing, _ words: WordOptions.Words, _ render: @escaping @Sendable (ReportDiff) -> [UInt8]
    ) async -> [PairResult] {
        let progress = Progress("comparing", total: pairing.pairs.count)
        let sections = selection.sections
        return await Parallel.map(pairing.pairs) { pair in
            let diff = sections.select(compare(old: pair.old, new: pair.new, incidentWords: words.incidents, degrees: words.degrees))
            let result = PairResult(tally: DiffTally(diff), bytes: render(diff))
            await progress.advance()
            return result
        }
    }

    /// Writes pairs as they are done, in order, so that only a few are in memory.
    private func write(
        _ pairing: EditionPairing, _ words: WordOptions.Words, to file: inout OutputFile,
        _ render: @escaping @Sendable (ReportDiff) -> [UInt8],
        joined: ([UInt8]) -> [UInt8] = { $0 }
    ) async throws -> [DiffTally] {
        let progress = Progress("comparing", total: pairing.pairs.count)
        let sections = selection.sections
        var tallies: [DiffTally] = []
        let batch = Parallel.width * 4
        for start in stride(from: 0, to: pairing.pairs.count, by: batch) {
            let pairs = Array(pairing.pairs[start..<min(start + batch, pairing.pairs.count)])
            let results = await Parallel.map(pairs) { pair in
                let diff = sections.select(compare(old: pair.old, new: pair.new, incidentWords: words.incidents, degrees: words.degrees))
                let result = PairResult(tally: DiffTally(diff), bytes: render(diff))
                await progress.advance()
                return result
            }
            for result in results {
                try file.write(joined(result.bytes))
                tallies.append(result.tally)
            }
        }
        return tallies
    }
}

extension Tool {
    /// This tool.
    static let current = Tool(version: recensionVersion)
}
