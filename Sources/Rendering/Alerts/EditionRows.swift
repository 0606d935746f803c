import Alerts
import ReportModel

/// The alerts of an edition as a message lists them: the whole report first, then what happened, what is watched for and what is asserted
/// otherwise; of each the most significant.
struct EditionRows: Sendable {
    /// Most rows of an edition in a message. A mail is read from its beginning; twelve rows with their sentences fill a screen or two,
    /// and the comparison itself is better for more.
    static let limit = 12

    /// Rows of an edition in a mail about so many: a hundred together, but three of each at least, so that a mail stays one that is
    /// read on the day on which all editions come out.
    static func limit(ofMail editions: Int) -> Int { max(3, min(limit, 100 / max(editions, 1))) }

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
        let told = edition.alerts.filter { !$0.kind.isOfReport }
        let topics = Array(told.filter { $0.kind == .notReported }.prefix(limit))
        var rows = Self.chosen(told.filter { $0.kind != .notReported }, limit: topics.isEmpty ? limit : limit - 1).map(Row.alert)
        more = told.count - rows.count - topics.count
        if !topics.isEmpty { rows.append(.notReported(topics)) }
        self.rows = rows
    }

    /// What is listed together: what happened first, then words that a reader watches for, then what is asserted otherwise than before.
    private static let groups: [Set<Alert.Kind>] = [[.newIncident, .followUp], [.term], [.shift]]

    /// The most significant alerts of each group, so that no group crowds out another; what a group does not need goes to the others,
    /// the first before the last.
    private static func chosen(_ alerts: [Alert], limit: Int) -> [Alert] {
        let members = groups.map { kinds in
            // Those that matter alike in the order in which they are read.
            alerts.filter { kinds.contains($0.kind) }.sorted { first, second in
                let places = (first.paragraph ?? -1, second.paragraph ?? -1)
                if first.significance != second.significance { return first.significance > second.significance }
                return places.0 == places.1 ? first.id < second.id : places.0 < places.1
            }
        }
        // Of the first group half of the rows, of the others a quarter each.
        var counts = zip(members, [limit / 2, limit / 4, limit / 4]).map { min($0.count, $1) }
        for index in counts.indices {
            counts[index] += min(members[index].count - counts[index], limit - counts.reduce(0, +))
        }
        return zip(members, counts).flatMap { $0.prefix($1) }
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

    /// Issues that only one of both summaries names, each list with what introduces it.
    var issues: [(label: String, items: [String])] {
        guard let extent = report?.extent else { return [] }
        guard let against else { return [] }
        let (old, new) = ("the summary of \(against)", "the summary of \(edition.year)")
        return [
            ("Issues that \(new) names and \(old) does not", extent.namedIssues),
            ("Issues that \(old) names and \(new) does not", extent.unnamedIssues),
        ].filter { !$0.1.isEmpty }
    }

    /// "Not reported in 2019", and the topics.
    func notReported(_ topics: [Alert]) -> (label: String, topics: [String]) {
        ("Not reported in \(edition.year)", topics.map { AlertPhrase($0).place })
    }
}
