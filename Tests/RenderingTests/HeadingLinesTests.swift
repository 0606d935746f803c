import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Headings on the terminal")
struct HeadingLinesTests {
    private func text(_ homes: (path: [String], isOldOnly: Bool)...) -> String {
        var page = TerminalPage(width: 120, color: false)
        var headings = HeadingLines(map: SectionMap(Ardania.diff), sides: SideNames(old: 2018, new: 2019))
        for home in homes {
            let home = SectionMap.Home(path: SectionPath(headings: home.path), isOldOnly: home.isOldOnly)
            headings.write(FindingBlock(home: home, entries: []), to: &page)
        }
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("Headings above stand once, and what became of a section stands beside it")
    func nested() {
        #expect(
            text((Ardania.expression, false), (Ardania.libel, false)) == """

                Section 2. Respect for Civil Liberties, Including:
                 a. Freedom of Expression, Including for the Press (was: a. Freedom of Expression, Including for Journalists)

                  Libel/Slander Laws (new heading)

                """)
    }

    @Test("A section of the old report alone says so, and its parent goes on after it")
    func oldOnly() {
        #expect(
            text((Ardania.harassment, true), (Ardania.women, false)) == """

                Section 6. Discrimination and Societal Abuses
                 Women
                  Sexual Harassment (2018 only, not reported in 2019)

                 Women (continued)

                """)
    }

    @Test("Text before the first heading")
    func preface() {
        #expect(text(([], false)) == "\nBefore the first heading\n")
    }
}
