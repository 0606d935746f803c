/// Signs in proportion to counts, beside each other: "++++−−~>".
struct StatBar: Sendable {
    /// The signs, in the order in which the counts are given: came, went, changed, moved.
    static let signs = [
        Span("+", .addedSign), Span("−", .removedSign), Span("~", .changedSign), Span(">", .movedSign),
    ]

    /// Columns of the longest bar; 0 for none.
    private let columns: Int
    private let largest: Int

    /// - Parameters:
    ///   - columns: what a line has left; fewer than 12 show nothing.
    ///   - rows: the counts of all rows, so that the one with the most fills the column.
    init(columns: Int, rows: [[Int]]) {
        self.columns = columns >= 12 ? min(columns, 40) : 0
        largest = rows.reduce(1) { max($0, $1.reduce(0, +)) }
    }

    /// The bar of a row, with a gap before it; what is there shows at least one sign.
    func spans(_ counts: [Int]) -> [Span] {
        guard columns > 0 else { return [] }
        var spans = [Span("  ")]
        for (count, sign) in zip(counts, Self.signs) where count > 0 {
            let length = max(1, count * (columns - Self.signs.count) / largest)
            spans.append(Span(String(repeating: sign.text, count: length), sign.style))
        }
        return spans
    }
}
