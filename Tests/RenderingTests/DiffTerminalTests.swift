import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A diff for the terminal")
struct DiffTerminalTests {
    private func text(
        _ diff: ReportDiff, width: Int = 80, color: Bool = false, all: Bool = false, sections: SectionFilter = .everything
    ) -> String {
        String(
            decoding: DiffTerminal(width: width, color: color, includesUnchanged: all, sections: sections).bytes(diff),
            as: UTF8.self)
    }

    @Test("Narrow: notes stand below the text")
    func narrow() {
        #expect(
            text(Ardania.diff, sections: SectionFilter(["2"])) == """
                Ardania · 2018 → 2019 · only: 2
                Retagged: Headings moved or changed level; the text under them did not. 91 % of
                the sentences in 2019 have a counterpart in 2018.

                  + 2 added   − 1 not reported in 2019   ~ 1 revised   ~ 1 updated
                  ~ 1 reworded   > 1 moved   = 0 cosmetic   = 1 unchanged
                  105 words, was 65 (+62 %)

                Highlights
                  strength      2.a Freedom of Expression, Including for the Press ¶28 ·
                                “generally respected” → “did not always respect”
                                … expression, and the government [-generally respected-] {+did
                                not always respect+} this right.
                  added         2.a Freedom of Expression, Including for the Press ¶29
                                On April 21, police arrested Ilin Varga and Mara Sodel for
                                holding a banner on the main square of Ostra; a court sentenced
                                both to 15 days in jail.
                  added         2.a Libel/Slander Laws ¶33
                                In July a court in Ostra fined the weekly Steppe Herald for an
                                article on the mayor.

                Section 2. Respect for Civil Liberties, Including:
                 a. Freedom of Expression, Including for the Press (was: a. Freedom of
                 Expression, Including for Journalists)
                  ~ ¶28  The law provides for freedom of expression, and the government
                         [-generally respected-] {+did not always respect+} this right.
                         revised · strength: “generally respected” → “did not always respect” ·
                         2018 ¶31
                  + ¶29  On April 21, police arrested Ilin Varga and Mara Sodel for holding a
                         banner on the main square of Ostra; a court sentenced both to 15 days
                         in jail.
                  > ¶30  The police report directly to the president, who appoints the heads of
                         all regional departments.
                         moved from 1.d Role of the Police, 2018 ¶14
                  − ¶34  [2018] The ministry registered 14 new outlets.

                  Libel/Slander Laws (new heading)
                  ~ ¶31  Fines for libel reach [-12.63-] {+13.1+} million lei [-($37,900)-]
                         {+($39,300)+} for legal persons.
                         updated · 12.63 million lei → 13.1 million lei · 2018 ¶35
                  ~ ¶32  [2018] [-Observers noted that journalists of state outlets seldom
                         report on corruption for fear of losing their work.-] [-practice-]
                         self-censorship
                         [2019] {+According to several media groups, reporters employed by the
                         state+} {+practiced+} self-censorship {+when covering cases of graft.+}
                         reworded · 2018 ¶36
                  + ¶33  In July a court in Ostra fined the weekly Steppe Herald for an article
                         on the mayor.
                         perhaps continues 2018 1.d Role of the Police ¶18

                2018  https://reports.example/2018/ardania/ · retrieved 2026-11-02 · sha256
                      3f80a1b23f80a1b2…
                2019  https://reports.example/2019/ardania/ · retrieved 2026-11-02 · sha256
                      3f80a1b23f80a1b2…

                """)
    }

    @Test("Wide: notes stand beside the text")
    func wide() {
        let lines = text(Ardania.diff, width: 120).split(separator: "\n")
        #expect(
            lines.contains { $0.hasPrefix("  > ¶30   The police report directly") && $0.hasSuffix("moved from 1.d Role of the") })
    }

    @Test("Everything, or only what changed; cosmetic changes are counted by section")
    func all() {
        let cosmetic = "The ministry [-maintains-] {+maintained+} effective control"
        #expect(text(Ardania.diff, width: 120, all: true).contains(cosmetic))
        #expect(!text(Ardania.diff, width: 120).contains(cosmetic))
        #expect(text(Ardania.diff, width: 120).contains("= cosmetic only: counted here, not listed below"))
        #expect(text(Ardania.diff, width: 120, all: true).contains("  = ¶0    Ardania is a constitutional republic."))
    }

    @Test("What is missing is said not to be reported, never to have ended")
    func absence() {
        let text = text(Ardania.diff, width: 120)
        #expect(text.contains("4 not reported in 2019"))
        for word in ["ended", "improved", "no longer"] { #expect(!text.contains(word)) }
    }

    @Test("Two equal editions differ in nothing")
    func empty() {
        let diff = SectionFilter(["7"]).select(Ardania.diff)
        #expect(text(diff).contains("\nNothing differs.\n"))
    }

    @Test("Colour changes nothing but the looks of what needs no brackets")
    func color() throws {
        let plain = text(Ardania.diff, width: 200).replacing(try Regex(#"\[-|-\]|\{\+|\+\}"#), with: "")
        let colored = text(Ardania.diff, width: 200, color: true).replacing(try Regex("\u{1B}\\[[0-9;]*m"), with: "")
        let words = { (text: String) in text.split { " \n".contains($0) } }
        #expect(words(plain).sorted() == words(colored).sorted())
        #expect(text(Ardania.diff, color: true).contains("\u{1B}[9;38;5;166mno\u{1B}[0m"))
    }

    @Test("No line is wider than asked, and hostile text does nothing", arguments: [40, 57, 80, 100, 140, 200])
    func hostile(width: Int) {
        for diff in [HostileText.diff, Ardania.diff] {
            let text = text(diff, width: width, all: true)
            for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= width, "\(line)") }
            #expect(!text.unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
        }
    }

    @Test("With colour, every escape sequence is our own")
    func hostileColor() throws {
        let text = text(HostileText.diff, color: true).replacing(try Regex("\u{1B}\\[(0|[0-9;]+)m"), with: "")
        #expect(!text.unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
    }
}
