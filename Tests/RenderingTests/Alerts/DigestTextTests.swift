import Alerts
import ReportModel
import Testing

@testable import Rendering

/// What a mail says.
@Suite struct DigestTextTests {
    @Test func everyKindOfAlertInAMail() {
        #expect(
            DigestText().text(of: AlertFixtures.everything) == """
                ARDANIA 2019 (compared with 2018, retagged): 5,210 words → 4,870; 41 sentences
                added, 30 not reported, 22 changed
                 1. 2019-04-21 Ostra, 2.a Freedom of Expression: “On April 21, police in Ostra
                    arrested the pilot Ilin Varga for a banner that said “We fly no more”; a
                    court gave her 15 days.”
                 2. Follow-up (2018-11), 1.c Torture: “In May a court opened the case of the
                    boatman Odo Renn.”
                    What became of it: “It freed him in June.”
                 3. Watched words “strike*”, “ferrymen”, before the first heading: “The
                    ferrymen went on strike.”
                 4. Polarity (“no” went), Executive Summary: “There were reports of
                    disappearances.”
                    In 2018: “There were no reports of disappearances.”
                 5. Weaker (“Most” → “Some”), 2.b Assembly: “Some mayors forbade marches.”
                    In 2018: “Most mayors forbade marches.”
                 6. Not reported in 2019: 1.b Disappearance; 6 Women › Sexual Harassment
                    https://example.org/2019/ardania

                BORLAND 2018
                    The page was amended after it came out: 900 words → 903; 1 sentence added,
                    1 no longer in it.
                    recension amendments --year 2018 --country borland

                CORDIA 2017 (the first edition here): 1,000 words

                Not believed yet:
                  - Borland 2019: 9 % of its text came (410 words; 4,520 in 2018)
                    https://example.org/borland?year=2019&print=1
                    held until seen again or
                    recension watch --accept 'https://example.org/borland?year=2019&print=1'

                """)
    }

    @Test func headlines() {
        func headline(_ alerts: [Alert]) -> String { DigestText().headline(of: Digest(alerts, time: AlertFixtures.time)) }
        #expect(
            DigestText().headline(of: AlertFixtures.everything)
                == "Ardania 2019 report is out: 1 new incident, 1 polarity shift, 1 watched word, … (2 countries have new editions); "
                + "1 report amended; 1 page not believed yet")
        #expect(headline([AlertFixtures.edition]) == "Ardania 2019 report is out")
        #expect(headline([AlertFixtures.edition, AlertFixtures.alert(.newEdition, year: 2018, id: "e")]) == "Ardania 2018 report is out")
        #expect(headline([AlertFixtures.edition, AlertFixtures.incident]) == "Ardania 2019 report is out: 1 new incident")
        #expect(headline([AlertFixtures.incident, AlertFixtures.term]) == "Ardania 2019: 1 new incident, 1 watched word")
        #expect(headline([AlertFixtures.amendment]) == "Borland 2018 report was amended")
        #expect(headline([AlertFixtures.held]) == "Borland 2019 is not believed yet (9 % of its text came)")
    }

    @Test func ofALongListTheBeginningAndTheCommandForTheRest() {
        let lines = DigestText().text(of: AlertFixtures.long()).split(separator: "\n")
        #expect(lines.count { $0.contains("1.a Killings: “On day ") } == DigestText.rowsOfEdition)
        #expect(lines[2] == " 1. New incident, 1.a Killings: “On day 48, guards shot a goat.”")
        #expect(lines.contains("    And 37 more: recension diff 2018 2019 --country ardania"))
    }

    @Test func topicsThatAreNotReportedAreOneRow() {
        let topics = (0..<20).map {
            AlertFixtures.alert(.notReported, ["Section \($0 + 1). Topic \($0)"], nil, "", id: "t\($0)", 1)
        }
        let text = DigestText().text(of: Digest(topics + [AlertFixtures.incident], time: AlertFixtures.time))
        #expect(text.contains(" 2. Not reported in 2019: 1 Topic 0; "))
        #expect(text.contains(" 1. 2019-04-21 Ostra, 2.a Freedom of Expression: “On April 21"))
        #expect(text.contains("And 8 more: "))
    }

    @Test func whatHappenedIsNotCrowdedOutByWhatIsAsserted() {
        let shifts = (0..<30).map { (number: Int) in
            AlertFixtures.alert(.shift, ["Section 1. Persons"], number, "Shift \(number).", id: "s\(number)", 0.9)
        }
        let incidents = (0..<30).map { (number: Int) in
            AlertFixtures.alert(.newIncident, ["Section 2. Goats"], number, "Goat \(number).", id: "i\(number)", 0.2)
        }
        let text = DigestText().text(of: Digest(shifts + incidents, time: AlertFixtures.time))
        let lines = text.split(separator: "\n").filter { $0.contains(". ") }
        #expect(lines.count { $0.contains("Goat") } == 9)
        #expect(lines.count { $0.contains("Shift ") } == 3)
        #expect(text.contains("And 48 more: "))
    }

    @Test func issuesOfTheSummaryStandAboveTheRows() {
        let extent = Alert.Extent(
            oldWords: 10, newWords: 12, namedIssues: ["arbitrary detention of goats"], unnamedIssues: ["torture", "censorship"])
        let alert = Alert(
            id: "1", kind: .newEdition, country: Country(code: nil, name: "Ardania"), year: 2019, against: 2018, extent: extent, sha256: "")
        let text = DigestText().text(of: Digest([alert], time: AlertFixtures.time))
        #expect(
            text == """
                ARDANIA 2019 (compared with 2018): 10 words → 12; no sentence differs
                    Issues that the summary of 2019 names and the summary of 2018 does not:
                    “arbitrary detention of goats”
                    Issues that the summary of 2018 names and the summary of 2019 does not:
                    “torture”; “censorship”

                """)
    }

    @Test func aSentenceIsBrokenAndNeverCut() {
        let sentence = (0..<80).map { "word\($0)" }.joined(separator: " ") + "."
        let text = DigestText().text(of: Digest([AlertFixtures.alert(.newIncident, ["Summary"], 0, sentence)], time: AlertFixtures.time))
        #expect(text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains("“\(sentence)”"))
    }

    @Test func hostileTextIsInertAndNoLineIsLong() {
        for digest in [AlertFixtures.hostile, AlertFixtures.everything] {
            let text = DigestText().text(of: digest)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && Inert.isActive($0) })
            let tooLong = text.split(separator: "\n").filter { DisplayWidth.of($0) > 78 && !$0.contains("://") && !$0.contains("--") }
            #expect(tooLong == [])
            let headline = DigestText().headline(of: digest)
            #expect(!headline.unicodeScalars.contains(where: Inert.isActive) && DisplayWidth.of(headline) <= 160)
        }
    }

    @Test func whoCopiesACommandRunsNoOther() {
        let address = "https://example.org/$(reboot)'; reboot #"
        let held = AlertFixtures.alert(.held, url: address)
        let text = DigestText().text(of: Digest([held], time: AlertFixtures.time))
        #expect(text.contains("recension watch --accept 'https://example.org/$(reboot)'\\''; reboot #'\n"))
    }
}
