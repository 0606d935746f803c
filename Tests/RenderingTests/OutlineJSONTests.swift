import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite("An outline as JSON")
struct OutlineJSONTests {
    @Test("It is what the schemas say")
    func schema() throws {
        let outline = OutlineJSON(tool: Tool(version: "1.2.3"))
        #expect(try JSONSchema(named: "recension.outline-1").violations(in: outline.bytes(.ardania)) == [])
        let set = outline.bytes(set: [.ardania, .ardania], problems: [DiffProblem(file: "a", message: "b")])
        #expect(try JSONSchema(named: "recension.outline-set-1").violations(in: set) == [])
    }
}
