internal import Collation
internal import Findings
internal import GRDB
internal import ReportModel

/// The lineages of a country's editions as rows. ``CollationReader`` reads them back.
///
/// Positions of editions become rows of their reports; those of lineages and strands stand as they are. Linear in what is written.
struct CollationRows {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    /// A collation with the rows of its reports.
    struct Editions {
        let country: Int64
        let collation: Collation
        /// By edition.
        let reports: [Int64]
        /// Endings, by the edition that was added when they came about.
        let endings: [LineageEnding]
    }

    /// Writes the editions from one on; those before are there already.
    func insert(_ editions: Editions, from first: Int, tool: String) throws {
        let collation = editions.collation
        try insertLineages(editions)
        for edition in first..<collation.editions.count {
            let report = editions.reports[edition]
            let boundary = collation.editions[edition].boundary
            var kinds = PackedRuns()
            for node in collation.editions[edition].nodes { kinds.append(KindCode.code(of: node)) }
            try db.execute(
                sql: """
                    INSERT INTO collation (report, country, place, grade, placed, identical, keptpath, tool, kinds)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """,
                arguments: [
                    report, editions.country, edition, boundary?.grade.rawValue, boundary?.placed, boundary?.identical,
                    boundary?.keptPath, tool, kinds.data,
                ])
            try insertTallies(of: collation.editions[edition], report)
            try insertNodes(of: edition, in: collation, report, editions.reports)
        }
        if first > 0 { try noteNotReported(collation.editions[first - 1], editions.reports[first - 1]) }
        let statement = try db.cachedStatement(sql: "INSERT INTO ending VALUES (?, ?, ?, ?)")
        for ending in editions.endings where ending.edition >= first {
            try statement.execute(arguments: [
                editions.reports[ending.edition], ending.lineage, ending.merger, ending.isUncovered,
            ])
        }
    }

    /// Writes the lineages that are not there yet.
    private func insertLineages(_ editions: Editions) throws {
        let known = try Int.fetchOne(db, sql: "SELECT count(*) FROM lineage WHERE country = ?", arguments: [editions.country]) ?? 0
        let statement = try db.cachedStatement(sql: "INSERT INTO lineage VALUES (?, ?, ?, ?, ?)")
        for (place, lineage) in editions.collation.lineages.enumerated().dropFirst(known) {
            try statement.execute(arguments: [
                editions.country, place, LineageKey.number(of: lineage.id), lineage.branch.map { editions.reports[$0.edition] },
                lineage.branch?.sentence,
            ])
        }
    }

    /// The section of a tally that counts the whole report.
    static let whole = -1

    private func insertTallies(of edition: CollatedEdition, _ report: Int64) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        func insert(_ tally: SectionTally, section: Int, strand: Int?) throws {
            try statement.execute(arguments: [
                report, section, strand, tally.words, tally.sentences, tally.carried, tally.moved, tally.restored, tally.newIncidents,
                tally.notReportedNext, RelationCounts.text(tally.relations),
            ])
        }
        try insert(edition.whole, section: Self.whole, strand: nil)
        for (place, section) in edition.sections.enumerated() {
            try insert(section.tally, section: place, strand: section.strand)
        }
    }

    private func noteNotReported(_ edition: CollatedEdition, _ report: Int64) throws {
        let statement = try db.cachedStatement(sql: "UPDATE tally SET notreportednext = ? WHERE report = ? AND section = ?")
        try statement.execute(arguments: [edition.whole.notReportedNext, report, Self.whole])
        for (place, section) in edition.sections.enumerated() {
            try statement.execute(arguments: [section.tally.notReportedNext, report, place])
        }
    }

    private func insertNodes(of edition: Int, in collation: Collation, _ report: Int64, _ reports: [Int64]) throws {
        let witnesses = try db.cachedStatement(sql: "INSERT INTO witness VALUES (?, ?, ?, ?)")
        let links = try db.cachedStatement(sql: "INSERT INTO link VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        let (figures, shifts) = (FigureRows(db: db), ShiftRows(db: db))
        let nodes = collation.editions[edition].nodes
        let texts = ChangedTexts(nodes.map(\.predecessors), edition: edition, collation.editions.map(\.report))
        for (sentence, node) in nodes.enumerated() {
            try witnesses.execute(arguments: [report, sentence, node.lineage, node.birth?.rawValue])
            let words = node.change.flatMap { change in
                change.words.isEmpty ? nil : ChangeColumns.text(of: change.words, texts.texts(of: sentence))
            }
            for (place, old) in node.predecessors.enumerated() {
                let change = place == 0 ? node.change : nil
                try links.execute(arguments: [
                    report, sentence, place, reports[old.edition], old.sentence, change.flatMap { ChangeColumns.text(of: $0.way) },
                    change?.relation.rawValue, change?.isMoved, change?.score, place == 0 ? words : nil,
                ])
            }
            if !node.predecessors.isEmpty {
                try figures.insert(node.change?.figures ?? [], report: report, sentence: sentence)
                try shifts.insert(node.change?.shift, report: report, sentence: sentence)
            }
        }
    }

    /// Takes a report, and the editions of its country that come after it, out of the collation. Nothing where it is in none.
    func dropCollation(from report: Int64) throws {
        guard let row = try Row.fetchOne(db, sql: "SELECT country, place FROM collation WHERE report = ?", arguments: [report]) else {
            return
        }
        try drop(country: row["country"], from: row["place"])
    }

    func drop(country: Int64, from place: Int) throws {
        try db.execute(sql: "DELETE FROM collation WHERE country = ? AND place >= ?", arguments: [country, place])
        // Lineages stand in the order of their first edition: those of the editions that are left are the first ones.
        try db.execute(
            sql: """
                DELETE FROM lineage WHERE country = ?1 AND place > coalesce(
                    (SELECT max(lineage) FROM witness WHERE report IN (SELECT report FROM collation WHERE country = ?1)), -1)
                """,
            arguments: [country])
        try db.execute(
            sql: """
                UPDATE tally SET notreportednext = NULL
                WHERE report = (SELECT report FROM collation WHERE country = ? AND place = ?)
                """,
            arguments: [country, place - 1])
    }
}
