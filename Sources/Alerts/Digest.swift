internal import Findings
public import ReportModel

/// What one run of watching has to tell: one message, however many countries.
public struct Digest: Sendable, Hashable {
    /// A hash of the alerts, by which a receiver knows a message that comes again.
    public let id: String
    /// When the run found it, in UTC: "2026-04-21T06:00:03Z".
    public let time: String
    /// By country, the whole report's first, then the most significant.
    public let alerts: [Alert]

    /// - Parameters:
    ///   - alerts: At least one, in any order.
    ///   - time: In UTC, by ISO 8601.
    public init(_ alerts: [Alert], time: String) {
        self.time = time
        self.alerts = alerts.sorted { $0.comes(before: $1) }
        var hash = StableHash()
        for id in alerts.map(\.id).sorted() { hash.add(id + "\n") }
        id = hash.digits
    }

    /// The alerts of one edition of a country.
    public struct Edition: Sendable, Hashable {
        public let country: Country
        public let year: Int
        /// Never empty; in the order of the digest.
        public let alerts: [Alert]

        /// How many alerts there are of a kind.
        public func count(of kind: Alert.Kind) -> Int { alerts.count { $0.kind == kind } }
    }

    /// The alerts edition by edition, in the order of the countries' names and of the years.
    public var editions: [Edition] {
        alerts.chunks { $0.country == $1.country && $0.year == $1.year }.map {
            Edition(country: $0[0].country, year: $0[0].year, alerts: $0)
        }
    }

    /// How many alerts there are of a kind.
    public func count(of kind: Alert.Kind) -> Int { alerts.count { $0.kind == kind } }
}

extension [Alert] {
    /// Runs of neighbours that belong together.
    fileprivate func chunks(_ belong: (Alert, Alert) -> Bool) -> [[Alert]] {
        var chunks: [[Alert]] = []
        for alert in self {
            if let last = chunks.last?.last, belong(last, alert) {
                chunks[chunks.count - 1].append(alert)
            } else {
                chunks.append([alert])
            }
        }
        return chunks
    }
}

extension Alert {
    /// By country and year; within an edition those of the whole report first, then those that matter more; ids decide the rest.
    fileprivate func comes(before other: Alert) -> Bool {
        if (name, year) != (other.name, other.year) { return (name, year) < (other.name, other.year) }
        if kind.isOfReport != other.kind.isOfReport { return kind.isOfReport }
        return significance == other.significance ? id < other.id : significance > other.significance
    }
}

extension Alert.Kind {
    /// Whether it is of a whole report, and not of words in it.
    public var isOfReport: Bool { [.newEdition, .amendment, .held].contains(self) }
}
