import Incidents
import ReportModel
import Testing

@testable import Findings

@Suite("Significance")
struct SignificanceRuleTests {
    private static let torture = ["Section 1. Persons", "c. Torture"]
    private static let summary = ["Executive Summary"]

    private func quote(_ text: String, _ section: [String]) -> Quotation {
        Quotation(text: text, section: SectionPath(headings: section), paragraph: 0, sentence: 0, line: nil)
    }

    /// A linked finding from `kept [-deleted-] {+inserted+}`.
    private func linked(
        _ relation: Relation, _ marks: [WordMark], in section: [String] = torture, figures: [FigureChange] = [], shift: Shift? = nil
    ) -> Finding {
        func text(_ without: WordMark.Kind) -> String { marks.filter { $0.kind != without }.map(\.text).joined(separator: " ") }
        return Finding(
            id: "a", relation: relation, old: [quote(text(.inserted), section)], new: [quote(text(.deleted), section)], words: marks,
            figures: figures, shift: shift)
    }

    private func added(_ text: String, in section: [String] = torture, incident: FindingIncident? = nil) -> Finding {
        Finding(id: "b", relation: .added, old: [], new: [quote(text, section)], incident: incident)
    }

    private func removed(_ text: String, in section: [String] = torture) -> Finding {
        Finding(id: "c", relation: .removed, old: [quote(text, section)], new: [])
    }

    private func scored(_ findings: [Finding], grade: Boundary.Grade = .quiet) -> [Significance] {
        var findings = findings
        let boundary = Boundary(grade: grade, placed: 1, identical: 1, keptPath: 1)
        SignificanceRule(sections: [], boundary: boundary, year: 2019).attach(to: &findings)
        return findings.map(\.significance)
    }

    private func score(_ finding: Finding, grade: Boundary.Grade = .quiet) -> Double { scored([finding], grade: grade)[0].score }

    private func told(_ status: FindingIncident.Status, _ kind: IncidentKind, counts: [String] = [], year: Int = 2019) -> FindingIncident {
        FindingIncident(
            status: status,
            incident: Incident(
                date: PartialDate(year: year, month: 4, day: 2), precision: .day, counts: counts, kinds: [kind], sentences: [0]),
            sentences: [])
    }

    private let negated = [
        WordMark(.kept, "There were"), WordMark(.deleted, "no"), WordMark(.kept, "reports of floods near the old mill."),
    ]
    private let degree = [
        WordMark(.kept, "There were"), WordMark(.deleted, "some"), WordMark(.inserted, "many"), WordMark(.kept, "floods there."),
    ]

    @Test("Polarity above strength with a direction, above strength without, above none")
    func shifts() {
        let scores = [
            score(linked(.revised, negated, shift: Shift(kind: .polarity, old: "no", new: ""))),
            score(linked(.revised, degree, shift: Shift(kind: .strength, old: "some", new: "many", direction: .stronger))),
            score(linked(.revised, degree, shift: Shift(kind: .strength, old: "some", new: "many"))), score(linked(.revised, degree)),
        ]
        #expect(scores == scores.sorted(by: >))
        #expect(Set(scores).count == 4)
    }

    @Test("A shift counts the abuses of the whole claim")
    func shiftedGravity() {
        let torture = [WordMark(.kept, "There were"), WordMark(.deleted, "no"), WordMark(.kept, "reports of torture near the old mill.")]
        let shift = Shift(kind: .polarity, old: "no", new: "")
        #expect(score(linked(.revised, torture, shift: shift)) > score(linked(.revised, negated, shift: shift)))
    }

    @Test("The same change counts more in the summary than in a section, and there more than in the sections on work")
    func places() {
        let changes = [Self.summary, Self.torture, ["Section 7. Worker Rights"]].map { score(linked(.revised, degree, in: $0)) }
        #expect(changes == changes.sorted(by: >))
        #expect(Set(changes).count == 3)
    }

