import Findings
import Foundation
import Incidents
import ReportModel
import Testing

@testable import Rendering

@Suite("A diff as comma-separated values")
struct DiffCSVTests {
    private func table(_ diff: ReportDiff, all: Bool = false) throws -> CSVTable {
        try #require(CSVTable(DiffCSV(includesUnchanged: all).bytes(diff)))
    }

    @Test("A row is a finding, with the sentences verbatim and their places")
    func rows() throws {
        let rows = try table(Ardania.diff).rows
        let shown = Ardania.findings.filter(\.differs)
        #expect(rows.map { $0["id"] } == shown.map(\.id))
        for (row, finding) in zip(rows, shown) {
            #expect(row["relation"] == finding.relation.rawValue)
            #expect(row["moved"] == (finding.isMoved ? "true" : "false"))
            #expect(row["old_text"] == finding.old.map(\.text).joined(separator: "\n"))
            #expect(row["new_text"] == finding.new.map(\.text).joined(separator: "\n"))
            #expect(row["old_section"] == finding.old.first.map { $0.section.headings.joined(separator: " > ") } ?? "")
            #expect(row["new_paragraph"] == finding.new.first.map { String($0.paragraph) } ?? "")
            #expect(row["near_text"] == finding.near?.quotation.text ?? "")
            #expect(row["country"] == "Ardania")
            #expect(row["old_year"] == "2018")
            #expect(row["new_url"] == "https://reports.example/2019/ardania/")
            #expect(row["old_sha256"]?.count == 64)
        }
        let libel = try #require(rows.first { $0["relation"] == "updated" })
        #expect(libel["figures"] == "12.63 million lei → 13.1 million lei")
        #expect(rows.first?["shift_kind"] == "polarity")
        #expect(rows.first?["shift_old"] == "no")
        #expect(rows.first?["shift_new"] == "")
    }

    @Test("Everything is listed where everything is asked for, and a threshold of significance is obeyed")
    func listing() throws {
        #expect(try table(Ardania.diff, all: true).rows.count == Ardania.findings.count)
        let some = DiffCSV(listing: DiffListing(minimum: 0.2, order: .significance)).bytes(Ardania.diff)
        let scores = try #require(CSVTable(some)).rows.compactMap { $0["significance"].flatMap { Double($0) } }
        #expect(scores.count > 2)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.allSatisfy { $0 >= 0.2 })
    }

    @Test("A side with several sentences has a line for each, in every cell of the side")
    func split() throws {
        let split = Finding(
            id: "a1", relation: .reworded, score: 0.5, old: [Place(["A", "B"], 3).quote("One and two.")],
            new: [Place(["A", "C"], 4).quote("One."), Place(["A", "D"], 5, 1).quote("Two.")])
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
            findings: [split])
        let row = try #require(try table(diff).rows.first)
        #expect(row["new_text"] == "One.\nTwo.")
        #expect(row["new_section"] == "A > C\nA > D")
        #expect(row["new_paragraph"] == "4\n5")
        #expect(row["new_sentence"] == "0\n1")
        #expect(row["old_paragraph"] == "3")
    }

    @Test("An incident and figures of either side have their columns")
    func incident() throws {
        let incident = Incident(
            date: PartialDate(year: 2019, month: 4, day: 21), precision: .day, place: "Ostra", persons: ["Ilin Varga", "Mara Sodel"],
            kinds: [.attacked, .detained], sentences: [0])
        let finding = Finding(
            id: "a1", relation: .added, old: [], new: [Place(["A"], 0).quote("On April 21.")],
            figures: [
                FigureChange(old: "137", new: "717", unit: "complaints", oldValue: 137, newValue: 717),
                FigureChange(old: nil, new: "40", unit: "judges", newQualifier: "at least"),
                FigureChange(old: "12", new: nil),
            ],
            incident: FindingIncident(
                status: .new, incident: incident, sentences: [SentencePlace(paragraph: 0, sentence: 0)]))
        let diff = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
            findings: [finding])
        let row = try #require(try table(diff).rows.first)
        #expect(row["incident_status"] == "new")
        #expect(row["incident_date"] == "2019-04-21")
        #expect(row["incident_precision"] == "day")
        #expect(row["incident_place"] == "Ostra")
        #expect(row["incident_persons"] == "Ilin Varga\nMara Sodel")
        #expect(row["incident_kinds"] == "attacked\ndetained")
        #expect(row["figures"] == "137 → 717 complaints (+423 %)\n→ at least 40 judges\n12 →")
    }

    @Test("Many countries have one header, none has it alone", arguments: [0, 1, 3])
    func set(pairs: Int) throws {
        var document = DiffCSV()
        var bytes: [UInt8] = []
        for _ in 0..<pairs { bytes += document.append(pair: document.pair(Ardania.diff)) }
        bytes += document.finish(DiffSetOutcome())
        let table = try #require(CSVTable(bytes))
        #expect(table.header.first == "country")
        #expect(table.rows.count == pairs * Ardania.findings.filter(\.differs).count)
        #expect(!document.tellsOutcome)
    }

    @Test("Hostile text is no formula, parts no cell, acts on no terminal, and can be got back")
    func hostile() throws {
        let bytes = DiffCSV(includesUnchanged: true).bytes(HostileText.diff)
        let table = try #require(CSVTable(bytes))
        #expect(table.formulas == [])
        #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" && $0 != "\r" })
        #expect(table.rows.count == HostileText.diff.findings.count)
        for (row, finding) in zip(table.rows, HostileText.diff.findings) {
            let texts = finding.new.map { Inert.terminal($0.text) }.joined(separator: "\n")
            #expect(CSVTable.undefused(row["new_text"] ?? "") == texts)
        }
        #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    }

    @Test("The documentation names every column and no other")
    func documentation() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        let section = try #require(page.split(separator: "## CSV: one finding a row").last?.split(separator: "### pandas").first)
        let lines = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let told = lines.flatMap { $0.split(separator: "|")[0].split(separator: "`").filter { !", ".contains($0) && $0 != " " } }.map(
            String.init)
        let header = try table(Ardania.diff).header
        #expect(Set(header).subtracting(told) == ["old_country"])
        #expect(Set(told).subtracting(header) == [])
        #expect(section.contains("`old_country`"))
    }

    private static let page = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Documentation/tables.md")
        .standardizedFileURL
}
