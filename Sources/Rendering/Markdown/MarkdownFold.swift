/// A block that a reader opens: nothing of it is lost, and the page stays short enough to be looked over.
enum MarkdownFold {
    /// - Parameters:
    ///   - title: What stands there while it is closed, as plain text.
    ///   - anchor: The name that leads to it, which works while it is closed, too.
    ///   - body: Markdown, ending with a line feed.
    static func text(_ title: String, anchor: String? = nil, body: String) -> String {
        // A block of HTML ends at an empty line; between two of them the body is Markdown again.
        let mark = anchor.map(MarkdownAnchors.mark) ?? ""
        return "<details><summary>\(mark)\(MarkdownText.html(title))</summary>\n\n\(body)\n</details>\n"
    }
}
