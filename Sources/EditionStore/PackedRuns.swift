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

/// The runs one after the other. Runs of none, and more numbers in all than any report has sentences, are those of a damaged library.
struct PackedRunReader {
    private var numbers: PackedNumberReader
    /// How many numbers there may be yet. A few bytes of a damaged library could ask for more than there is room.
    private var left = 1 << 24

    init(_ data: Data) {
        numbers = PackedNumberReader(data)
    }

    /// Nil after the last one.
    mutating func next() throws -> (number: Int, count: Int)? {
        if numbers.isAtEnd { return nil }
        let (number, count) = (try numbers.next(), try numbers.next())
        try ReportRows.demand(count > 0 && count <= left, "the layout of a report breaks off")
        left -= count
        return (number, count)
    }
}
