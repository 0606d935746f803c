/// The columns of the map of countries and sections: the outline that the reports of an edition have in common.
struct SiteColumns: Sendable {
    struct Column: Sendable, Equatable {
        let key: SectionKey
        /// As most countries have it.
        let name: String
        let group: String
    }

    /// In the order of the outline; sections of the old edition alone after the new one's.
    let columns: [Column]
    private let positions: [SectionKey: Int]

    /// A column for fewer of the countries would be empty nearly everywhere; what has none is told as one for each country.
    private static let leastShare = 7

    /// Linear in the sections of the entries, times the logarithm of the columns.
    init(_ entries: [SiteEntry]) {
        var seen: [SectionKey: Seen] = [:]
        for entry in entries {
            for (index, section) in entry.sections.enumerated() {
                seen[section.key, default: Seen()].add(section, at: index * 10_000 / max(1, entry.sections.count))
            }
        }
        let least = max(1, entries.count / Self.leastShare)
        let kept = seen.filter { $0.value.count >= least }
        var groups: [Group: Seen] = [:]
        for (key, section) in kept { groups[Group(key), default: Seen()].add(section) }
        func isBefore(_ first: SectionKey, _ second: SectionKey) -> Bool {
            if first.isOldOnly != second.isOldOnly { return second.isOldOnly }
            let above = [first, second].map { (groups[Group($0)]?.place ?? 0, $0.group) }
            if above[0] != above[1] { return above[0] < above[1] }
            // Not every report has every section, so that the mean of their places would part a from b: numbers go by themselves,
            // after the text right below the heading they stand under.
            let kinds = [first, second].map { $0.label.isEmpty ? 0 : $0.isNumbered ? 1 : 2 }
            if kinds[0] != kinds[1] { return kinds[0] < kinds[1] }
            let places = [first, second].map { ($0.isNumbered ? $0.label.count : kept[$0]?.place ?? 0, $0.label) }
            return places[0] < places[1]
        }
        columns = kept.keys.sorted(by: isBefore).map { key in
            Column(key: key, name: kept[key]?.name ?? "", group: groups[Group(key)]?.group ?? "")
        }
        positions = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($0.element.key, $0.offset) })
    }

    /// The column of a section; nil where it has none of its own.
    func position(of section: SiteSection) -> Int? { positions[section.key] }

    private struct Group: Hashable {
        let label: String
        let isOldOnly: Bool

        init(_ key: SectionKey) { (label, isOldOnly) = (key.group, key.isOldOnly) }
    }

    /// Where a section stands in the reports and what it is called there.
    private struct Seen {
        private(set) var count = 0
        private var places = 0
        private var names: [String: Int] = [:]
        private var groups: [String: Int] = [:]

        mutating func add(_ section: SiteSection, at place: Int) {
            count += 1
            places += place
            names[section.name, default: 0] += 1
            groups[section.group, default: 0] += 1
        }

        mutating func add(_ other: Seen) {
            count += other.count
            places += other.places
            groups.merge(other.groups, uniquingKeysWith: +)
        }

        /// Its place among the sections of a report, on the average.
        var place: Int { count == 0 ? 0 : places / count }
        var name: String { Self.mostFrequent(names) }
        var group: String { Self.mostFrequent(groups) }

        /// Of equally frequent ones the last in the order of bytes, which is the one in small letters.
        private static func mostFrequent(_ names: [String: Int]) -> String {
            names.max { $0.value != $1.value ? $0.value < $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }?.key ?? ""
        }
    }
}
