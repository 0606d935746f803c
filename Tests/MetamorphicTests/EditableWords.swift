import Foundation

/// The words of a sentence with the punctuation that hangs on them.
struct EditableWords {
    var words: [String]

    init(_ text: String) {
        words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    }

    var text: String { words.joined(separator: " ") }
    var count: Int { words.count }

    private static func isPunctuation(_ character: Character) -> Bool {
        ",.;:!?()[]\"'“”‘’".contains(character)
    }

    /// The word without punctuation, as printed; empty beyond the ends of the sentence.
    func printed(_ index: Int) -> String {
        guard words.indices.contains(index) else { return "" }
        var word = Substring(words[index])
        while let first = word.first, Self.isPunctuation(first) { word.removeFirst() }
        while let last = word.last, Self.isPunctuation(last) { word.removeLast() }
        return String(word)
    }

    /// The word without punctuation in lower case.
    func core(_ index: Int) -> String { printed(index).lowercased() }

    /// Whether nothing hangs on the word.
    func isBare(_ index: Int) -> Bool { words.indices.contains(index) && printed(index) == words[index] }

    /// Whether the word is all lower-case letters, and so no name, figure or acronym.
    func isPlain(_ index: Int) -> Bool {
        let word = printed(index)
        return !word.isEmpty && word.allSatisfy { $0 >= "a" && $0 <= "z" }
    }

    /// Exchanges a word, keeping what hangs on it and a capital at its start.
    mutating func replace(_ index: Int, with new: String) {
        let old = printed(index)
        guard let range = words[index].range(of: old) else { return }
        words[index].replaceSubrange(range, with: old.first?.isUppercase == true ? new.capitalizedAtStart : new)
    }

    /// Takes out a bare word; the next one takes over a capital.
    mutating func remove(_ index: Int) {
        let word = words.remove(at: index)
        if word.first?.isUppercase == true, words.indices.contains(index) { words[index] = words[index].capitalizedAtStart }
    }
}

extension String {
    var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
    var lowercasedAtStart: String { prefix(1).lowercased() + dropFirst() }
}
