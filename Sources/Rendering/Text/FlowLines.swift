import Findings
import ReportModel

/// Where the text of a rebuilt report went, in words: "3.a Torture 6 %, 1.b Coercion 3 %".
struct FlowLines: Sendable {
    /// The part of the outline that stands in a row of its own.
    static let depth = 2
    /// Places that are named; the others are told as one.
    private static let placeLimit = 4

    private let rows: [FlowTable.Row]
    private let sides: SideNames

    /// Nil where the outline was not rebuilt: then the headings themselves tell it.
    init?(_ diff: ReportDiff, _ sections: SectionFilter) {
        guard diff.boundary.grade == .restructured else { return nil }
        rows = Self.rows(of: diff, sections)
        sides = SideNames(diff)
        if rows.isEmpty { return nil }
    }

    /// The old sections that were asked for as a whole: of others not every sentence is there to be counted.
    static func rows(of diff: ReportDiff, _ sections: SectionFilter) -> [FlowTable.Row] {
        FlowTable(diff, depth: depth).rows.filter { sections.contains($0.path) }
    }

    /// Sections of which something was found.
    var found: [FlowTable.Row] { rows.filter { !$0.places.isEmpty } }

    /// Sections the new document covers and of which no sentence was found in it.
    var unreported: [FlowTable.Row] { rows.filter { $0.places.isEmpty && $0.notReported > 0 } }

    var title: String { "Where the sentences of \(sides.old == "old" ? "the old text" : sides.old) stand \(sides.inNew)" }

    /// The places of a section's sentences, with their shares.
    func places(of row: FlowTable.Row, columns: Int = .max) -> [String] {
        var words = row.places.prefix(Self.placeLimit).map { place in
            let name = columns == .max ? PlaceName.of(place.path) : PlaceName.of(place.path, columns: columns)
            return "\(name) \(Self.percent(place.share))"
        }
        let rest = row.places.dropFirst(Self.placeLimit).reduce(0) { $0 + $1.share }
        if rest > 0 { words.append("elsewhere \(Self.percent(rest))") }
        return words
    }

    /// What was not found, with its share; never that something ended.
    func absences(of row: FlowTable.Row) -> [String] {
        var words: [String] = []
        if row.notReported > 0 { words.append("not reported \(Self.percent(row.notReported))") }
        if row.notCovered > 0 { words.append("not covered \(Self.percent(row.notCovered))") }
        return words
    }

    /// A percentage that no line break parts.
    private static func percent(_ share: Double) -> String {
        Numbers.percent(share).split(separator: " ").joined(separator: "\u{A0}")
    }
}
