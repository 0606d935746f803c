/// Folds tense, number and "-ing" of an English word to one key. The key is no word of the dictionary ("detaine", "minoriti").
///
/// The word is given in plain lower-case letters; irregular forms have been replaced before.
enum Stemmer {
    static func stem(_ word: [UInt8]) -> [UInt8] {
        var word = word
        if word.count < 4 || word.allSatisfy(isDigit) { return word }
        if word.count > 4 && (ends(word, "ies") || ends(word, "ied")) {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes") || ends(word, "zes") {
            word.removeLast(2)
        } else if ends(word, "s") && !ends(word, "ss") && !ends(word, "us") && !ends(word, "is") {
            word.removeLast()
        }
        if word.count > 5 && ends(word, "ying") {
            word.removeLast(3)
        } else if word.count > 5 && ends(word, "ing") && hasVowel(word.dropLast(3)) {
            word.removeLast(3)
            undouble(&word)
        } else if word.count > 4 && ends(word, "ed") && !ends(word, "eed") && hasVowel(word.dropLast(2)) {
            word.removeLast(2)
            undouble(&word)
        }
        if word.count > 3 && ends(word, "e") && !ends(word, "ee") { word.removeLast() }
        if word.count > 3 && ends(word, "y") && !isVowel(word[word.count - 2], withY: false) {
            word[word.count - 1] = UInt8(ascii: "i")
        }
        return word
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// "stopp" → "stop"; "pass", "buzz" and short words in "ll" stay.
    private static func undouble(_ word: inout [UInt8]) {
        guard word.count > 3, let last = word.last, word[word.count - 2] == last else { return }
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "z") { return }
        if last == UInt8(ascii: "l") && word.count <= 5 { return }
        word.removeLast()
    }

    private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return suffix.withUTF8Buffer { bytes in
            for index in 0..<count where word[word.count - count + index] != bytes[index] { return false }
            return true
        }
    }

    private static func hasVowel(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains { isVowel($0, withY: true) }
    }

    private static func isVowel(_ byte: UInt8, withY: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
        case UInt8(ascii: "y"): withY
        default: false
        }
    }
}
