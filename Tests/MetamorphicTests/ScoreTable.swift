import Foundation

/// Scores as a table for the log of a test.
struct ScoreTable: CustomStringConvertible {
    private(set) var title: String
    private var lines: [String] = []

    init(_ title: String) { self.title = title }

    mutating func append(_ kind: String, _ rate: String, _ row: EditScore.Row) {
        func share(_ value: Double) -> String { String(format: "%.3f", value) }
        let cells = ["\(row.made)", share(row.linked), share(row.recall), "\(row.claimed)", row.claimed == 0 ? "–" : share(row.precision)]
        let widths = [8, 8, 8, 8, 10]
        lines.append(
            kind.padding(toLength: 17, withPad: " ", startingAt: 0) + rate.padding(toLength: 6, withPad: " ", startingAt: 0)
                + zip(cells, widths).map { String(repeating: " ", count: max(1, $1 - $0.count)) + $0 }.joined())
    }

    var description: String {
        "\(title)\nkind             rate      made  linked  recall  claims precision\n" + lines.joined(separator: "\n") + "\n"
    }
}
