public import Collation
public import Findings
import ReportModel

/// What an edition says in the words of many before it as JSON, `recension.copy-forward/1`: what ``CopyForwardTerminal`` shows.
public struct CopyForwardJSON: Sendable {
    static let schema = "recension.copy-forward/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline that was chosen.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed.
    public func bytes(_ copies: [CopyForward], problems: [DiffProblem] = []) -> [UInt8] {
        CountriesJSON(schema: Self.schema, tool: tool, sections: sections).bytes(copies, problems: problems) { copy, json in
            json.object("edition") { $0.write(copy.edition) }
            json.write("years", years: copy.years)
            json.member("leastEditions", copy.leastEditions)
            json.array("statements") { json in
                for statement in copy.statements {
                    json.element { json in
                        json.object { json in
                            json.member("lineage", statement.lineage)
                            json.member("kind", statement.kind.rawValue)
                            json.write("reported", years: statement.years)
                            json.object("sentence") { DiffJSON.write(statement.quotation, to: &$0) }
                        }
                    }
                }
            }
        }
    }
}
