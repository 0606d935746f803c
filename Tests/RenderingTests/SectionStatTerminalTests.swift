import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A line a section")
struct SectionStatTerminalTests {
    private func text(width: Int) -> String {
        String(decoding: SectionStatTerminal(width: width).bytes(Ardania.diff), as: UTF8.self)
    }

    @Test("Counts by section, with bars")
    func table() throws {
        let text = text(width: 100)
        #expect(text.hasPrefix("Ardania · 2018 → 2019\nRetagged:"))
        #expect(!text.contains("Highlights"))
        let start = try #require(text.firstRange(of: "section "))
        #expect(
            text[start.lowerBound...] == """
                section                                                  +     −     ~     >
                Executive Summary                                        ·     1     1     ·  −−~~
                  2.a Freedom of Expression, Including for the Pr…       2     1     3     1  +++++−−~~~~~~~>>
                  6 Women                                                ·     2     1     ·  −−−−−~~

                """)
    }

    @Test("It fits", arguments: [40, 60, 80, 120, 200])
    func fits(_ width: Int) {
        for line in text(width: width).split(separator: "\n") { #expect(DisplayWidth.of(line) <= width) }
    }
}
