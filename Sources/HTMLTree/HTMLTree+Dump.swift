extension HTMLTree {
    /// A readable picture of the tree: one node a line, indented by depth, texts in quotes with white space shown, long ones cut.
    /// Texts of nothing but white space are left out.
    ///
    /// - Parameters:
    ///   - root: The node to show with all in it; the whole tree by default.
    ///   - width: How many characters of a text are shown.
    public func dump(of root: Int = 0, textWidth width: Int = 60) -> String {
        var lines: [String] = []
        var open: [Int32] = []
        for index in root..<Int(nodes[root].end) {
            let node = nodes[index]
            while let last = open.last, last <= Int32(index) { open.removeLast() }
            let indent = String(repeating: "  ", count: min(open.count, Self.deepestIndent))
            switch node.kind {
            case .element:
                let written = attributes[Int(node.lower)..<Int(node.upper)].map { attribute in
                    " \(text(attribute.name))=\"\(Self.shown(text(attribute.value), width))\""
                }
                lines.append("\(indent)<\(index == 0 ? "document" : node.tag.name)\(written.joined())>")
                open.append(node.end)
            case .text:
                let content = text(content(of: index))
                if !content.utf8.allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) {
                    lines.append("\(indent)\"\(Self.shown(content, width))\"")
                }
            case .comment: lines.append("\(indent)<!-- \(Self.shown(text(content(of: index)), width)) -->")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Nodes deeper than this are indented no further, so that a picture stays linear in the tree.
    private static let deepestIndent = 60

    private func text(_ range: Range<Int>) -> String {
        String(decoding: arena[range], as: UTF8.self)
    }

    private static func shown(_ text: String, _ width: Int) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            case "\r": result += "\\r"
            case "\u{A0}": result += "\\u{a0}"
            default: result.unicodeScalars.append(scalar)
            }
            if result.count >= width { return result + "…" }
        }
        return result
    }
}
