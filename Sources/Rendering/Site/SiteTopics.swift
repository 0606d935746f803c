import Findings
import ReportModel

/// What became of a report's headings and wording, so that it can be counted over countries.
struct SiteTopics: Sendable {
    /// Every heading of the old report.
    private(set) var old = TopicNames()
    /// Headings of the old report of which, in this country, neither heading nor sentence was found.
    private(set) var absent = TopicNames()
    /// Headings of the new report without a counterpart in the old one.
    private(set) var added = TopicNames()
    /// Headings that have another title now: the key is that of the old one and of the new one, the name tells both.
    private(set) var renamed = TopicNames()
    /// Words that were replaced throughout, by what they are told as.
    private(set) var wording = TopicNames()

    /// Linear in sections and findings.
    init(_ diff: ReportDiff) {
        for section in diff.sections {
            for path in section.old { old.insert(path) }
            guard let new = section.new else { continue }
            switch section.relation {
            case .added: added.insert(new)
            case .renamed: if let old = section.old.first { renamed.insert(from: old, to: new) }
            default: break
            }
        }
        for section in diff.absentSections { absent.insert(section.path) }
        added.remove(old)
        for change in diff.wordingChanges {
            let text = Highlights.phrase(of: change)
            wording.insert(key: text, name: text)
        }
    }
}

/// Headings by the folding under which they are of one topic, whatever their number, their case and the report they stand in.
struct TopicNames: Sendable {
    private(set) var names: [String: String] = [:]

    mutating func insert(_ path: SectionPath) {
        guard let title = Self.title(path) else { return }
        insert(key: TopicKey.of(title), name: "“\(title)”")
    }

    mutating func insert(from old: SectionPath, to new: SectionPath) {
        guard let before = Self.title(old), let now = Self.title(new), TopicKey.of(before) != TopicKey.of(now) else { return }
        insert(key: "\(TopicKey.of(before))→\(TopicKey.of(now))", name: "“\(before)” → “\(now)”")
    }

    /// Of several names of one topic the last in the order of bytes stays, so that no order of reading shows; it is the one in small
    /// letters.
    mutating func insert(key: String, name: String) {
        guard !key.isEmpty else { return }
        names[key] = names[key].map { $0.utf8.lexicographicallyPrecedes(name.utf8) ? name : $0 } ?? name
    }

    mutating func remove(_ others: TopicNames) { names = names.filter { others.names[$0.key] == nil } }

    private static func title(_ path: SectionPath) -> String? {
        path.headings.last.map { HeadingLabel($0).title }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
