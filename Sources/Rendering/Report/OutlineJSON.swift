public import Findings
public import ReportModel

/// The outline of a report as JSON, `recension.outline/1`: what ``OutlineTerminal`` shows.
public struct OutlineJSON: Sendable {
    static let schema = "recension.outline/1"
    static let setSchema = "recension.outline-set/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline to write.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed. Linear in the report.
    public func bytes(_ report: Report) -> [UInt8] {
        var json = JSONWriter()
        write(report, to: &json)
        json.endLine()
        return json.bytes
    }

    /// The outlines of several reports as one document, `recension.outline-set/1`.
    public func bytes(set reports: [Report], problems: [DiffProblem] = []) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.setSchema)
            json.write(tool)
            json.array("outlines") { json in
                for report in reports { json.element { write(report, to: &$0) } }
            }
            json.write(problems)
        }
        json.endLine()
        return json.bytes
    }

    private func write(_ report: Report, to json: inout JSONWriter) {
        let walk = ReportWalk(report, sections: sections)
        let extents = SectionExtent.extents(of: report)
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.write(selection: sections)
            json.object("edition") { $0.write(report.edition) }
            json.object("snapshot") { $0.write(report.snapshot) }
            json.member("paragraphs", report.paragraphs.count)
            json.member("sentences", report.sentences.count)
            json.member("words", report.wordCount)
            json.array("sections") { json in
                for case .section(let index) in walk.items {
                    json.element { json in
                        json.object { json in
                            json.write(report.sections[index], path: walk.paths[index])
                            json.member("firstParagraph", extents[index].firstParagraph)
                            json.member("paragraphs", extents[index].paragraphs)
                            json.member("sentences", extents[index].sentences)
                            json.member("words", extents[index].words)
                        }
                    }
                }
            }
        }
    }
}
