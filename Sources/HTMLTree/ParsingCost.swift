/// An upper estimate of the comparisons that libxml2 makes where its cost is not linear.
///
/// It compares each attribute of an element with all before it, and looks for each end tag in the whole pile of open elements. Real
/// pages stay below a million of such steps; a page of half a megabyte that is made for it takes minutes.
struct ParsingCost {
    /// As many steps take about a second.
    static let limit = 500_000_000

    /// Comparisons, counted until they pass ``limit``.
    let steps: Int

    /// Walks over a page once, and no further than until the limit is passed.
    init(_ source: [UInt8]) {
        var steps = 0
        // The names of the elements that are open, as hashes.
        var open: [UInt32] = []
        let bytes = source.span
        var index = 0
        while steps <= Self.limit {
            index = bytes.firstIndex(of: UInt8(ascii: "<"), from: index)
            guard index + 1 < bytes.count else { break }
            let isEnd = bytes[index + 1] == UInt8(ascii: "/")
            index += isEnd ? 2 : 1
            guard index < bytes.count, (0x61...0x7A).contains(bytes[index] | 0x20) else { continue }
            var name = Self.emptyName
            while index < bytes.count, Self.isNamePart(bytes[index]) {
                name = Self.name(name, bytes[index])
                index += 1
            }
            if isEnd {
                steps += Self.close(name, in: &open)
            } else {
                let attributes = Self.skipAttributes(bytes, &index)
                steps += attributes * attributes / 2
                if !Self.void.contains(name), open.last != name || !Self.replacing.contains(name) { open.append(name) }
            }
        }
        self.steps = steps
    }

    /// Closes an element as the parser does; gives how many open elements it looks at.
    private static func close(_ name: UInt32, in open: inout [UInt32]) -> Int {
        // Elements whose end tag may be left out lie on the pile in between.
        let near = open.suffix(64)
        if let match = near.lastIndex(of: name) {
            let depth = open.count - match
            open.removeSubrange(match...)
            return depth
        }
        return open.count
    }

    /// Passes the rest of a start tag; gives how many attributes it has at most.
    private static func skipAttributes(_ bytes: Span<UInt8>, _ index: inout Int) -> Int {
        var attributes = 0
        var isInName = false
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                isInName = false
                // An open quotation mark reaches to the end of the page, for the parser as well.
                while index < bytes.count, bytes[index] != byte { index += 1 }
                index += 1
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                isInName = false
            } else if !isInName {
                isInName = true
                attributes += 1
            }
        }
        return attributes
    }

    /// Elements that hold nothing and are never open.
    private static let void = names("area base br col embed hr img input link meta param source track wbr")
    /// Elements that one of their kind closes.
    private static let replacing = names("dd dt li option p td th tr")

    private static func names(_ list: StaticString) -> Set<UInt32> {
        list.withUTF8Buffer { list in
            Set(unsafe list.split(separator: 0x20).map { unsafe $0.reduce(emptyName, name) })
        }
    }

    /// FNV-1a over the letters of a name, whatever their case.
    private static let emptyName: UInt32 = 2_166_136_261

    private static func name(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte | 0x20)) &* 16_777_619 }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
    }
}
