/// A word or phrase that a reader watches for, in any case: "torture" is found in "Torture", not in "tortures"; "tortur*" in both.
public struct WatchTerm: Sendable, Hashable {
    /// As the reader wrote it.
    public let words: String
    private let folded: [String]
    private let isPrefix: Bool

    /// - Returns: nil where there is no letter or digit to watch for.
    public init?(_ words: String) {
        self.words = words
        isPrefix = words.hasSuffix("*")
        folded = Self.words(of: words)
        if folded.isEmpty { return nil }
    }

    /// Whether a text says it. Linear in the text.
    public func isSaid(in text: String) -> Bool { isSaid(in: Self.words(of: text)) }

    func isSaid(in words: [String]) -> Bool {
        guard words.count >= folded.count else { return false }
        return (0...(words.count - folded.count)).contains { start in
            zip(folded.indices, words[start...]).allSatisfy { index, word in
                isPrefix && index == folded.count - 1 ? word.hasPrefix(folded[index]) : word == folded[index]
            }
        }
    }

    /// The words of a text in small letters; a hyphen or an apostrophe stands within a word.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        for part in text.lowercased().split(whereSeparator: { !($0.isLetter || $0.isNumber || "-'’".contains($0)) }) {
            var word = part
            while let first = word.first, "-'’".contains(first) { word.removeFirst() }
            while let last = word.last, "-'’".contains(last) { word.removeLast() }
            if !word.isEmpty { words.append(String(word).replacing("’", with: "'")) }
        }
        return words
    }
}
