import ReportModel

/// The outline and text of a report, before it is known whose it is.
struct ReportBody {
    var text: [UInt8] = []
    var sections: [Section] = []
    var paragraphs: [Paragraph] = []
    var sentences: [Sentence] = []
    var diagnostics: [Diagnostic] = []

    /// Reads blocks from the first heading or paragraph of a report to its last.
    init(_ blocks: some Sequence<Block>, of list: BlockList) {
        var outline = OutlineBuilder()
        let reader = HeadingReader(list: list)
        var isNavigation = false
        text.reserveCapacity(list.arena.count + 1024)
        for block in blocks {
            if block.followsRule { outline.endRunIn() }
            // Links to a country's other territories follow the heading that announces them.
            if isNavigation, isTerritoryLinks(block, in: list) { continue }
            switch reader.read(block) {
            case .furniture:
                isNavigation = true
                outline.flushLabel()
            case .heading(let heading):
                isNavigation = false
                if Furniture.isHandlingMark(heading.text.title) {
                    diagnostics.append(
                        Diagnostic(
                            code: "handling-mark", message: "Left out the stray heading “\(heading.text.title)”.", line: heading.line))
                } else {
                    outline.append(heading)
                }
            case .text:
                isNavigation = false
                outline.flushLabel()
                append(block, of: list, to: &outline)
            }
        }
        outline.flushLabel()
        sections = outline.sections
    }

    private func isTerritoryLinks(_ block: Block, in list: BlockList) -> Bool {
        block.kind == .paragraph && block.linkedBytes > 0 && block.text.count < 200
            && list.arena[block.text].last != UInt8(ascii: ".")
    }

    private mutating func append(_ block: Block, of list: BlockList, to outline: inout OutlineBuilder) {
        var sentenceStart = block.text.lowerBound
        if block.kind != .tableRow, let runIn = RunInHeading(block, in: list) {
            outline.appendRunIn(title: list.string(runIn.title), line: block.line)
            sentenceStart = runIn.textStart
        }
        let shift = text.count - block.text.lowerBound
        text.append(contentsOf: list.arena[block.text])
        text.append(0x0A)
        let number = paragraphs.count
        let first = sentences.count
        for (index, range) in SentenceSplitter.split(list.arena, in: sentenceStart..<block.text.upperBound).enumerated() {
            sentences.append(
                Sentence(
                    text: (range.lowerBound + shift)..<(range.upperBound + shift), paragraph: number, index: index,
                    line: list.line(at: range.lowerBound, in: block)))
        }
        paragraphs.append(
            Paragraph(
                section: outline.current, text: (block.text.lowerBound + shift)..<(block.text.upperBound + shift),
                sentences: first..<sentences.count, line: block.line))
    }
}
