import Alerts
import ReportModel

/// The alerts of an edition as a message lists them: the whole report first, then the most significant, and of a long list the
/// beginning.
struct EditionRows: Sendable {
    /// Most rows of an edition in a message. A mail is read from its beginning; twelve rows with their sentences fill a screen or two,
    /// and the comparison itself is better for more.
    static let limit = 12

    enum Row: Sendable {
        case alert(Alert)
        /// Topics that are not reported, in one row: where an outline was rebuilt there are many, and they would be all the rows.
        case notReported([Alert])
    }

    let edition: Digest.Edition
    /// That it came out.
    let report: Alert?
    /// That its page was changed.
    let amendments: [Alert]
    /// Pages that are not believed.
    let held: [Alert]
    let rows: [Row]
    /// How many alerts have no row.
    let more: Int

    /// Log-linear in the alerts.
    init(_ edition: Digest.Edition, limit: Int = Self.limit) {
        self.edition = edition
        report = edition.alerts.first { $0.kind == .newEdition }
        amendments = edition.alerts.filter { $0.kind == .amendment }
        held = edition.alerts.filter { $0.kind == .held }
        // Those that matter alike in the order in which they are read.
        let told = edition.alerts.filter { !$0.kind.isOfReport }.sorted { first, second in
            let places = (first.paragraph ?? -1, second.paragraph ?? -1)
            if first.significance != second.significance { return first.significance > second.significance }
            return places.0 == places.1 ? first.id < second.id : places.0 < places.1
        }
        var rows: [Row] = []
        var listed = 0
        var topics: [Alert] = []
        for alert in told {
            if alert.kind == .notReported {
                guard topics.isEmpty else { continue }
                topics = Array(told.filter { $0.kind == .notReported }.prefix(limit))
                guard rows.count < limit else { continue }
                rows.append(.notReported(topics))
                listed += topics.count
            } else if rows.count < limit {
                rows.append(.alert(alert))
                listed += 1
            }
        }
        self.rows = rows
        more = told.count - listed
    }

    /// "Ardania 2019".
    var name: String { "\(edition.country.name) \(edition.year)" }

    /// Whether anything is said of it but that a page is not believed.
    var isTold: Bool { report != nil || !amendments.isEmpty || !rows.isEmpty }

    /// "compared with 2018, retagged"; nil where nothing was.
    var comparison: String? {
        if let report { return AlertPhrase(report).comparison }
        return against.map { "compared with \($0)" }
    }

    /// The edition that it was compared with.
    var against: Int? { edition.alerts.first { $0.kind != .amendment && $0.kind != .held }?.against }

    /// "And 37 more", and the command that tells them; nil where every alert has a row.
    var rest: (words: String, command: String?)? {
        guard more > 0 else { return nil }
        return ("And \(Numbers.grouped(more)) more", against.map { AlertCommand.diff(edition, against: $0) })
    }

    /// Addresses of its pages, each once. Those of held pages stand beside them.
    var addresses: [String] {
        var addresses: [String] = []
        for case let address? in edition.alerts.filter({ $0.kind != .held }).map(\.url) where !addresses.contains(address) {
            addresses.append(address)
        }
        return addresses
    }

    /// "Not reported in 2019", and the topics.
    func notReported(_ topics: [Alert]) -> (label: String, topics: [String]) {
        ("Not reported in \(edition.year)", topics.map { AlertPhrase($0).place })
    }
}
