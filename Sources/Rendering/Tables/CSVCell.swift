/// A cell of a table of comma-separated values (RFC 4180).
enum CSVCell {
    case text(String)
    /// Texts parted by a newline within the cell.
    case texts([String])
    case count(Int)
    /// With three decimals at most; empty where it is not finite.
    case number(Double)
    case flag(Bool)
    case empty

    static func text(ifAny text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
    static func count(ifAny count: Int?) -> CSVCell { count.map { .count($0) } ?? .empty }
    static func number(ifAny number: Double?) -> CSVCell { number.map { .number($0) } ?? .empty }

    /// The cells as a line, which ends with a carriage return and a line feed.
    static func row(_ cells: [CSVCell]) -> [UInt8] {
        Array(cells.map(\.rendered).joined(separator: ",").utf8) + [0x0D, 0x0A]
    }

    private var rendered: String {
        switch self {
        case .text(let text): Self.quoted(Self.defused(Inert.terminal(text)))
        case .texts(let texts): Self.quoted(Self.defused(texts.map { Inert.terminal($0) }.joined(separator: "\n")))
        case .count(let count): String(count)
        case .number(let number): Numbers.decimal(number, places: 3) ?? ""
        case .flag(let flag): flag ? "true" : "false"
        case .empty: ""
        }
    }

    /// A text that no spreadsheet takes for a formula: an apostrophe stands before one that would begin like a formula.
    ///
    /// One stands before a text that begins with an apostrophe, too, so that taking one away from the beginning of any cell always
    /// gives the text back. The full-width signs are taken for the others by spreadsheets of East Asia; white space before a sign does
    /// not hide it from all of them.
    static func defused(_ text: String) -> String {
        if text.hasPrefix("'") { return "'" + text }
        switch text.unicodeScalars.first(where: { !$0.properties.isWhitespace }) {
        case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return "'" + text
        default: return text
        }
    }

    /// In quotation marks where the text holds a character that parts cells or lines; the semicolon and the tab part cells where a
    /// spreadsheet is set up so.
    private static func quoted(_ text: String) -> String {
        let parts = text.utf8.contains { byte in
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ";"), UInt8(ascii: "\t"): true
            default: false
            }
        }
        guard parts || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ") else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
