import HTMLTree

/// Finds out what a page without a report is.
enum RefusedPage {
    /// The reason to give for a page in which no report was found.
    static func reason(_ tree: HTMLTree) -> ExtractionError {
        let list = PageBlocks.read(tree, in: 0..<tree.nodes.count)
        let title = tree.nodes.firstIndex { $0.tag == .title }.map {
            tree.text(of: $0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        let firstWords = list.blocks.first.map { list.string($0.text) } ?? ""
        let words = shortened([title, firstWords].compactMap { $0 }.first { !$0.isEmpty } ?? "")
        let lowered = "\(title ?? "") \(String(decoding: list.arena.prefix(20_000), as: UTF8.self))".lowercased()
        let isShort = list.arena.count < 6_000
        if hasPasswordField(tree) || (isShort && contains(lowered, signsOfLogin)) { return .loginPage(words: words) }
        let opensWithStatus = [title, firstWords].compactMap { $0 }.contains(where: beginsWithStatus)
        if isShort && (opensWithStatus || reloadsItself(tree) || contains(lowered, signsOfError)) { return .errorPage(words: words) }
        if contains(lowered, signsOfShell) || (runsScripts(tree) && list.arena.count < 400) { return .emptyShell }
        return .noReport(words: words)
    }

    /// Whether words open with the number of a failed HTTP request: "403: …", "503 Service …".
    private static func beginsWithStatus(_ words: String) -> Bool {
        let digits = words.utf8.prefix { (0x30...0x39).contains($0) }
        return digits.count == 3 && (digits.first == UInt8(ascii: "4") || digits.first == UInt8(ascii: "5"))
    }

    /// Whether the page asks the browser to try again: pages of overload and maintenance do.
    private static func reloadsItself(_ tree: HTMLTree) -> Bool {
        tree.nodes.indices.contains { tree.nodes[$0].tag == .meta && tree.string("http-equiv", of: $0)?.lowercased() == "refresh" }
    }

    private static let signsOfLogin = [
        "sign in to", "log in to", "please log in", "please sign in", "login required", "forgot your password",
    ]
    private static let signsOfError = [
        "403 forbidden", "404 not found", "access denied", "page not found", "forbidden", "500 internal server error", "bad gateway",
        "service unavailable", "gateway time", "just a moment", "are you a robot", "verify you are human", "checking your browser",
        "request blocked", "too many requests", "error 404", "error 403", "temporarily unavailable", "under maintenance",
        "scheduled maintenance", "an error occurred", "technical difficulties", "back soon", "we'll be back", "we’ll be back",
        "not available in your region",
    ]
    private static let signsOfShell = [
        "viewer doesn't load", "viewer doesn’t load", "report viewer", "enable javascript", "requires javascript",
    ]

    private static func contains(_ text: String, _ signs: [String]) -> Bool {
        signs.contains { text.contains($0) }
    }

    private static func hasPasswordField(_ tree: HTMLTree) -> Bool {
        tree.nodes.indices.contains { tree.nodes[$0].tag == .input && tree.string("type", of: $0)?.lowercased() == "password" }
    }

    private static func runsScripts(_ tree: HTMLTree) -> Bool {
        tree.nodes.contains { $0.tag == .script }
    }

    static func shortened(_ words: String) -> String {
        words.count <= 80 ? words : words.prefix(79) + "…"
    }
}
