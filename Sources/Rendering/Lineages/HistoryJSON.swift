public import Collation
import Findings
import ReportModel

/// Statements through the years as JSON, `recension.history/1`: what ``HistoryTerminal`` shows.
public struct HistoryJSON: Sendable {
    static let schema = "recension.history/1"

    private let tool: Tool

    public init(tool: Tool) {
        self.tool = tool
    }

    /// The document, ending with a line feed.
    public func bytes(_ histories: [History], problems: [DiffProblem] = []) -> [UInt8] {
        CountriesJSON(schema: Self.schema, tool: tool, sections: .everything).bytes(histories, problems: problems) { history, json in
            json.write(history.country)
            json.write("years", years: history.years)
            json.write("missingYears", years: history.missingYears)
            json.array("lineages") { json in
                for lineage in history.lineages { json.element { json in json.object { Self.write(lineage, to: &$0) } } }
            }
        }
    }

    private static func write(_ lineage: LineageHistory, to json: inout JSONWriter) {
        json.member("id", lineage.id)
        if let branch = lineage.branch { write("branch", branch, to: &json) }
        json.array("steps") { json in
            for step in lineage.steps { json.element { json in json.object { write(step, to: &$0) } } }
        }
    }

    private static func write(_ step: HistoryStep, to json: inout JSONWriter) {
        json.member("year", step.year)
        switch step.state {
        case .reported(let quotation, let change):
            json.member("state", "reported")
            json.object("sentence") { DiffJSON.write(quotation, to: &$0) }
            if let change { json.object("change") { write(change, to: &$0) } }
        case .notReported: json.member("state", "not-reported")
        case .notCovered: json.member("state", "not-covered")
        case .noEdition: json.member("state", "no-edition")
        case .merged(let other):
            json.member("state", "merged")
            write("into", other, to: &json)
        }
    }

    private static func write(_ change: Change, to json: inout JSONWriter) {
        json.member("way", change.way.rawValue)
        json.member("relation", change.relation.rawValue)
        json.member("moved", change.isMoved)
        json.member("score", change.score)
        DiffJSON.write(change.shift, to: &json)
        DiffJSON.write(change.words, to: &json)
    }

    static func write(_ key: String, _ dated: DatedQuotation, to json: inout JSONWriter) {
        json.object(key) { json in
            json.member("year", dated.year)
            DiffJSON.write(dated.quotation, to: &json)
        }
    }
}