    @Test("The sentence that names the issues comes first")
    func issues() {
        let marks = [
            WordMark(.kept, "Significant human rights issues included:"), WordMark(.deleted, "censorship; site blocking."),
            WordMark(.inserted, "unlawful killings; corruption; and rigged elections."),
        ]
        let significance = scored([linked(.revised, marks, in: Self.summary)])[0]
        #expect(significance.reason == .issues)
        #expect(significance.score > score(linked(.revised, negated, shift: Shift(kind: .polarity, old: "no", new: ""))))
        #expect(scored([linked(.revised, marks)])[0].reason == .change)
    }

    @Test("Incidents: graver before lighter, new before follow-up, carried and old ones least, many victims more")
    func incidents() {
        func score(_ incident: FindingIncident) -> Double { self.score(added("Guards did this to a baker.", incident: incident)) }
        #expect(score(told(.new, .killed)) > score(told(.new, .detained)))
        #expect(score(told(.new, .detained)) > score(told(.followUp, .detained)))
        #expect(score(told(.followUp, .detained)) > score(told(.carried, .killed)))
        #expect(score(told(.new, .killed, counts: ["120 bakers"])) > score(told(.new, .killed, counts: ["two bakers"])))
        #expect(score(told(.new, .killed)) > score(told(.new, .killed, year: 2011)))
        #expect(scored([added("Guards did this.", incident: told(.new, .killed))])[0].reason == .incident)
    }

    /// The highest penalty counts, and the number a count is printed with, whatever stands around it.
    @Test func rangesEndWhereTheyWeigh() {
        let marks = [WordMark(.kept, "Arrests"), WordMark(.deleted, "a"), WordMark(.inserted, "b")]
        func range(_ upper: Double) -> Finding {
            linked(
                .updated, marks,
                figures: [FigureChange(old: "a", new: "b", unit: "years", oldValue: 11, newValue: 11, oldUpper: 12, newUpper: upper)])
        }
        #expect(score(range(13)) < score(range(36)))
        func killed(_ count: String) -> Double { score(added("Guards did this.", incident: told(.new, .killed, counts: [count]))) }
        #expect(killed("at least 120 bakers") > killed("12 bakers"))
        #expect(killed("two hundred bakers") > killed("two bakers"))
    }

    @Test("A figure counts by its ratio")
    func figures() {
        let marks = [
            WordMark(.kept, "There were"), WordMark(.deleted, "40"), WordMark(.inserted, "x"), WordMark(.kept, "arrests at the mill."),
        ]
        func rolled(_ value: Double) -> Finding {
            linked(.updated, marks, figures: [FigureChange(old: "40", new: "\(value)", oldValue: 40, newValue: value)])
        }
        let scores = [42, 70, 130, 900].map { score(rolled($0)) }
        #expect(scores == scores.sorted())
        #expect(scores[0] < scores[3])
        #expect(scored([rolled(900)])[0].reason == .figure)
    }

    @Test("Words replaced throughout the pair are its style; once or in a turned claim they are not")
    func throughout() {
        let marks = [WordMark(.kept, "The"), WordMark(.deleted, "clerks"), WordMark(.inserted, "scribes"), WordMark(.kept, "came often.")]
        let often = scored(Array(repeating: linked(.revised, marks), count: 4))[0].score
        #expect(often < score(linked(.revised, marks)))
        let flips = scored(Array(repeating: linked(.revised, negated, shift: Shift(kind: .polarity, old: "no", new: "")), count: 6))[0]
            .score
        #expect(flips == score(linked(.revised, negated, shift: Shift(kind: .polarity, old: "no", new: ""))))
    }

