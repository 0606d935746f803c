import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct ThinReportsTests {
    private func report(_ id: Int64, wordsOf isChosen: [Bool], _ store: EditionStore) throws -> Report {
        try store.database.read { try ThinReports($0).report(id, wordsOf: isChosen) }
    }

    @Test(arguments: SamplePages.all)
    func aReportIsWhatItWasButForLinesAndTheWordsThatNobodyAskedFor(_ name: String) throws {
        let whole = try SamplePages.capture(name).reports[0]
        // The texts of one that was there before stand between those of this one.
        let store = try SamplePages.store([try #require(SamplePages.all.first { $0 != name }), name])
        for isChosen in [
            whole.sentences.map { _ in true }, whole.sentences.indices.map { $0 % 3 == 1 }, whole.sentences.map { _ in false },
        ] {
            let thin = try report(2, wordsOf: isChosen, store)
            #expect(thin.edition == whole.edition)
            #expect(thin.snapshot.sha256 == whole.snapshot.sha256)
            #expect(
                thin.sections
                    == whole.sections.map {
                        Section(kind: $0.kind, level: $0.level, parent: $0.parent, label: $0.label, title: $0.title, line: nil)
                    })
            #expect(thin.paragraphs.map(\.sentences) == whole.paragraphs.map(\.sentences))
            #expect(thin.paragraphs.map(\.section) == whole.paragraphs.map(\.section))
            #expect(thin.sentences.map(\.paragraph) == whole.sentences.map(\.paragraph))
            #expect(thin.sentences.map(\.index) == whole.sentences.map(\.index))
            #expect(
                thin.sentences.map(thin.string) == zip(whole.sentences, isChosen).map { $1 ? whole.string($0) : "" },
                "\(isChosen.prefix(3))")
        }
    }

    @Test(arguments: [
        "UPDATE layout SET sections = x'0500'", "UPDATE layout SET sections = x'00FFFF03'", "UPDATE layout SET stretches = x'FF7F01'",
        "UPDATE layout SET stretches = x''", "UPDATE layout SET texts = substr(texts, 1, 4)",
        "UPDATE layout SET texts = CAST(texts || x'0000' AS BLOB)",
        "UPDATE layout SET texts = CAST(x'FFFFFFFFFFFFFFFF7F' || texts AS BLOB)", "UPDATE layout SET paragraphs = x'FFFFFFFFFFFFFFFF7F'",
        "UPDATE layout SET paragraphs = x'01'", "UPDATE layout SET paragraphs = x''", "DELETE FROM layout", "DELETE FROM heading",
        "UPDATE heading SET level = -9223372036854775808", "UPDATE layout SET stretches = x'0080808008'",
    ])
    func aDamagedLayoutIsNamed(_ damage: String) throws {
        let store = try SamplePages.store(["2018/ardania"])
        let count = try SamplePages.capture("2018/ardania").reports[0].sentences.count
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: damage)
            try db.execute(sql: "PRAGMA foreign_keys = ON")
        }
        #expect {
            try report(1, wordsOf: [Bool](repeating: true, count: count), store)
        } throws: { ($0 as? DatabaseError)?.resultCode == .SQLITE_CORRUPT }
    }
}
