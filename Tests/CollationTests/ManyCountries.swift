import Findings
import ReportModel
import ReportSketch

@testable import Collation

/// Comparisons of several invented countries, each with sentences of its own and sentences that all of them have.
enum ManyCountries {
    static let names = ["Ardania", "Borland", "Castrova", "Dunmark", "Estavia", "Fernmark"]

    /// What only one report says, so that nothing of it is any other country's.
    private static let own = [
        "Bakers of the harbor guild petitioned the archduke for shorter nights and wider ovens.",
        "A storm of locusts ruined the barley terraces above the salt monastery.",
        "Ferrymen refused to carry the tax collector across the frozen estuary.",
        "The clockmaker of the cathedral was tried for sedition and acquitted by a jury of widows.",
        "Shepherds blocked the mountain railway until the minister returned their seized bells.",
        "Divers of the amber coast demanded insurance against eels and falling masts.",
    ]

    /// - Parameters:
    ///   - count: how many countries.
    ///   - old: the headings and paragraphs that the old report of a country has besides; "X" stands for its name.
    ///   - new: likewise of the new report.
    static func diffs(_ count: Int, old: (Int) -> String, new: (Int) -> String) -> [ReportDiff] {
        (0..<count).map { index in
            func report(_ text: String, _ year: Int) -> Report {
                let sketch = "# Executive Summary\n\(own[index])\n\(text.replacing("X", with: names[index]))"
                return Report(sketch: sketch, country: names[index], year: year)
            }
            let (before, now) = (report(old(index), 2018), report(new(index), 2019))
            return ReportDiff(old: before, new: now)
        }
    }

    static func changes(_ diffs: [ReportDiff]) -> EditionChanges { EditionChanges(diffs.map { CountryDigest($0) }) }
}
