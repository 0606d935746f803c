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
        absent.map { section in
            let range = section.paragraphs
            let numbers = range.count == 1 ? "¶\(range.lowerBound)" : "¶\(range.lowerBound)–\(range.upperBound)"
            var place = "\(sides.old) \(numbers), \(Numbers.counted(section.sentences, "sentence", "sentences"))"
            if section.subsections > 0 { place += ", with \(Numbers.counted(section.subsections, "topic", "topics")) below it" }
            return (PlaceName.of(section.path), place)
        }
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
