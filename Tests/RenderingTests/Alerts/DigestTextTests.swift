import Alerts
import ReportModel
import Testing

@testable import Rendering

/// What a mail says.
@Suite struct DigestTextTests {
    @Test func everyKindOfAlertInAMail() {
        #expect(DigestText().text(of: AlertFixtures.everything) == "")
    }

    @Test func headlines() {
        func headline(_ alerts: [Alert]) -> String { DigestText().headline(of: Digest(alerts, time: AlertFixtures.time)) }
        #expect(DigestText().headline(of: AlertFixtures.everything) == "")
        #expect(headline([AlertFixtures.edition]) == "Ardania 2019 report is out")
        #expect(headline([AlertFixtures.edition, AlertFixtures.incident]) == "Ardania 2019 report is out: 1 new incident")
        #expect(headline([AlertFixtures.incident, AlertFixtures.term]) == "Ardania 2019: 1 new incident, 1 sentence with watched words")
        #expect(headline([AlertFixtures.amendment]) == "Borland 2018 report was amended")
        #expect(headline([AlertFixtures.held]) == "Borland 2019 is not believed yet (9 % of its text came)")
    }

    @Test func ofALongListTheBeginningAndTheCommandForTheRest() {
        let lines = DigestText().text(of: AlertFixtures.long()).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix(" ") && $0.contains("1.a Killings: “On day ") } == DigestText.rowsOfEdition)
        #expect(lines[2] == " 1. New incident, 1.a Killings: “On day 48, guards shot a goat.”")
        #expect(lines.contains("    And 37 more: recension diff 2018 2019 --country ardania"))
    }

    @Test func topicsThatAreNotReportedAreOneRow() {
        let topics = (0..<20).map {
            AlertFixtures.alert(.notReported, ["Section \($0 + 1). Topic \($0)"], nil, "", id: "t\($0)", 1)
        }
        let text = DigestText().text(of: Digest(topics + [AlertFixtures.incident], time: AlertFixtures.time))
        #expect(text.contains(" 1. Not reported in 2019: 1 Topic 0; "))
        #expect(text.contains(" 2. 2019-04-21 Ostra, 2.a Freedom of Expression: “On April 21"))
        #expect(text.contains("And 8 more: "))
    }

    @Test func aSentenceIsBrokenAndNeverCut() {
        let sentence = (0..<80).map { "word\($0)" }.joined(separator: " ") + "."
        let text = DigestText().text(of: Digest([AlertFixtures.alert(.newIncident, ["Summary"], 0, sentence)], time: AlertFixtures.time))
        #expect(text.split { $0 == " " || $0 == "\n" }.joined(separator: " ").contains("“\(sentence)”"))
    }

    @Test func hostileTextIsInertAndNoLineIsLong() {
        for digest in [AlertFixtures.hostile, AlertFixtures.everything] {
            let text = DigestText().text(of: digest) + DigestText().headline(of: digest)
            #expect(!text.unicodeScalars.contains { $0 != "\n" && Inert.isActive($0) })
            let tooLong = text.split(separator: "\n").filter { DisplayWidth.of($0) > 78 && !$0.contains("://") && !$0.contains("--") }
            #expect(tooLong == [])
            #expect(!DigestText().headline(of: digest).contains("\n"))
        }
    }

    @Test func whoCopiesACommandRunsNoOther() {
        let address = "https://example.org/$(reboot)'; reboot #"
        let held = AlertFixtures.alert(.held, url: address)
        let text = DigestText().text(of: Digest([held], time: AlertFixtures.time))
        #expect(text.contains("recension watch --accept 'https://example.org/$(reboot)'\\''; reboot #'\n"))
    }
}
