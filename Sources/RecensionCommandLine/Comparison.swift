import Recension

/// How the reports of two editions are compared: with which words, and which part of the outline.
struct Comparison: Sendable {
    let sections: SectionFilter
    let words: WordOptions.Words
    private let registry: CountryRegistry

    init(_ selection: SelectionOptions, _ wordOptions: WordOptions) throws(Trouble) {
        sections = selection.sections
        registry = try selection.countries.registry()
        words = try wordOptions.words()
    }

    /// What changed in one country.
    func diff(_ pair: EditionPairing.Pair) -> ReportDiff {
        sections.select(compare(old: pair.old, new: pair.new, incidentWords: words.incidents, degrees: words.degrees))
    }

    /// What of a comparison could be the edition's doing.
    func digest(_ diff: ReportDiff) -> CountryDigest { CountryDigest(diff, registry: registry) }

    /// What the countries have in common, and the first comparisons, which need not be made again.
    struct Shared: Sendable {
        var changes = EditionChanges.none
        fileprivate var diffs: [ReportDiff] = []

        /// So many comparisons are kept; they take some megabytes together, whatever the number of countries.
        fileprivate static let mostKept = 32
    }

    /// What the countries have in common, for which each pair is compared before any is shown.
    func shared(_ pairs: [EditionPairing.Pair]) async throws -> Shared {
        // So few have nothing in common that is more than chance.
        if pairs.count < EditionChanges.fewestCountries { return Shared() }
        var counts = EditionChangeCounts()
        var diffs: [ReportDiff] = []
        try await run(pairs, make: { ($0, digest($0)) }) { diff, digest in
            counts.append(digest)
            if diffs.count < Shared.mostKept { diffs.append(diff) }
        }
        return Shared(changes: counts.changes, diffs: diffs)
    }

    /// Compares pairs on all cores and hands what was made of each on as it is done, in the order of the pairs, so that only a few
    /// are in memory.
    ///
    /// - Parameters:
    ///   - shared: what was found before; what it has kept is not compared again.
    ///   - showsProgress: Whether a bar on standard error may tell how far it is once the first pairs have been handed on.
    ///   - make: What to make of a pair; runs on any thread.
    ///   - take: Takes what was made, in order.
    func run<Made: Sendable>(
        _ pairs: [EditionPairing.Pair], after shared: Shared = Shared(), showsProgress: Bool = true,
        make: @escaping @Sendable (ReportDiff) -> Made,
        take: (Made) throws -> Void
    ) async throws {
        let progress = Progress("comparing", total: pairs.count)
        let batch = Parallel.width * 4
        for start in stride(from: 0, to: pairs.count, by: batch) {
            let made = await Parallel.map(Array(start..<min(start + batch, pairs.count))) { index in
                let result = make(index < shared.diffs.count ? shared.diffs[index] : diff(pairs[index]))
                await progress.advance()
                return result
            }
            await progress.hide(isLast: !showsProgress)
            for result in made { try take(result) }
        }
    }
}
