import HTMLTree

/// Reads the blocks of a part of a page in document order.
///
/// Only the order of nodes counts, not the nesting: the parser does not close a paragraph at every element that ends it in a
/// browser. Inline markup never adds a space and never takes one away.
enum PageBlocks {
    /// - Parameters:
    ///   - tree: The page.
    ///   - region: Positions in ``HTMLTree/nodes``.
    static func read(_ tree: HTMLTree, in region: Range<Int>) -> BlockList {
        var writer = BlockWriter(capacity: tree.arena.count / 2)
        /// Elements that are open and matter when they close.
        var open: [OpenElement] = []
        var emphasis = 0
        var links = 0
        var rows = 0
        var breaks = 0
        var index = region.lowerBound
        while index < region.upperBound {
            while let last = open.last, last.end <= index {
                open.removeLast()
                switch last.effect {
                case .block: writer.endBlock()
                case .emphasis: emphasis -= 1
                case .link: links -= 1
                case .space: writer.appendSpace()
                case .row:
                    rows -= 1
                    writer.endBlock()
                }
            }
            let node = tree.nodes[index]
            switch node.kind {
            case .comment: break
            case .text:
                let content = tree.content(of: index)
                if !content.isEmpty {
                    let length = writer.length
                    writer.append(
                        tree.arena[content], line: Int(node.line), isEmphasized: emphasis > 0, isLinked: links > 0)
                    if writer.length > length { breaks = 0 }
                }
            case .element:
                if Furniture.isSkipped(tree, index) {
                    if Furniture.partsText(node.tag) {
                        if rows > 0 { writer.appendSpace() } else { writer.breakParagraph() }
                    }
                    index = Int(node.end)
                    continue
                }
                if node.tag == .br {
                    // Two line breaks in a row are how old pages part paragraphs.
                    breaks += 1
                    if breaks > 1 { writer.breakParagraph() } else { writer.appendSpace() }
                    index += 1
                    continue
                }
                if rows > 0, let effect = inRow(tree.nodes[index].tag) {
                    // The row is one block, whatever its cells hold.
                    if effect == .space { writer.appendSpace() }
                    open.append(OpenElement(end: Int(node.end), effect: effect))
                } else if let effect = begin(tree, index, in: &writer) {
                    if effect == .block || effect == .row { breaks = 0 }
                    if effect == .row { rows += 1 }
                    if effect == .emphasis { emphasis += 1 }
                    if effect == .link { links += 1 }
                    open.append(OpenElement(end: Int(node.end), effect: effect))
                }
            }
            index += 1
        }
        return writer.finish()
    }

    private struct OpenElement {
        let end: Int
        let effect: Effect
    }

    private enum Effect {
        case block, emphasis, link, row, space
    }

    private static func begin(_ tree: HTMLTree, _ index: Int, in writer: inout BlockWriter) -> Effect? {
        switch tree.nodes[index].tag {
        case .h1, .h2, .h3, .h4, .h5, .h6:
            let level = Int(tree.nodes[index].tag.rawValue - HTMLTree.Tag.h1.rawValue) + 1
            writer.beginBlock(
                .heading(level: level), isMarkedSectionTitle: tree.hasClass("report__section-title", of: index))
            return .block
        case .li, .dt, .dd:
            writer.beginBlock(.listItem)
            return .block
        case .hr:
            writer.appendRule()
            return nil
        case .tr where isDataRow(tree, index):
            writer.beginBlock(.tableRow)
            return .row
        case .td, .th, .tr:
            writer.beginBlock(.paragraph)
            return .block
        // A paragraph in a list item is the item.
        case .p where writer.isBlockEmpty && isInListItem(tree, index): return .block
        case .p, .div, .section, .article, .main, .aside, .blockquote, .pre, .center, .ul, .ol, .dl, .dir, .menu, .table, .tbody, .thead,
            .tfoot, .caption, .header, .figure, .figcaption, .address, .fieldset, .legend, .body, .html, .summary:
            writer.beginBlock(.paragraph)
            return .block
        case .b, .strong, .u, .i, .em: return .emphasis
        case .span, .font:
            guard let style = tree.string("style", of: index)?.lowercased() else { return nil }
            return style.contains("bold") || style.contains("underline") ? .emphasis : nil
        case .a: return .link
        default: return nil
        }
    }

    /// What an element inside a table row does; nil for inline markup, which does there what it does elsewhere.
    private static func inRow(_ tag: HTMLTree.Tag) -> Effect? {
        switch tag {
        case .td, .th, .p, .div, .center, .blockquote, .pre, .address: .space
        default: nil
        }
    }

    /// Whether a table row holds data: few words and no headings. Old pages put the whole report into a table for the layout.
    private static func isDataRow(_ tree: HTMLTree, _ index: Int) -> Bool {
        var bytes = 0
        let end = Int(tree.nodes[index].end)
        guard end - index <= 600 else { return false }
        for node in index..<end {
            switch tree.nodes[node].tag {
            case .h1, .h2, .h3, .h4, .h5, .h6, .table, .ul, .ol, .br: return false
            default: bytes += tree.nodes[node].kind == .text ? tree.content(of: node).count : 0
            }
            if bytes > 600 { return false }
        }
        return true
    }

    private static func isInListItem(_ tree: HTMLTree, _ index: Int) -> Bool {
        let parent = Int(tree.nodes[index].parent)
        return parent >= 0 && tree.nodes[parent].tag == .li
    }
}

extension HTMLTree {
    /// Whether the class attribute of an element holds a word.
    func hasClass(_ name: StaticString, of index: Int) -> Bool {
        guard let value = attribute("class", of: index) else { return false }
        return name.withUTF8Buffer { word in
            arena[value].split(separator: 0x20).contains { $0.elementsEqual(word) }
        }
    }
}
