import Findings
import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("A diff as lines of JSON")
struct DiffNDJSONTests {
    private func lines(_ diff: ReportDiff, all: Bool = false) -> [[UInt8]] {
        DiffNDJSON(includesUnchanged: all).pair(diff).split(separator: UInt8(ascii: "\n")).map { Array($0) }
    }

    private func object(_ line: [UInt8]) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] ?? [:]
    }

    @Test("Every line is what the schema says and ends with a line feed", arguments: [true, false])
    func schema(all: Bool) throws {
        let schema = try JSONSchema(named: "recension.finding-1")
        let lines = lines(Ardania.diff, all: all)
        #expect(lines.count == (all ? Ardania.findings.count : Ardania.findings.count - 1))
        for line in lines { #expect(try schema.violations(in: line) == []) }
        #expect(DiffNDJSON().pair(Ardania.diff).last == UInt8(ascii: "\n"))
    }

    @Test("The schema refuses what it does not know, and looks into the schema of the diff")
    func schemaIsStrict() throws {
        let line = String(decoding: try #require(lines(Ardania.diff).first), as: UTF8.self)
        let other = line.replacing("\"moved\": false", with: "\"moved\": 1, \"extra\": 2").replacing("\"text\"", with: "\"words\"")
        let messages = try JSONSchema(named: "recension.finding-1").violations(in: Array(other.utf8)).map(\.message)
        #expect(messages.contains("has extra, which the schema does not know"))
        #expect(messages.contains("is no boolean"))
        #expect(messages.contains("lacks text"))
    }

    /// A member that a finding of a diff gains is one of the line, too.
    @Test("The schema of a line has every member of a finding and three of its own")
    func sameMembers() throws {
        func schema(_ name: String) throws -> [String: Any] {
            let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Schemas/\(name).schema.json")
            return try JSONSerialization.jsonObject(with: Data(contentsOf: url.standardizedFileURL)) as? [String: Any] ?? [:]
        }
        let definitions = try schema("recension.diff-1")["$defs"] as? [String: [String: Any]]
        let finding = try #require(definitions?["finding"]?["properties"] as? [String: Any])
        let line = try #require(schema("recension.finding-1")["properties"] as? [String: Any])
        #expect(Set(line.keys) == Set(finding.keys).union(["schema", "country", "editions"]))
    }

    @Test("A line has the finding's members as the diff has them, and names the pair")
    func members() throws {
        let document = try object(DiffJSON(tool: Tool(version: "1.2.3")).bytes(Ardania.diff))
        let findings = try #require(document["findings"] as? [NSDictionary])
        let lines = try lines(Ardania.diff).map { try object($0) }
        #expect(lines.count == findings.count)
        for (line, finding) in zip(lines, findings) {
            var members = line
            for key in ["schema", "country", "editions"] { members[key] = nil }
            #expect(members as NSDictionary == finding)
            #expect((line["country"] as? [String: String])?["name"] == "Ardania")
            let editions = line["editions"] as? [String: [String: Any]]
            #expect(editions?["old"]?["year"] as? Int == 2018)
            #expect(editions?["new"]?["url"] as? String == "https://reports.example/2019/ardania/")
            #expect((editions?["new"]?["sha256"] as? String)?.count == 64)
            #expect(editions?["old"]?["country"] == nil)
        }
    }

    @Test("Of two countries, the old one is named beside its edition")
    func acrossCountries() throws {
        let diff = ReportDiff(
            old: .side(2018, country: Country(code: "XAB", name: "Borland"), words: 1), new: .side(2018, words: 1), coverage: Coverage(),
            boundary: Ardania.boundary, sections: [], findings: [.added("A.", Place(["B"], 0))])
        let line = try #require(lines(diff).first)
        let editions = try object(line)["editions"] as? [String: [String: Any]]
        #expect((editions?["old"]?["country"] as? [String: String])?["iso"] == "XAB")
        #expect(try JSONSchema(named: "recension.finding-1").violations(in: line) == [])
    }

    @Test("A set is its pairs and nothing else")
    func set() {
        var document = DiffNDJSON()
        let pair = document.pair(Ardania.diff)
        let bytes = document.append(pair: pair) + document.append(pair: pair) + document.finish(DiffSetOutcome())
        #expect(bytes == pair + pair)
        #expect(!document.tellsOutcome)
    }

    @Test("Hostile text stays on its line, acts on no terminal, and comes back as it was")
    func hostile() throws {
        let bytes = DiffNDJSON(includesUnchanged: true).pair(HostileText.diff)
        #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" })
        let lines = lines(HostileText.diff, all: true)
        #expect(lines.count == HostileText.diff.findings.count)
        for (line, finding) in zip(lines, HostileText.diff.findings) {
            let new = try object(line)["new"] as? [[String: Any]]
            #expect(new?.map { $0["text"] as? String } == finding.new.map(\.text))
        }
    }
}
