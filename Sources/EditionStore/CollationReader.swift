internal import Collation
internal import Findings
internal import GRDB
internal import ReportModel

/// The lineages of a country's editions, back from the rows that ``CollationRows`` writes. Linear in what is read.
///
/// Throws, as a damaged file does, where rows do not go together.
struct CollationReader {
    private let db: Database
    private let country: Int64
    /// By edition, the oldest first.
    private let rows: [Row]
    /// The rows of the reports.
    let reports: [Int64]
    /// By report: the position of its edition.
    private let places: [Int64: Int]
    /// By edition: its sentences.
    private let sentences: [[StoredWitness]]
    /// By lineage: its sentences.
    private let witnesses: [[Witness]]
    private let endings: [Ending: LineageEnding]

    /// The lineage of a sentence, and why it goes back to none.
    private struct StoredWitness {
        let lineage: Int
        let birth: LineageNode.Birth?
    }

    private struct Ending: Hashable {
        let lineage: Int
        let edition: Int
    }

    /// Finds no editions where none were written.
    ///
    /// - Parameter count: How many editions are wanted, the oldest first: the collation is what it was when the last of them was added.
    init(_ db: Database, country: Int64, first count: Int = .max) throws {
        self.db = db
        self.country = country
        rows = try Row.fetchAll(
            db,
            sql: "SELECT report, grade, placed, identical, keptpath FROM collation WHERE country = ? AND place < ? ORDER BY place",
            arguments: [country, count])
        reports = rows.map { $0["report"] }
        places = Dictionary(reports.enumerated().map { ($1, $0) }) { first, _ in first }
        sentences = try reports.map { try Self.sentences(of: $0, db) }
        let lineageCount = try Int.fetchOne(db, sql: "SELECT count(*) FROM lineage WHERE country = ?", arguments: [country]) ?? 0
        var witnesses: [[Witness]] = []
        for (edition, found) in sentences.enumerated() {
            for (sentence, witness) in found.enumerated() {
                try ReportRows.demand((0..<lineageCount).contains(witness.lineage), "a sentence is of no lineage")
                while witnesses.count <= witness.lineage { witnesses.append([]) }
                witnesses[witness.lineage].append(Witness(edition: edition, sentence: sentence))
            }
        }
        self.witnesses = witnesses
        endings = try Self.endings(country, places, db)
    }

