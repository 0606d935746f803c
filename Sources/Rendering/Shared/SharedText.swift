import Collation
import Findings
import ReportModel

/// What many countries have in common, in the words that every output uses.
struct SharedText: Sendable {
    /// Rows of each group where it stands before something else; the command of its own tells all.
    static let headRows = 8
    static let title = "In many countries at once"
    static let explanation =
        "What was done to the reports of a third of the countries or more is the edition’s doing, and says little of any one of them."

    /// Changes of one kind.
    struct Group: Sendable, Equatable {
        let title: String
        let sign: ChangeMark
        let rows: [Row]
        /// Rows that are not told.
        let more: Int
    }

    struct Row: Sendable, Equatable {
        /// What stood before, and what does now; each nil where one phrase tells it all.
        var old: String?
        var new: String?
        /// The change in one line.
        let phrase: String
        /// "23 of 25".
        let count: String
    }

    let groups: [Group]
    /// What summaries say beside what was measured; nil where none says that nothing changed.
    let claims: Group?

    /// - Parameter limit: rows of each group; the others are only counted.
    init(_ changes: EditionChanges, limit: Int = .max) {
        let sides = SideNames(old: changes.oldYear, new: changes.newYear)
        var groups: [Group] = []
        func append(_ title: String, _ sign: ChangeMark, _ rows: [Row]) {
            if !rows.isEmpty {
                groups.append(
                    Group(title: title, sign: sign, rows: Array(rows.prefix(limit)), more: max(0, rows.count - limit)))
            }
        }
        for kind in HeadingChange.Kind.allCases {
            append(Self.title(of: kind, sides), Self.sign(of: kind), changes.headings(kind).map(Self.row))
        }
        append("Words replaced throughout", .changed, changes.words.map(Self.row))
        if let forms = Self.row(ofForms: changes.forms) { append("The same words in another form", .changed, [forms]) }
        for kind in SharedSentence.Kind.allCases {
            append(Self.title(of: kind, sides), Self.sign(of: kind), changes.sentences(kind).map(Self.row))
        }
        self.groups = groups
        claims =
            changes.claims.isEmpty
            ? nil
            : Group(
                title: "Summaries of \(sides.new) that say nothing significant changed, and what was measured", sign: .same,
                rows: changes.claims.map { Self.row($0, sides) }, more: 0)
    }

    /// "2018 → 2019 · 25 countries · 15 quiet, 10 retagged".
    static func scope(of changes: EditionChanges) -> String {
        let sides = SideNames(old: changes.oldYear, new: changes.newYear)
        let grades = Boundary.Grade.allCases.compactMap { grade in
            changes.grades[grade].map { "\(Numbers.grouped($0)) \(grade.rawValue)" }
        }
        return
            (["\(sides.old) → \(sides.new)", Numbers.counted(changes.countries, "country", "countries")]
            + [grades.joined(separator: ", ")].filter { !$0.isEmpty }).joined(separator: " · ")
    }

    // MARK: Groups

    private static func title(of kind: HeadingChange.Kind, _ sides: SideNames) -> String {
        switch kind {
        case .notReported: "Topics \(sides.notReportedInNew): neither heading nor sentence was found"
        case .dissolved: "Headings that went; sentences of theirs stand elsewhere"
        case .added: "Headings that came"
        case .renamed: "Headings renamed"
        case .moved: "Sections under another heading"
        case .renumbered: "Sections with another number"
        }
    }

    private static func sign(of kind: HeadingChange.Kind) -> ChangeMark {
        switch kind {
        case .notReported, .dissolved: .removed
        case .added: .added
        case .renamed: .changed
        case .moved, .renumbered: .moved
        }
    }

    private static func title(of kind: SharedSentence.Kind, _ sides: SideNames) -> String {
        switch kind {
        case .reworded: "Sentences in other words"
        case .added: "Sentences that came"
        case .notReported: "Sentences \(sides.notReportedInNew)"
        }
    }

    private static func sign(of kind: SharedSentence.Kind) -> ChangeMark {
        switch kind {
        case .reworded: .changed
        case .added: .added
        case .notReported: .removed
        }
    }

    // MARK: Rows

    private static func row(_ change: HeadingChange) -> Row {
        let old = quoted(change.old ?? "")
        let new = quoted(change.new ?? "")
        let phrase =
            switch change.kind {
            case .notReported, .dissolved: old
            case .added: new
            case .renamed: "\(old) → \(new)"
            case .moved: "\(new): \(place(change.oldPlace)) → \(place(change.newPlace))"
            case .renumbered: "\(new): \(change.oldPlace ?? "") → \(change.newPlace ?? "")"
            }
        return Row(phrase: phrase, count: count(change.countries, of: change.all))
    }

    private static func place(_ title: String?) -> String { title.map { "under \(quoted($0))" } ?? "at the top" }

    private static func row(_ words: SharedWords) -> Row {
        Row(phrase: phrase(words), count: count(words.countries, of: words.all))
    }

    private static func phrase(_ words: SharedWords) -> String {
        switch (words.old.isEmpty, words.new.isEmpty) {
        case (true, _): "\(quoted(words.new)) came"
        case (_, true): "\(quoted(words.old)) went"
        default: "\(quoted(words.old)) → \(quoted(words.new))"
        }
    }

    /// All of them in one row: "74 words, such as “is” → “was”".
    private static func row(ofForms forms: [SharedWords]) -> Row? {
        guard let first = forms.first else { return nil }
        if forms.count == 1 { return row(first) }
        let examples = forms.prefix(3).map(phrase).joined(separator: ", ")
        return Row(
            phrase: "\(Numbers.grouped(forms.count)) words, such as \(examples)", count: "up to \(count(first.countries, of: first.all))")
    }

    private static func row(_ sentence: SharedSentence) -> Row {
        let phrase = [sentence.old, sentence.new].compactMap { $0 }.map(quoted).joined(separator: " → ")
        let isReworded = sentence.kind == .reworded
        return Row(
            old: isReworded ? sentence.old : nil, new: isReworded ? sentence.new : nil, phrase: phrase,
            count: count(sentence.countries, of: sentence.all))
    }

    private static func row(_ claim: NoChangeClaim, _ sides: SideNames) -> Row {
        let measured = [
            "\(Numbers.percent(claim.changedShare)) of its sentences new or other in substance",
            "\(Numbers.percent(claim.notReportedShare)) of the \(sides.old) ones not reported",
            Numbers.counted(claim.newIncidents, "new incident", "new incidents"), Numbers.counted(claim.shifts, "shift", "shifts"),
        ]
        return Row(
            phrase: "\(claim.country.name): \(measured.joined(separator: ", "))",
            count: "\(PlaceName.of(claim.quotation.section)) ¶\(claim.quotation.paragraph)")
    }

    private static func quoted(_ text: String) -> String { "“\(text)”" }

    private static func count(_ countries: Int, of all: Int) -> String { "\(Numbers.grouped(countries)) of \(Numbers.grouped(all))" }
}
