public import Alerts

/// A digest as the body of a Slack-compatible incoming webhook: `{"text": …}` in mrkdwn.
///
/// What Slack asks to be escaped is: no text can mention anybody or hide an address behind words. Signs of emphasis in a text cannot
/// be escaped there; they do no harm.
public struct SlackMessage: Sendable {
    /// Most characters of the text. Slack takes more, but shows about so many without folding, and so do those who copy it.
    static let limit = 3_000
    /// Most rows of an edition: a message is looked at, not read.
    private static let rowsOfEdition = 5

    public init() {}

    /// The body, JSON in UTF-8. Sentences are whole; one that finds no room is counted with those that are left out.
    public func bytes(of digest: Digest) -> [UInt8] {
        var json = JSONWriter()
        json.object(.line) { $0.member("text", Self.text(of: digest)) }
        json.endLine()
        return json.bytes
    }

    static func text(of digest: Digest) -> String {
        var text = "*\(escaped(DigestHeadline.text(of: digest)))*"
        // Room for the last line.
        var room = limit - text.unicodeScalars.count - "\n… and 1,000,000 more".count
        func add(_ part: String) -> Bool {
            let count = part.unicodeScalars.count
            guard count <= room else { return false }
            text += part
            room -= count
            return true
        }
        var told = 0
        for edition in digest.editions.map({ EditionRows($0, limit: rowsOfEdition) }) {
            // What an edition has to say stands under its name or not at all.
            guard edition.isTold ? add("\n\n" + heading(edition)) : true else { break }
            told += edition.report == nil ? 0 : 1
            for amendment in edition.amendments where add("\n• \(line(amendment: amendment, of: edition))") { told += 1 }
            for row in edition.rows where add("\n• \(line(row, of: edition))") { told += count(row) }
            if let rest = edition.rest, let command = rest.command, add("\n\(rest.words): `\(command)`") { told += edition.more }
            for alert in edition.held where add("\n\n\(line(held: alert))") { told += 1 }
        }
        let more = digest.alerts.count - told
        return more > 0 ? text + "\n… and \(Numbers.grouped(more)) more" : text
    }

    private static func count(_ row: EditionRows.Row) -> Int {
        switch row {
        case .alert: 1
        case .notReported(let topics): topics.count
        }
    }

    private static func heading(_ edition: EditionRows) -> String {
        let name = "*\(escaped(edition.name))*"
        let comparison = edition.comparison.map { " (\(escaped($0)))" } ?? ""
        let extent = edition.report.flatMap { AlertPhrase($0).extent }.map { ": \(escaped($0))" } ?? ""
        let page = edition.addresses.compactMap { link("page", to: $0) }.first.map { " \($0)" } ?? ""
        return name + comparison + extent + page
    }

    private static func line(amendment: Alert, of edition: EditionRows) -> String {
        let extent = AlertPhrase(amendment).extent.map { ": \(escaped($0))" } ?? ""
        return "The page was amended after it came out\(extent). `\(AlertCommand.amendments(edition.edition))`"
    }

    private static func line(_ row: EditionRows.Row, of edition: EditionRows) -> String {
        switch row {
        case .alert(let alert):
            let phrase = AlertPhrase(alert)
            var line = "\(escaped(phrase.heading)): “\(escaped(alert.text))”"
            if let development = phrase.development { line += " What became of it: “\(escaped(development))”" }
            if let earlier = phrase.earlier { line += " \(earlier.year): “\(escaped(earlier.text))”" }
            return line
        case .notReported(let topics):
            let (label, topics) = edition.notReported(topics)
            return "\(label): \(topics.map(escaped).joined(separator: "; "))"
        }
    }

    private static func line(held alert: Alert) -> String {
        let phrase = AlertPhrase(alert)
        let measure = phrase.measure.map { " (\($0))" } ?? ""
        let head = "Not believed yet: \(escaped(phrase.edition)), \(phrase.share)\(measure)"
        let page = alert.url.flatMap { link("page", to: $0) }.map { " \($0)" } ?? ""
        return "\(head)\(page); held until seen again or accepted"
    }

    private static func link(_ words: String, to address: String) -> String? {
        // Its writer encodes what ends a link here.
        MarkdownText.webAddress(address).map { "<\(escaped($0))|\(words)>" }
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in Inert.terminal(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
