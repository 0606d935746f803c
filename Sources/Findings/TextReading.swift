/// What one look at a text tells of it: how many words it has, which abuses they name, and whether it names a month or a year.
///
/// The words are those of ``LetterText``, hashed as they are read and never written down.
struct TextReading: Sendable {
    /// Numbers of words as ``GraveWords`` has them, and what is not grave.
    static let month = 1 << 20
    /// "May": a month after a word of ``preposition``.
    static let may = 1 << 21
    static let preposition = 1 << 22

    private(set) var wordCount = 0
    /// What the abuses named add up to, each word once.
    private(set) var gravity = 0
    /// Whether a month or a year from 1900 to 2099 is named.
    private(set) var isDated = false
    private var seen: [UInt64] = []
    private var previous = 0

    private let words: WordTable

    init(_ grave: GraveWords) { words = grave.table }

    /// Reads on. Linear in the text.
    mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    mutating func read(_ bytes: some Sequence<UInt8>) {
        var hash = StableHash()
        var length = 0
        var number = 0
        for byte in bytes {
            // Most bytes are letters of ASCII: they take no questions.
            if (byte | 0x20) &- 0x61 < 26 {
                if number > 0 {
                    readYear(number)
                    number = 0
                }
                hash.add(byte | 0x20)
                length += 1
                continue
            }
            let letter: UInt8
            switch byte {
            case 0xC3...0xDF, 0xE3...0xF4: letter = byte
            case 0x80...0xBF where length > 0: letter = byte
            default: letter = 0
            }
            if byte >= 0x30 && byte <= 0x39 {
                number = min(number * 10 + Int(byte - 0x30), 10_000)
            } else if number > 0 {
                readYear(number)
                number = 0
            }
            if letter != 0 {
                hash.add(letter)
                length += 1
            } else if length > 0 {
                readWord(hash.value, length)
                hash = StableHash()
                length = 0
            }
        }
        if length > 0 { readWord(hash.value, length) }
        readYear(number)
    }

    private mutating func readYear(_ number: Int) {
        if (1_900..<2_100).contains(number) { isDated = true }
    }

    private mutating func readWord(_ hash: UInt64, _ length: Int) {
        wordCount += 1
        let value = length > 1 ? words.value(of: hash) : 0
        if value == Self.month || value == Self.may && previous == Self.preposition { isDated = true }
        if value > 0, value < Self.month, !seen.contains(hash) {
            seen.append(hash)
            gravity += value
        }
        previous = value
    }
}
