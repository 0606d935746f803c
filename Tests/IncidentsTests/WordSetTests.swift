import Testing

@testable import Incidents

@Suite("Sets of words")
struct WordSetTests {
    @Test("Each word is found by its key and no other is")
    func contains() {
        let words = WordSet("bread  salt butter-milk")
        #expect(["bread", "salt", "butter-milk", "Bread"].allSatisfy { words.contains(WordKey.key($0)) })
        #expect(!["brea", "breads", "milk", ""].contains { words.contains(WordKey.key($0)) })
    }

    @Test("Many words and none")
    func sizes() {
        let names = (0..<500).map { "word\($0)" }
        let words = WordSet(names.joined(separator: " "))
        #expect(names.allSatisfy { words.contains(WordKey.key($0)) })
        #expect(!words.contains(WordKey.key("word500")))
        #expect(!WordSet("").contains(WordKey.key("word1")))
    }
}
