import Collation
import Findings
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

    /// Libraries hold the codes.
    @Test func codesAreWhatTheyWere() {
        #expect(["oldest", "added", "restored", "unchanged", "revised"].map { KindCode.code(of: $0) } == [1, 2, 4, 5, 9])
        #expect(KindCode.code(of: nil) == KindCode.none)
        #expect(KindCode.code(of: "it's none") == KindCode.none)
    }
}
