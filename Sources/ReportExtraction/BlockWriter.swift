/// Appends text to a ``BlockList``, folding white space, and cuts it into blocks.
///
/// White space are the ASCII ones, the non-breaking space and the other spaces of Unicode. Soft hyphens, zero-width spaces and
/// byte order marks are invisible and say nothing; they are left out, so that a word stays one.
struct BlockWriter {
    private(set) var list = BlockList()
    private var start = 0
    private var kind = Block.Kind.paragraph
    private var isMarkedSectionTitle = false
    private var followsRule = false
    private var line = 1
    private var leadEnd: Int?
    private var linkedBytes = 0
    private var firstBreak = 0
    private var pendingSpace = false
    private var pendingBreak: Int?

    init(capacity: Int) {
        list.arena.reserveCapacity(capacity)
    }

    /// Ends the block that is open, if it holds any text, and opens another.
    mutating func beginBlock(_ kind: Block.Kind, isMarkedSectionTitle: Bool = false) {
        endBlock()
        self.kind = kind
        self.isMarkedSectionTitle = isMarkedSectionTitle
    }

    /// Ends the block that is open; text that follows is a plain paragraph.
    mutating func endBlock() {
        if list.arena.count > start {
            list.blocks.append(
                Block(
                    kind: kind, text: start..<list.arena.count, leadEnd: leadEnd ?? list.arena.count, linkedBytes: linkedBytes,
                    line: line, lineBreaks: firstBreak..<list.lineBreaks.count, isMarkedSectionTitle: isMarkedSectionTitle,
                    followsRule: followsRule))
            followsRule = false
        }
        start = list.arena.count
        kind = .paragraph
        isMarkedSectionTitle = false
        leadEnd = nil
        linkedBytes = 0
        firstBreak = list.lineBreaks.count
        pendingSpace = false
        pendingBreak = nil
    }

    /// Parts paragraphs inside an element, as two line breaks do: ends the block that is open, unless it is still empty or a heading,
    /// which goes on behind a space.
    mutating func breakParagraph() {
        if case .heading = kind { appendSpace() } else if !isBlockEmpty { endBlock() }
    }

    /// Ends the block that is open; the next one stands below a rule.
    mutating func appendRule() {
        endBlock()
        followsRule = true
    }

    /// How many bytes of text there are so far.
    var length: Int { list.arena.count }

    /// Whether the open block holds any text.
    var isBlockEmpty: Bool { list.arena.count == start }

    /// Notes white space that markup stands for, such as a `<br>`.
    mutating func appendSpace() { pendingSpace = true }

    /// Appends text to the open block; linear in its length.
    ///
    /// - Parameters:
    ///   - bytes: UTF-8.
    ///   - line: The line of the source at which it begins.
    mutating func append(_ bytes: ArraySlice<UInt8>, line firstLine: Int, isEmphasized: Bool, isLinked: Bool) {
        var currentLine = firstLine
        let before = list.arena.count
        var index = bytes.startIndex
        let end = bytes.endIndex
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                pendingSpace = true
                if byte == 0x0A {
                    currentLine += 1
                    pendingBreak = currentLine
                }
                index += 1
                continue
            }
            if byte >= 0xC2, let special = SpecialSpace(bytes, at: index) {
                if special.isSpace { pendingSpace = true }
                index += special.length
                continue
            }
            writePending(currentLine)
            if !isEmphasized && leadEnd == nil { leadEnd = list.arena.count }
            // The rest of the word needs no second look.
            let start = index
            repeat { index += 1 } while index < end && bytes[index] > 0x20 && bytes[index] < 0xC2
            list.arena.append(contentsOf: bytes[start..<index])
        }
        if isLinked { linkedBytes += list.arena.count - before }
    }

    private mutating func writePending(_ currentLine: Int) {
        if list.arena.count == start {
            line = currentLine
        } else if pendingSpace {
            if let pendingBreak { list.lineBreaks.append(BlockList.LineBreak(offset: list.arena.count, line: pendingBreak)) }
            list.arena.append(0x20)
        }
        pendingSpace = false
        pendingBreak = nil
    }

    mutating func finish() -> BlockList {
        endBlock()
        return list
    }
}

/// A character beyond ASCII that is white space or invisible.
private struct SpecialSpace {
    let length: Int
    let isSpace: Bool

    /// Nil where another character stands.
    @inline(__always)
    init?(_ bytes: ArraySlice<UInt8>, at index: Int) {
        switch bytes[index] {
        case 0xC2 where index + 1 < bytes.endIndex:
            switch bytes[index + 1] {
            case 0xA0, 0x85: (length, isSpace) = (2, true)  // no-break space, next line
            case 0xAD: (length, isSpace) = (2, false)  // soft hyphen
            default: return nil
            }
        case 0xE2 where index + 2 < bytes.endIndex:
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): (length, isSpace) = (3, true)
            case (0x80, 0x8B), (0x81, 0xA0): (length, isSpace) = (3, false)  // zero-width space, word joiner
            default: return nil
            }
        case 0xE3 where index + 2 < bytes.endIndex && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
            (length, isSpace) = (3, true)  // ideographic space
        case 0xEF where index + 2 < bytes.endIndex && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
            (length, isSpace) = (3, false)  // byte order mark
        default: return nil
        }
    }
}
