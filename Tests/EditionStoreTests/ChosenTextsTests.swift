import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct ChosenTextsTests {
    /// What the layouts choose is what reading every sentence chooses.
    @Test(arguments: [[], ["added"], ["updated", "oldest"], ["it's none"]], [false, true])
    func choicesAreThoseOfTheRows(_ kinds: [String], _ hasSections: Bool) throws {
        let store = try SamplePages.stored()
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report WHERE id <> 2 ORDER BY id")
            let isSection: (SectionPath) -> Bool = { $0.headings.count > 1 }
            let paths = try SectionPaths(db)
            let chosen = try ChosenTexts(
                PlaceChoice(reports: reports, isSection: hasSections ? isSection : nil, kinds: Set(kinds)), paths, db)
            var expected: Set<Int64> = []
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT sentence.report, section, text, \(KindCode.name) FROM sentence
                    JOIN paragraph ON paragraph.report = sentence.report AND paragraph.place = paragraph
                    LEFT JOIN witness ON witness.report = sentence.report AND witness.sentence = sentence.place
                    LEFT JOIN link ON link.report = sentence.report AND link.sentence = sentence.place AND link.place = 0
                    WHERE sentence.report <> 2
                    """)
            for row in rows {
                if hasSections, try !isSection(paths.path(report: row[0], section: row[1])) { continue }
                let kind: String? = row[3]
                if kinds.isEmpty || kind.map(kinds.contains) ?? false { expected.insert(row[2]) }
            }
            #expect(expected.isEmpty == (kinds == ["it's none"]))
            let all = try Int64.fetchAll(db, sql: "SELECT id FROM text")
            #expect(Set(all.filter { chosen.wordCount(of: $0) != nil }) == expected)
            #expect(chosen.wordCount(of: -1) == nil && chosen.wordCount(of: .max) == nil)
        }
    }

    @Test func wordsAreCountedAsTheIndexCountsThem() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        try store.database.read { db in
            let reports = try Int64.fetchAll(db, sql: "SELECT id FROM report ORDER BY id")
            let chosen = try ChosenTexts(PlaceChoice(reports: reports, isSection: nil, kinds: []), SectionPaths(db), db)
            let texts = try Row.fetchAll(db, sql: "SELECT id, content FROM text")
            #expect(!texts.isEmpty)
            for row in texts {
                let content: String = row[1]
                let words = content.split { !$0.isLetter && !$0.isNumber }
                #expect(chosen.wordCount(of: row[0]) == words.count, "\(content)")
            }
        }
    }

    @Test func aDamagedLayoutIsNamed() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let query = try #require(TextQuery("the"))
        for (texts, stretches) in [([0x80], [1, 200, 1]), ([0xFE, 0xFF, 0x7F, 1], [1, 200, 1]), ([0, 1], [1])] as [([UInt8], [UInt8])] {
            try store.database.write { db in
                try db.execute(
                    sql: "UPDATE layout SET texts = ?, stretches = ? WHERE report = 1",
                    arguments: [PackedNumbers(bytes: texts).data, PackedNumbers(bytes: stretches).data])
            }
            #expect(throws: EditionStoreError.self) { try store.sentences(matching: query, limit: 1, isSection: { _ in true }) }
        }
    }
}
