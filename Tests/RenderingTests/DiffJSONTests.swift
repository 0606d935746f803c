import Findings
import Foundation
import Incidents
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("A diff as JSON")
struct DiffJSONTests {
    private let tool = Tool(version: "1.2.3")

    private func object(_ diff: ReportDiff, all: Bool = false, sections: SectionFilter = .everything) throws -> [String: Any] {
        let bytes = DiffJSON(tool: tool, includesUnchanged: all, sections: sections).bytes(diff)
        return try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    @Test("It is what the schema says", arguments: [true, false])
    func schema(all: Bool) throws {
        let schema = try JSONSchema(named: "recension.diff-1")
        #expect(try schema.violations(in: DiffJSON(tool: tool, includesUnchanged: all).bytes(Ardania.diff)) == [])
        let filter = SectionFilter(["2.a"])
        #expect(
            try schema.violations(in: DiffJSON(tool: tool, includesUnchanged: all, sections: filter).bytes(Ardania.diff)) == [])
    }

    @Test("The schema refuses what it does not know")
    func schemaIsStrict() throws {
        let bytes = DiffJSON(tool: tool).bytes(Ardania.diff)
        let other = String(decoding: bytes, as: UTF8.self).replacing("\"moved\": true", with: "\"moved\": 1, \"extra\": 2")
        let violations = try JSONSchema(named: "recension.diff-1").violations(in: Array(other.utf8))
        #expect(violations.map(\.message) == ["has extra, which the schema does not know", "is no boolean"])
    }

    @Test("Only what changed or moved is listed, unless all is asked for; the summary counts all")
    func selection() throws {
        let some = try #require(object(Ardania.diff)["findings"] as? [[String: Any]])
        let all = try #require(object(Ardania.diff, all: true)["findings"] as? [[String: Any]])
        #expect(some.count == Ardania.findings.count - 1)
        #expect(all.count == Ardania.findings.count)
        let summary = try #require(object(Ardania.diff)["summary"] as? [String: Any])
        #expect((summary["relations"] as? [String: Int])?["unchanged"] == 2)
        #expect(summary["moved"] as? Int == 1)
        #expect(summary["words"] as? [String: Int] == ["old": 10480, "new": 9120])
    }

