public import Alerts

/// A digest as plain text that reads well in a mail: at most 78 columns but for addresses and commands, which stay whole; no control
/// characters and no colours.
///
/// Sentences are quotations: whole and verbatim, only broken into lines.
public struct DigestText: Sendable {
    /// Rows of an edition that are listed, and fewer where a mail has many; then it says how many there are more, and which command
    /// tells them.
    public static let rowsOfEdition = EditionRows.limit

    public init() {}

    /// The digest in one line, such as a subject of a mail:
    /// "Ardania 2019 report is out: 11 new incidents, 1 polarity shift (2 countries have new editions)".
    public func headline(of digest: Digest) -> String { DigestHeadline.text(of: digest) }

    /// The alerts by country and edition, the most significant first, then the pages that are not believed. It ends with a line feed and
    /// does not repeat the headline. Log-linear in the alerts.
    public func text(of digest: Digest) -> String {
        var lines = MailLines()
        let found = digest.editions
        let limit = EditionRows.limit(ofMail: found.count)
        let editions = found.map { EditionRows($0, limit: limit) }
        for edition in editions where edition.isTold {
            lines.addSpace()
            Self.write(edition, to: &lines)
        }
        let held = editions.flatMap(\.held)
        if !held.isEmpty {
            lines.addSpace()
            lines.add("", "Not believed yet:")
            for alert in held { Self.write(held: alert, to: &lines) }
        }
        return lines.text
    }

    private static func write(_ edition: EditionRows, to lines: inout MailLines) {
        let comparison = edition.comparison.map { " (\($0))" } ?? ""
        let extent = edition.report.flatMap { AlertPhrase($0).extent }.map { ": \($0)" } ?? ""
        lines.add("", edition.name.uppercased() + comparison + extent)
        for amendment in edition.amendments {
            let extent = AlertPhrase(amendment).extent.map { ": \($0)" } ?? ""
            lines.add("    ", "The page was amended after it came out\(extent).")
            lines.add(whole: AlertCommand.amendments(edition.edition), indent: 4)
        }
        for (label, items) in edition.issues {
            lines.add("    ", "\(label): \(items.map { "“\($0)”" }.joined(separator: "; "))")
        }
        for (index, row) in edition.rows.enumerated() {
            let number = "\(index + 1). "
            write(row, of: edition, String(repeating: " ", count: max(0, 4 - number.count)) + number, to: &lines)
        }
        if let rest = edition.rest {
            if let command = rest.command {
                lines.add("    ", "\(rest.words):", whole: command)
            } else {
                lines.add("    ", "\(rest.words).")
            }
        }
        for address in edition.addresses { lines.add(whole: address, indent: 4) }
    }

    private static func write(_ row: EditionRows.Row, of edition: EditionRows, _ mark: String, to lines: inout MailLines) {
        switch row {
        case .alert(let alert):
            let phrase = AlertPhrase(alert)
            let indent = String(repeating: " ", count: mark.count)
            lines.add(mark, "\(phrase.heading): “\(alert.text)”")
            if let development = phrase.development { lines.add(indent, "What became of it: “\(development)”") }
            if let earlier = phrase.earlier { lines.add(indent, "\(earlier.year): “\(earlier.text)”") }
        case .notReported(let topics):
            let (label, topics) = edition.notReported(topics)
            lines.add(mark, "\(label): \(topics.joined(separator: "; "))")
        }
    }

    private static func write(held alert: Alert, to lines: inout MailLines) {
        let phrase = AlertPhrase(alert)
        let measure = phrase.measure.map { " (\($0))" } ?? ""
        lines.add("  - ", Numbers.unbroken("\(phrase.edition): \(phrase.share)\(measure)"))
        if let address = alert.url {
            lines.add(whole: address, indent: 4)
            lines.add("    ", "held until seen again or", whole: AlertCommand.accept(address))
        } else {
            lines.add("    ", "held until seen again")
        }
    }
}
