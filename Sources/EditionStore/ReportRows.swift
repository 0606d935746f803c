internal import GRDB
internal import ReportModel

/// A report as rows, and back: what is read is the report that was written, byte for byte.
///
/// The words of a paragraph are those of its sentences and what stands between them: `lead` before a sentence – a run-in heading –
/// where that is not one space, and `tail` after the last one. A sentence without a line of its own begins at that of its paragraph.
/// Linear in the report.
struct ReportRows {
    let db: Database
    private let texts: TextRows

    init(_ db: Database) throws {
        self.db = db
        texts = try TextRows(db)
    }

    /// Throws, as a damaged file does, where rows do not go together.
    static func demand(_ holds: Bool, _ problem: @autoclosure () -> String) throws {
        if !holds { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: problem()) }
    }

    // MARK: Writing

    /// - Parameters:
    ///   - edition: Its row.
    ///   - snapshot: The row of its capture.
    ///   - place: Its position among the reports of the capture.
    func insert(_ report: Report, edition: Int64, snapshot: Int64, place: Int) throws {
        let country = report.edition.country
        try db.execute(
            sql: """
                INSERT INTO report (edition, snapshot, place, code, name, title, url, retrieved, published, pdf, parts, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                edition, snapshot, place, country.code, country.name, report.snapshot.title, report.snapshot.url,
                report.snapshot.retrieved, report.snapshot.published, report.snapshot.pdf,
                report.sections.count { $0.level == 1 && $0.kind == .heading }, report.wordCount,
            ])
        let id = db.lastInsertedRowID
        try insertSections(of: report, id)
        try insertBody(of: report, id)
        try LayoutRows(db: db).insert(report: id)
        for (place, diagnostic) in report.diagnostics.enumerated() {
            try db.execute(
                sql: "INSERT INTO diagnostic VALUES (?, ?, ?, ?, ?)",
                arguments: [id, place, diagnostic.code, diagnostic.message, diagnostic.line])
        }
    }

    private func insertSections(of report: Report, _ id: Int64) throws {
        let statement = try db.cachedStatement(sql: "INSERT INTO section VALUES (?, ?, ?, ?, ?)")
        for (place, section) in report.sections.enumerated() {
            try statement.execute(arguments: [id, place, section.parent, try heading(of: section), section.line])
        }
    }

    /// The row of a heading, a new one where no report had it.
    private func heading(of section: Section) throws -> Int64 {
        let arguments: StatementArguments = [section.level, section.kind.rawValue, section.label, section.title]
        let known = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM heading WHERE level = ? AND kind = ? AND label IS ? AND title = ?"),
            arguments: arguments)
        if let known { return known }
        try db.execute(sql: "INSERT INTO heading (level, kind, label, title) VALUES (?, ?, ?, ?)", arguments: arguments)
        return db.lastInsertedRowID
    }

    private func insertBody(of report: Report, _ id: Int64) throws {
        let paragraphs = try db.cachedStatement(sql: "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?)")
        let sentences = try db.cachedStatement(sql: "INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?)")
        for (place, paragraph) in report.paragraphs.enumerated() {
            var end = paragraph.text.lowerBound
            for index in paragraph.sentences {
                let sentence = report.sentences[index]
                let lead = report.string(end..<sentence.text.lowerBound)
                let usual = index == paragraph.sentences.lowerBound ? "" : " "
                try sentences.execute(arguments: [
                    id, index, place, try texts.row(of: report.string(sentence)),
                    sentence.line == paragraph.line ? nil : sentence.line, lead == usual ? nil : lead,
                ])
                end = sentence.text.upperBound
            }
            let tail = report.string(end..<paragraph.text.upperBound)
            try paragraphs.execute(arguments: [id, place, paragraph.section, paragraph.line, tail.isEmpty ? nil : tail])
        }
    }

    // MARK: Reading

    /// The report of a row; nil where there is none.
    func report(_ id: Int64) throws -> Report? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT report.*, edition.year, snapshot.sha256 FROM report
                    JOIN edition ON edition.id = report.edition JOIN snapshot ON snapshot.id = report.snapshot WHERE report.id = ?
                    """), arguments: [id])
        guard let row else { return nil }
        let body = try body(id)
        let sections = try sections(id)
        for paragraph in body.paragraphs {
            try Self.demand(
                (0..<max(sections.count, 1)).contains(paragraph.section ?? 0), "a paragraph of report \(id) stands in no section")
        }
        return Report(
            text: body.text, sections: sections, paragraphs: body.paragraphs, sentences: body.sentences,
            edition: Edition(country: Country(code: row["code"], name: row["name"]), year: row["year"]),
            snapshot: Snapshot(
                url: row["url"], sha256: row["sha256"], retrieved: row["retrieved"], title: row["title"], published: row["published"],
                pdf: row["pdf"]),
            diagnostics: try diagnostics(id))
    }

    private func sections(_ id: Int64) throws -> [Section] {
        let cursor = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT kind, level, label, title, parent, line FROM section JOIN heading ON heading.id = section.heading
                    WHERE report = ? ORDER BY place
                    """), arguments: [id])
        var sections: [Section] = []
        while let row = try cursor.next() {
            try Self.demand(
                (row[4] as Int?).map(sections.indices.contains) ?? true, "a section of report \(id) stands under one after it")
            sections.append(try HeadingRows.section(row, parent: row[4], line: row[5]))
        }
        return sections
    }

    private func diagnostics(_ id: Int64) throws -> [Diagnostic] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT code, message, line FROM diagnostic WHERE report = ? ORDER BY place"), arguments: [id]
        ).map { Diagnostic(code: $0[0], message: $0[1], line: $0[2]) }
    }

    /// The words of a report, with paragraphs and sentences as ranges of them.
    private struct Body {
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        var sentences: [Sentence] = []
    }

    private func body(_ id: Int64) throws -> Body {
        let ofParagraphs = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT section, line, tail FROM paragraph WHERE report = ? ORDER BY place"), arguments: [id])
        let ofSentences = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT paragraph, content, line, lead FROM sentence LEFT JOIN text ON text.id = sentence.text
                    WHERE report = ? ORDER BY place
                    """), arguments: [id])
        var body = Body()
        var sentence = try ofSentences.next()
        while let paragraph = try ofParagraphs.next() {
            let place = body.paragraphs.count
            let start = body.text.count
            let first = body.sentences.count
            let line: Int? = paragraph[1]
            while let row = sentence, row[0] == place {
                let index = body.sentences.count - first
                let lead: String? = row[3]
                body.text += (lead ?? (index == 0 ? "" : " ")).utf8
                let begin = body.text.count
                let content: String? = row[1]
                try Self.demand(content != nil, "the words of a sentence are not there")
                body.text += (content ?? "").utf8
                body.sentences.append(Sentence(text: begin..<body.text.count, paragraph: place, index: index, line: row[2] ?? line))
                sentence = try ofSentences.next()
            }
            if let tail: String = paragraph[2] { body.text += tail.utf8 }
            body.paragraphs.append(
                Paragraph(section: paragraph[0], text: start..<body.text.count, sentences: first..<body.sentences.count, line: line))
            body.text.append(0x0A)
        }
        try Self.demand(sentence == nil, "a sentence of report \(id) stands in no paragraph")
        return body
    }
}
