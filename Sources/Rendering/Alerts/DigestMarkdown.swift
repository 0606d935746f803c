public import Alerts

/// Digests as Markdown in GitHub's flavour: a section each, to be put into a file of what came.
///
/// All text of reports is escaped by ``MarkdownText``. Each section has an anchor made of the id of its digest.
public struct DigestMarkdown: Sendable {
    public init() {}

    /// The digests as a whole file, the newest first. Log-linear in the alerts.
    public func document(of digests: [Digest]) -> String {
        let ordered = digests.sorted { $0.time == $1.time ? $0.id < $1.id : $0.time > $1.time }
        return "# What came\n" + ordered.map { "\n" + section(of: $0) }.joined()
    }

    /// A section under a heading of the second level; it ends with a line feed, and an empty line has to stand between two of them.
    public func section(of digest: Digest) -> String {
        let headline = MarkdownText.escaped(DigestHeadline.text(of: digest))
        var text = "## \(MarkdownAnchors.mark("d-\(digest.id)"))\(headline)\n"
        text += "\nFound \(MarkdownText.escaped(Self.minute(digest.time)))\n"
        let editions = digest.editions.map { EditionRows($0) }
        for edition in editions where edition.isTold { text += "\n" + Self.section(of: edition) }
        let held = editions.flatMap(\.held)
        if !held.isEmpty { text += "\n### Not believed yet\n\n" + held.map { Self.item(held: $0) }.joined() }
        return text
    }

    /// "2026-04-21 06:00 UTC".
    private static func minute(_ time: String) -> String { "\(time.prefix(10)) \(time.dropFirst(11).prefix(5)) UTC" }

    private static func section(of edition: EditionRows) -> String {
        var text = "### \(MarkdownText.escaped(edition.name))\n"
        let comparison = edition.comparison.map { AlertPhrase.capitalized($0) }
        let extent = edition.report.flatMap { AlertPhrase($0).extent }
        let summary = [comparison, extent].compactMap { $0 }.map { MarkdownText.escaped($0) }.joined(separator: ": ")
        let addresses = edition.addresses.compactMap { MarkdownText.address($0) }
        let line = ([summary.isEmpty ? nil : summary + "."] + addresses).compactMap { $0 }.joined(separator: " ")
        if !line.isEmpty { text += "\n\(line)\n" }
        for amendment in edition.amendments {
            let extent = AlertPhrase(amendment).extent.map { ": \($0)" } ?? ""
            text += "\n**Amended** after it came out\(extent). `\(AlertCommand.amendments(edition.edition))`\n"
        }
        if !edition.issues.isEmpty {
            let lines = edition.issues.map { label, items in
                "- \(label): \(items.map { "“\(MarkdownText.escaped($0))”" }.joined(separator: "; "))\n"
            }
            text += "\n" + lines.joined()
        }
        if !edition.rows.isEmpty {
            text += "\n" + edition.rows.enumerated().map { item($1, of: edition, number: $0 + 1) }.joined()
        }
        if let rest = edition.rest { text += "\n\(rest.words)\(rest.command.map { ": `\($0)`" } ?? "").\n" }
        return text
    }

    private static func item(_ row: EditionRows.Row, of edition: EditionRows, number: Int) -> String {
        let mark = "\(number). "
        switch row {
        case .alert(let alert):
            let phrase = AlertPhrase(alert)
            let (bold, plain) = phrase.lead
            let lead = MarkdownText.strong(bold) + (plain.map { " (\(MarkdownText.escaped($0)))" } ?? "")
            let place = MarkdownText.escaped(phrase.place) + (alert.paragraph.map { " ¶\($0)" } ?? "")
            var text = "\(mark)\(lead) · \(place) · “\(MarkdownText.escaped(alert.text))”\n"
            let indent = String(repeating: " ", count: mark.count)
            if let development = phrase.development { text += "\(indent)- What became of it: “\(MarkdownText.escaped(development))”\n" }
            if let earlier = phrase.earlier { text += "\(indent)- \(earlier.year): “\(MarkdownText.escaped(earlier.text))”\n" }
            return text
        case .notReported(let topics):
            let (label, topics) = edition.notReported(topics)
            return "\(mark)**\(label)** · \(topics.map { MarkdownText.escaped($0) }.joined(separator: "; "))\n"
        }
    }

    private static func item(held alert: Alert) -> String {
        let phrase = AlertPhrase(alert)
        let measure = phrase.measure.map { " (\($0))" } ?? ""
        let head = "- \(MarkdownText.strong(phrase.edition)): \(phrase.share)\(measure)"
        guard let address = alert.url else { return head + "; held until seen again\n" }
        // An address of the web is safe in a span of code once it is encoded; another stands escaped.
        let web = MarkdownText.webAddress(address)
        let command = web.map { "`\(AlertCommand.accept($0))`" } ?? MarkdownText.escaped(AlertCommand.accept(address))
        return "\(head), \(web.map { "<\($0)>" } ?? MarkdownText.escaped(address)); held until seen again or \(command)\n"
    }
}
