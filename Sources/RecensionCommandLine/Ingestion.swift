import Recension

/// Takes pages into a library: read on all cores, stored one batch after the other, and then laid side by side, country by country.
///
/// Each step is whole or not there; what is there already is not read again. So a run that was broken off is taken up by the next.
struct Ingestion {
    let store: EditionStore
    let reader: ReportReader
    /// Whether pages that are in the library are read again.
    let isAgain: Bool
    /// What was laid side by side before this run.
    private let seeds = CollationSeeds()

    init(store: EditionStore, reader: ReportReader, isAgain: Bool) {
        self.store = store
        self.reader = reader
        self.isAgain = isAgain
    }

    /// What came of it.
    struct Outcome {
        /// Pages that are new in the library, or were read again.
        var added = 0
        /// Pages that were there.
        var known = 0
        /// Countries in which editions were laid side by side.
        var collated = 0
        var problems: [DiffProblem] = []
    }

    /// Pages of one step: enough to keep all cores busy, and few enough to stay small in memory.
    private static let batch = Parallel.width * 8
    /// The file is written anew without gaps where at least one page of so many is new, so that a page is written a few times at most
    /// however large the library grows.
    private static let share = 4
    /// Countries of one step.
    private static let countries = Parallel.width * 2

    func run(_ input: PageInput) async throws(Trouble) -> Outcome {
        var outcome = Outcome()
        var input = input
        let progress = Progress("reading", total: input.count)
        while true {
            let pages = input.pages(Self.batch)
            if pages.isEmpty { break }
            let isFew = pages.count <= Parallel.width
            let readings = await Parallel.map(pages) { page in
                let reading = await read(page, isOfFew: isFew)
                if case .file = page { await progress.advance() }
                return reading
            }
            try take(readings, &outcome)
        }
        await progress.hide(isLast: true)
        outcome.collated = try await collate()
        // Rows of many countries came in turn, and stand with gaps between them.
        let count = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.captureCount() }
        if outcome.added * Self.share >= count { try Trouble.ofLibrary { () throws(EditionStoreError) in try store.compact() } }
        return outcome
    }

    // MARK: Pages

    private enum Reading: Sendable {
        case capture(EditionStore.Capture)
        case known(path: String, sha256: String)
        case problem(DiffProblem)
    }

    private func read(_ page: PageInput.Page, isOfFew: Bool) async -> Reading {
        switch page {
        case .problem(let message, let path): return .problem(DiffProblem(file: path, message: message))
        case .bytes(let bytes, let path): return await read(bytes, path, isOfFew)
        case .file(let path):
            do throws(Trouble) { return await read(try InputFile.read(path), path, isOfFew) } catch {
                return .problem(DiffProblem(file: path, message: error.message))
            }
        }
    }

    private func read(_ bytes: [UInt8], _ path: String, _ isOfFew: Bool) async -> Reading {
        let sha256 = EditionStore.hash(of: bytes)
        do {
            if !isAgain, try store.hasCapture(sha256) {
                let years = try store.years(ofCapture: sha256)
                guard let year = SourceName(path).year, !years.contains(year) else { return .known(path: path, sha256: sha256) }
                let held = years.map { "\($0)" }.joined(separator: ", ")
                let message = "\(path): the library holds this page as that of \(held), and its path says \(year); --again reads it anew"
                return .problem(DiffProblem(file: path, message: message))
            }
            // A few pages leave a core free while they are read, for what is there of their countries. Of a page whose name tells no
            // country it is taken up later.
            if isOfFew, let country = SourceName(path).slug.flatMap({ reader.registry.country(slug: $0) }) {
                seeds.takeUp(country.key, in: store)
            }
            return .capture(
                try await EditionStore.Capture.reading(bytes, path: path, sha256: sha256, by: reader) { reports in
                    for (place, report) in reports.enumerated() { await seeds.take(report, place: place) }
                })
        } catch {
            return .problem(DiffProblem(file: path, message: "\(path): \(error)"))
        }
    }

    private func take(_ readings: [Reading], _ outcome: inout Outcome) throws(Trouble) {
        var captures: [EditionStore.Capture] = []
        var known: [(path: String, sha256: String)] = []
        for reading in readings {
            switch reading {
            case .problem(let problem):
                StandardError.write("recension: \(problem.message)\n")
                outcome.problems.append(problem)
            case .known(let path, let sha256): known.append((path, sha256))
            case .capture(let capture):
                // The same page twice among those of one step.
                if captures.contains(where: { $0.sha256 == capture.sha256 }) {
                    known.append((capture.path, capture.sha256))
                } else {
                    captures.append(capture)
                    ReportSource.note(capture.reports, of: capture.path)
                }
            }
        }
        try Trouble.ofLibrary { () throws(EditionStoreError) in try store.add(captures, isAgain: isAgain, known: known) }
        outcome.added += captures.count
        outcome.known += known.count
    }

    // MARK: Lineages

    /// Other processes may take in pages meanwhile: so often it is looked again whether something is left to do.
    private static let rounds = 5

    /// - Returns: In how many countries editions were laid side by side.
    private func collate() async throws(Trouble) -> Int {
        var countries: Set<String> = []
        for _ in 0..<Self.rounds {
            let steps = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.stepsToCollate() }
            if steps.isEmpty { break }
            countries.formUnion(steps.map(\.country))
            let progress = Progress("laying editions side by side", total: steps.count)
            for start in stride(from: 0, to: steps.count, by: Self.countries) {
                let compared = await Parallel.map(Array(steps[start..<min(start + Self.countries, steps.count)])) { step in
                    let seed = await seeds.seed(of: step.country)
                    let result = Result { () throws(EditionStoreError) in try store.compared(step, from: seed) }
                    await progress.advance()
                    return result
                }
                for result in compared { try Trouble.ofLibrary { () throws(EditionStoreError) in try store.add(result.get()) } }
            }
        }
        return countries.count
    }
}
