import Findings

/// A changed sentence with its marks as `<del>` and `<ins>`, which browsers, printers and screen readers know.
enum WordNodes {
    /// The runs, parted by one space each. The text of the kept and deleted runs is the old sentence, that of the kept and inserted
    /// runs the new one.
    static func nodes(_ words: [WordMark]) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        for mark in words where !mark.text.isEmpty {
            if !nodes.isEmpty { nodes.append(" ") }
            switch mark.kind {
            case .kept: nodes.append(.text(mark.text))
            case .deleted: nodes.append(.element(.del, text: mark.text))
            case .inserted: nodes.append(.element(.ins, text: mark.text))
            }
        }
        return nodes
    }
}
