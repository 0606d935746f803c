import Recension
import Synchronization

/// What countries' editions are laid side by side already, taken up while pages of them are read; and each edition that comes, laid
/// beside them while its page is packed and stored.
final class CollationSeeds: Sendable {
    private struct Country {
        let head: Task<CollationHead?, Never>
        let parts: Task<CollationParts?, Never>
        /// Whether a report was taken.
        var isTaken = false
        /// With the report that was taken.
        var seed: Task<CollationSeed?, Never>?
    }

    private let countries = Mutex<[String: Country]>([:])

    /// Begins with a country, if it was not begun with.
    func takeUp(_ country: String, in store: EditionStore) {
        countries.withLock { countries in
            if countries[country] != nil { return }
            let head = Task.detached { try? store.head(of: country) }
            let parts = Task.detached { () -> CollationParts? in
                guard let head = await head.value else { return nil }
                return try? store.parts(head)
            }
            countries[country] = Country(head: head, parts: parts)
        }
    }

    /// Begins to lay a report beside the editions of its country, where that was begun with and the report is later. Of several reports
    /// of a country, with the first.
    ///
    /// - Parameter place: Its position among the reports of its capture.
    func take(_ report: Report, place: Int) async {
        let key = report.edition.country.key
        let taken = countries.withLock { countries -> Country? in
            guard let country = countries[key], !country.isTaken else { return nil }
            countries[key]?.isTaken = true
            return country
        }
        guard let country = taken, let year = report.edition.year, let last = await country.head.value?.last,
            let lastYear = last.edition.year, lastYear < year
        else { return }
        // Here and not as a task: the other core is busy, and all else waits for it.
        let pair = FoldedPair(old: last, new: report)
        let comparison = Task.detached { EditionComparison(pair) }
        let seed = Task.detached { () -> CollationSeed? in
            guard let parts = await country.parts.value else { return nil }
            var seed = CollationSeed(parts, toAdd: pair)
            do { try seed.append(report, place: place, comparison: await comparison.value) } catch { return nil }
            return seed
        }
        countries.withLock { $0[key]?.seed = seed }
    }

    /// What there is of a country; nil where it was not begun with, or cannot be read or added to, which then shows where it is needed.
    func seed(of key: String) async -> CollationSeed? {
        guard let country = countries.withLock({ $0[key] }) else { return nil }
        if let seed = country.seed { return await seed.value }
        return await country.parts.value.map { CollationSeed($0) }
    }
}
