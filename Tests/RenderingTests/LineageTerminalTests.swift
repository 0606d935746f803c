import Collation
import Testing

@testable import Rendering

@Suite("Many editions on the terminal")
struct LineageTerminalTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test("Blame gives the first edition, the last change and the paragraph of each sentence")
    func blame() {
        #expect(
            text(BlameTerminal(width: 100).bytes(LineageFixture.blame)) == """
                Ardania · 2020: when each sentence came in
                Editions 2017–2018, 2020. Before each sentence: the first edition that has it, in whatever words (≤
                where it may be older), its last change since, and its paragraph.

                Section 1. Respect for the Integrity of the Person
                 d. Arbitrary Arrest
                ≤2017  2018 reworded  ¶2  The police report to the mayor.

                Section 2. Respect for Civil Liberties
                 a. Freedom of Expression
                 2018                 ¶4  Printers need a stamped licence.
                 2017  2020 again     ¶5  The Heron was sold.

                """)
    }

    @Test("History tells editions without the statement apart from years without an edition")
    func history() {
        #expect(
            text(HistoryTerminal(width: 100).bytes(LineageFixture.history)) == """
                Ardania: 2 statements through the years
                Editions 2016–2018, 2020–2021; there is none of 2019 here. “Not reported” means not found in the
                text, nothing more.

                2.a Freedom of Expression · 00c0ffee00c0ffee
                  + 2016  Printers need a licence.
                          ¶4 · first
                  − 2017  not reported
                  + 2018  Printers need a {+stamped+} licence.
                          ¶4 · reported again · revised · stronger: “stamped” came · moved from 1.d Arbitrary Arrest
                  ? 2019  no edition here
                  = 2020  the same words
                  − 2021  said together with another statement: 2.a Freedom of Expression ¶4

                2.a Freedom of Expression · 00c0ffee00c0ffee
                branches off from 2020 2.a Freedom of Expression ¶4
                  ~ 2020  It was moved.
                          ¶4 · cosmetic
                  ? 2021  not covered by the document

                """)
    }

    @Test("Silence says what was not found, and never that it ended")
    func silence() {
        let output = text(SilenceTerminal(width: 100).bytes(LineageFixture.silence))
        #expect(output.contains("Not reported in 2021 · 1 statement\n"))
        #expect(output.contains("− ¶4  The Heron was printed in Velm.\n    reported in 2017–2018, 2020\n"))
        #expect(output.contains("reported in 2016–2017 · not reported in 2018, 2020 · again in 2021, 2.a Freedom of Expression ¶9"))
        #expect(!output.contains("ended"))
    }

    @Test("The timeline has a column a year and names former headings")
    func timeline() {
        let output = text(TimelineTerminal(width: 80).bytes(LineageFixture.timeline))
        #expect(output.contains("2017    2018    2020\n"))
        #expect(output.contains("  9,000  10,480   9,120\n"))
        #expect(output.contains("31      12\n"))
        #expect(output.contains("2017: a. Freedom of Speech and Press"))
        #expect(output.contains("–      80       –\n"))
        #expect(text(TimelineTerminal(width: 40).bytes(LineageFixture.timeline)).contains("The last 2 are shown"))
    }

    @Test("What is copied stands by kind")
    func copies() {
        let output = text(CopyForwardTerminal(width: 100).bytes(LineageFixture.copies))
        #expect(output.contains("Of “the year”, in every edition · 1 statement"))
        #expect(output.contains("  2017–2018, 2020  ¶5  During the year none did.\n"))
        #expect(!output.contains("figures that nobody rolled"))
    }

    @Test("Text of a page cannot act on the terminal")
    func hostile() {
        let hostile = Blame(
            edition: LineageFixture.edition, snapshot: LineageFixture.snapshot, years: [2020],
            lines: [
                BlameLine(
                    lineage: LineageFixture.id, quotation: LineageFixture.quotation("\u{1B}[2J"), first: 2020, firstInTheseWords: 2020)
            ])
        #expect(!text(BlameTerminal(color: false).bytes(hostile)).contains("\u{1B}"))
    }
}
