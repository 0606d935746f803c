/// Numbers by word, for tables that are asked about every word of a text: words are compared by their hash, without that of
/// `Dictionary`, which costs more than all the rest.
struct WordTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int]

    /// - Parameter lists: words in lower case parted by white space, with the number of each list; of a word in several the last.
    init(_ lists: [(words: String, value: Int)]) {
        let words = lists.map { list in Array(list.words.utf8).split { $0 <= 0x20 } }
        var size = 16
        while size < 2 * words.reduce(0, { $0 + $1.count }) { size *= 2 }
        keys = [UInt64](repeating: 0, count: size)
        values = [Int](repeating: 0, count: size)
        for (list, words) in zip(lists, words) {
            for word in words {
                let hash = StableHash.of(word)
                let slot = slot(of: hash)
                keys[slot] = hash
                values[slot] = list.value
            }
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
