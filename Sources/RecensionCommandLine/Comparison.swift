import Recension

/// How the reports of two editions are compared: with which words, and which part of the outline.
struct Comparison: Sendable {
    let sections: SectionFilter
    let words: WordOptions.Words
    private let registry: CountryRegistry

    init(_ selection: SelectionOptions, _ wordOptions: WordOptions) throws(Trouble) {
        sections = selection.sections
        registry = try selection.registry()
        words = try wordOptions.words()
    }

    /// What changed in one country.
    func diff(_ pair: EditionPairing.Pair) -> ReportDiff {
        sections.select(compare(old: pair.old, new: pair.new, incidentWords: words.incidents, degrees: words.degrees))
    }

    /// What of a comparison could be the edition's doing.
    func digest(_ diff: ReportDiff) -> CountryDigest { CountryDigest(diff, registry: registry) }

    /// What the countries have in common, for which each pair is compared and let go again.
    func shared(_ pairs: [EditionPairing.Pair]) async throws -> EditionChanges {
        // So few have nothing in common that is more than chance.
        if pairs.count < EditionChanges.fewestCountries { return .none }
        var counts = EditionChangeCounts()
        try await run(pairs, make: { digest($0) }) { counts.append($0) }
        return counts.changes
    }

    /// Compares pairs on all cores and hands what was made of each on as it is done, in the order of the pairs, so that only a few
    /// are in memory.
    ///
    /// - Parameters:
    ///   - showsProgress: Whether a bar on standard error may tell how far it is once the first pairs have been handed on.
    ///   - make: What to make of a pair; runs on any thread.
    ///   - take: Takes what was made, in order.
    func run<Made: Sendable>(
        _ pairs: [EditionPairing.Pair], showsProgress: Bool = true, make: @escaping @Sendable (ReportDiff) -> Made,
        take: (Made) throws -> Void
    ) async throws {
        let progress = Progress("comparing", total: pairs.count)
        let batch = Parallel.width * 4
        for start in stride(from: 0, to: pairs.count, by: batch) {
            let made = await Parallel.map(Array(pairs[start..<min(start + batch, pairs.count)])) { pair in
                let result = make(diff(pair))
                await progress.advance()
                return result
            }
            await progress.hide(isLast: !showsProgress)
            for result in made { try take(result) }
        }
    }
}
