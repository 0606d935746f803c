/// Text that lost its paragraphs: one block whose line breaks are those of a typeset page.
///
/// Headings and paragraphs are found again from the lines. Lines were filled greedily, so a line ended on purpose where the first
/// word of the next one would still have fitted.
enum LineWrappedText {
    /// Blocks for the lines of each such block; blocks that are not line-wrapped stay.
    ///
    /// The new blocks are parts of the old ones: no text is copied, and the lines inside stay known.
    static func unwrap(_ list: BlockList) -> BlockList {
        guard list.blocks.contains(where: { isWrapped($0, in: list) }) else { return list }
        var result = list
        result.blocks = list.blocks.flatMap { isWrapped($0, in: list) ? paragraphs(of: $0, in: list) : [$0] }
        return result
    }

    /// Whether a block holds headings of sections on lines of their own.
    private static func isWrapped(_ block: Block, in list: BlockList) -> Bool {
        guard block.lineBreaks.count >= 20, block.kind == .paragraph else { return false }
        return lines(of: block, in: list).count { line in
            let heading = HeadingText(list.string(line.text))
            return heading.label != nil && LineShape.isTitle(list.arena[line.text])
        } >= 2
    }

    /// A line of the source, without the break behind it.
    private struct Line {
        let text: Range<Int>
        let line: Int
        /// The break behind the line, as a position in ``BlockList/lineBreaks``.
        let end: Int
    }

    private static func lines(of block: Block, in list: BlockList) -> [Line] {
        var result: [Line] = []
        var start = block.text.lowerBound
        var line = block.line
        for index in block.lineBreaks {
            result.append(Line(text: start..<list.lineBreaks[index].offset, line: line, end: index))
            start = list.lineBreaks[index].offset + 1
            line = list.lineBreaks[index].line
        }
        result.append(Line(text: start..<block.text.upperBound, line: line, end: block.lineBreaks.upperBound))
        return result
    }

    /// Joins lines to paragraphs and wrapped headings.
    private static func paragraphs(of block: Block, in list: BlockList) -> [Block] {
        let page = WrappedPage(lines: lines(of: block, in: list), list: list)
        var result: [Block] = []
        var index = 0
        while index < page.lines.count {
            let end = page.headingEnd(at: index) ?? page.paragraphEnd(at: index)
            let (first, last) = (page.lines[index], page.lines[end - 1])
            result.append(
                Block(
                    kind: .paragraph, text: first.text.lowerBound..<last.text.upperBound, leadEnd: first.text.lowerBound, linkedBytes: 0,
                    line: first.line, lineBreaks: first.end..<last.end))
            index = end
        }
        return result
    }

    /// The lines of a typeset page and what their lengths tell.
    private struct WrappedPage {
        let lines: [Line]
        let list: BlockList
        /// The width of the page in bytes: nearly all lines are shorter.
        let width: Int

        init(lines: [Line], list: BlockList) {
            self.lines = lines
            self.list = list
            let lengths = lines.map(\.text.count).sorted()
            width = lengths[lengths.count * 95 / 100]
        }

        /// The line after the heading that begins at a line; nil where none begins.
        ///
        /// A heading is written like a title. It is numbered, or it follows a finished sentence or another heading and leaves room in
        /// its line. Headings are set larger than text, so one that fills seven tenths of the page goes on in the next line, if the
        /// two together are written like a title, too.
        func headingEnd(at index: Int) -> Int? {
            let isLong = lines[index].text.count * 10 >= width * 7
            if isLong, index + 1 < lines.count, !isNumbered(index + 1), lines[index + 1].text.count * 10 < width * 9,
                isTitle(lines[index].text.lowerBound..<lines[index + 1].text.upperBound), canOpenHeading(index)
            {
                return index + 2
            }
            guard isTitle(lines[index].text), canOpenHeading(index), isNumbered(index) || hasRoom(index) else { return nil }
            return index + 1
        }

        /// The line after the paragraph that begins at a line.
        func paragraphEnd(at start: Int) -> Int {
            var index = start
            while index + 1 < lines.count {
                if endsSentence(index), hasRoom(index) { return index + 1 }
                index += 1
                if headingEnd(at: index) != nil { return index }
            }
            return lines.count
        }

        private func canOpenHeading(_ index: Int) -> Bool {
            isNumbered(index) || index == 0 || endsSentence(index - 1) || isTitle(lines[index - 1].text)
        }

        private func isNumbered(_ index: Int) -> Bool { HeadingText(list.string(lines[index].text)).label != nil }

        private func isTitle(_ text: Range<Int>) -> Bool { LineShape.isTitle(list.arena[text]) }

        /// Whether the first word of the next line would have fitted.
        private func hasRoom(_ index: Int) -> Bool {
            guard index + 1 < lines.count else { return true }
            let firstWord = list.arena[lines[index + 1].text].prefix { $0 != 0x20 }
            return lines[index].text.count + 1 + firstWord.count <= width
        }

        private func endsSentence(_ index: Int) -> Bool {
            // Past closing quotes and brackets.
            let last = list.arena[lines[index].text].last { ![0xE2, 0x80, 0x9D, 0x22, 0x29].contains($0) }
            return last == UInt8(ascii: ".") || last == UInt8(ascii: "?") || last == UInt8(ascii: "!")
        }
    }
}
