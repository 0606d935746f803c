@testable import Rendering

/// A table of comma-separated values, read by RFC 4180 to the letter: what is not of it makes the table nil.
struct CSVTable {
    let header: [String]
    let rows: [[String: String]]

    init?(_ bytes: [UInt8]) {
        var lines: [[String]] = []
        var line: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = 0
        func next(_ byte: Character) -> Bool { index + 1 < bytes.count && bytes[index + 1] == byte.asciiValue }
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == UInt8(ascii: "\""), next("\"") {
                    cell.append(byte)
                    index += 1
                } else if byte == UInt8(ascii: "\"") {
                    guard next(",") || next("\r") else { return nil }
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""):
                    guard cell.isEmpty else { return nil }
                    isQuoted = true
                case UInt8(ascii: ","), UInt8(ascii: "\r"):
                    line.append(String(decoding: cell, as: UTF8.self))
                    cell = []
                    guard byte == UInt8(ascii: "\r") else { break }
                    guard next("\n") else { return nil }
                    index += 1
                    lines.append(line)
                    line = []
                case UInt8(ascii: "\n"): return nil
                default: cell.append(byte)
                }
            }
            index += 1
        }
        guard !isQuoted, line.isEmpty, cell.isEmpty, let header = lines.first, Set(header).count == header.count,
            lines.allSatisfy({ $0.count == header.count })
        else { return nil }
        self.header = header
        rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
    }

    /// The text of a cell as it was before it was defused, as `Documentation/tables.md` tells to get it back.
    static func undefused(_ cell: String) -> String { cell.hasPrefix("'") ? String(cell.dropFirst()) : cell }

    /// Cells that a spreadsheet would run; numbers are none.
    var formulas: [String] {
        rows.flatMap(\.values).filter { cell in
            guard let first = cell.drop(while: \.isWhitespace).unicodeScalars.first else { return false }
            return "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) && Double(cell) == nil
        }
    }
}
