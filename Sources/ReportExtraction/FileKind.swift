/// What kind of file bytes are, by their first bytes.
enum FileKind: Equatable {
    case page, text, empty
    case binary(String)

    init(_ bytes: [UInt8]) {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(4096)
        if let signature = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .binary(signature.name)
        } else if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            self = bytes.contains(UInt8(ascii: "<")) ? .page : .text
        } else if Self.isBinary(head) {
            self = .binary("a binary file")
        } else if bytes[start...].allSatisfy(Self.isSpace) {
            self = .empty
        } else {
            self = Self.isPage(head) ? .page : .text
        }
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        (Array("%PDF".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "a ZIP or Office file"), ([0x1F, 0x8B], "a gzip file"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"), (Array("GIF8".utf8), "a GIF picture"),
        (Array("{\\rtf".utf8), "an RTF file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Office file"),
    ]

    /// A text has next to no control characters; a stray NUL is no reason to refuse a page.
    private static func isBinary(_ head: ArraySlice<UInt8>) -> Bool {
        let controls = head.count { $0 < 0x20 && !isSpace($0) && $0 != 0x1B || $0 == 0x7F }
        return controls > max(8, head.count / 50)
    }

    private static func isPage(_ head: ArraySlice<UInt8>) -> Bool {
        if head.first(where: { !isSpace($0) }) == UInt8(ascii: "<") { return true }
        let lowered = String(decoding: head, as: UTF8.self).lowercased()
        return ["<!doctype", "<html", "<body", "<div", "<p>", "<p ", "<br"].contains { lowered.contains($0) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
