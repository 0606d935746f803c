import Alerts
import ReportModel

/// A digest in one line: the edition that brought most, and how many others there are.
enum DigestHeadline {
    /// Longest line, in columns.
    private static let columns = 160
    /// Kinds of alerts that are counted; a subject is not read to its end.
    private static let kinds = 3

    /// "Ardania 2019 report is out: 11 new incidents, 1 polarity shift (2 countries have new editions)".
    ///
    /// Without any character that acts on a terminal or ends a line.
    static func text(of digest: Digest) -> String {
        let editions = digest.editions
        var parts: [String] = []
        // Of those that brought as much, the first in the order of the names.
        let news = editions.filter { $0.count(of: .newEdition) > 0 }
        if let first = longest(news) {
            parts.append("\(name(first)) report is out\(counts(first).map { ": \($0)" } ?? "")\(others(Set(news.map(\.country)).count))")
        } else if let first = longest(editions.filter { counts($0) != nil }) {
            let count = editions.count { counts($0) != nil }
            parts.append("\(name(first)): \(counts(first) ?? "")\(count > 1 ? " (news of \(Numbers.grouped(count)) editions)" : "")")
        }
        let amended = editions.filter { $0.count(of: .amendment) > 0 }
        let held = digest.alerts.filter { $0.kind == .held }
        // What is not the only news is counted, so that the line stays short.
        if let first = amended.first {
            parts.append(
                parts.isEmpty && amended.count == 1
                    ? "\(name(first)) report was amended" : "\(Numbers.counted(amended.count, "report", "reports")) amended")
        }
        if let first = held.first {
            let phrase = AlertPhrase(first)
            parts.append(
                parts.isEmpty && held.count == 1
                    ? "\(phrase.edition) is not believed yet (\(phrase.share))"
                    : "\(Numbers.counted(held.count, "page", "pages")) not believed yet")
        }
        let line = Inert.terminal(parts.joined(separator: "; ")).split(separator: " ").joined(separator: " ")
        return Wrapping.cut(line, width: columns)
    }

    private static func longest(_ editions: [Digest.Edition]) -> Digest.Edition? {
        editions.first { edition in editions.allSatisfy { $0.alerts.count <= edition.alerts.count } }
    }

    private static func name(_ edition: Digest.Edition) -> String { "\(edition.country.name) \(edition.year)" }

    private static func others(_ count: Int) -> String {
        count > 1 ? " (\(Numbers.grouped(count)) countries have new editions)" : ""
    }

    /// "11 new incidents, 1 polarity shift"; nil where it is only of the whole report.
    private static func counts(_ edition: Digest.Edition) -> String? {
        let polarity = edition.alerts.count { $0.kind == .shift && $0.shift?.name == "polarity" }
        let counts = [
            (edition.count(of: .newIncident), "new incident", "new incidents"),
            (polarity, "polarity shift", "polarity shifts"),
            (edition.count(of: .term), "watched word", "watched words"),
            (edition.count(of: .notReported), "topic not reported", "topics not reported"),
            (edition.count(of: .followUp), "follow-up", "follow-ups"),
            (edition.count(of: .shift) - polarity, "shift of strength", "shifts of strength"),
        ].filter { $0.0 > 0 }.map { Numbers.counted($0.0, $0.1, $0.2) }
        return counts.isEmpty ? nil : counts.prefix(kinds).joined(separator: ", ") + (counts.count > kinds ? ", …" : "")
    }
}
