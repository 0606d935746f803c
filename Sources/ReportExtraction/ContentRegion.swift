import HTMLTree

/// Where on a page a report may stand.
enum ContentRegion {
    /// Ranges of nodes to try, the likeliest first: the containers that the site's generations put reports in, then the whole page.
    ///
    /// A container may be closed too early by a stray end tag, so the whole page is always the last resort.
    static func candidates(in tree: HTMLTree) -> [Range<Int>] {
        var found: [(rank: Int, region: Range<Int>)] = []
        for index in tree.nodes.indices where tree.nodes[index].isElement {
            guard let rank = rank(tree, index), !found.contains(where: { $0.rank == rank }) else { continue }
            found.append((rank, index..<Int(tree.nodes[index].end)))
        }
        found.sort { $0.rank < $1.rank }
        return found.map(\.region) + [0..<tree.nodes.count]
    }

    private static func rank(_ tree: HTMLTree, _ index: Int) -> Int? {
        switch tree.nodes[index].tag {
        case .div, .section, .td:
            if equals(tree, tree.attribute("id", of: index), "report_content") { return 0 }
            if tree.hasClass("report__content", of: index) { return 1 }
            if equals(tree, tree.attribute("id", of: index), "centerblock") { return 2 }
            return nil
        case .article: return 3
        case .main: return 4
        default: return nil
        }
    }

    private static func equals(_ tree: HTMLTree, _ value: Range<Int>?, _ word: StaticString) -> Bool {
        guard let value, value.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { tree.arena[value].elementsEqual($0) }
    }
}
