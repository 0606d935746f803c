/// A name by pairs of its words: neighbours, neighbours but one, and the first with the last. Two tellings of one name share a pair even where one of
/// them leaves out a second surname or a middle name.
enum NamePairs {
    private static let particles = Set(
        "de los las del della di da dos das do du la le el al bin bint ibn van von der den y e".split(separator: " ").map {
            WordKey.key($0)
        })

    static func keys(of name: String) -> [UInt64] {
        var words: [UInt64] = []
        var key = WordKey()
        var isEmpty = true
        // As ReadReport cuts words: apostrophes are passed over, hyphens belong to the word.
        let bytes = Array(name.utf8)
        var at = 0
        while at <= bytes.count {
            if at == bytes.count || bytes[at] == 0x20 || bytes[at] == 0x2E {
                if !isEmpty { words.append(key.value) }
                key = WordKey()
                isEmpty = true
                at += 1
            } else if bytes[at] == 0x27 {
                at += 1
            } else if bytes[at] == 0xE2 {
                at += 3
            } else {
                key.add(bytes[at])
                isEmpty = false
                at += 1
            }
        }
        return keys(of: words)
    }

    static func isParticle(_ key: UInt64) -> Bool { particles.contains(key) }

    private static func keys(of words: [UInt64]) -> [UInt64] {
        let words = words.filter { !particles.contains($0) }
        guard words.count > 1 else { return [] }
        var keys: [UInt64] = []
        for at in 1..<words.count { keys.append(pair(words[at - 1], words[at])) }
        for at in words.indices.dropFirst(2) { keys.append(pair(words[at - 2], words[at])) }
        return keys
    }

    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 0x9E37_79B9_7F4A_7C15) ^ ((second << 17) | (second >> 47))
    }
}
