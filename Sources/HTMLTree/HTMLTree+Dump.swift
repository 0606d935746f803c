extension HTMLTree {
    /// A readable picture of the tree: one node a line, indented by depth, texts in quotes with white space shown, long ones cut.
    ///
    /// - Parameter width: How many characters of a text are shown.
    public func dump(textWidth width: Int = 60) -> String {
        var lines: [String] = []
        var open: [Int32] = []
        for (index, node) in nodes.enumerated() {
            while let last = open.last, last <= Int32(index) { open.removeLast() }
            let indent = String(repeating: "  ", count: open.count)
            switch node.kind {
            case .element:
                let written = attributes[Int(node.lower)..<Int(node.upper)].map { attribute in
                    " \(text(attribute.name))=\"\(Self.shown(text(attribute.value), width))\""
                }
                lines.append("\(indent)<\(index == 0 ? "document" : node.tag.name)\(written.joined())>")
                open.append(node.end)
            case .text: lines.append("\(indent)\"\(Self.shown(text(content(of: index)), width))\"")
            case .comment: lines.append("\(indent)<!-- \(Self.shown(text(content(of: index)), width)) -->")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

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
