public import Collation
internal import GRDB
public import ReportModel

/// Editions of a country to be laid beside those that are, and then the result, to be stored.
public struct CollationStep: Sendable {
    /// The key of the country.
    public let country: String
    let id: Int64
    /// The reports that the country's collation has to hold, the oldest first.
    let reports: [Int64]
    /// How many of them it holds already.
    let kept: Int
    /// The collation of all of them; nil until ``EditionStore/compared(_:from:)``.
    var collation: Collation?
    var endings: [LineageEnding] = []
}

/// The last of a country's editions that are laid side by side.
public struct CollationHead: Sendable {
    let country: Int64
    /// The rows of all their reports, the oldest first.
    let reports: [Int64]
    public let last: Report
}

extension EditionStore {
    /// What has to be done so that the editions of every country are laid side by side: nothing for a country in which nothing came.
    ///
    /// An edition later than all others is added to what there is. One between others, or another capture of one, has the editions
    /// after it done again.
    public func stepsToCollate() throws(EditionStoreError) -> [CollationStep] {
        try translating {
            let found = try database.read { db in try Self.stepsToCollate(db, tool) }
            let outdated = found.filter { $0.collated > $0.step.kept }
            if !outdated.isEmpty {
                try database.write { db in
                    for (step, _) in outdated { try CollationRows(db).drop(country: step.id, from: step.kept) }
                }
            }
            return found.map(\.step)
        }
    }

    private static func stepsToCollate(_ db: Database, _ tool: String) throws -> [(step: CollationStep, collated: Int)] {
        let wanted = try wanted(db)
        var steps: [(step: CollationStep, collated: Int)] = []
        for row in try Row.fetchAll(db, sql: "SELECT id, key FROM country ORDER BY key") {
            let reports = wanted[row["key"]] ?? []
            let stored = try collated(db, country: row["id"])
            let kept = zip(stored, reports).prefix { $0 == ($1, tool) }.count
            if kept == reports.count && stored.count == kept { continue }
            steps.append((CollationStep(country: row["key"], id: row["id"], reports: reports, kept: kept), stored.count))
        }
        return steps
    }

    /// By country key, the reports of its editions that count, the oldest first.
    private static func wanted(_ db: Database, country: String? = nil) throws -> [String: [Int64]] {
        var result: [String: [Int64]] = [:]
        for edition in try editions(db, country: country) {
            if let capture = edition.captures.last { result[edition.country.key, default: []].append(capture.report) }
        }
        return result
    }

    /// The reports of a country that are laid side by side, the oldest first, and the version that did it.
    private static func collated(_ db: Database, country: Int64) throws -> [(report: Int64, tool: String)] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT report, tool FROM collation WHERE country = ? ORDER BY place"), arguments: [country]
        ).map { ($0["report"], $0["tool"]) }
    }

    /// The last of a country's editions as they are laid side by side; nil where there are none, or another version did it.
    ///
    /// - Parameter country: The country's key.
    public func head(of country: String) throws(EditionStoreError) -> CollationHead? {
        try translating {
            try database.read { db in
                guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM country WHERE key = ?", arguments: [country]) else { return nil }
                let stored = try Self.collated(db, country: id)
                guard stored.allSatisfy({ $0.tool == tool }), let last = try stored.last.flatMap({ try ReportRows(db).report($0.report) })
                else { return nil }
                return CollationHead(country: id, reports: stored.map(\.report), last: last)
            }
        }
    }

    /// All of a country's editions as they are laid side by side, so that others can be added; nil where they are others by now.
    ///
    /// May be taken before the editions come that are to be added, while they are read. Linear in the editions.
    public func parts(_ head: CollationHead) throws(EditionStoreError) -> CollationParts? {
        try translating {
            try database.read { db in
                let stored = try Self.collated(db, country: head.country)
                guard stored.map(\.report) == head.reports, stored.allSatisfy({ $0.tool == tool }) else { return nil }
                return try CollationReader(db, country: head.country).partsToGrow(last: head.last)
            }
        }
    }

    /// Lays the editions of a step beside those that are. Reads and computes; may run for several countries at once.
    ///
    /// Costs what comparing each new edition with the one before costs, and reading those before.
    ///
    /// - Parameter seed: The editions that are, where they were taken up before, and perhaps some of the new ones.
    public func compared(_ step: CollationStep, from seed: CollationSeed? = nil) throws(EditionStoreError) -> CollationStep {
        let begun: (seed: CollationSeed, reports: [Report])? = try translating {
            try database.read { db in
                guard let begun = try self.begun(step, seed, db) else { return nil }
                let rows = try ReportRows(db)
                return (begun, try step.reports.dropFirst(begun.collation.editions.count).compactMap { try rows.report($0) })
            }
        }
        guard let (seed, reports) = begun, seed.collation.editions.count + reports.count == step.reports.count else { return step }
        var grown = seed
        for report in reports {
            do { try grown.append(stored: report) } catch { throw .failed(path: path, reason: "\(error)") }
        }
        var step = step
        step.collation = grown.collation
        step.endings = grown.endings
        return step
    }

    /// The editions that a step begins with: those of the seed, or else what is stored. Nil where another process has changed them since
    /// the step was made: it is left out.
    private func begun(_ step: CollationStep, _ seed: CollationSeed?, _ db: Database) throws -> CollationSeed? {
        if let seed, try seed.isBegun(step, tool: tool, db) { return seed }
        let parts = try CollationReader(db, country: step.id).partsToGrow()
        return parts.reports == Array(step.reports.prefix(step.kept)) ? CollationSeed(parts) : nil
    }

    /// Stores what came of a step: all of it or, where anything fails, nothing. Nothing, too, where another process has changed the
    /// editions of the country meanwhile; then ``stepsToCollate()`` tells what is left to do.
    public func add(_ step: CollationStep) throws(EditionStoreError) {
        guard let collation = step.collation else { return }
        try translating {
            try database.write { db in
                let stored = try Self.collated(db, country: step.id)
                guard try Self.wanted(db, country: step.country)[step.country] == step.reports, stored.count == step.kept,
                    stored.map(\.report) == Array(step.reports.prefix(step.kept))
                else { return }
                let rows = CollationRows(db)
                try rows.insert(
                    CollationRows.Editions(country: step.id, collation: collation, reports: step.reports, endings: step.endings),
                    from: step.kept, tool: tool)
            }
        }
    }

    /// Lays the editions of every country side by side, one after the other.
    public func collate() throws(EditionStoreError) {
        for step in try stepsToCollate() { try add(compared(step)) }
    }

    /// The editions of a country laid side by side; nil where they are not, or not all of them, or by another version.
    ///
    /// Linear in the editions.
    ///
    /// - Parameters:
    ///   - country: The country's key.
    ///   - last: The last edition that is wanted: the collation is what it was when that one was added.
    public func collation(of country: String, upTo last: Int = .max) throws(EditionStoreError) -> Collation? {
        try translating {
            try database.read { db in
                let wanted = try Self.editions(db, country: country).filter { $0.year <= last }.compactMap(\.captures.last?.report)
                guard !wanted.isEmpty, let id = try Int64.fetchOne(db, sql: "SELECT id FROM country WHERE key = ?", arguments: [country])
                else { return nil }
                let stored = try Self.collated(db, country: id).prefix(wanted.count)
                guard stored.count == wanted.count, zip(stored, wanted).allSatisfy({ $0 == ($1, tool) }) else { return nil }
                return try CollationReader(db, country: id, first: wanted.count).parts().restored()
            }
        }
    }
}
