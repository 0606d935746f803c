import Collation
import Findings
import Foundation
import SchemaCheck
import Testing

@testable import Rendering

@Suite("Documents about many editions")
struct LineageJSONTests {
    private static let tool = Tool(version: "1.2.3")
    private static let problems = [DiffProblem(file: "2018/ardania.html", message: "2018/ardania.html: the page is empty")]

    private static let documents: [(name: String, bytes: @Sendable (SectionFilter) -> [UInt8])] = [
        ("blame", { BlameJSON(tool: tool, sections: $0).bytes([LineageFixture.blame], problems: problems) }),
        ("history", { _ in HistoryJSON(tool: tool).bytes([LineageFixture.history], problems: problems) }),
        ("timeline", { TimelineJSON(tool: tool, sections: $0).bytes([LineageFixture.timeline], problems: problems) }),
        ("silence", { SilenceJSON(tool: tool, sections: $0).bytes([LineageFixture.silence], problems: problems) }),
        ("copy-forward", { CopyForwardJSON(tool: tool, sections: $0).bytes([LineageFixture.copies], problems: problems) }),
    ]

    @Test("Each is what its schema says", arguments: 0..<5)
    func schema(_ document: Int) throws {
        let (name, bytes) = Self.documents[document]
        let schema = try JSONSchema(named: "recension.\(name)-1")
        #expect(try schema.violations(in: bytes(.everything)) == [])
        #expect(try schema.violations(in: bytes(SectionFilter(["2.a"]))) == [])
        let other = String(decoding: bytes(.everything), as: UTF8.self).replacing("\"problems\"", with: "\"troubles\"")
        #expect(try !schema.violations(in: Array(other.utf8)).isEmpty)
    }

    @Test("A step of a history says its state")
    func states() throws {
        let bytes = HistoryJSON(tool: Self.tool).bytes([LineageFixture.history])
        let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let country = try #require((object["countries"] as? [[String: Any]])?.first)
        let lineages = try #require(country["lineages"] as? [[String: Any]])
        let states = lineages.map { ($0["steps"] as? [[String: Any]] ?? []).compactMap { $0["state"] as? String } }
        #expect(
            states == [
                ["reported", "not-reported", "reported", "no-edition", "reported", "merged"], ["reported", "not-covered"],
            ])
    }

    @Test("A filter of sections keeps the sentences under them")
    func filter() throws {
        let bytes = BlameJSON(tool: Self.tool, sections: SectionFilter(["1.d"])).bytes([LineageFixture.blame])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("The police report to the mayor.") && !text.contains("stamped licence"))
    }
}
