import Findings
import ReportModel

/// What became of the headings of one country's report, each by its topic: whatever its number, its case and the report it stands in.
struct OutlineDigest: Sendable {
    /// What makes a change of one report the same as one of another's.
    struct Key: Sendable, Hashable {
        let kind: HeadingChange.Kind
        /// The topic that counts: the old one of what an old report had.
        let topic: String
        var newTopic = ""
        var oldPlace = ""
        var newPlace = ""
    }

    /// A change as this report prints it.
    struct Printed: Sendable {
        var old: String?
        var new: String?
        var oldPlace: String?
        var newPlace: String?
    }

    /// Topics of the old report.
    private(set) var topics: Set<String> = []
    private(set) var changes: [Key: Printed] = [:]

    /// Linear in sections and findings.
    ///
    /// - Parameter absent: the topics that are not reported any more.
    init(_ diff: ReportDiff, absent: [SectionPath]) {
        var newTopics: Set<String> = []
        for section in diff.sections {
            for path in section.old { topics.insert(Self.topic(path)) }
            if let new = section.new { newTopics.insert(Self.topic(new)) }
        }
        for path in absent { insert(Key(kind: .notReported, topic: Self.topic(path)), Printed(old: Self.title(path))) }
        for section in diff.sections {
            switch section.relation {
            case .added:
                guard let new = section.new, !topics.contains(Self.topic(new)) else { continue }
                insert(Key(kind: .added, topic: Self.topic(new)), Printed(new: Self.title(new)))
            case .dropped:
                guard let old = section.old.first, !newTopics.contains(Self.topic(old)) else { continue }
                if absent.contains(where: { old.headings.starts(with: $0.headings) }) { continue }
                insert(Key(kind: .dissolved, topic: Self.topic(old)), Printed(old: Self.title(old)))
            case .notCovered: continue
            case .same, .renamed, .renumbered, .moved, .split, .merged:
                if let old = section.old.first, let new = section.new { insertLinked(section.relation, old, new) }
            }
        }
    }

    private mutating func insertLinked(_ relation: SectionCorrespondence.Relation, _ old: SectionPath, _ new: SectionPath) {
        let key = Self.topic(old)
        let newTopic = Self.topic(new)
        if key != newTopic || old.headings.last != new.headings.last && Self.spelling(old) != Self.spelling(new) {
            insert(
                Key(kind: .renamed, topic: key, newTopic: newTopic), Printed(old: Self.title(old), new: Self.title(new)))
        }
        switch relation {
        case .moved:
            let (above, now) = (SectionPath(headings: old.headings.dropLast()), SectionPath(headings: new.headings.dropLast()))
            insert(
                Key(kind: .moved, topic: key, oldPlace: Self.topic(above), newPlace: Self.topic(now)),
                Printed(old: Self.title(old), new: Self.title(new), oldPlace: Self.title(above), newPlace: Self.title(now)))
        case .renumbered:
            let (number, now) = (Self.number(old), Self.number(new))
            insert(
                Key(kind: .renumbered, topic: key, oldPlace: number, newPlace: now),
                Printed(old: Self.title(old), new: Self.title(new), oldPlace: number, newPlace: now))
        default: break
        }
    }

    private mutating func insert(_ key: Key, _ printed: Printed) {
        if !key.topic.isEmpty { changes[key] = printed }
    }

    // MARK: Headings

    static func topic(_ path: SectionPath) -> String { path.headings.last.map { TopicKey.of(HeadingLabel($0).title) } ?? "" }

    /// The title without its number and the colon at its end.
    private static func title(_ path: SectionPath) -> String? {
        guard var title = path.headings.last.map({ HeadingLabel($0).title }), !title.isEmpty else { return nil }
        while title.utf8.last == UInt8(ascii: ":") { title.removeLast() }
        return title
    }

    /// "1.f".
    private static func number(_ path: SectionPath) -> String {
        path.headings.compactMap { HeadingLabel($0).number }.joined(separator: ".")
    }

    /// The title in small letters with what joins its words: "anti-semitism" and "antisemitism" are of one topic, spelled otherwise.
    private static func spelling(_ path: SectionPath) -> String {
        String(
            String.UnicodeScalarView(
                (title(path) ?? "").lowercased().unicodeScalars.filter {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "/"
                }))
    }
}
