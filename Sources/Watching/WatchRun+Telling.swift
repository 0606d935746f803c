internal import Alerts
internal import Alignment
internal import Collation
internal import EditionStore
internal import Findings
internal import ReportExtraction
internal import ReportModel

extension WatchRun {
    /// Compares what came with what was there, and stores both the pages and what is to be told of them.
    mutating func tellNews() async throws(EditionStoreError) {
        var told: [ToldEdition] = []
        for item in news {
            for part in item.parts {
                switch part {
                case .edition(let report, let before):
                    if let before, let old = try store.report(of: before) {
                        told.append(ToldEdition(old: old, new: report))
                    } else {
                        step.alerts += reading.firstEdition(report)
                    }
                case .amendment(let diff, let wordings): step.alerts += reading.amendment(diff, wordings: wordings)
                }
            }
            step.captures.append(item.capture)
            step.pages.append(item.page)
        }
        news = []
        step.alerts += await alerts(of: told)
    }

    /// An edition and the one before it.
    private struct ToldEdition: Sendable {
        let old: Report
        let new: Report
    }

    /// What editions bring, without what came over all of them.
    private func alerts(of told: [ToldEdition]) async -> [Alert] {
        let digests = await Self.concurrently(told) { [registry = reader.registry] edition in
            CountryDigest(Self.compare(edition.old, edition.new), registry: registry)
        }
        // What is the edition's doing shows only where several countries took the same step.
        var counts: [[Int?]: EditionChangeCounts] = [:]
        for (edition, digest) in zip(told, digests) {
            counts[[edition.old.edition.year, edition.new.edition.year], default: EditionChangeCounts()].append(digest)
        }
        let shared = counts.mapValues(\.changes)
        let alerts = await Self.concurrently(told) { [reading] edition in
            reading.newEdition(
                Self.compare(edition.old, edition.new),
                shared: shared[[edition.old.edition.year, edition.new.edition.year]] ?? .none)
        }
        return alerts.flatMap { $0 }
    }

    static func compare(_ old: Report, _ new: Report) -> ReportDiff {
        ReportDiff(old: old, new: new, alignment: align(old: old, new: new))
    }

    /// How many comparisons go on at once.
    private static let width = 4

    /// What becomes of each, in order.
    private static func concurrently<Item: Sendable, Result: Sendable>(
        _ items: [Item], _ make: @escaping @Sendable (Item) -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results: [Result?] = items.map { _ in nil }
            var next = 0
            while next < min(width, items.count) {
                group.addTask { [next] in (next, make(items[next])) }
                next += 1
            }
            while let (index, result) = await group.next() {
                results[index] = result
                if next < items.count {
                    group.addTask { [next] in (next, make(items[next])) }
                    next += 1
                }
            }
            return results.compactMap { $0 }
        }
    }
}
