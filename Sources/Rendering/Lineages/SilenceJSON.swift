public import Collation
public import Findings
import ReportModel

/// What editions reported and later ones did not as JSON, `recension.silence/1`: what ``SilenceTerminal`` shows.
public struct SilenceJSON: Sendable {
    static let schema = "recension.silence/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline that was chosen.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed.
    public func bytes(_ silences: [Silence], problems: [DiffProblem] = []) -> [UInt8] {
        CountriesJSON(schema: Self.schema, tool: tool, sections: sections).bytes(silences, problems: problems) { silence, json in
            json.write(silence.country)
            json.write("years", years: silence.years)
            json.write("missingYears", years: silence.missingYears)
            json.member("leastEditions", silence.leastEditions)
            json.array("statements") { json in
                for statement in silence.statements {
                    json.element { json in
                        json.object { json in
                            json.member("lineage", statement.lineage)
                            json.write("reported", years: statement.reported)
                            json.write("notReported", years: statement.notReported)
                            json.object("last") { DiffJSON.write(statement.quotation, to: &$0) }
                            if let again = statement.reportedAgain { HistoryJSON.write("reportedAgain", again, to: &json) }
                        }
                    }
                }
            }
        }
    }
}
