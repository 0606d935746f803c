import Findings

/// The words of a report and their neighbours, so small that those of all reports fit in memory: whether some words stood there can
/// be asked long after the report was let go.
struct Vocabulary: Sendable {
    /// Hashes of words and of pairs of words, in order, each once.
    private var hashes: [UInt32] = []

    /// Linear in the text.
    init(_ texts: some Sequence<String>) {
        for text in texts { hashes += Self.hashes(of: text) }
        hashes.sortByDigits()
        var last: UInt32?
        hashes.removeAll { hash in
            defer { last = hash }
            return hash == last
        }
    }

    /// Whether every word of some words, and every two of them in a row, stand in the texts.
    func holds(_ words: String) -> Bool { Self.hashes(of: words).allSatisfy(contains) }

    private func contains(_ hash: UInt32) -> Bool {
        var (low, high) = (0, hashes.count)
        while low < high {
            let middle = (low + high) / 2
            if hashes[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < hashes.count && hashes[low] == hash
    }

    private static func hashes(of text: String) -> [UInt32] {
        var result: [UInt32] = []
        var last: UInt64?
        var word = StableHash()
        var pending = 0
        func take() {
            guard pending > 0 else { return }
            let value = word.value
            result.append(UInt32(truncatingIfNeeded: value ^ (value >> 32)))
            if let last {
                let pair = last &* 31 &+ value
                result.append(UInt32(truncatingIfNeeded: pair ^ (pair >> 32)))
            }
            last = value
            word = StableHash()
            pending = 0
        }
        // Letters, digits and what joins them count; what other punctuation stands between words does not.
        var joint: UInt8?
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            switch byte {
            case 0xE2:
                // Quotes and dashes; of them a closing single quote is an apostrophe.
                let (second, third) = (bytes.next(), bytes.next())
                joint = second == 0x80 && third == 0x99 ? 0x27 : nil
            case 0x41...0x5A, 0x61...0x7A, 0x30...0x39, 0x80...:
                if let joint, pending > 0 { word.add(joint) }
                joint = nil
                word.add((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                pending += 1
            case 0x2D, 0x2F, 0x27: joint = byte
            case 0x20:
                joint = nil
                take()
            default: joint = nil
            }
        }
        take()
        return result
    }
}

extension [UInt32] {
    /// Sorts by one digit of 11 bits after the other, from the least: linear, where comparing takes the logarithm more.
    fileprivate mutating func sortByDigits() {
        var sorted = self
        for shift in stride(from: UInt32(0), to: 32, by: 11) {
            var places = [Int](repeating: 0, count: 1 << 11)
            for number in self { places[Int(number >> shift & 0x7FF)] += 1 }
            var place = 0
            for digit in places.indices { (places[digit], place) = (place, place + places[digit]) }
            for number in self {
                let digit = Int(number >> shift & 0x7FF)
                sorted[places[digit]] = number
                places[digit] += 1
            }
            swap(&self, &sorted)
        }
    }
}
