/// Whether two words are one in two spellings.
///
/// Names come from other scripts and are written by ear: "Nasarawa" and "Nassarawa", "Ukhia" and "Ukhiya".
enum Spelling {
    /// Letters that may differ, and the letters a word must have for that.
    private static let edits = 2
    private static let leastLetters = 5
    /// A common beginning that makes two words one: "Israel" and "Israeli", "Czech Republic" and "Czechia".
    private static let beginning = 4
    /// Longer words are compared by their beginning alone.
    private static let mostLetters = 40

    /// Quadratic in the letters of the words, of which there are at most forty each.
    static func isVariant<Word: RandomAccessCollection<UInt8>>(_ first: Word, _ second: Word) -> Bool {
        if first.count >= beginning && second.count >= beginning && first.prefix(beginning).elementsEqual(second.prefix(beginning)) {
            return true
        }
        guard min(first.count, second.count) >= leastLetters, max(first.count, second.count) <= mostLetters,
            abs(first.count - second.count) <= edits
        else { return false }
        return distance(Array(first), Array(second)) <= edits
    }

    /// Letters to be inserted, deleted or replaced (Levenshtein 1965).
    private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
        var row = Array(0...second.count)
        for (line, letter) in first.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in second.enumerated() {
                let replaced = diagonal + (letter == other ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
            }
        }
        return row[second.count]
    }
}
