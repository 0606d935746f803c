/// Folds tense, number and "-ing" of an English word to one key. The key is no word of the dictionary ("detaine", "minoriti").
///
/// The word is given in plain lower-case letters; irregular forms have been replaced before. A mute "e" that makes a short word
/// another word stays, and comes back where an ending took it: "note" and "noted" are not "not", nor is "cared" "car".
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
            restoreEnd(&word)
        } else if word.count > 4 && ends(word, "ed") && !ends(word, "eed") && hasVowel(word.dropLast(2)) {
            word.removeLast(2)
            restoreEnd(&word)
        }
        if word.count > 3 && ends(word, "e") && !ends(word, "ee") && !isShort(word.dropLast()) { word.removeLast() }
        if word.count > 3 && ends(word, "y") && !isVowel(word[word.count - 2], withY: false) {
            word[word.count - 1] = UInt8(ascii: "i")
        }
        return word
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    /// "stopp" → "stop"; "pass", "buzz" and short words in "ll" stay. "not" → "note": a short word would have doubled its end.
    private static func restoreEnd(_ word: inout [UInt8]) {
        guard let last = word.last else { return }
        guard word.count > 3, word[word.count - 2] == last else {
            if isShort(word[...]) { word.append(UInt8(ascii: "e")) }
            return
        }
        if last == UInt8(ascii: "s") || last == UInt8(ascii: "z") { return }
        if last == UInt8(ascii: "l") && word.count <= 5 { return }
        word.removeLast()
    }

    /// Whether a word has one vowel, right before its last letter, which is a consonant: "not", "plan". Verbs in w, x and y do
    /// not double it, and nouns in s and z have their plural in "es".
    private static func isShort(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count > 2, let last = word.last, !isVowel(last, withY: true), !"wxsz".utf8.contains(last) else { return false }
        let vowel = word.endIndex - 2
        return isVowel(word[vowel], withY: false) && !word[..<vowel].contains { isVowel($0, withY: false) }
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
