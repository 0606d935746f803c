/// Links under construction, reachable from either side.
struct LinkSet {
    struct Entry {
        let old: Int32
        let new: Int32
        let kind: Link.Kind
        /// The pair in the list of scored pairs; -1 for identical sentences.
        let pair: Int32
        fileprivate let nextOfOld: Int32
        fileprivate let nextOfNew: Int32
    }

    private(set) var entries: [Entry] = []
    private var firstOfOld: [Int32]
    private var firstOfNew: [Int32]

    init(oldCount: Int, newCount: Int) {
        firstOfOld = [Int32](repeating: -1, count: oldCount)
        firstOfNew = [Int32](repeating: -1, count: newCount)
    }

    mutating func add(old: Int32, new: Int32, _ kind: Link.Kind, pair: Int32 = -1) {
        let entry = Int32(truncatingIfNeeded: entries.count)
        entries.append(
            Entry(
                old: old, new: new, kind: kind, pair: pair, nextOfOld: firstOfOld[Int(old)], nextOfNew: firstOfNew[Int(new)]))
        firstOfOld[Int(old)] = entry
        firstOfNew[Int(new)] = entry
    }

    var oldCount: Int { firstOfOld.count }
    var newCount: Int { firstOfNew.count }

    func isFree(old: Int32) -> Bool { firstOfOld[Int(old)] < 0 }
    func isFree(new: Int32) -> Bool { firstOfNew[Int(new)] < 0 }

    func first(ofOld old: Int32) -> Int32 { firstOfOld[Int(old)] }
    func first(ofNew new: Int32) -> Int32 { firstOfNew[Int(new)] }
    func next(ofOld entry: Int32) -> Int32 { entries[Int(entry)].nextOfOld }
    func next(ofNew entry: Int32) -> Int32 { entries[Int(entry)].nextOfNew }

    /// Whether the sentence has exactly one link.
    func isSingle(old: Int32) -> Bool {
        let entry = firstOfOld[Int(old)]
        return entry >= 0 && entries[Int(entry)].nextOfOld < 0
    }

    /// Whether the sentence has exactly one link.
    func isSingle(new: Int32) -> Bool {
        let entry = firstOfNew[Int(new)]
        return entry >= 0 && entries[Int(entry)].nextOfNew < 0
    }

    /// Whether the two are linked with one another.
    func contains(old: Int32, new: Int32) -> Bool {
        var entry = firstOfNew[Int(new)]
        while entry >= 0 {
            if entries[Int(entry)].old == old { return true }
            entry = entries[Int(entry)].nextOfNew
        }
        return false
    }
}