    @Test("An incident is what the schema says, with all it can hold and with the least")
    func incident() throws {
        let place = SentencePlace(paragraph: 28, sentence: 0)
        let full = Incident(
            date: PartialDate(year: 2019, month: 4, day: 21), end: PartialDate(year: 2019, month: 4, day: 22), precision: .day,
            isDateOfTelling: true, place: "Ostra", persons: ["Ilin Varga"], namesVictims: true, organisations: ["Bakers Union"],
            counts: ["20 women"], kinds: [.attacked, .detained], sources: ["Bakers Union"], sentences: [4, 5], steps: [5])
        let least = Incident(date: nil, precision: .year, isDated: false, kinds: [.killed], sentences: [4])
        let told = [
            FindingIncident(status: .followUp, incident: full, sentences: [place], reported: place, development: "He was freed."),
            FindingIncident(status: .new, incident: least, sentences: [place]),
        ]
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 0, keptPath: 1), sections: [],
            findings: told.map { incident in
                Finding(
                    id: "ab12", relation: .added, old: [], new: [Place(["A"], 28).quote("They did.")], incident: incident,
                    incidentOf: "ab13")
            })
        #expect(try JSONSchema(named: "recension.diff-1").violations(in: DiffJSON(tool: tool).bytes(diff)) == [])
        let findings = try #require(object(diff)["findings"] as? [[String: Any]])
        let first = try #require(findings[0]["incident"] as? [String: Any])
        #expect(first["status"] as? String == "follow-up")
        #expect(first["date"] as? String == "2019-04-21")
        #expect(first["end"] as? String == "2019-04-22")
        #expect(first["kinds"] as? [String] == ["attacked", "detained"])
        #expect(first["development"] as? String == "He was freed.")
        let second = try #require(findings[1]["incident"] as? [String: Any])
        #expect(second["dated"] as? Bool == false)
        #expect(second["persons"] == nil)
        #expect(findings[1]["incidentOf"] as? String == "ab13")
    }

    @Test("A finding is written by the contract")
    func finding() {
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 0, keptPath: 1), sections: [],
            findings: [
                Finding(
                    id: "ab12", relation: .revised, score: 0.81251, old: [Place(["A", "B"], 31, 2).quote("It did.", line: 1204)],
                    new: [Place(["A", "C"], 28).quote("It did not.")], words: Finding.marks("It [-did.-] {+did not.+}"),
                    figures: [
                        FigureChange(old: "5", new: nil, unit: "lei"),
                        FigureChange(
                            old: "137", new: "0.1", unit: "files", oldQualifier: "at least", newQualifier: "some", oldValue: 137,
                            newValue: 0.1),
                        FigureChange(old: "5 to 8", new: "dozens", oldValue: 5, oldUpper: 8),
                        FigureChange(old: "0", new: "90 trillion", oldValue: 0, newValue: 90_000_000_000_000),
                    ], shift: Shift(kind: .polarity, old: "", new: "not"),
                    near: NearMiss(quotation: Place([], 4, 1).quote("Near."), score: 0.4))
            ])
        let text = String(decoding: DiffJSON(tool: tool).bytes(diff), as: UTF8.self)
        #expect(
            text.hasSuffix(
                """
                  "sections": [],
                  "flow": [
                    {
                      "old": ["A", "B"],
                      "sentences": 1,
                      "new": [
                        {"path": ["A", "C"], "share": 1}
                      ],
                      "notReported": 0,
                      "notCovered": 0
                    }
                  ],
                  "absent": [],
                  "findings": [
                    {
                      "id": "ab12",
                      "relation": "revised",
                      "moved": false,
                      "score": 0.813,
                      "old": [
                        {
                          "text": "It did.",
                          "section": ["A", "B"],
                          "paragraph": 31,
                          "sentence": 2,
                          "line": 1204
                        }
                      ],
                      "new": [
                        {
                          "text": "It did not.",
                          "section": ["A", "C"],
                          "paragraph": 28,
                          "sentence": 0
                        }
                      ],
                      "words": [
                        ["=", "It"],
                        ["-", "did."],
                        ["+", "did not."]
                      ],
                      "figures": [
                        {"old": "5", "unit": "lei"},
                        {"old": "137", "new": "0.1", "unit": "files", "oldQualifier": "at least", "newQualifier": "some", \
                "oldValue": 137, "newValue": 0.1, "change": -136.9, "ratio": 0.001},
                        {"old": "5 to 8", "new": "dozens", "oldValue": 5, "oldUpper": 8},
                        {"old": "0", "new": "90 trillion", "oldValue": 0, "newValue": 90000000000000, "change": 90000000000000}
                      ],
                      "shift": {"kind": "polarity", "old": "", "new": "not"},
                      "near": {
                        "text": "Near.",
                        "section": [],
                        "paragraph": 4,
                        "sentence": 1,
                        "score": 0.4
                      },
                      "significance": 0
                    }
                  ]
                }

                """))
    }

    @Test("Every finding has a significance; a listing by significance says so, and what it leaves out")
    func listing() throws {
        let listing = DiffListing(minimum: 0.2, order: .significance)
        let json = DiffJSON(tool: tool, listing: listing)
        #expect(try JSONSchema(named: "recension.diff-1").violations(in: json.bytes(Ardania.diff)) == [])
        let document = try #require(JSONSerialization.jsonObject(with: Data(json.bytes(Ardania.diff))) as? [String: Any])
        let scores = try #require(document["findings"] as? [[String: Any]]).compactMap { $0["significance"] as? Double }
        #expect(scores.count > 2)
        #expect(scores.allSatisfy { $0 >= 0.2 })
        #expect(scores == scores.sorted(by: >))
        let shown = try #require(object(Ardania.diff)["findings"] as? [[String: Any]])
        #expect(shown.allSatisfy { $0["significance"] is Double })
        #expect((document["listing"] as? [String: Any])?["leftOut"] as? Int == shown.count - scores.count)
    }

    @Test("Sections are written with their paths, a dropped one without a new side")
    func sections() throws {
        let path = SectionPath(headings: ["Section 1. Persons"])
        let graded = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 0, keptPath: 1),
            sections: [
                SectionCorrespondence(
                    old: [path], new: path, relation: .same, flow: [],
                    boundary: Boundary(grade: .retagged, placed: 1, identical: 0.5, keptPath: 0.25))
            ], findings: [])
        let section = try #require((object(graded)["sections"] as? [[String: Any]])?.first)
        #expect((section["boundary"] as? [String: Any])?["grade"] as? String == "retagged")
        #expect(try JSONSchema(named: "recension.diff-1").violations(in: DiffJSON(tool: tool).bytes(graded)) == [])
        let sections = try #require(object(Ardania.diff)["sections"] as? [[String: Any]])
        #expect(sections.last?["new"] is NSNull)
        #expect((sections.last?["old"] as? [[String: [String]]])?.first?["path"] == Ardania.harassment)
        #expect((sections[4]["flow"] as? [[String: Any]])?.map { $0["share"] as? Double } == [0.9, 0.1])
    }

    @Test("Hostile text comes back as it was")
    func hostile() throws {
        let findings = try #require(object(HostileText.diff)["findings"] as? [[String: Any]])
        let texts = findings.compactMap { ($0["new"] as? [[String: Any]])?.first?["text"] as? String }
        #expect(texts == HostileText.diff.findings.compactMap(\.new.first?.text))
    }
}
