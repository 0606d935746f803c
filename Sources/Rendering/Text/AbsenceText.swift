import Findings
import ReportModel

/// The topics of the old report of which nothing was found, in words, with their last place. It never says that something ended.
struct AbsenceText: Sendable {
    private let absent: [AbsentSection]
    private let sides: SideNames

    /// Nil where every topic of the old report is found.
    init?(_ diff: ReportDiff) {
        absent = diff.absentSections
        sides = SideNames(diff)
        if absent.isEmpty { return nil }
    }

    /// "Not reported in 2024".
    var title: String { Self.capitalized(sides.notReportedInNew) }

    /// What the list is, and what it is not.
    var explanation: String {
        let topics = Numbers.counted(absent.count, "topic", "topics")
        return "\(topics) of \(sides.old == "old" ? "the old text" : sides.old) of which no heading and no sentence was found. "
            + "Nothing follows from that about the country."
    }

    /// One entry a topic: its name and its last place.
    var entries: [(name: String, place: String)] {
        absent.map { section in (PlaceName.of(section.path), "\(sides.old) \(Self.extent(of: section))") }
    }

    /// Topics below one heading that follow each other, told together.
    struct Group: Sendable, Equatable {
        /// The name of the heading, or of the one topic.
        let name: String
        /// The topics' own titles, empty for the one that gave the name, and their last places; the first names the edition.
        var entries: [Entry]
    }

    struct Entry: Sendable, Equatable {
        let name: String
        let place: String
    }

    /// The topics in groups: titles without a number stand below the name of the heading they share.
    var groups: [Group] {
        var groups: [Group] = []
        var index = absent.startIndex
        while index < absent.endIndex {
            let parent = Self.parent(of: absent[index])
            let rest = absent[index...].prefix { parent != nil && Self.parent(of: $0) == parent }
            if let parent, rest.count > 1 {
                let entries = rest.enumerated().map { position, section in
                    Entry(name: section.path.headings.last ?? "", place: (position == 0 ? "\(sides.old) " : "") + Self.extent(of: section))
                }
                groups.append(Group(name: PlaceName.of(parent), entries: entries))
                index += rest.count
            } else {
                let section = absent[index]
                groups.append(
                    Group(name: PlaceName.of(section.path), entries: [Entry(name: "", place: "\(sides.old) \(Self.extent(of: section))")]))
                index += 1
            }
        }
        return groups
    }

    /// The heading above a topic that has no number of its own; nil for others.
    private static func parent(of section: AbsentSection) -> SectionPath? {
        guard section.path.headings.count > 1, let last = section.path.headings.last, HeadingLabel(last).number == nil else { return nil }
        return SectionPath(headings: section.path.headings.dropLast())
    }

    /// "¶157–162, 25 sentences, with 2 topics below it".
    private static func extent(of section: AbsentSection) -> String {
        let range = section.paragraphs
        let numbers = range.count == 1 ? "¶\(range.lowerBound)" : "¶\(range.lowerBound)–\(range.upperBound)"
        let below = section.subsections > 0 ? ", with \(Numbers.counted(section.subsections, "topic", "topics")) below it" : ""
        return "\(numbers), \(Numbers.counted(section.sentences, "sentence", "sentences"))\(below)"
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
