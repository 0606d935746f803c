/// Years that are chosen: "2019", "2016..2023", "..2019", "2019..", or several parted by commas.
public struct YearRange: Sendable, Equatable {
    private let ranges: [ClosedRange<Int>]

    /// - Returns: nil where the text chooses no years.
    public init?(_ text: String) {
        var ranges: [ClosedRange<Int>] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let range = Self.range(part) else { return nil }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    private static func range(_ text: Substring) -> ClosedRange<Int>? {
        guard let dots = text.firstRange(of: "..") else { return year(text).map { $0...$0 } }
        let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
        guard !(first.isEmpty && last.isEmpty) else { return nil }
        guard let low = first.isEmpty ? 0 : year(first), let high = last.isEmpty ? 9_999 : year(last), low <= high else { return nil }
        return low...high
    }

    private static func year(_ text: Substring) -> Int? {
        text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
    }

    public func contains(_ year: Int) -> Bool { ranges.contains { $0.contains(year) } }

    /// Whether it is one year and no more.
    public var isSingle: Bool { ranges.count == 1 && ranges[0].count == 1 }

    /// The earliest year; 0 where all before some year are chosen.
    public var first: Int { ranges.map(\.lowerBound).min() ?? 0 }

    /// The latest year; 9999 where all after some year are chosen.
    public var last: Int { ranges.map(\.upperBound).max() ?? 9_999 }
}
