import Findings
import Incidents
import ReportModel

@testable import Rendering

/// Editions of invented countries, compared.
enum ChangelogFixtures {
    /// What changed in a country; every year the same, so that only the year tells the anchors apart.
    static func diff(_ name: String, from old: Int?, to new: Int?) -> ReportDiff {
        let country = Country(code: nil, name: name)
        return ReportDiff(
            old: .side(old, country: country, words: 10), new: .side(new, country: country, words: 12), coverage: Coverage(),
            boundary: Ardania.boundary, sections: Ardania.sections,
            findings: Ardania.findings + [
                .incident(.new), .incident(.new, Place(Ardania.women, 95), date: nil, isDated: false, town: nil, id: "a2"),
                .incident(
                    .new, "On March 3, a mob attacked a school.", Place(Ardania.women, 96), date: .init(year: 2019, month: 3), id: "a3"),
            ])
    }

    static func edition(
        _ names: [String], from old: Int, to new: Int, as shape: ChangelogMarkdown.Shape, missing: [MissingEdition] = [],
        problems: [DiffProblem] = []
    ) -> ChangelogEdition {
        let markdown = ChangelogMarkdown(shape, tool: Tool(version: "9.9"))
        return ChangelogEdition(
            key: "\(new)", oldYear: old, newYear: new, entries: names.map { markdown.entry(diff($0, from: old, to: new), in: "\(new)") },
            problems: problems, missing: missing)
    }

    static func ids(in text: String) -> [String] { text.matches(of: /<a id="([^"]*)">/).map { String($0.1) } }
}

extension Finding {
    static func incident(
        _ status: FindingIncident.Status, _ place: Place, date: PartialDate?, isDated: Bool, town: String?, id: String
    ) -> Finding {
        .incident(status, "Police beat a man.", place, date: date, isDated: isDated, town: town, persons: [], id: id)
    }
}
