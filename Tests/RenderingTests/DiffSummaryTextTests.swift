import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The head of a diff on the terminal")
struct DiffSummaryTextTests {
    private func text(_ diff: ReportDiff, width: Int = 100) -> String {
        var page = TerminalPage(width: width, color: false)
        DiffSummaryText(diff: diff, map: SectionMap(diff), sections: .everything, listing: .everything, hidesCosmetic: true).write(
            to: &page)
        return String(decoding: page.bytes, as: UTF8.self)
    }

    @Test("First what it is and how far to trust it, then what matters, then the sections")
    func whole() {
        #expect(
            text(Ardania.diff) == """
                Ardania · 2018 → 2019
                Retagged: Headings moved or changed level; the text under them did not. 91 % of the sentences in
                2019 have a counterpart in 2018.

                  + 2 added   − 4 not reported in 2019   ~ 3 revised   ~ 1 updated   ~ 1 reworded   > 1 moved
                  = 1 cosmetic   = 2 unchanged
                  9,120 words, was 10,480 (−13 %)

                Highlights
                  polarity      Executive Summary ¶2 · “no” went
                                There were [-no-] reports of politically motivated …
                  strength      2.a Freedom of Expression, Including for the Press ¶28 · “generally respected” →
                                “did not always respect”
                                … expression, and the government [-generally respected-] {+did not always respect+}
                                this right.
                  strength      6 Women ¶90 · “serious” → “widespread”
                                Domestic violence remained a [-serious-] {+widespread+} problem.
                  added         2.a Freedom of Expression, Including for the Press ¶29
                                On April 21, police arrested Ilin Varga and Mara Sodel for holding a banner on the
                                main square of Ostra; a court sentenced both to 15 days in jail.
                  not reported  2018 Executive Summary ¶3
                                Authorities blocked two news sites for a week in May.
                  added         2.a Libel/Slander Laws ¶33
                                In July a court in Ostra fined the weekly Steppe Herald for an article on the mayor.

                Not reported in 2019
                  1 topic of 2018 of which no heading and no sentence was found. Nothing follows from that about the
                  country.
                  − 6 Women › Sexual Harassment (2018 ¶118, 2 sentences)

                  By section                                                        +      −      ~      >      =
                  Executive Summary                                                 ·      1      1      ·      ·
                  Section 1. Respect for the Integrity of the Person, Includi…      ·      ·      ·      ·      1
                  Section 2. Respect for Civil Liberties, Including:                2      1      3      1      ·
                  Section 6. Discrimination and Societal Abuses                     ·      2      1      ·      ·
                  = cosmetic only: counted here, not listed below

                """)
    }

    @Test("What a document does not cover is named")
    func coverage() {
        let diff = ReportDiff(
            old: .side(2018, words: 5), new: .side(2019, words: 5),
            coverage: Coverage(notCoveredByNew: [SectionPath(headings: Ardania.women), SectionPath(headings: Ardania.police)]),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [],
            findings: [Finding(id: "1", relation: .notCovered, old: [Place(Ardania.women, 0).quote("A.")], new: [])])
        #expect(text(diff).contains("\n  not covered in 2019: 6 Women; 1.d Role of the Police\n"))
        #expect(text(diff).contains("? 1 not covered"))
    }
}
