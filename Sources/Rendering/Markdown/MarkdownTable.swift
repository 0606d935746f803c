/// A table of GitHub's flavour.
struct MarkdownTable {
    struct Column {
        let title: String
        let isNumber: Bool

        static func words(_ title: String) -> Column { Column(title: title, isNumber: false) }
        static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    var isEmpty: Bool { rows.isEmpty }

    /// - Parameter cells: Markdown, one a column; cells beyond the columns are left out.
    mutating func append(_ cells: [String]) {
        rows.append(columns.indices.map { $0 < cells.count ? cells[$0] : "" })
    }

    /// The table, ending with a line feed. Linear.
    var text: String {
        let rule = columns.map { $0.isNumber ? "--:" : "---" }.joined(separator: "|")
        let lines = [Self.line(columns.map(\.title)), "|\(rule)|"] + rows.map(Self.line)
        return lines.map { $0 + "\n" }.joined()
    }

    private static func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }
}
