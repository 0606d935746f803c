internal import Foundation

/// Numbers of which many in a row are equal, as bytes: of each run the number and how many they are.
struct PackedRuns {
    private var numbers = PackedNumbers()
    private var last: (number: Int, count: Int)?

    mutating func append(_ number: Int) {
        if let last, last.number == number {
            self.last = (number, last.count + 1)
        } else {
            finish()
            last = (number, 1)
        }
    }

    private mutating func finish() {
        guard let last else { return }
        numbers.append(last.number)
        numbers.append(last.count)
    }

    var data: Data {
        var whole = self
        whole.finish()
        return whole.numbers.data
    }
}

/// The runs one after the other. Runs of none, and more numbers in all than there may be, are those of a damaged library.
struct PackedRunReader {
    private var numbers: PackedNumberReader
    /// How many numbers there may be yet.
    private var left: Int

    /// - Parameter limit: How many numbers there are at most. A few bytes of a damaged library could ask for more than there is room.
    init(_ data: Data, limit: Int = 1 << 24) {
        numbers = PackedNumberReader(data)
        left = limit
    }

    /// Nil after the last one.
    mutating func next() throws -> (number: Int, count: Int)? {
        if numbers.isAtEnd { return nil }
        let (number, count) = (try numbers.next(), try numbers.next())
        try LayoutRows.demandWhole(count > 0 && count <= left)
        left -= count
        return (number, count)
    }
}
