/// A heading that opens a paragraph and is parted from its text by a colon: "Physical Conditions: …".
struct RunInHeading: Equatable {
    /// The words without the colon.
    let title: Range<Int>
    /// Where the text after the heading begins.
    let textStart: Int

    /// The longest run-in headings have about a dozen words.
    private static let mostWords = 14
    private static let longest = 120

    /// The run-in heading of a block; nil where it has none, or nothing but it.
    ///
    /// Emphasised words before a colon are one. Plain words are one when all of weight begin with a capital and a capital, digit or
    /// quotation follows: "Corruption: The law …", but not "Human rights issues included: torture".
    init?(_ block: Block, in list: BlockList) {
        let text = list.arena[block.text]
        let isEmphasized = block.leadEnd > block.text.lowerBound
        guard let colon = text.prefix(Self.longest).firstIndex(of: UInt8(ascii: ":")), colon > text.startIndex else { return nil }
        var titleEnd = colon
        while titleEnd > text.startIndex, list.arena[titleEnd - 1] == 0x20 { titleEnd -= 1 }
        var start = colon + 1
        while start < text.endIndex, list.arena[start] == 0x20 { start += 1 }
        guard titleEnd > text.startIndex, start < text.endIndex else { return nil }
        // "At 10:30 p.m. …", "a margin of 2:1".
        if start == colon + 1, Self.isDigit(list.arena[colon - 1]), Self.isDigit(list.arena[start]) { return nil }
        let title = list.arena[text.startIndex..<titleEnd]
        guard title.split(separator: 0x20).count <= Self.mostWords else { return nil }
        // Emphasis must cover the words before the colon, and nothing of weight behind it.
        let isLead = isEmphasized && block.leadEnd >= titleEnd - 1 && block.leadEnd <= start + 1
        if !isLead {
            guard Self.isPlainTitle(title), Self.opensText(list.arena[start]) else { return nil }
        } else if title.contains(where: { Self.endsSentence($0) }) {
            return nil
        }
        self.title = text.startIndex..<titleEnd
        textStart = start
    }

    private static func isPlainTitle(_ title: ArraySlice<UInt8>) -> Bool {
        guard let first = title.first, (0x41...0x5A).contains(first) else { return false }
        let hasMark = title.contains { endsSentence($0) || $0 == UInt8(ascii: "\"") }
        let hasQuote = title.indices.contains { title[$0] == 0xE2 && $0 + 2 < title.endIndex && [0x9C, 0x9D].contains(title[$0 + 2]) }
        return !hasMark && !hasQuote && LineShape.isTitleCase(title)
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ".")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func opensText(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "\"") || byte >= 0x80
    }
}
