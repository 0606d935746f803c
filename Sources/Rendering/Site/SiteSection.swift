import Findings
import ReportModel

/// One section of a country's report in numbers, with what tells it to be the same section in another country's report.
struct SiteSection: Sendable, Equatable {
    let key: SectionKey
    /// The section as a reader would cite it: "2.a Freedom of Expression".
    let name: String
    /// The heading above it, or its own where none is.
    let group: String
    /// Its place on the country's page; nil where nothing of it is listed there.
    let anchor: String?
    /// Sentences of either edition that stand there, what is not covered left out.
    let sentences: Int
    /// Those of them that came, are not reported any more, or say something else than before.
    let differing: Int

    /// The part of its sentences that differ, 0 to 1.
    var share: Double { sentences == 0 ? 0 : Double(differing) / Double(sentences) }

    /// The sections of a page down to the second level of the outline. Linear in the findings.
    static func sections(of diff: ReportDiff, in map: SectionMap, outline: PageOutline) -> [SiteSection] {
        var anchors: [SectionMap.Home: String] = [:]
        for node in outline.nodes { anchors[node.home] = node.id }
        return SectionTally.tallies(of: diff, in: map, depth: 2).compactMap { tally in
            let sentences = Relation.allCases.reduce(0) { $0 + ($1 == .notCovered ? 0 : tally.count(of: $1)) }
            guard sentences > 0 else { return nil }
            return SiteSection(
                key: SectionKey(tally.home), name: PlaceName.of(tally.home.path),
                group: tally.home.path.headings.first ?? PlaceName.of(tally.home.path), anchor: anchors[tally.home],
                sentences: sentences,
                differing: [.added, .removed, .revised, .updated].reduce(0) { $0 + tally.count(of: $1) })
        }
    }
}

/// What makes a section of one country's report the same as one of another's: its number in the outline, or where it has none, the
/// number above it and the letters of its title. The old edition's sections are apart from the new one's.
struct SectionKey: Sendable, Hashable {
    let group: String
    let label: String
    /// Whether the label is a number or letter of the outline; else it is the letters of a title, or empty for the text right below
    /// the first heading.
    let isNumbered: Bool
    let isOldOnly: Bool

    init(_ home: SectionMap.Home) {
        let headings = home.path.headings
        let labels = headings.map { HeadingLabel($0) }
        group = labels.first.map(Self.text) ?? ""
        label = labels.dropFirst().last.map(Self.text) ?? ""
        isNumbered = labels.dropFirst().last?.number != nil
        isOldOnly = home.isOldOnly
    }

    private static func text(_ label: HeadingLabel) -> String { label.number ?? TopicKey.of(label.title) }
}
