import Testing

@testable import Findings

@Suite("Numbers by word")
struct WordTableTests {
    @Test("Each word has its list's number, the last one's where it stands in several, and others none")
    func values() {
        let many = (0..<500).map { "word\($0)" }.joined(separator: "\n")
        let table = WordTable([("mill harbor", 1), (many, 2), ("harbor", 3)])
        func value(_ word: String) -> Int { table.value(of: StableHash.of(word.utf8)) }
        #expect(value("mill") == 1)
        #expect(value("harbor") == 3)
        #expect((0..<500).allSatisfy { value("word\($0)") == 2 })
        #expect((500..<900).allSatisfy { value("word\($0)") == 0 })
        #expect(WordTable([(words: "", value: 1)]).value(of: 7) == 0)
    }
}
