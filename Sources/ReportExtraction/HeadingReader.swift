/// Decides which blocks are headings, and reads them.
///
/// Heading elements are headings. Other blocks are when their words are numbered like a section, or are written like a title on a
/// line of their own: old pages and plain texts have no other headings.
struct HeadingReader {
    let list: BlockList

    /// The depth of a heading that no markup tells, below h6.
    static let lineLevel = 7

    /// What a block is.
    enum Reading: Equatable {
        case heading(Heading)
        case text
        /// Not part of the report.
        case furniture
    }

    struct Heading: Equatable {
        let text: HeadingText
        /// How deep the markup puts the heading: 1 to 6 as in h1 to h6, ``lineLevel`` for a line that only reads like a title.
        let markupLevel: Int
        let isMarkedSectionTitle: Bool
        let line: Int
    }

    func read(_ block: Block) -> Reading {
        switch block.kind {
        case .heading(let level):
            let text = list.string(block.text)
            if Furniture.isTerritoryNavigation(text) { return .furniture }
            return .heading(
                Heading(
                    text: HeadingText(text), markupLevel: level, isMarkedSectionTitle: block.isMarkedSectionTitle, line: block.line))
        case .paragraph: return readParagraph(block)
        case .listItem, .tableRow: return .text
        }
    }

    private func readParagraph(_ block: Block) -> Reading {
        let bytes = list.arena[block.text]
        // A line of links leads away from the report.
        guard bytes.count <= LineShape.longestTitle, block.linkedBytes * 2 < bytes.count else { return .text }
        let isTitle = LineShape.isTitle(bytes)
        guard isTitle || isLabel(bytes) else { return .text }
        let string = list.string(block.text)
        if Furniture.isTerritoryNavigation(string) { return .furniture }
        let text = HeadingText(string)
        // "Section 7 of the law …" ends with a stop and is not written like a title; a bare "Section 1." is a label.
        if isTitle || (text.numbering.isSection && text.title.isEmpty) {
            return .heading(Heading(text: text, markupLevel: Self.lineLevel, isMarkedSectionTitle: false, line: block.line))
        }
        return .text
    }

    private func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count <= 12 && bytes.first.map { $0 | 0x20 == UInt8(ascii: "s") } == true
    }
}

extension HeadingText.Numbering? {
    /// Whether this is the number of a section.
    var isSection: Bool {
        if case .section = self { return true }
        return false
    }
}
