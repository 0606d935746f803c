/// Words to be recognised by their keys: an open table, so that asking takes a few steps and no hashing.
struct WordSet: Sendable {
    private let slots: [UInt64]
    private let mask: Int

    /// - Parameter words: words with blanks between them, in lower case.
    init(_ words: String) {
        var keys: [UInt64] = []
        var word: WordKey?
        for byte in words.utf8 {
            if byte == UInt8(ascii: " ") {
                if let word { keys.append(word.value) }
                word = nil
            } else {
                word = word ?? WordKey()
                word?.add(byte)
            }
        }
        if let word { keys.append(word.value) }
        var size = 4
        while size < keys.count * 4 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0 && slots[slot] != key { slot = (slot + 1) & (size - 1) }
            slots[slot] = key
        }
        self.slots = slots
        mask = size - 1
    }

    func contains(_ key: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }
}
