import Collation
import Findings
import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct KindCodeTests {
    @Test func everyWayHasACodeOfItsOwn() {
        let names = Set(
            LineageNode.Birth.allCases.map(\.rawValue) + [Change.Way.restored.rawValue] + Relation.allCases.map(\.rawValue))
        let codes = Set(names.map { KindCode.code(of: $0) })
        #expect(codes.count == names.count)
        #expect(!codes.contains(KindCode.none))
    }

    /// What is written of a collation is what its rows say.
    @Test func codesOfSentencesAreThoseOfTheirRows() throws {
        let store = try SamplePages.stored()
        var seen: Set<Int> = []
        for key in Set(try store.editions().map(\.country.key)) {
            let collation = try #require(try store.collation(of: key))
            let reports = try store.editions().filter { $0.country.key == key }.compactMap(\.captures.last?.report)
            for (edition, report) in zip(collation.editions, reports) {
                let names = try store.database.read { db in
                    try String?.fetchAll(
                        db,
                        sql: """
                            SELECT \(KindCode.sql) FROM witness
                            LEFT JOIN link ON link.report = witness.report AND link.sentence = witness.sentence AND link.place = 0
                            WHERE witness.report = ? ORDER BY witness.sentence
                            """, arguments: [report])
                }
                let codes = edition.nodes.map(KindCode.code(of:))
                #expect(codes == names.map { KindCode.code(of: $0) })
                #expect(!codes.contains(KindCode.none))
                seen.formUnion(codes)
            }
        }
        #expect(seen.isSuperset(of: ["oldest", "added", "restored", "unchanged", "updated"].map { KindCode.code(of: $0) }))
    }

    /// Libraries hold the codes.
    @Test func codesAreWhatTheyWere() {
        #expect(["oldest", "added", "restored", "unchanged", "revised"].map { KindCode.code(of: $0) } == [1, 2, 4, 5, 9])
        #expect(KindCode.code(of: nil) == KindCode.none)
        #expect(KindCode.code(of: "it's none") == KindCode.none)
    }
}
