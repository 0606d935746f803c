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

        var years: [Int?] { [old.edition.year, new.edition.year] }
    }

    /// What editions bring, without what came over all of them.
    private func alerts(of told: [ToldEdition]) async -> [Alert] {
        let shared = await sharedChanges(told)
        let alerts = await Parallel.map(told) { [reading] edition in
            reading.newEdition(Self.compare(edition.old, edition.new), shared: shared[edition.years] ?? .none)
        }
        return alerts.flatMap { $0 }
    }

    /// What is the edition's doing, by the years of both editions: it shows only where several countries took the same step, and only
    /// those are compared for it.
    private func sharedChanges(_ told: [ToldEdition]) async -> [[Int?]: EditionChanges] {
        let steps = Dictionary(grouping: told, by: \.years).filter { $0.value.count >= EditionChanges.fewestCountries }
        var changes: [[Int?]: EditionChanges] = [:]
        for (years, editions) in steps {
            changes[years] = EditionChanges(
                await Parallel.map(editions) { [registry = reader.registry] edition in
                    CountryDigest(Self.compare(edition.old, edition.new), registry: registry)
                })
        }
        return changes
    }

    static func compare(_ old: Report, _ new: Report) -> ReportDiff {
        ReportDiff(old: old, new: new, alignment: align(old: old, new: new))
    }
}
