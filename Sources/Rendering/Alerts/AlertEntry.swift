import Alerts

/// An alert as an entry of a feed.
struct AlertEntry: Sendable {
    let alert: Alert
    /// When it was found.
    let time: String

    /// The alerts of digests, the newest digest first; an alert that several tell has one entry, of the first time.
    ///
    /// - Parameter limit: most entries; those that are left out are the oldest.
    static func entries(of digests: [Digest], limit: Int) -> [AlertEntry] {
        var told: Set<String> = []
        var groups: [[AlertEntry]] = []
        for digest in digests.sorted(by: { $0.time == $1.time ? $0.id < $1.id : $0.time < $1.time }) {
            groups.append(digest.alerts.filter { told.insert($0.id).inserted }.map { AlertEntry(alert: $0, time: digest.time) })
        }
        return Array(groups.reversed().joined().prefix(max(0, limit)))
    }

    /// The same for the same alert, wherever and whenever a feed is made.
    var id: String { "urn:recension:alert:\(PercentEncoding.component(alert.id))" }

    /// In one line.
    var title: String { Inert.terminal(AlertPhrase(alert).title) }

    /// The page, where it has an address of the web.
    var address: String? { HTMLLink(web: alert.url)?.address }

    /// The kind and the country, as terms and as a reader would call them.
    var categories: [(scheme: String, term: String, label: String)] {
        [
            ("urn:recension:kind", alert.kind.rawValue, alert.kind.rawValue.split(separator: "-").joined(separator: " ")),
            ("urn:recension:country", alert.code ?? alert.name, alert.name),
        ]
    }

    /// What an entry says below its title.
    var content: HTMLNode {
        let phrase = AlertPhrase(alert)
        var nodes: [HTMLNode] = []
        switch alert.kind {
        case .newEdition, .amendment:
            let parts = [phrase.comparison, phrase.extent].compactMap { $0 }.joined(separator: ": ")
            nodes.append(.element(.p, text: parts.isEmpty ? phrase.title : AlertPhrase.capitalized(parts)))
        case .held:
            nodes.append(.element(.p, text: phrase.share + (phrase.measure.map { " (\($0))" } ?? "")))
            let command = alert.url.map { AlertCommand.accept($0) }
            nodes.append(
                .element(
                    .p, [], [.text("Held until seen again"), command.map { .fragment([" or ", .element(.code, text: $0)]) } ?? .nothing]))
        case .notReported: nodes.append(.element(.p, text: phrase.title))
        case .newIncident, .followUp, .shift, .term:
            nodes.append(.element(.p, text: phrase.heading))
            nodes.append(.element(.blockquote, [], [.element(.p, text: alert.text)]))
            if let development = phrase.development { nodes += Self.quotation("What became of it", development) }
            if let earlier = phrase.earlier { nodes += Self.quotation(earlier.year, earlier.text) }
        }
        if let link = HTMLLink(web: alert.url) {
            nodes.append(.element(.p, [], [.link(link, [], [.text("The page of \(phrase.edition)")])]))
        }
        return .fragment(nodes)
    }

    private static func quotation(_ label: String, _ text: String) -> [HTMLNode] {
        [.element(.p, text: "\(label):"), .element(.blockquote, [], [.element(.p, text: text)])]
    }

    /// The content, written.
    var html: HTMLWriter {
        var writer = HTMLWriter()
        writer.write(content)
        return writer
    }
}
