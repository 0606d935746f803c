#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A page or text as valid UTF-8, whatever it came as.
///
/// The encoding is chosen as browsers do it: byte order mark, then the charset declared outside the page, then a `<meta>` within
/// the first 1,024 bytes, then UTF-8. Bytes that are not UTF-8 there are read as windows-1252, each by itself: an old page that
/// declares nothing comes out right, and so does a page with a few pasted characters of another encoding. The parser is never left
/// to choose: it turns valid UTF-8 into something else when one non-ASCII byte stands before the `<meta>`.
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
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            let decoded = Self.decodeUTF16(bytes, isBigEndian: bytes[0] == 0xFE)
            utf8 = decoded.utf8
            notes = decoded.repairs.notes(encoding: "utf-16")
            return
        }
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        let body = hasMark ? Array(bytes[3...]) : bytes
        let declared = hasMark ? "utf-8" : charset ?? Self.prescan(body.prefix(1024))
        let encoding = declared.map(Encoding.init(label:)) ?? .utf8
        var notes: [HTMLTree.Note] = []
        if encoding == .unknown, let declared {
            notes.append(HTMLTree.Note(kind: .unknownEncoding, count: 1, line: 1, encoding: declared))
        }
        let decoded = encoding == .windows1252 ? Self.decodeWindows1252(body) : Self.repairUTF8(body)
        utf8 = decoded.utf8
        let isWindows1252 = encoding == .windows1252 || declared == nil && decoded.repairs.hasInvalid
        self.notes = notes + decoded.repairs.notes(encoding: isWindows1252 ? "windows-1252" : "utf-8")
    }

    private enum Encoding {
        case utf8, windows1252, unknown

        init(label: String) {
            switch label.lowercased().filter({ !$0.isWhitespace }) {
            // A page that its first bytes show to be ASCII-compatible cannot be UTF-16, whatever it says.
            case "utf-8", "utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be": self = .utf8
            case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "us-ascii", "ascii":
                self = .windows1252
            default: self = .unknown
            }
        }
    }

    /// What was repaired while decoding: how often and on which line first.
    private struct Repairs {
        private var invalid = (count: 0, line: 0)
        private var nuls = (count: 0, line: 0)

        var hasInvalid: Bool { invalid.count > 0 }

        mutating func noteInvalid(line: @autoclosure () -> Int) {
            if invalid.count == 0 { invalid.line = line() }
            invalid.count += 1
        }

        mutating func noteNul(line: @autoclosure () -> Int) {
            if nuls.count == 0 { nuls.line = line() }
            nuls.count += 1
        }

        func notes(encoding: String) -> [HTMLTree.Note] {
            [(HTMLTree.Note.Kind.invalidBytes, invalid), (.nulBytes, nuls)].compactMap { kind, found in
                found.count == 0 ? nil : HTMLTree.Note(kind: kind, count: found.count, line: found.line, encoding: encoding)
            }
        }
    }

    /// The charset named by a `<meta>` in the bytes.
    private static func prescan(_ bytes: ArraySlice<UInt8>) -> String? {
        let lowered = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let space = Array(" \t\r\n".utf8)
        let ends = space + Array("\"';/".utf8)
        var from = 0
        while let open = lowered[from...].firstIndex(of: UInt8(ascii: "<")) {
            if lowered[open...].starts(with: Array("<!--".utf8)) {
                guard let end = lowered.firstRange(of: Array("-->".utf8), from: open) else { return nil }
                from = end + 3
                continue
            }
            from = open + 1
            guard lowered[open...].starts(with: Array("<meta".utf8)) else { continue }
            let close = lowered[open...].firstIndex(of: UInt8(ascii: ">")) ?? lowered.endIndex
            while let key = lowered.firstRange(of: Array("charset".utf8), from: from), key < close {
                from = key + 7
                var index = from
                while index < close, space.contains(lowered[index]) { index += 1 }
                guard index < close, lowered[index] == UInt8(ascii: "=") else { continue }
                index += 1
                while index < close, space.contains(lowered[index]) || [0x22, 0x27].contains(lowered[index]) { index += 1 }
                let label = lowered[index..<close].prefix { !ends.contains($0) }
                if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
            }
        }
        return nil
    }

    private static func line(at position: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<position].count { $0 == 0x0A }
    }

    /// Valid UTF-8 without NULs; bytes that are not UTF-8 are read as windows-1252, which is what they nearly always are.
    private static func repairUTF8(_ bytes: [UInt8]) -> (utf8: [UInt8], repairs: Repairs) {
        var repairs = Repairs()
        var firstBad = bytes.span.firstInvalidUTF8(from: 0)
        if firstBad == bytes.count && bytes.span.firstIndex(of: 0, from: 0) == bytes.count { return (bytes, repairs) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 64)
        var position = 0
        while true {
            while position < firstBad {
                let byte = bytes[position]
                if byte == 0 { repairs.noteNul(line: line(at: position, in: bytes)) } else { result.append(byte) }
                position += 1
            }
            guard position < bytes.count else { return (result, repairs) }
            repairs.noteInvalid(line: line(at: position, in: bytes))
            result.append(scalar: Windows1252.scalar(of: bytes[position]))
            position += 1
            firstBad = bytes.span.firstInvalidUTF8(from: position)
        }
    }

    private static func decodeWindows1252(_ bytes: [UInt8]) -> (utf8: [UInt8], repairs: Repairs) {
        var repairs = Repairs()
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 16)
        for (position, byte) in bytes.enumerated() {
            guard byte != 0 else {
                repairs.noteNul(line: line(at: position, in: bytes))
                continue
            }
            let scalar = Windows1252.scalar(of: byte)
            if scalar == 0xFFFD { repairs.noteInvalid(line: line(at: position, in: bytes)) }
            result.append(scalar: scalar)
        }
        return (result, repairs)
    }

    /// Decodes what follows a byte order mark; halves of pairs and of units become U+FFFD.
    private static func decodeUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> (utf8: [UInt8], repairs: Repairs) {
        func unit(at index: Int) -> UInt32? {
            guard index + 1 < bytes.count else { return nil }
            let (high, low) = isBigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            return UInt32(high) << 8 | UInt32(low)
        }
        var repairs = Repairs()
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 2 + 64)
        var line = 1
        var index = 2
        while index < bytes.count {
            // Half a unit at the end is as bad as half a pair.
            let first = unit(at: index) ?? 0xDFFF
            let second = unit(at: index + 2) ?? 0
            index += 2
            switch first {
            case 0: repairs.noteNul(line: line)
            case 0xD800...0xDBFF where (0xDC00...0xDFFF).contains(second):
                result.append(scalar: 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
                index += 2
            case 0xD800...0xDFFF:
                repairs.noteInvalid(line: line)
                result.append(scalar: 0xFFFD)
            default:
                if first == 0x0A { line += 1 }
                result.append(scalar: first)
            }
        }
        return (result, repairs)
    }
}

extension [UInt8] {
    /// How often a byte stands in a part. The C library looks at many bytes at once, which pays for bytes that are rare.
    func count(of byte: UInt8, in range: Range<Int>) -> Int {
        unsafe self[range].withUnsafeBytes { bytes in
            var count = 0
            var rest = unsafe bytes[...]
            while let start = unsafe rest.isEmpty ? nil : bytes.baseAddress.map({ unsafe $0 + rest.startIndex }),
                let found = unsafe memchr(start, Int32(byte), rest.count)
            {
                count += 1
                unsafe rest = unsafe rest.dropFirst(UnsafeRawPointer(found) - start + 1)
            }
            return count
        }
    }

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