    private static func sentences(of report: Int64, _ db: Database) throws -> [StoredWitness] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT lineage, birth FROM witness WHERE report = ? ORDER BY sentence"), arguments: [report])
        var result: [StoredWitness] = []
        while let row = try cursor.next() {
            result.append(
                StoredWitness(lineage: row[0], birth: (row[1] as String?).flatMap { LineageNode.Birth(rawValue: $0) }))
        }
        return result
    }

    private static func endings(_ country: Int64, _ places: [Int64: Int], _ db: Database) throws -> [Ending: LineageEnding] {
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

    // MARK: Parts

    /// All that was written.
    func parts() throws -> CollationParts {
        let reportRows = try ReportRows(db)
        var loaded: [Report] = []
        var result = Editions()
        for edition in reports.indices {
            let report = try report(of: edition, reportRows)
            loaded.append(report)
            let (whole, sections) = try tallies(reports[edition], isLast: edition == reports.count - 1)
            let nodes = try nodes(of: edition, before: result.editions, loaded)
            try result.append(self, report, nodes, sections, whole)
        }
        return try parts(result)
    }

    /// What is needed to add editions: nothing of how sentences and sections changed, and of all editions but the last the words of those
    /// sentences alone that may come back.
    ///
    /// - Parameter last: The report of the last edition, where it was read already.
    func partsToGrow(last: Report? = nil) throws -> CollationParts {
        let (reportRows, thinReports) = (try ReportRows(db), ThinReports(db))
        var result = Editions()
        for edition in reports.indices {
            let report =
                try edition < reports.count - 1
                ? thinReports.report(reports[edition], wordsOf: areEnded(edition)) : report(of: edition, reportRows, known: last)
            let nodes = sentences[edition].enumerated().map { sentence, witness in
                LineageNode(lineage: witness.lineage, birth: witness.birth, origin: Witness(edition: edition, sentence: sentence))
            }
            try result.append(self, report, nodes, uncountedSections(reports[edition]), SectionTally())
        }
        return try parts(result)
    }

    /// The whole report of an edition, read where it is not known.
    private func report(of edition: Int, _ rows: ReportRows, known: Report? = nil) throws -> Report {
        let id = reports[edition]
        guard let report = try known ?? rows.report(id) else {
            throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "report \(id) is not there")
        }
        try ReportRows.demand(report.sentences.count == sentences[edition].count, "report \(id) has not all of its lineages")
        return report
    }

    /// By sentence of an edition: whether its lineage ended with it, but for those that were merged: they may come back.
    private func areEnded(_ edition: Int) -> [Bool] {
        sentences[edition].map { sentence in
            witnesses[sentence.lineage].last?.edition == edition
                && endings[Ending(lineage: sentence.lineage, edition: edition + 1)]?.merger == nil
        }
    }

    /// Editions as they are put together, and the strands of their sections.
    private struct Editions {
        var editions: [CollatedEdition] = []
        var strands: [[SectionStrand.Place]] = []

        mutating func append(
            _ reader: CollationReader, _ report: Report, _ nodes: [LineageNode], _ sections: [CollatedSection], _ whole: SectionTally
        ) throws {
            let edition = editions.count
            let (id, row) = (reader.reports[edition], reader.rows[edition])
            try ReportRows.demand(sections.count == report.sections.count, "report \(id) has not all of its sections counted")
            for (section, collated) in sections.enumerated() {
                try ReportRows.demand((0...strands.count).contains(collated.strand), "a section of report \(id) is of no strand")
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
    }

    private func parts(_ read: Editions) throws -> CollationParts {
        CollationParts(
            reports: reports, editions: read.editions, lineages: try lineages(),
            strands: read.strands.map { SectionStrand(places: $0) })
    }

    private func lineages() throws -> [Lineage] {
        // Lineages stand in the order of their first edition: those of later ones are the last.
        let cursor = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT key, branchreport, branchsentence FROM lineage WHERE country = ? ORDER BY place LIMIT ?"),
            arguments: [country, witnesses.count])
        var lineages: [Lineage] = []
        lineages.reserveCapacity(witnesses.count)
        while let row = try cursor.next() {
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
        return lineages
    }

    // MARK: Sections

    /// The sections of a report with their strands alone.
    private func uncountedSections(_ report: Int64) throws -> [CollatedSection] {
        try Int?.fetchAll(
            db.cachedStatement(sql: "SELECT strand FROM tally WHERE report = ? AND section <> ? ORDER BY section"),
            arguments: [report, CollationRows.whole]
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
            if row["section"] == CollationRows.whole {
                whole = tally
            } else {
                sections.append(CollatedSection(strand: row["strand"] ?? 0, tally: tally))
            }
        }
        return (whole, sections)
    }

    // MARK: Sentences

    private func nodes(of edition: Int, before: [CollatedEdition], _ loaded: [Report]) throws -> [LineageNode] {
        let (report, witnesses) = (reports[edition], sentences[edition])
        let links = try links(of: edition, before)
        let texts = ChangedTexts(links.map(\.predecessors), edition: edition, loaded)
        let (figures, shifts) = (try FigureRows(db: db).figures(of: report), try ShiftRows(db: db).shifts(of: report))
        return witnesses.enumerated().map { sentence, witness in
            let (predecessors, link) = links[sentence]
            var change: Change?
            if let link, let relation = (link[4] as String?).flatMap({ Relation(rawValue: $0) }) {
                change = Change(
                    way: (link[3] as String?).flatMap { Change.Way(rawValue: $0) } ?? .next, relation: relation, isMoved: link[5] ?? false,
                    score: link[6] ?? 1, shift: shifts[sentence], words: ChangeColumns.words(link[7]) { texts.texts(of: sentence) },
                    figures: figures[sentence] ?? [])
            }
            let origin = predecessors.first.map { before[$0.edition].nodes[$0.sentence].origin }
            return LineageNode(
                lineage: witness.lineage, predecessors: predecessors, change: change, birth: witness.birth,
                origin: origin ?? Witness(edition: edition, sentence: sentence))
        }
    }

    /// By sentence of an edition: those it goes back to, and the row of the link to the first of them.
    private func links(of edition: Int, _ before: [CollatedEdition]) throws -> [(predecessors: [Witness], first: Row?)] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT sentence, oldreport, oldsentence, way, relation, moved, score, words FROM link WHERE report = ? ORDER BY sentence, place
                    """), arguments: [reports[edition]])
        var result: [(predecessors: [Witness], first: Row?)] = []
        var link = try cursor.next()
        for sentence in sentences[edition].indices {
            var predecessors: [Witness] = []
            var first: Row?
            while let found = link, found[0] == sentence {
                if predecessors.isEmpty { first = found.copy() }
                let (oldEdition, oldSentence): (Int?, Int) = (places[found[1]], found[2])
                guard let oldEdition, oldEdition < edition, before[oldEdition].nodes.indices.contains(oldSentence) else {
                    throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a sentence goes back to one that is not there")
                }
                predecessors.append(Witness(edition: oldEdition, sentence: oldSentence))
                link = try cursor.next()
            }
            result.append((predecessors, first))
        }
        return result
    }
}
