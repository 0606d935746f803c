public import Collation

/// What many countries have in common, as Markdown.
public struct SharedMarkdown: Sendable {
    private let limit: Int

    /// - Parameter limit: rows of each kind; the others are only counted.
    public init(limit: Int = .max) {
        self.limit = limit
    }

    /// A document of its own, ending with a line feed.
    public func bytes(_ changes: EditionChanges) -> [UInt8] {
        let nothing = changes.isEmpty ? "\nThe countries have no change in common.\n" : ""
        return Array(
            "# \(SharedText.title)\n\n\(MarkdownText.escaped(SharedText.scope(of: changes)))\n\(nothing)\(body(changes, level: 2))".utf8)
    }

    /// A part of a document with its heading; empty where the countries have nothing in common.
    func part(_ changes: EditionChanges, level: Int) -> String {
        let body = body(changes, level: level + 1)
        return body.isEmpty ? "" : "\n\(MarkdownText.heading(level)) \(SharedText.title)\n\(body)"
    }

    private func body(_ changes: EditionChanges, level: Int) -> String {
        let text = SharedText(changes, limit: limit)
        var result = changes.isEmpty ? "" : "\n\(MarkdownText.escapedLine(SharedText.explanation))\n"
        for group in text.groups + [text.claims].compactMap({ $0 }) {
            result += "\n\(MarkdownText.heading(level)) \(MarkdownText.escaped(group.title))\n\n"
            for row in group.rows {
                let count = MarkdownText.escaped(row.count)
                if let old = row.old, let new = row.new {
                    result += "- \(count)\n  - before: \(MarkdownText.escaped("“\(old)”"))\n  - now: \(MarkdownText.escaped("“\(new)”"))\n"
                } else {
                    result += "- \(MarkdownText.escapedLine(row.phrase)) · \(count)\n"
                }
            }
            if group.more > 0 { result += "- … and \(Numbers.grouped(group.more)) more\n" }
        }
        return result
    }
}
