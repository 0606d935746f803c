/// A country table, read: its rows, and where each code, name and slug leads.
struct CountryIndex: Sendable {
    /// What one line of the table says of a country.
    struct Row: Sendable {
        var country: Country
        var code: String
        var alpha2: String?
        var region: CountryRegion?
        /// Code of the country this one is a part of.
        var parent: String?
    }

    /// In the order of the table.
    private(set) var rows: [Row] = []
    /// Capital-letter codes, alpha-3 and alpha-2, to positions in ``rows``.
    private var codes: [String: Claim] = [:]
    /// Folded names and slugs to positions in ``rows``. One space for both: a slug is its name in another spelling.
    private var keys: [String: Claim] = [:]
    /// How many tables have been read into this index.
    private var tableCount = 0

    /// Who said that a code or key belongs to a row. A later table overrules an earlier one; within one table it is an error.
    private struct Claim: Sendable {
        let row: Int
        let table: Int
        let line: Int
    }

    /// The table that comes with the package, read when it is first asked for.
    ///
    /// That it has no error is a test; nothing a user does can put one there.
    static let builtIn: CountryIndex = {
        var index = CountryIndex()
        index.rows.reserveCapacity(256)
        index.codes.reserveCapacity(512)
        index.keys.reserveCapacity(512)
        try? index.read(CountryTable.text)
        return index
    }()

    /// The row of a code, alpha-3 or alpha-2, in capital letters.
    func row(code: String) -> Row? {
        codes[code].map { rows[$0.row] }
    }

    /// The row of a folded name or slug.
    func row(key: String) -> Row? {
        keys[key].map { rows[$0.row] }
    }

    /// The folded names and slugs that lead to the row of a code. Linear in the size of the table.
    func keys(ofCode code: String) -> [String] {
        guard let row = codes[code]?.row else { return [] }
        return keys.compactMap { $0.value.row == row ? $0.key : nil }
    }

    // MARK: - Reading a table

    /// Adds the lines of a table; what they say overrules what was known.
    ///
    /// Linear in the length of the text. After an error the index holds the lines before it and is to be thrown away.
    mutating func read(_ text: String) throws(CountryTableError) {
        tableCount += 1
        let bytes = Array(text.utf8)
        var parents: [(row: Int, line: Int)] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 0
        while start < bytes.count {
            number += 1
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let line = trimmed(start..<end, of: bytes)
            start = end + 1
            guard !line.isEmpty, bytes[line.lowerBound] != UInt8(ascii: "#") else { continue }
            let row = try readLine(line, of: bytes, number: number)
            if rows[row].parent != nil { parents.append((row, number)) }
        }
        // Only now, because a part may stand before its country.
        for (row, line) in parents {
            try checkParent(of: row, line: line)
        }
    }

    /// Reads one line and gives the position of its row.
    private mutating func readLine(_ line: Range<Int>, of bytes: [UInt8], number: Int) throws(CountryTableError) -> Int {
        let fields = parts(of: line, of: bytes, at: UInt8(ascii: "|"))
        func field(_ position: Int) -> Range<Int> {
            position < fields.count ? fields[position] : line.upperBound..<line.upperBound
        }
        func text(_ position: Int) -> String { string(field(position), of: bytes) }
        func fail(_ problem: CountryTableError.Problem) -> CountryTableError { CountryTableError(line: number, problem: problem) }

        guard fields.count <= 7 else { throw fail(.tooManyFields(fields.count)) }
        let code = text(0).uppercased()
        guard isCode(code) else { throw fail(.malformedCode(text(0))) }
        let name = text(3)
        let row: Int
        if let known = codes[code] {
            guard known.table != tableCount else { throw fail(.repeatedCode(code, line: known.line)) }
            row = known.row
            if !name.isEmpty { rows[row].country = Country(code: code, name: name) }
        } else {
            guard !name.isEmpty else { throw fail(.missingName(code: code)) }
            row = rows.count
            rows.append(Row(country: Country(code: code, name: name), code: code))
        }
        let claim = Claim(row: row, table: tableCount, line: number)
        codes[code] = claim
        try takeAlpha2(text(1), for: claim)

        switch text(2).uppercased() {
        case "": break
        case "-": rows[row].region = nil
        case let region:
            guard let known = CountryRegion(rawValue: region) else { throw fail(.unknownRegion(text(2))) }
            rows[row].region = known
        }

        if !name.isEmpty { try take(field(3), of: bytes, for: claim) }
        for list in 4...5 where !field(list).isEmpty {
            for item in parts(of: field(list), of: bytes, at: UInt8(ascii: ";")) where !item.isEmpty {
                try take(item, of: bytes, for: claim)
            }
        }

        let parent = text(6).uppercased()
        if !parent.isEmpty { rows[row].parent = parent == "-" ? nil : parent }
        return row
    }

