public import Collation
public import Findings
import ReportModel

/// Where each sentence of an edition comes from as JSON, `recension.blame/1`: what ``BlameTerminal`` shows.
public struct BlameJSON: Sendable {
    static let schema = "recension.blame/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline to write.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed. Linear in the sentences.
    public func bytes(_ blames: [Blame], problems: [DiffProblem] = []) -> [UInt8] {
        CountriesJSON(schema: Self.schema, tool: tool, sections: sections).bytes(blames, problems: problems) { blame, json in
            json.object("edition") { $0.write(blame.edition) }
            json.object("snapshot") { $0.write(blame.snapshot) }
            json.write("years", years: blame.years)
            json.array("sentences") { json in
                for line in blame.lines where sections.contains(line.quotation.section) {
                    json.element { json in json.object { Self.write(line, to: &$0) } }
                }
            }
        }
    }

    private static func write(_ line: BlameLine, to json: inout JSONWriter) {
        json.member("lineage", line.lineage)
        json.member("first", line.first)
        json.member("perhapsOlder", line.isFirstOpen)
        json.member("firstInTheseWords", line.firstInTheseWords)
        if let change = line.lastChange {
            json.object("lastChange", .line) { json in
                json.member("year", change.year)
                json.member("relation", change.relation.rawValue)
                json.member("moved", change.isMoved)
                json.member("restored", change.isRestored)
            }
        }
        DiffJSON.write(line.quotation, to: &json)
    }
}
