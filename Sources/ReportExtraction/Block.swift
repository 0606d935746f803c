/// A run of text that stands by itself on the page: a heading, a paragraph, a list item, a table row, a line of a plain text.
struct Block: Equatable {
    enum Kind: Equatable {
        /// A heading element, h1 to h6.
        case heading(level: Int)
        case paragraph
        case listItem
        case tableRow
    }

    var kind: Kind
    /// The words as a range of ``BlockList/arena``, white space folded, none at the ends.
    var text: Range<Int>
    /// Where the emphasised words that open the block end; ``text``'s lower bound where it opens plainly.
    var leadEnd: Int
    /// How many bytes of the text are inside links.
    var linkedBytes: Int
    /// The line of the source at which the text begins.
    var line: Int
    /// Where the source breaks lines inside the text, as a range of ``BlockList/lineBreaks``.
    var lineBreaks: Range<Int>
    /// Whether the page's own markup calls this the title of a top-level section.
    var isMarkedSectionTitle = false
    /// Whether a rule parts the block from the one before.
    var followsRule = false

    /// Whether all words are emphasised.
    var isWhollyEmphasized: Bool { leadEnd == text.upperBound }
    /// Whether all words are links.
    var isWhollyLinked: Bool { linkedBytes > 0 && linkedBytes >= text.count - 1 }
}

/// The blocks of a page or text in document order, over one arena.
struct BlockList {
    /// A place where the source, not the reader, broke a line.
    struct LineBreak: Equatable {
        /// Position in ``arena`` of the space that stands for the break.
        let offset: Int
        /// The line that begins there.
        let line: Int
    }

    /// UTF-8 with one space for each run of white space.
    var arena: [UInt8] = []
    var blocks: [Block] = []
    var lineBreaks: [LineBreak] = []

    func string(_ range: Range<Int>) -> String { String(decoding: arena[range], as: UTF8.self) }

    /// The line of the source at a position inside a block; logarithmic in the number of its lines.
    func line(at offset: Int, in block: Block) -> Int {
        // The last break before the position, by halving: a block may have as many breaks as sentences.
        var low = block.lineBreaks.lowerBound
        var high = block.lineBreaks.upperBound
        while low < high {
            let middle = (low + high) / 2
            if lineBreaks[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low == block.lineBreaks.lowerBound ? block.line : lineBreaks[low - 1].line
    }
}
