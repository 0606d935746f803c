internal import Foundation
internal import GRDB
internal import ReportModel

/// The earlier reports of a country as an edition that is added needs them: their outlines, where their sentences stand, and the words of
/// those sentences alone that may come back.
///
/// Made of what ``LayoutRows`` packs, which takes a fraction of the time of reading all rows.
struct ThinReports {
    private let db: Database
    private let headings: HeadingRows

    init(_ db: Database) {
        self.db = db
        headings = HeadingRows(db)
    }

    /// The report of a row, in which all sentences but the chosen ones are empty. Nothing stands between sentences, nothing tells its line,
    /// and of the capture only the hash is known.
    ///
    /// Linear in its sentences and in the chosen words. Throws, as a damaged file does, where the report has other sentences.
    ///
    /// - Parameter isChosen: By sentence.
    func report(_ id: Int64, wordsOf isChosen: [Bool]) throws -> Report {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT layout.sections, layout.stretches, layout.texts, layout.paragraphs, code, name, year, sha256 FROM layout
                    JOIN report ON report.id = layout.report
                    JOIN edition ON edition.id = report.edition JOIN snapshot ON snapshot.id = report.snapshot WHERE report.id = ?
                    """), arguments: [id])
        guard let row else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "the layout of report \(id) is not there") }
        let sections = try sections(PackedSectionReader(row[0]))
        let sectionOfSentence = try Self.sections(ofSentences: PackedRunReader(row[1], limit: isChosen.count), among: sections.indices)
        try LayoutRows.demandWhole(sectionOfSentence.count == isChosen.count)
        let words = try words(of: Self.texts(PackedTextReader(row[2]), isChosen))

        var (text, sentences, paragraphs): ([UInt8], [Sentence], [Paragraph]) = ([], [], [])
        var counts = PackedNumberReader(row[3])
        var next = words.startIndex
        while !counts.isAtEnd {
            let count = try counts.next()
            let (start, first) = (text.count, sentences.count)
            try LayoutRows.demandWhole((0...isChosen.count - first).contains(count))
            for index in 0..<count {
                if text.count > start { text.append(0x20) }
                let begin = text.count
                if isChosen[first + index] {
                    text += words[next]
                    next += 1
                }
                sentences.append(Sentence(text: begin..<text.count, paragraph: paragraphs.count, index: index, line: nil))
            }
            paragraphs.append(
                Paragraph(
                    section: count == 0 ? nil : sectionOfSentence[first], text: start..<text.count, sentences: first..<sentences.count,
                    line: nil))
            text.append(0x0A)
        }
        try LayoutRows.demandWhole(sentences.count == isChosen.count)
        return Report(
            text: text, sections: sections, paragraphs: paragraphs, sentences: sentences,
            edition: Edition(country: Country(code: row[4], name: row[5]), year: row[6]), snapshot: Snapshot(sha256: row[7]))
    }

    // MARK: Outline

    private func sections(_ packed: PackedSectionReader) throws -> [Section] {
        var packed = packed
        var sections: [Section] = []
        while let (parent, id) = try packed.next() {
            let heading = try headings.heading(id)
            sections.append(
                Section(
                    kind: heading.kind, level: heading.level, parent: parent == 0 ? nil : parent - 1, label: heading.label,
                    title: heading.title, line: nil))
        }
        return sections
    }

    // MARK: Sentences

    private static func sections(ofSentences packed: PackedRunReader, among sections: Range<Int>) throws -> [Int?] {
        var packed = packed
        var result: [Int?] = []
        while let (place, count) = try packed.next() {
            try ReportRows.demand((0...sections.count).contains(place), "a paragraph or heading stands in no section")
            result.append(contentsOf: repeatElement(place == 0 ? nil : place - 1, count: count))
        }
        return result
    }

    /// The rows of the chosen sentences' texts.
    private static func texts(_ packed: PackedTextReader, _ isChosen: [Bool]) throws -> [Int] {
        var packed = packed
        var result: [Int] = []
        for isChosen in isChosen {
            let text = try packed.next().text
            if isChosen { result.append(text) }
        }
        try LayoutRows.demandWhole(packed.isAtEnd)
        return result
    }

    /// The words of texts, read in one go.
    private func words(of texts: [Int]) throws -> [[UInt8]] {
        var result = [[UInt8]](repeating: [], count: texts.count)
        var places = texts.indices.sorted { texts[$0] < texts[$1] }[...]
        let list = places.map { "\(texts[$0])" }.joined(separator: ",")
        let rows = try Row.fetchCursor(db, sql: "SELECT id, content FROM text WHERE id IN (\(list)) ORDER BY id")
        while let row = try rows.next() {
            let words = try row.withUnsafeData(atIndex: 1) { [UInt8]($0 ?? Data()) }
            while let place = places.first, texts[place] == row[0] {
                result[place] = words
                places.removeFirst()
            }
        }
        try ReportRows.demand(places.isEmpty, "the words of a sentence are not there")
        return result
    }
}