    /// Lets an alpha-2 code lead to a row; "-" takes the row's own away.
    private mutating func takeAlpha2(_ text: String, for claim: Claim) throws(CountryTableError) {
        guard !text.isEmpty else { return }
        let alpha2 = text.uppercased()
        if let former = rows[claim.row].alpha2, former != alpha2 {
            codes[former] = nil
            rows[claim.row].alpha2 = nil
        }
        guard alpha2 != "-" else { return }
        guard alpha2.utf8.count == 2, alpha2.utf8.allSatisfy(isCapital) else {
            throw CountryTableError(line: claim.line, problem: .malformedAlpha2(text))
        }
        if let other = codes[alpha2], other.row != claim.row {
            guard other.table != claim.table else {
                throw CountryTableError(line: claim.line, problem: .repeatedCode(alpha2, line: other.line))
            }
            rows[other.row].alpha2 = nil
        }
        codes[alpha2] = claim
        rows[claim.row].alpha2 = alpha2
    }

    /// Lets a name or slug lead to a row.
    private mutating func take(_ name: Range<Int>, of bytes: [UInt8], for claim: Claim) throws(CountryTableError) {
        guard let key = CountryKey.make(utf8: bytes[name]) else {
            throw CountryTableError(line: claim.line, problem: .emptyName(string(name, of: bytes)))
        }
        if let other = keys.updateValue(claim, forKey: key), other.row != claim.row, other.table == claim.table {
            throw CountryTableError(line: claim.line, problem: .sharedName(string(name, of: bytes), line: other.line))
        }
    }

    private func checkParent(of row: Int, line: Int) throws(CountryTableError) {
        guard let code = rows[row].parent else { return }
        guard let parent = self.row(code: code) else { throw CountryTableError(line: line, problem: .unknownParent(code)) }
        // A part of a part would need a walk wherever one step is enough now; no report has one.
        let own = rows[row].code
        guard parent.parent == nil, parent.code != own, !rows.contains(where: { $0.parent == own }) else {
            throw CountryTableError(line: line, problem: .unfitParent(code))
        }
    }
}

// MARK: - Bytes of a line

/// The parts of a range between separators, without the space around them; empty parts count.
private func parts(of range: Range<Int>, of bytes: [UInt8], at separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    parts.reserveCapacity(8)
    var start = range.lowerBound
    for index in range where bytes[index] == separator {
        parts.append(trimmed(start..<index, of: bytes))
        start = index + 1
    }
    parts.append(trimmed(start..<range.upperBound, of: bytes))
    return parts
}

private func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while start < end, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
}

private func string(_ range: Range<Int>, of bytes: [UInt8]) -> String {
    String(decoding: bytes[range], as: UTF8.self)
}

private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
}

private func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

private func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

/// Whether a code is of the shape of ISO 3166-1 alpha-3 ("GHA") or ISO 3166-2 ("CN-XZ").
private func isCode(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    switch bytes.count {
    case 3:
        return bytes.allSatisfy(isCapital)
    case 4...6:
        return bytes[..<2].allSatisfy(isCapital) && bytes[2] == UInt8(ascii: "-")
            && bytes[3...].allSatisfy { isCapital($0) || isDigit($0) }
    default:
        return false
    }
}
