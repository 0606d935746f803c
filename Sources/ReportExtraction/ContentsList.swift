/// Copies of a report's headings that stand before or behind it: a table of contents, a menu.
enum ContentsList {
    /// Leaves out runs of headings without text between them whose words stand elsewhere as headings again.
    ///
    /// A report's own headings may follow each other, too, but seldom four in a row, and they do not return. The headings that lead
    /// from the end of a run down to the text after it are kept: there the report itself begins.
    static func removed(from list: BlockList) -> BlockList {
        let reader = HeadingReader(list: list)
        let headings = list.blocks.map { block -> HeadingText? in
            if case .heading(let heading) = reader.read(block) { return heading.text }
            let isListed = block.kind == .listItem && LineShape.isTitle(list.arena[block.text])
            return isListed ? HeadingText(list.string(block.text)) : nil
        }
        var occurrences: [String: Int] = [:]
        for heading in headings { if let heading { occurrences[heading.title.lowercased(), default: 0] += 1 } }
        var result = list
        result.blocks.removeAll()
        var index = 0
        while index < list.blocks.count {
            var end = index
            while end < list.blocks.count, headings[end] != nil { end += 1 }
            let run = headings[index..<end].compactMap { $0 }
            let returning = run.count { occurrences[$0.title.lowercased(), default: 0] > 1 }
            if run.count >= 4, returning * 5 >= run.count * 4 {
                // Items of a list lead to no text: in a report they are no headings.
                let isListed = list.blocks[index..<end].last?.kind == .listItem
                let kept = end < list.blocks.count && !isListed ? leading(run) : 0
                result.blocks.append(contentsOf: list.blocks[(end - kept)..<end])
            } else {
                result.blocks.append(contentsOf: list.blocks[index..<end])
            }
            if end < list.blocks.count { result.blocks.append(list.blocks[end]) }
            index = end + 1
        }
        return result
    }

    /// How many headings at the end of a run lead down to the text: "Section 2.", "a.", "Internet Freedom".
    private static func leading(_ run: [HeadingText]) -> Int {
        var kept = 0
        var depth = Int.max
        for heading in run.reversed() {
            let own = heading.numbering == nil && !heading.isSummary ? 2 : heading.numbering.isSection || heading.isSummary ? 0 : 1
            guard own < depth else { break }
            depth = own
            kept += 1
        }
        return kept
    }
}
