import Findings
import ReportModel

/// The countries of an edition in a table.
struct ChangelogTable {
    /// Leads from a country's name to what is told of it.
    let link: (Country) -> String
    /// Leads to the rows of a country.
    let anchors: (Country) -> MarkdownAnchors

    /// Empty without a country.
    func text(of edition: ChangelogEdition) -> String {
        var table = MarkdownTable([
            .words("country"), .words("boundary"), .number("words"), .number(""), .number("new incidents"), .number("added"),
            .number("changed"), .number("updated"), .number("moved"), .number("no longer reported"), .words("first highlight"),
        ])
        for entry in edition.entries {
            let tally = entry.tally
            table.append([
                "[\(MarkdownText.escaped(tally.country.name))](\(link(tally.country)))", tally.grade.rawValue,
                Numbers.grouped(tally.newWordCount), Numbers.change(from: tally.oldWordCount, to: tally.newWordCount) ?? "",
                Numbers.grouped(tally.newIncidentCount), Numbers.grouped(tally.count(of: .added)), Numbers.grouped(tally.changedInWords),
                Numbers.grouped(tally.count(of: .updated)), Numbers.grouped(tally.movedCount), Numbers.grouped(tally.count(of: .removed)),
                entry.highlight?.text(anchors(tally.country)) ?? "",
            ])
        }
        return table.isEmpty ? "" : "\n\(table.text)"
    }
}
