import Collation
import Findings
import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("A folder diff as JSON")
struct DiffSetJSONTests {
    private let tool = Tool(version: "1.2.3")

    private func document(pairs: Int) -> [UInt8] {
        var set = DiffSetJSON(tool: tool)
        var bytes: [UInt8] = []
        for _ in 0..<pairs { bytes += set.append(pair: set.pair(Ardania.diff)) }
        return bytes
            + set.finish(
                DiffSetOutcome(
                    problems: [DiffProblem(file: "2019/borland.html", message: "A login page.")],
                    missing: [MissingEdition(country: Country(code: nil, name: "Cadria"), side: .new, year: 2019)]))
    }

    @Test("The pieces make a document by the schema, however many pairs there are", arguments: [0, 1, 3])
    func pieces(pairs: Int) throws {
        let bytes = document(pairs: pairs)
        #expect(try JSONSchema(named: "recension.diff-set-1").violations(in: bytes) == [])
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect((object["pairs"] as? [Any])?.count == pairs)
        #expect(bytes.last == UInt8(ascii: "\n"))
    }

    @Test("What the countries have in common stands once, beside the pairs")
    func shared() throws {
        var set = DiffSetJSON(tool: tool)
        #expect(set.sharedTelling == .last)
        let bytes = set.finish(DiffSetOutcome(shared: EditionChanges((0..<3).map { _ in CountryDigest(Ardania.diff) })))
        #expect(try JSONSchema(named: "recension.diff-set-1").violations(in: bytes) == [])
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let headings = (object["shared"] as? [String: Any])?["headings"] as? [[String: Any]] ?? []
        #expect(headings.contains { $0["kind"] as? String == "not-reported" && $0["old"] as? String == "Sexual Harassment" })
    }

    @Test("A pair is the document that one pair gives")
    func samePair() throws {
        let set = try #require(JSONSerialization.jsonObject(with: Data(document(pairs: 1))) as? [String: Any])
        let alone = try JSONSerialization.jsonObject(with: Data(DiffJSON(tool: tool).bytes(Ardania.diff))) as? NSDictionary
        #expect((set["pairs"] as? [NSDictionary])?.first == alone)
    }
}
