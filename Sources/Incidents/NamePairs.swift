/// A name by pairs of its words, neighbours and neighbours but one. Two tellings of one name share a pair even where one of them
/// leaves out a second surname or a middle name.
///
/// A word counts by its consonants, doubled ones once: names written in another alphabet come in many spellings, which differ mostly
/// in vowels, in "y", "h" and "kh", and in doubling; and in whether a consonant is voiced, which some scripts do not write and some
/// tongues do not keep at a word's end ("Ahmed", "Ahmet"). In a short word that tells names apart, so it counts there. One such word
/// would fit many names; two of them in a row seldom do.
enum NamePairs {
    private static let particles = WordSet(
        "de los las del della di da dos das do du la le el al bin bint ibn van von der den y e")

    /// A pair of words with fewer consonants tells less of a name than the name's other pairs do.
    private static let fewest = 5

    static func keys(of name: String) -> [UInt64] {
        let words = words(of: name)
        guard words.count > 1 else { return [] }
        var pairs: [(key: UInt64, consonants: Int)] = []
        for distance in 1...2 {
            for at in words.indices.dropFirst(distance) {
                let (first, second) = (words[at - distance], words[at])
                pairs.append((pair(first.key, second.key), first.consonants + second.consonants))
            }
        }
        // "Ilin Varga Md Nor": the last two are borne by many.
        let telling = pairs.filter { $0.consonants >= fewest }
        return (telling.isEmpty ? pairs : telling).map(\.key)
    }

    /// The key of the last word alone.
    static func surname(of name: String) -> UInt64? { words(of: name).last?.key }

    private static func words(of name: String) -> [(key: UInt64, consonants: Int)] {
        let bytes = Array(name.utf8)
        var words: [(key: UInt64, consonants: Int)] = []
        var start = 0
        for at in 0...bytes.count where at == bytes.count || bytes[at] == 0x20 || bytes[at] == 0x2E {
            if at > start {
                var whole = WordKey()
                for byte in bytes[start..<at] where byte != 0x27 { whole.add(byte) }
                if !particles.contains(whole.value) { words.append(consonants(bytes[start..<at])) }
            }
            start = at + 1
        }
        return words
    }

    static func isParticle(_ key: UInt64) -> Bool { particles.contains(key) }

    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ ((second << 17) | (second >> 47))
    }

    /// Letters of the shortest word in which voiced and voiceless consonants are one.
    private static let long = 5

    /// The key of a word's consonants. A vowel that opens the word stands for any.
    static func skeleton(_ word: ArraySlice<UInt8>) -> UInt64 { consonants(word).key }

    private static func consonants(_ word: ArraySlice<UInt8>) -> (key: UInt64, consonants: Int) {
        var key = WordKey()
        var count = 0
        var last: UInt8 = 0
        var previous: UInt8 = 0
        let isLong = word.count >= long
        for (index, byte) in word.enumerated() {
            var letter = byte < 0x80 ? byte | 0x20 : plain(previous, byte)
            previous = byte
            guard letter &- 0x61 < 26 else { continue }
            let isKh = letter == 0x6B && word.startIndex + index + 1 < word.endIndex && word[word.startIndex + index + 1] | 0x20 == 0x68
            if isLong { letter = voiceless(letter) }
            switch letter {
            case 0x6B where isKh:
                // "kh" is "h", which counts where it opens the word.
                guard index == 0 else { continue }
                letter = 0x68
            case 0x61, 0x65, 0x69, 0x6F, 0x75:
                guard index == 0 else { continue }
                letter = 0x61
            case 0x79, 0x68, 0x77: if index > 0 { continue }
            default: break
            }
            if letter != last {
                key.add(letter)
                count += 1
            }
            last = letter
        }
        return (key.value, count)
    }

    private static func voiceless(_ letter: UInt8) -> UInt8 {
        switch letter {
        case 0x62: 0x70  // b, p
        case 0x64: 0x74  // d, t
        case 0x67, 0x71: 0x6B  // g and q, k
        case 0x76: 0x66  // v, f
        case 0x7A: 0x73  // z, s
        default: letter
        }
    }

    /// The consonant under a mark, by the two bytes of the letter; 0 for vowels and everything else.
    private static func plain(_ lead: UInt8, _ byte: UInt8) -> UInt8 {
        switch (lead, byte) {
        case (0xC3, 0x87), (0xC3, 0xA7), (0xC4, 0x86...0x8D): 0x63
        case (0xC4, 0x8E...0x91), (0xC3, 0x90), (0xC3, 0xB0): 0x64
        case (0xC4, 0x9C...0xA3): 0x67
        case (0xC5, 0x81...0x82): 0x6C
        case (0xC3, 0x91), (0xC3, 0xB1), (0xC5, 0x83...0x88): 0x6E
        case (0xC5, 0x98...0x99): 0x72
        case (0xC5, 0x9A...0xA1): 0x73
        case (0xC5, 0xA2...0xA7): 0x74
        case (0xC5, 0xB9...0xBE): 0x7A
        default: 0
        }
    }
}
