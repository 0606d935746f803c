internal import Foundation
internal import GRDB

/// What is read of a report at once, in few bytes: its outline, and where its sentences stand, with the texts that they are.
///
/// All of it stands in other rows, too. To read those for every report of a library takes several times the time of a search, and those
/// of a country's earlier reports a good part of the time of adding an edition.
///
/// A migration that has been released makes these rows for older libraries. So what is written here has to suit the tables as they were
/// then: a column that comes later is filled by a migration of its own.
///
/// - `sections`: by section, the place of the one above it, from 1 (0: none), and the row of its heading.
/// - `stretches`: of sentences in a row that stand in one section, its place, from 1 (0: above the first), and how many they are.
/// - `texts`: by sentence, how much further on its text stands than the one after that of the sentence before (signed), and how many
///   words the index of words counts in it.
/// - `paragraphs`: by paragraph, how many sentences it has.
/// - `kinds`, which stands with the collation: of sentences in a row that came alike from the edition before, the ``KindCode`` and how
///   many they are.
struct LayoutRows {
    let db: Database

    private struct Layout: Equatable {
        let sections: Data
        let stretches: Data
        let texts: Data
        let paragraphs: Data
    }

    /// What is thrown where packed bytes end too soon, or tell of more or less than there is: the file is damaged.
    static let broken = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the layout of a report breaks off")

    static func demandWhole(_ holds: Bool) throws {
        if !holds { throw broken }
    }

    /// Puts down what the other rows of a report say; nothing where they do not go together.
    func insert(report: Int64) throws {
        guard let layout = try made(report: report) else { return }
        try db.cachedStatement(sql: "INSERT INTO layout (report, sections, stretches, texts, paragraphs) VALUES (?, ?, ?, ?, ?)").execute(
            arguments: [report, layout.sections, layout.stretches, layout.texts, layout.paragraphs])
    }

    /// The same of how its sentences came from the edition before, for a collation that was written without.
    func updateKinds(report: Int64) throws {
        try db.cachedStatement(sql: "UPDATE collation SET kinds = ? WHERE report = ?").execute(
            arguments: [try madeKinds(report: report), report])
    }

    /// Whether what stands there is what the other rows of a report say.
    func isTrue(report: Int64) throws -> Bool {
        guard let made = try made(report: report) else { return false }
        let row = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT sections, stretches, texts, paragraphs FROM layout WHERE report = ?"), arguments: [report])
        let kinds = try Data.fetchOne(
            db.cachedStatement(sql: "SELECT kinds FROM collation WHERE report = ?"), arguments: [report])
        return try row.map { Layout(sections: $0[0], stretches: $0[1], texts: $0[2], paragraphs: $0[3]) } == made
            && kinds.map { try $0 == madeKinds(report: report) } ?? true
    }

    /// What the other rows of a report say; nil where they do not go together. Linear in the report.
    private func made(report: Int64) throws -> Layout? {
        var (sections, texts, stretches) = (PackedNumbers(), PackedNumbers(), PackedRuns())
        var places = 0..<0
        let ofSections = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT parent, heading, place FROM section WHERE report = ? ORDER BY place"), arguments: [report])
        while let row = try ofSections.next() {
            guard row[2] == places.count, let parent = Self.place(row[0], among: places) else { return nil }
            sections.append(parent)
            sections.append(row[1])
            places = 0..<places.count + 1
        }
        let ofSentences = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT sentence.text, textsearch_docsize.sz, paragraph.section, paragraph.place, sentence.place FROM sentence
                    LEFT JOIN paragraph ON paragraph.report = sentence.report AND paragraph.place = sentence.paragraph
                    LEFT JOIN textsearch_docsize ON textsearch_docsize.id = sentence.text
                    WHERE sentence.report = ? ORDER BY sentence.place
                    """), arguments: [report])
        var (count, next) = (0, 0)
        var last = 0
        var sentenceCounts = [Int](
            repeating: 0,
            count: try Int.fetchOne(
                db.cachedStatement(sql: "SELECT count(*) FROM paragraph WHERE report = ?"), arguments: [report]) ?? 0)
        while let row = try ofSentences.next() {
            guard row[4] == count, TextRows.rows.contains(row[0]), let paragraph: Int = row[3],
                paragraph >= last, paragraph < sentenceCounts.count, let section = Self.place(row[2], among: places)
            else { return nil }
            count += 1
            let text: Int = row[0]
            texts.append(signed: text - next)
            texts.append(Self.wordCount(row[1] ?? Data()))
            next = text + 1
            stretches.append(section)
            sentenceCounts[paragraph] += 1
            last = paragraph
        }
        var paragraphs = PackedNumbers()
        for count in sentenceCounts { paragraphs.append(count) }
        return Layout(sections: sections.data, stretches: stretches.data, texts: texts.data, paragraphs: paragraphs.data)
    }

    /// The place of a section from 1 on, 0 for none; nil for one that is not there.
    private static func place(_ section: Int?, among sections: Range<Int>) -> Int? {
        guard let section else { return 0 }
        return sections.contains(section) ? section + 1 : nil
    }

    private func madeKinds(report: Int64) throws -> Data {
        var kinds = PackedRuns()
        let names = try String?.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT \(KindCode.sql) FROM witness
                    LEFT JOIN link ON link.report = witness.report AND link.sentence = witness.sentence AND link.place = 0
                    WHERE witness.report = ? ORDER BY witness.sentence
                    """), arguments: [report])
        while let name = try names.next() { kinds.append(KindCode.code(of: name)) }
        return kinds.data
    }

    /// What FTS5 keeps of the size of a text with one column: a number as SQLite writes it, the high bits first.
    private static func wordCount(_ size: Data) -> Int {
        var count = 0
        for byte in size {
            count = count << 7 | Int(byte & 0x7F)
            if byte < 0x80 { break }
        }
        return count
    }
}
