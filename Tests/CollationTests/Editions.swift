import ReportModel
import ReportSketch

@testable import Collation

/// Editions of an invented country, small enough to follow every sentence.
enum Editions {
    /// A report of a year from paragraphs under two sections.
    static func report(_ year: Int, _ first: [String], _ second: [String] = []) -> Report {
        Report(
            sketch: (["# Section 1. Respect for the Integrity of the Person", "## a. Prisons of the Coast"] + first
                + ["# Section 2. Civil Liberties", "## a. Newspapers"] + second).joined(separator: "\n"), year: year)
    }

    static let carried = [
        "The harbor fortress of Velm held four hundred fishermen in cells built for ninety.",
        "Wardens opened the bakery wing to relatives on Sundays.",
        "An ombudsman named by the guild of cartographers inspected dungeons twice.",
    ]
    static let lighthouse = "Lighthouse keepers were conscripted for quarry labor without wages or rest."
    static let papers = [
        "Printers needed a stamped licence from the almanac bureau.", "The weekly Heron resumed distribution across mountain provinces.",
    ]

    static func collation(_ reports: Report...) throws -> Collation { try Collation(reports) }
}
