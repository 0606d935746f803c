internal import Collation
internal import Findings
internal import GRDB
internal import ReportModel

/// The lineages of a country's editions as rows, and back.
///
/// Positions of editions become rows of their reports; those of lineages and strands stand as they are.
/// Linear in what is written or read.
struct CollationRows {
    let db: Database

    init(_ db: Database) {
        self.db = db
    }

    // MARK: Writing

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
    private static let whole = -1

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
        let all = collation.editions.map(\.report)
        let nodes = collation.editions[edition].nodes
        let successors = Self.successors(nodes.map(\.predecessors))
        for (sentence, node) in nodes.enumerated() {
            try witnesses.execute(arguments: [report, sentence, node.lineage, node.birth?.rawValue])
            let words = node.change.flatMap { change in
                change.words.isEmpty
                    ? nil
                    : ChangeColumns.text(
                        of: change.words, Self.texts(node.predecessors, Witness(edition: edition, sentence: sentence), successors, all))
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

    /// By the sentence they go back to first, the sentences of an edition.
    private static func successors(_ predecessors: [[Witness]]) -> [Witness: [Int]] {
        var result: [Witness: [Int]] = [:]
        for (sentence, old) in predecessors.enumerated() {
            if let first = old.first { result[first, default: []].append(sentence) }
        }
        return result
    }

    /// The words that a change is told by: those of the older sentences in the order of their report, and of the newer ones.
    private static func texts(
        _ predecessors: [Witness], _ witness: Witness, _ successors: [Witness: [Int]], _ reports: [Report]
    ) -> ChangeColumns.Texts {
        func text(_ witness: Witness) -> String {
            let report = reports[witness.edition]
            return report.string(report.sentences[witness.sentence])
        }
        let old = predecessors.sorted { ($0.edition, $0.sentence) < ($1.edition, $1.sentence) }
        let new = predecessors.first.flatMap { successors[$0] } ?? []
        return ChangeColumns.Texts(
            old: old.map(text).joined(separator: " "), new: text(witness),
            allNew: new.map { text(Witness(edition: witness.edition, sentence: $0)) }.joined(separator: " "))
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

    // MARK: Reading

    /// A collation as it was written; one without editions where nothing was.
    ///
    /// - Parameter count: How many editions are wanted, the oldest first: the collation is what it was when the last of them was added.
    func collation(country: Int64, first count: Int = .max) throws -> Collation {
        try parts(country: country, first: count, isToGrow: false).restored()
    }

    /// What a collation is made of.
    ///
    /// - Parameters:
    ///   - count: How many editions are wanted, the oldest first: the collation is what it was when the last of them was added.
    ///   - isToGrow: Whether the collation is there to add editions to: then it knows nothing of how sentences and sections changed, and of all
    ///     editions but the last the words of those sentences alone that may come back.
    ///   - last: The report of the last edition, where it was read already.
    func parts(country: Int64, first count: Int = .max, isToGrow: Bool, last: Report? = nil) throws -> CollationParts {
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT report, grade, placed, identical, keptpath FROM collation WHERE country = ? AND place < ? ORDER BY place",
            arguments: [country, count])
        let reports: [Int64] = rows.map { $0["report"] }
        var places: [Int64: Int] = [:]
        for (place, report) in reports.enumerated() { places[report] = place }

        var witnesses: [[Witness]] = []
        var strands: [[SectionStrand.Place]] = []
        var loaded: [Report] = []
        var editions: [CollatedEdition] = []
        let reportRows = try ReportRows(db)
        let thinReports = ThinReports(db)
        let lineageCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM lineage WHERE country = ?", arguments: [country]) ?? 0
        let ofEditions = try reports.map { try self.witnesses($0) }
        for (edition, found) in ofEditions.enumerated() {
            for (sentence, witness) in found.enumerated() {
                try ReportRows.demand((0..<lineageCount).contains(witness.lineage), "a sentence is of no lineage")
                while witnesses.count <= witness.lineage { witnesses.append([]) }
                witnesses[witness.lineage].append(Witness(edition: edition, sentence: sentence))
            }
        }
        let endings = try endings(country, places)
        for (edition, row) in rows.enumerated() {
            let isThin = isToGrow && edition < rows.count - 1
            let known = edition == rows.count - 1 ? last : nil
            let found =
                try isThin
                ? thinReports.report(reports[edition], wordsOf: Self.areEnded(ofEditions[edition], edition, witnesses, endings))
                : known ?? reportRows.report(reports[edition])
            guard let report = found else { continue }
            try ReportRows.demand(
                report.sentences.count == ofEditions[edition].count, "report \(reports[edition]) has not all of its lineages")
            loaded.append(report)
            let (whole, sections) =
                try isToGrow
                ? (SectionTally(), uncountedSections(reports[edition]))
                : tallies(reports[edition], isLast: edition == rows.count - 1)
            try ReportRows.demand(
                sections.count == report.sections.count, "report \(reports[edition]) has not all of its sections counted")
            let nodes =
                isToGrow
                ? ofEditions[edition].enumerated().map { sentence, witness in
                    LineageNode(lineage: witness.lineage, birth: witness.birth, origin: Witness(edition: edition, sentence: sentence))
                } : try nodes(ofEditions[edition], reports[edition], edition, places, before: editions, loaded)
            for (section, collated) in sections.enumerated() {
                try ReportRows.demand(
                    (0...strands.count).contains(collated.strand), "a section of report \(reports[edition]) is of no strand")
                if strands.count == collated.strand { strands.append([]) }
                strands[collated.strand].append(SectionStrand.Place(edition: edition, section: section))
            }
            let grade = (row["grade"] as String?).flatMap { Boundary.Grade(rawValue: $0) }
            editions.append(
                CollatedEdition(
                    report: report, year: report.edition.year ?? 0, nodes: nodes, sections: sections, whole: whole,
                    boundary: grade.map {
                        Boundary(grade: $0, placed: row["placed"], identical: row["identical"], keptPath: row["keptpath"])
                    }))
        }
        // Lineages stand in the order of their first edition: those of later ones are the last.
        let lineageRows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT key, branchreport, branchsentence FROM lineage WHERE country = ? ORDER BY place LIMIT ?"),
            arguments: [country, witnesses.count])
        var lineages: [Lineage] = []
        lineages.reserveCapacity(witnesses.count)
        while let row = try lineageRows.next() {
            let place = lineages.count
            let ending = witnesses[place].last.flatMap { endings[Ending(lineage: place, edition: $0.edition + 1)] }
            let branch = (row[1] as Int64?).flatMap { places[$0] }
            lineages.append(
                Lineage(
                    id: LineageKey.id(of: row[0]), witnesses: witnesses[place],
                    branch: branch.map { Witness(edition: $0, sentence: row[2] ?? 0) },
                    merger: ending.flatMap { ending in
                        ending.merger.map { Witness(edition: ending.edition, sentence: $0) }
                    }, endsUncovered: ending?.isUncovered ?? false))
        }
        return CollationParts(
            reports: reports, editions: editions, lineages: lineages, strands: strands.map { SectionStrand(places: $0) })
    }

    /// The sections of a report with their strands alone.
    private func uncountedSections(_ report: Int64) throws -> [CollatedSection] {
        try Int?.fetchAll(
            db.cachedStatement(sql: "SELECT strand FROM tally WHERE report = ? AND section <> ? ORDER BY section"),
            arguments: [report, Self.whole]
        ).map { CollatedSection(strand: $0 ?? 0, tally: SectionTally()) }
    }

    private func tallies(_ report: Int64, isLast: Bool) throws -> (whole: SectionTally, sections: [CollatedSection]) {
        var whole = SectionTally()
        var sections: [CollatedSection] = []
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT * FROM tally WHERE report = ? ORDER BY section"), arguments: [report])
        while let row = try cursor.next() {
            let tally = SectionTally(
                words: row["words"], sentences: row["sentences"], carried: row["carried"],
                relations: RelationCounts.counts(row["relations"]), moved: row["moved"], restored: row["restored"],
                newIncidents: row["incidents"], notReportedNext: isLast ? nil : row["notreportednext"])
            if row["section"] == Self.whole {
                whole = tally
            } else {
                sections.append(CollatedSection(strand: row["strand"] ?? 0, tally: tally))
            }
        }
        return (whole, sections)
    }

    /// The lineage of a sentence, and why it goes back to none.
    private struct StoredWitness {
        let lineage: Int
        let birth: LineageNode.Birth?
    }

    private func witnesses(_ report: Int64) throws -> [StoredWitness] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT lineage, birth FROM witness WHERE report = ? ORDER BY sentence"), arguments: [report])
        var result: [StoredWitness] = []
        while let row = try cursor.next() {
            result.append(
                StoredWitness(lineage: row[0], birth: (row[1] as String?).flatMap { LineageNode.Birth(rawValue: $0) }))
        }
        return result
    }

