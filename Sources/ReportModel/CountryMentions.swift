/// Finds where a text names its own country, so that what is said of every country in the same words can be told as one sentence.
package struct CountryMentions: Sendable {
    /// Every name of the country, folded.
    private let keys: Set<String>
    /// The small letters that any of the names begins with, as bits.
    private let initials: UInt32
    /// The first letters of the words of its name, as its demonyms have them.
    private let openings: [String]
    private let demonyms: Set<String>
    /// The small letters that any word for its people begins with, as bits.
    private let demonymInitials: UInt32

    /// Words of the longest name looked for.
    private static let longest = 6
    /// Words of a name that no demonym is made of.
    private static let common: Set<String> = [
        "north", "south", "east", "west", "western", "central", "equatorial", "united", "kingdom", "republic", "saint", "islands", "area",
        "administered", "democratic",
    ]

    /// - Parameter countries: one country, by the name it had in each edition. Linear in the size of the registry.
    package init(_ countries: [Country], registry: CountryRegistry = CountryRegistry()) {
        var keys = Set(countries.compactMap { CountryKey.make($0.name) })
        var demonyms: Set<String> = []
        for country in countries {
            guard let code = country.code else { continue }
            keys.formUnion(registry.index.keys(ofCode: code))
            demonyms.formUnion(Demonyms.irregular[code] ?? [])
        }
        self.keys = keys
        self.demonyms = demonyms
        initials = keys.reduce(0) { $0 | Self.bit($1.utf8.first ?? 0) }
        let words = countries.flatMap { $0.name.lowercased().split { !$0.isLetter } }
        let openings = Set(words.filter { $0.count >= Demonyms.sharedLetters && !Self.common.contains(String($0)) })
            .map { String($0.prefix(Demonyms.sharedLetters)) }.sorted()
        self.openings = openings
        demonymInitials = (openings + demonyms).reduce(0) { $0 | Self.bit($1.utf8.first ?? 0) }
    }

    /// Whether a word that begins with some byte may name the country; of most words nothing more need be asked.
    package func mayBegin(with byte: UInt8) -> Bool {
        guard byte >= 0x41, !(0x61...0x7A).contains(byte) else { return false }
        return (initials | demonymInitials) & Self.bit(byte) != 0
    }

    /// What stands at a place of a text.
    package enum Mention: Sendable, Equatable {
        /// The country's name, in so many words.
        case name(words: Int)
        /// A word for its people, or for what is theirs.
        case demonym
    }

    /// What the words of a text from one place on name. Bounded by the length of the longest name.
    ///
    /// - Parameters:
    ///   - words: a text's words, with the punctuation they are printed with.
    ///   - place: the place of the first one.
    package func mention(in words: [Substring], at place: Int) -> Mention? {
        let word = words[place][Self.core(of: words[place])]
        guard let first = word.utf8.first, first >= 0x41, !(0x61...0x7A).contains(first) else { return nil }
        if initials & Self.bit(first) != 0, mayOpenName(word) {
            for count in (1...Self.longest).reversed() where place + count <= words.count {
                let window = words[place..<place + count]
                // No name goes across the end of a clause.
                if window.dropLast().contains(where: { $0.hasSuffix(",") || $0.hasSuffix(";") || $0.hasSuffix(":") }) { continue }
                let last = window[window.endIndex - 1]
                // A key leaves "and" and "the" out, which belong to a name within it and not at its ends, but for its article.
                if CountryKey.make(last) == nil || first == UInt8(ascii: "A") && CountryKey.make(word) == nil { continue }
                let name = window.dropLast().map { "\($0) " }.joined() + last[Self.core(of: last)]
                if let key = CountryKey.make(name), keys.contains(key) { return .name(words: count) }
            }
        }
        guard demonymInitials & Self.bit(first) != 0 else { return nil }
        let small = word.lowercased()
        if demonyms.contains(small) || openings.contains(where: { Demonyms.isRegular(small[...], opening: $0) }) { return .demonym }
        return nil
    }

    /// Whether any name begins with a word: the key of more words begins with the key of the first. Of most words nothing more need be
    /// asked.
    private func mayOpenName(_ word: Substring) -> Bool {
        guard let opening = CountryKey.make(word) else { return true }
        return keys.contains { $0.hasPrefix(opening) }
    }

    /// Whether a word stands before the "of" of a country's long name: "Republic".
    package static func isStyle(_ word: String) -> Bool { CountryName.isStyle(word) }

    /// A word without the punctuation around it and the ending of a possessor; empty for punctuation alone.
    package static func core(of word: Substring) -> Range<String.Index> {
        let bytes = word.utf8
        if bytes.allSatisfy({ $0 < 0x80 }) {
            guard let first = bytes.firstIndex(where: isLetterOrDigit), let last = bytes.lastIndex(where: isLetterOrDigit) else {
                return word.startIndex..<word.startIndex
            }
            let core = bytes[first...last]
            return
                first..<(core.count > 1 && core.suffix(2).elementsEqual("'s".utf8) ? bytes.index(before: last) : bytes.index(after: last))
        }
        func isPart(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
        guard let first = word.firstIndex(where: isPart), let last = word.lastIndex(where: isPart) else {
            return word.startIndex..<word.startIndex
        }
        let core = word[first...last]
        for ending in ["'s", "’s"] where core.hasSuffix(ending) { return first..<word.index(last, offsetBy: -1) }
        return first..<word.index(after: last)
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func bit(_ byte: UInt8) -> UInt32 {
        switch byte {
        case 0x41...0x5A: 1 << UInt32(byte - 0x41)
        case 0x61...0x7A: 1 << UInt32(byte - 0x61)
        // Letters with accents are folded to any letter.
        default: 0xFFFF_FFFF
        }
    }
}
