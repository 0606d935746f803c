import Recension

/// Goes through editions from the newest to the oldest and compares each with the one before it. The reports of two editions are in
/// memory at a time.
struct EditionWalk {
    /// As they were given, from the oldest to the newest.
    let paths: [String]
    /// Where they are.
    let places: [EditionPlace]
    let source: ReportSource
    let library: LibraryOptions
    let comparison: Comparison

    /// What the comparisons came to.
    struct Outcome {
        var differs = false
        var hasProblems = false
    }

    /// - Parameters:
    ///   - markdown: How each country is written.
    ///   - take: Takes the editions, the newest first.
    func run(_ markdown: ChangelogMarkdown, take: (ChangelogEdition) throws -> Void) async throws -> Outcome {
        var outcome = Outcome()
        var keys: Set<String> = []
        var told: Set<String> = []
        var isEmpty = true
        guard !paths.isEmpty else { return outcome }
        var news = try await readings(paths.count - 1)
        for index in stride(from: paths.count - 2, through: 0, by: -1) {
            let olds = try await readings(index)
            let pairing = EditionPairing(old: olds, new: news)
            try checkCountries(pairing, old: paths[index], new: paths[index + 1])
            if !(pairing.pairs.isEmpty && pairing.missing.isEmpty) { isEmpty = false }
            // An edition stands in two comparisons; its problems are told once.
            for problem in pairing.problems where told.insert(problem.message).inserted {
                StandardError.write("recension: \(problem.message)\n")
            }
            let years = (Self.year(of: olds), Self.year(of: news))
            let key = key(years, index: index, &keys)
            var entries: [ChangelogEntry] = []
            let shared = places[0].isSet ? try await comparison.shared(pairing.pairs) : Comparison.Shared()
            let entry = markdown.sharing(shared.changes)
            try await comparison.run(pairing.pairs, after: shared, make: { entry.entry($0, in: key) }) { entries.append($0) }
            outcome.hasProblems = outcome.hasProblems || !pairing.problems.isEmpty
            outcome.differs = outcome.differs || !pairing.missing.isEmpty || entries.contains { !$0.tally.isEmpty }
            try take(
                ChangelogEdition(
                    key: key, oldYear: years.0, newYear: years.1, entries: entries, problems: pairing.problems,
                    missing: pairing.missing, shared: shared.changes))
            news = olds
        }
        guard !isEmpty else { throw Trouble(message: "\(paths.joined(separator: ", ")) hold no report to compare") }
        return outcome
    }

    private func readings(_ index: Int) async throws -> [ReportSource.Reading] {
        let readings = try await source.readings(of: places[index], in: library)
        guard case .file(let path) = places[index] else { return readings }
        guard readings.contains(where: { !$0.reports.isEmpty }) else {
            throw Trouble(message: "\(path): the document holds none of the countries chosen by --country")
        }
        for reading in readings { ReportSource.note(reading.reports, of: path) }
        return readings
    }

    /// Two pages of different countries are a mistake, no missing editions.
    private func checkCountries(_ pairing: EditionPairing, old: String, new: String) throws(Trouble) {
        guard !places[0].isSet, pairing.pairs.isEmpty else { return }
        let names = [MissingEdition.Side.new, .old].map { side in
            pairing.missing.filter { $0.side == side }.map(\.country.name).joined(separator: ", ")
        }
        throw Trouble(message: "\(old) is a report of \(names[0]), \(new) one of \(names[1]); give editions of one country")
    }

    private static func year(of readings: [ReportSource.Reading]) -> Int? {
        readings.lazy.flatMap(\.reports).compactMap(\.edition.year).first
    }

    /// The year, or the number of the edition where the years do not tell it from the others.
    private func key(_ years: (Int?, Int?), index: Int, _ keys: inout Set<String>) -> String {
        let number = "edition-\(index + 2)"
        guard let old = years.0, let new = years.1, old != new, keys.insert("\(new)").inserted else { return number }
        return "\(new)"
    }
}
