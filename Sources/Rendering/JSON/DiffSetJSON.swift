public import Findings
import ReportModel

/// A folder diff as JSON, `recension.diff-set/1`: an object with every pair's `recension.diff/1` in it, then the files that could
/// not be compared and the countries with one edition only. The schema is `Schemas/recension.diff-set-1.schema.json`.
///
/// Pairs are written as they come, so that no more than a few are in memory.
public struct DiffSetJSON: DiffSetDocument {
    static let schema = "recension.diff-set/1"

    private let pairs: DiffJSON
    private var json = JSONWriter()

    /// - Parameters:
    ///   - includesUnchanged: whether findings that neither changed nor moved are listed too.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings of each pair are listed, and in which order.
    public init(
        tool: Tool, includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) {
        pairs = DiffJSON(tool: tool, includesUnchanged: includesUnchanged, sections: sections, listing: listing)
        json.openObject()
        json.member("schema", Self.schema)
        json.write(tool)
        json.openArray("pairs")
    }

    public var sharedTelling: SharedTelling { .last }

    public func pair(_ diff: ReportDiff) -> [UInt8] {
        var json = JSONWriter(depth: 2)
        pairs.write(diff, to: &json)
        return json.bytes
    }

    public mutating func append(pair: [UInt8]) -> [UInt8] {
        json.element(rendered: pair)
        return json.take()
    }

    public mutating func finish(_ outcome: DiffSetOutcome) -> [UInt8] {
        json.close()
        json.write(outcome.problems)
        json.write(outcome.missing)
        SharedJSON.write(outcome.shared, to: &json)
        json.close()
        json.endLine()
        return json.take()
    }
}