    /// By sentence of an edition: whether its lineage ended with it, but for those that were merged: they may come back.
    private static func areEnded(
        _ sentences: [StoredWitness], _ edition: Int, _ witnesses: [[Witness]], _ endings: [Ending: LineageEnding]
    ) -> [Bool] {
        sentences.map { witness in
            witnesses[witness.lineage].last?.edition == edition
                && endings[Ending(lineage: witness.lineage, edition: edition + 1)]?.merger == nil
        }
    }

    private func nodes(
        _ witnesses: [StoredWitness], _ report: Int64, _ edition: Int, _ places: [Int64: Int], before: [CollatedEdition],
        _ reports: [Report]
    ) throws -> [LineageNode] {
        let links = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT sentence, oldreport, oldsentence, way, relation, moved, score, words FROM link WHERE report = ? ORDER BY sentence, place
                    """), arguments: [report])
        var ofSentences: [(predecessors: [Witness], link: Row?)] = []
        var link = try links.next()
        for sentence in witnesses.indices {
            var predecessors: [Witness] = []
            var first: Row?
            while let found = link, found[0] == sentence {
                if predecessors.isEmpty { first = found.copy() }
                let (oldEdition, oldSentence): (Int?, Int) = (places[found[1]], found[2])
                guard let oldEdition, oldEdition < edition, before[oldEdition].nodes.indices.contains(oldSentence) else {
                    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a sentence goes back to one that is not there")
                }
                predecessors.append(Witness(edition: oldEdition, sentence: oldSentence))
                link = try links.next()
            }
            ofSentences.append((predecessors, first))
        }
        let successors = Self.successors(ofSentences.map(\.predecessors))
        let (figures, shifts) = (try FigureRows(db: db).figures(of: report), try ShiftRows(db: db).shifts(of: report))
        return witnesses.enumerated().map { sentence, witness in
            let here = Witness(edition: edition, sentence: sentence)
            let (predecessors, link) = ofSentences[sentence]
            var change: Change?
            if let link, let relation = (link[4] as String?).flatMap({ Relation(rawValue: $0) }) {
                change = Change(
                    way: (link[3] as String?).flatMap { Change.Way(rawValue: $0) } ?? .next, relation: relation, isMoved: link[5] ?? false,
                    score: link[6] ?? 1, shift: shifts[sentence],
                    words: ChangeColumns.words(link[7]) { Self.texts(predecessors, here, successors, reports) },
                    figures: figures[sentence] ?? [])
            }
            let origin = predecessors.first.map { before[$0.edition].nodes[$0.sentence].origin }
            return LineageNode(
                lineage: witness.lineage, predecessors: predecessors, change: change, birth: witness.birth, origin: origin ?? here)
        }
    }

    private struct Ending: Hashable {
        let lineage: Int
        let edition: Int
    }

    private func endings(_ country: Int64, _ places: [Int64: Int]) throws -> [Ending: LineageEnding] {
        var result: [Ending: LineageEnding] = [:]
        let cursor = try Row.fetchCursor(
            db,
            sql: """
                SELECT lineage, ending.report, merger, uncovered FROM ending JOIN collation ON collation.report = ending.report
                WHERE country = ?
                """,
            arguments: [country])
        while let row = try cursor.next() {
            guard let edition = places[row[1]] else { continue }
            result[Ending(lineage: row[0], edition: edition)] = LineageEnding(
                lineage: row[0], edition: edition, merger: row[2], isUncovered: row[3])
        }
        return result
    }
}
