import Collation
import Findings

/// What every part of a page is made from.
struct PageContext: Sendable {
    let diff: ReportDiff
    let map: SectionMap
    let sides: SideNames
    let sections: SectionFilter
    /// Ids of the findings that the page lists: others have no place to be linked to.
    let listed: Set<String>
    /// What the countries of a site have in common: none of their highlights.
    let shared: EditionChanges

    init(_ diff: ReportDiff, sections: SectionFilter, listed: Set<String>, shared: EditionChanges = .none) {
        self.shared = shared
        self.diff = diff
        map = SectionMap(diff)
        sides = SideNames(diff)
        self.sections = sections
        self.listed = listed
    }

    /// What a finding is called in the page's address: letters and digits of ASCII after "f-".
    static func anchor(_ id: String) -> String {
        "f-"
            + String(
                String.UnicodeScalarView(id.unicodeScalars.filter { $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
    }

    /// The finding's place on the page; nil where it is not listed.
    func place(of finding: Finding) -> HTMLLink? {
        listed.contains(finding.id) ? HTMLLink(place: Self.anchor(finding.id)) : nil
    }

    /// "2019 ¶29" or, of a sentence that the new report does not have, "2018 ¶31", after the name of its section.
    func citation(of finding: Finding) -> String {
        guard let quotation = finding.new.first ?? finding.old.first else { return "" }
        let year = finding.new.isEmpty ? "\(sides.old) " : ""
        return "\(year)\(PlaceName.of(quotation.section)) ¶\(quotation.paragraph)"
    }
}
