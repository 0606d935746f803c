import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A line a country")
struct DiffStatTerminalTests {
    private let problems = [DiffProblem(file: "2019/borland.html", message: "A login page\u{1B}[2J.")]
    private let missing = ["Cadria", "Doria"].map {
        MissingEdition(country: Country(code: nil, name: $0), side: .new, year: 2019)
    }

    private func text(width: Int) -> String {
        let tally = DiffTally(Ardania.diff)
        return String(
            decoding: DiffStatTerminal(width: width).bytes(
                DiffSetOutcome(tallies: [tally, tally], problems: problems, missing: missing)), as: UTF8.self)
    }

    @Test("Table, sum, missing editions, problems")
    func table() {
        #expect(
            text(width: 80) == """
                2018 → 2019 · 2 countries, 2 with changes

                country  boundary        words              +     −     ~     >
                Ardania  retagged        9,120    −13 %     2     4     5     1  +−−−~~~~>
                Ardania  retagged        9,120    −13 %     2     4     5     1  +−−−~~~~>
                all                     18,240    −13 %     4     8    10     2

                No 2019 edition: Cadria, Doria

                Not compared
                  2019/borland.html: A login page␛[2J.

                """)
    }

    @Test("It fits", arguments: [40, 60, 80, 120, 200])
    func fits(width: Int) {
        for line in text(width: width).split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
    }
}
