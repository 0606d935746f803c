import Alerts
import Findings
import ReportModel

/// An alert in a few words, as every format of a digest puts them together. The words of reports stand in them as they are: a format
/// makes them inert.
struct AlertPhrase: Sendable {
    let alert: Alert

    init(_ alert: Alert) {
        self.alert = alert
    }

    /// "Ardania 2019".
    var edition: String { "\(alert.name) \(alert.year)" }

    /// What happened, in a word or two that may stand in a sentence: "new incident", "polarity", "watched word “tortur*”".
    var label: String {
        switch alert.kind {
        case .newEdition: "new edition"
        case .amendment: "amendment"
        case .newIncident: "new incident"
        case .followUp: "follow-up"
        case .notReported: "not reported"
        case .shift: alert.shift?.name ?? "shift"
        case .term: ([alert.terms.count == 1 ? "watched word" : "watched words", words].compactMap { $0 }).joined(separator: " ")
        case .held: "not believed yet"
        }
    }

    /// "“strike*”, “ferrymen”"; nil where none are told.
    private var words: String? { alert.terms.isEmpty ? nil : alert.terms.map { "“\($0)”" }.joined(separator: ", ") }

    /// The words that make a shift: "“some” → “most”", "“no” went"; nil where there are none.
    var shift: String? {
        alert.shift.flatMap { FindingNotes.words(Shift(kind: .strength, old: $0.old, new: $0.new)) }
    }

    /// When and where it happened: "2019-04-21 Ostra"; nil where neither is told.
    var circumstances: String? {
        let parts = [alert.incident?.date, alert.incident?.place].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// Where it stands, as a reader would cite it: "2.a Freedom of Expression".
    var place: String { PlaceName.of(SectionPath(headings: alert.section)) }

    /// What stands before the quotation, its weightiest words apart, which may be set in bold: "2019-04-21 Ostra", or "Polarity" and
    /// "“no” went". A new incident needs no label: most of all rows are one.
    var lead: (bold: String, plain: String?) {
        switch alert.kind {
        case .newIncident: (circumstances ?? "New incident", nil)
        case .followUp: ("Follow-up", circumstances)
        case .shift: (Self.capitalized(label), shift)
        default: (Self.capitalized(label), nil)
        }
    }

    /// The lead and the place in one: "Polarity (“no” went), Executive Summary".
    var heading: String {
        let (bold, plain) = lead
        return "\(bold)\(plain.map { " (\($0))" } ?? ""), \(place)"
    }

    /// What the edition before said, where that is what the alert is about.
    var earlier: (year: String, text: String)? {
        guard alert.kind == .shift, !alert.earlier.isEmpty else { return nil }
        return (alert.against.map { "In \($0)" } ?? "Before", alert.earlier)
    }

    /// What became of an incident, where the quotation does not hold it.
    var development: String? {
        guard let development = alert.incident?.development, !development.isEmpty, !alert.text.contains(development) else { return nil }
        return development
    }

    /// The alert in a line, by itself.
    var title: String {
        switch alert.kind {
        case .newEdition: "\(edition) report is out"
        case .amendment: "\(edition) report was amended"
        case .held: "\(edition) is not believed yet: \(share)"
        case .notReported: "\(alert.name): \(place) is not reported in \(alert.year)"
        case .newIncident: "\(edition): new incident, \(circumstances ?? place)"
        case .followUp: "\(edition): follow-up, \(circumstances ?? place)"
        case .shift, .term: "\(edition): \(label)\(shift.map { " (\($0))" } ?? ""), \(place)"
        }
    }

    // MARK: Whole reports

    /// "5,210 words → 4,870; 41 sentences added, 30 not reported, 22 changed"; nil where the alert does not say.
    var extent: String? {
        guard let extent = alert.extent else { return nil }
        guard let old = extent.oldWords else { return Numbers.counted(extent.newWords, "word", "words") }
        let words = "\(Numbers.counted(old, "word", "words")) → \(Numbers.grouped(extent.newWords))"
        let gone = alert.kind == .amendment ? "no longer in it" : "not reported"
        var counts: [String] = []
        for (count, what) in [(extent.added, "added"), (extent.removed, gone), (extent.changed, "changed")] where count > 0 {
            // The noun stands once.
            counts.append("\(counts.isEmpty ? Numbers.counted(count, "sentence", "sentences") : Numbers.grouped(count)) \(what)")
        }
        return "\(words); \(counts.isEmpty ? "no sentence differs" : counts.joined(separator: ", "))"
    }

    /// "compared with 2018, retagged"; nil where nothing was compared.
    var comparison: String? {
        guard let against = alert.against else { return alert.kind == .newEdition ? "the first edition here" : nil }
        let other = alert.kind == .amendment ? "an earlier capture" : "\(against)"
        return "compared with \(other)\(alert.extent?.grade.map { ", \($0)" } ?? "")"
    }

    /// How much of the text of a held page came: "9 % of its text came".
    var share: String {
        guard let extent = alert.extent, let old = extent.oldWords, old > 0 else { return "little of its text came" }
        return "\(Numbers.percent(Double(extent.newWords) / Double(old))) of its text came"
    }

    /// What the share is made of: "410 words; 4,520 in 2018".
    var measure: String? {
        guard let extent = alert.extent else { return nil }
        let new = Numbers.counted(extent.newWords, "word", "words")
        guard let old = extent.oldWords else { return new }
        return "\(new); \(Numbers.grouped(old)) \(alert.against.map { "in \($0)" } ?? "before")"
    }

    static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
