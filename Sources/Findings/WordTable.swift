/// Numbers by word, for tables that are asked about every word of a text: words are compared by their hash, without that of
/// `Dictionary`, which costs more than all the rest.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int]

    /// - Parameter lists: words in lower case parted by white space, with the number of each list; of a word in several the last.
    init(_ lists: [(words: String, value: Int)]) {
        self.init(
            hashes: lists.flatMap { list in list.words.utf8.split { $0 <= 0x20 }.map { (hash: StableHash.of($0), value: list.value) } })
    }

    /// - Parameter words: the ``StableHash`` of each, with its number; of a word that stands twice the last.
    init(hashes words: [(hash: UInt64, value: Int)]) {
        var size = 16
        while size < 2 * words.count { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int](repeating: 0, count: size)
        for word in words {
            let slot = slot(of: word.hash)
            keys[slot] = word.hash
            values[slot] = word.value
        }
    }

    /// The number of a word; 0 where it stands in no list.
    func value(of hash: UInt64) -> Int { values[slot(of: hash)] }

    /// Where a hash stands, or would: half of the slots at least are free.
    private func slot(of hash: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (keys.count - 1)
        while keys[slot] != 0 && keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
        return slot
    }
}