    @Test("The editions' own formula is no news")
    func formula() {
        let marks = [
            WordMark(.inserted, "Significant"), WordMark(.deleted, "Human"), WordMark(.inserted, "human"),
            WordMark(.kept, "rights issues included censorship and corruption."),
        ]
        #expect(score(linked(.revised, marks, in: Self.summary)) < 0.15)
        #expect(
            score(added("There were no significant changes in the human rights situation in Ardania.", in: Self.summary))
                < score(added("The human rights situation in Ardania worsened during the year.", in: Self.summary)))
    }

    @Test("Restructuring, spelling and what did not change rank low")
    func low() {
        let moved = Finding(
            id: "d", relation: .unchanged, isMoved: true, old: [quote("Bakers protested.", Self.torture)],
            new: [quote("Bakers protested.", Self.summary)])
        #expect(score(moved) > 0)
        #expect(score(moved) < 0.05)
        #expect(score(linked(.cosmetic, degree)) < 0.05)
        #expect(score(linked(.unchanged, [])) == 0)
        #expect(score(Finding(id: "e", relation: .notCovered, old: [quote("Killings.", Self.torture)], new: [])) == 0)
    }

    @Test("Denials of what would have been reported are no news, and dated or rebuilt text goes by nature")
    func removals() {
        #expect(score(removed("There were no reports of torture.")) < score(removed("There was a report of torture.")))
        #expect(score(removed("Guards beat a baker in June.")) < score(removed("Guards beat a baker in Ostra.")))
        let claim = removed("Guards often beat detainees.")
        #expect(score(claim, grade: .restructured) < score(claim))
    }

    @Test("The parts make the score")
    func parts() {
        let significance = scored([added("Guards tortured and killed a baker.", incident: told(.new, .killed))])[0]
        let sum = significance.parts.filter { $0.kind == .points }.reduce(0) { $0 + $1.value }
        let product = significance.parts.filter { $0.kind == .factor }.reduce(sum) { $0 * $1.value }
        #expect(abs(min(product, 1) - significance.score) < 0.005)
        #expect(significance.parts.allSatisfy { $0.value > 0 })
    }

    @Test("The examples of the documentation come out as it says")
    func documented() {
        let sections = [
            "summary": Self.summary, "1.b": ["Section 1. Persons", "b. Disappearance"], "1.c": Self.torture,
            "2.a": ["Section 2. Liberties", "a. Freedom of Expression"], "6": ["Section 6. Discrimination", "Women"],
            "7.e": ["Section 7. Worker Rights", "e. Wages"],
        ]
        let polarity = Shift(kind: .polarity, old: "", new: "")
        let stronger = Shift(kind: .strength, old: "sometimes", new: "often", direction: .stronger)
        let findings = [
            linked(
                .revised,
                [
                    WordMark(.kept, "Significant human rights issues included:"), WordMark(.deleted, "censorship."),
                    WordMark(.inserted, "unlawful killings; torture; rigged elections."),
                ], in: sections["summary"] ?? []),
            linked(
                .revised, [WordMark(.kept, "There were"), WordMark(.deleted, "no"), WordMark(.kept, "reports of disappearances.")],
                in: sections["1.b"] ?? [], shift: polarity),
            added("On April 21, guards beat baker Ilin Varga.", in: sections["1.c"] ?? [], incident: told(.new, .attacked)),
            linked(
                .revised,
                [
                    WordMark(.kept, "Journalists"), WordMark(.deleted, "sometimes"), WordMark(.inserted, "often"),
                    WordMark(.kept, "faced threats."),
                ], in: sections["2.a"] ?? [], shift: stronger),
            linked(
                .updated,
                [
                    WordMark(.kept, "Shelters took in"), WordMark(.deleted, "40"), WordMark(.inserted, "130"), WordMark(.kept, "women."),
                ], in: sections["6"] ?? [], figures: [FigureChange(old: "40", new: "130", unit: "women", oldValue: 40, newValue: 130)]),
            linked(
                .revised,
                [
                    WordMark(.kept, "The law"), WordMark(.deleted, "did not set"), WordMark(.inserted, "set"),
                    WordMark(.kept, "a minimum wage."),
                ], in: sections["7.e"] ?? [], shift: polarity),
            linked(
                .revised,
                [
                    WordMark(.deleted, "Human"), WordMark(.inserted, "Significant human"),
                    WordMark(.kept, "rights issues included floods."),
                ], in: sections["summary"] ?? []),
        ]
        #expect(findings.map { score($0) } == [0.76, 0.66, 0.46, 0.348, 0.07, 0.248, 0.027])
    }

    @Test("However much comes together, the score stays within 0 and 1")
    func bounds() {
        let text =
            "Significant human rights issues included killings, torture, rape, disappearances, slavery, arbitrary detention, censorship."
        let most = score(added(text, in: Self.summary, incident: told(.new, .killed, counts: ["400 bakers"])))
        #expect(most <= 1)
        #expect(most > 0.9)
    }
}
