/// A page of its own, which needs nothing beside it: no network, no other file, no script to be complete.
struct HTMLDocument: Sendable {
    /// What a page may load and run: its own stylesheet and script, pictures in its own bytes, and nothing from anywhere.
    static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

    let title: String
    /// One sentence for those who list or share the page.
    var description = ""
    /// The program that made the page.
    var tool: Tool?
    /// In the order in which they are to apply.
    var stylesheets: [HTMLAsset] = [.tokens]
    /// Run in this order when the page is there.
    var scripts: [HTMLAsset] = []
    let body: [HTMLNode]

    /// The page as UTF-8, ending with a line feed. Linear.
    var bytes: [UInt8] {
        var writer = HTMLWriter()
        writer.write(
            markup: """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">

                """.utf8)
        if let tool { writeMeta("generator", "\(tool.name) \(tool.version)", to: &writer) }
        if !description.isEmpty { writeMeta("description", description, to: &writer) }
        writer.write(markup: "<title>".utf8)
        writer.write(text: title)
        writer.write(markup: "</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>\n".utf8)
        for stylesheet in stylesheets { writer.write(markup: stylesheet.bytes) }
        writer.write(markup: "</style>\n</head>\n<body>\n".utf8)
        for node in body { writer.write(node) }
        writer.beginLine()
        if !scripts.isEmpty {
            writer.write(markup: "<script>\n".utf8)
            for script in scripts { writer.write(markup: script.bytes) }
            writer.write(markup: "</script>\n".utf8)
        }
        writer.write(markup: "</body>\n</html>\n".utf8)
        return writer.bytes
    }

    private func writeMeta(_ name: String, _ content: String, to writer: inout HTMLWriter) {
        writer.write(markup: "<meta name=\"\(name)\" content=\"".utf8)
        writer.write(text: content)
        writer.write(markup: "\">\n".utf8)
    }
}
