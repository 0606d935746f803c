/// A page or text as valid UTF-8, whatever it came as.
///
/// The encoding is chosen as browsers do it: byte order mark, then the charset declared outside the page, then a `<meta>` within
/// the first 1,024 bytes, then UTF-8 if the bytes are valid, then windows-1252. The parser is never left to choose: it turns
/// valid UTF-8 into something else when one non-ASCII byte stands before the `<meta>`.
public struct DecodedText: Sendable {
    /// Valid UTF-8 without byte order mark and without NULs.
    public let utf8: [UInt8]
    /// What was repaired.
    public let notes: [HTMLTree.Note]

    /// Decodes a page or text; linear in its length.
    ///
    /// - Parameters:
    ///   - bytes: The text as captured.
    ///   - charset: An encoding declared outside the text, such as in an HTTP header.
    public init(_ bytes: [UInt8], charset: String? = nil) {
        var notes: [HTMLTree.Note] = []
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            utf8 = Self.utf16(bytes.dropFirst(2), isBigEndian: bytes[0] == 0xFE)
            self.notes = []
            return
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? bytes[3...] : bytes[...]
        let declared = hasMark ? "utf-8" : charset ?? Self.prescan(body.prefix(1024))
        let encoding = declared.map(Encoding.init(label:)) ?? .utf8
        if encoding == .unknown, let declared {
            notes.append(HTMLTree.Note(kind: .unknownEncoding, count: 1, line: 1, encoding: declared))
        }
        if encoding == .windows1252 {
            var decoded: [UInt8] = []
            decoded.reserveCapacity(body.count + body.count / 16)
            for byte in body where byte != 0 { Windows1252.append(byte, to: &decoded) }
            utf8 = decoded
        } else {
            let repaired = Self.repairUTF8(Array(body))
            utf8 = repaired.bytes
            if repaired.invalid > 0 {
                notes.append(
                    HTMLTree.Note(
                        kind: .invalidBytes, count: repaired.invalid, line: repaired.line,
                        encoding: declared == nil ? "windows-1252" : "utf-8"))
            }
        }
        let nuls = body.count { $0 == 0 }
        if nuls > 0 {
            notes.append(HTMLTree.Note(kind: .nulBytes, count: nuls, line: 1, encoding: "utf-8"))
        }
        self.notes = notes
    }

    private enum Encoding {
        case utf8, windows1252, unknown

        init(label: String) {
            switch label.lowercased() {
            // A page that its first bytes show to be ASCII-compatible cannot be UTF-16, whatever it says.
            case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": self = .utf8
            case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "us-ascii", "ascii":
                self = .windows1252
            default: self = .unknown
            }
        }
    }

    /// The charset named by a `<meta>` in the bytes.
    private static func prescan(_ bytes: ArraySlice<UInt8>) -> String? {
        let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        var from = 0
        while let tag = lowered.firstRange(of: Array("<meta".utf8), from: from) {
            let close = lowered[tag...].firstIndex(of: UInt8(ascii: ">")) ?? lowered.endIndex
            from = tag + 5
            guard let key = lowered.firstRange(of: Array("charset".utf8), from: tag), key < close else { continue }
            var index = key + 7
            let skipped: [UInt8] = Array(" \t\r\n=\"'".utf8)
            while index < close, skipped.contains(lowered[index]) { index += 1 }
            var label: [UInt8] = []
            while index < close, !skipped.contains(lowered[index]), lowered[index] != UInt8(ascii: ";"), lowered[index] != UInt8(ascii: "/")
            {
                label.append(lowered[index])
                index += 1
            }
            if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    /// Valid UTF-8 without NULs; bytes that are not UTF-8 are read as windows-1252, which is what they nearly always are.
    private static func repairUTF8(_ bytes: [UInt8]) -> (bytes: [UInt8], invalid: Int, line: Int) {
        var firstBad = bytes.span.firstInvalidUTF8(from: 0)
        if firstBad == bytes.count && !bytes.contains(0) { return (bytes, 0, 0) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var position = 0
        var invalid = 0
        var line = 0
        while position < bytes.count {
            for byte in bytes[position..<firstBad] where byte != 0 { result.append(byte) }
            position = firstBad
            guard position < bytes.count else { break }
            if invalid == 0 { line = 1 + bytes[..<position].count { $0 == 0x0A } }
            invalid += 1
            Windows1252.append(bytes[position], to: &result)
            position += 1
            firstBad = bytes.span.firstInvalidUTF8(from: position)
        }
        return (result, invalid, line)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let first = UInt16(bytes[index])
            let second = UInt16(bytes[index + 1])
            let unit = isBigEndian ? first << 8 | second : second << 8 | first
            if unit != 0 { units.append(unit) }
            index += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}

extension Span<UInt8> {
    /// The position of the first byte from `start` that does not belong to a well-formed UTF-8 sequence (Unicode, table 3-7);
    /// the length where there is none.
    func firstInvalidUTF8(from start: Int) -> Int {
        var index = start
        while index < count {
            let lead = self[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length: Int
            var lowest: UInt8 = 0x80
            var highest: UInt8 = 0xBF
            switch lead {
            case 0xC2...0xDF: length = 2
            case 0xE0:
                length = 3
                lowest = 0xA0
            case 0xED:
                length = 3
                highest = 0x9F
            case 0xE1...0xEF: length = 3
            case 0xF0:
                length = 4
                lowest = 0x90
            case 0xF4:
                length = 4
                highest = 0x8F
            case 0xF1...0xF3: length = 4
            default: return index
            }
            guard index + length <= count, (lowest...highest).contains(self[index + 1]) else { return index }
            if length > 2, self[index + 2] & 0xC0 != 0x80 { return index }
            if length > 3, self[index + 3] & 0xC0 != 0x80 { return index }
            index += length
        }
        return count
    }
}

extension [UInt8] {
    /// Where a run of bytes begins first at or after a position.
    func firstRange(of pattern: [UInt8], from start: Int) -> Int? {
        guard let first = pattern.first, count >= pattern.count else { return nil }
        var index = start
        while index <= count - pattern.count {
            if self[index] == first, self[index..<(index + pattern.count)].elementsEqual(pattern) { return index }
            index += 1
        }
        return nil
    }
}
