import Alerts
import Testing

@testable import Rendering

/// What stands in a file of what came.
@Suite struct DigestMarkdownTests {
    @Test func everyKindOfAlert() {
        #expect(
            DigestMarkdown().section(of: AlertFixtures.everything) == """
                ## <a id="d-2bedce98d3a6bd1b"></a>Ardania 2019 report is out: 1 new incident, 1 polarity shift, 1 watched word, … (2 countries have new editions); 1 report amended; 1 page not believed yet

                Found 2026-04-21 06:00 UTC

                ### Ardania 2019

                Compared with 2018, retagged: 5,210 words → 4,870; 41 sentences added, 30 not reported, 22 changed. <https://example.org/2019/ardania>

                1. **2019-04-21 Ostra** · 2.a Freedom of Expression ¶14 · “On April 21, police in Ostra arrested the pilot Ilin Varga for a banner that said “We fly no more”; a court gave her 15 days.”
                2. **Follow-up** (2018-11) · 1.c Torture ¶6 · “In May a court opened the case of the boatman Odo Renn.”
                   - What became of it: “It freed him in June.”
                3. **Watched words “strike\\*”, “ferrymen”** · before the first heading ¶0 · “The ferrymen went on strike.”
                4. **Polarity** (“no” went) · Executive Summary ¶1 · “There were reports of disappearances.”
                   - In 2018: “There were no reports of disappearances.”
                5. **Weaker** (“Most” → “Some”) · 2.b Assembly ¶20 · “Some mayors forbade marches.”
                   - In 2018: “Most mayors forbade marches.”
                6. **Not reported in 2019** · 1.b Disappearance; 6 Women › Sexual Harassment

                ### Borland 2018

                **Amended** after it came out: 900 words → 903; 1 sentence added, 1 no longer in it. `recension amendments --year 2018 --country borland`

                ### Cordia 2017

                The first edition here: 1,000 words.

                ### Not believed yet

                - **Borland 2019**: 9 % of its text came (410 words; 4,520 in 2018), <https://example.org/borland?year=2019&print=1>; held until seen again or `recension watch --accept 'https://example.org/borland?year=2019&print=1'`

                """)
    }

    @Test func theNewestStandsFirst() {
        let later = Digest([AlertFixtures.amendment], time: "2026-05-01T06:00:00Z")
        let earlier = Digest([AlertFixtures.held], time: "2026-03-01T06:00:00Z")
        let document = DigestMarkdown().document(of: [earlier, later])
        #expect(document == "# What came\n\n\(DigestMarkdown().section(of: later))\n\(DigestMarkdown().section(of: earlier))")
    }

    @Test func hostileTextIsInert() throws {
        let text = DigestMarkdown().section(of: AlertFixtures.hostile)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && Inert.isActive($0) })
        // Without what is escaped and what is ours, no sign is left that means something within a line.
        let rest = text.replacing(#/\\./#, with: "").replacing(
            #/<a id="d-[0-9a-f]{16}"><\/a>|<https?:[^ <>]*>|`recension [^`]*`|\*\*/#, with: "")
        #expect(!rest.contains { "*_[]<>`~$|!{}&^".contains($0) })
        #expect(rest.split(separator: "\n").allSatisfy { $0.hasPrefix("## ") || $0.hasPrefix("### ") || !$0.contains("#") })
    }
}
