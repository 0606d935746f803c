public import Findings
public import ReportModel

/// A report as JSON, `recension.report/1`; the schema is `Schemas/recension.report-1.schema.json`.
public struct ReportJSON: Sendable {
    static let schema = "recension.report/1"
    static let setSchema = "recension.report-set/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline to write; paragraphs keep their numbers.
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

    /// Several reports as one document, `recension.report-set/1`.
    public func bytes(set reports: [Report], problems: [DiffProblem] = []) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.setSchema)
            json.write(tool)
            json.array("reports") { json in
                for report in reports { json.element { write(report, to: &$0) } }
            }
            json.write(problems)
        }
        json.endLine()
        return json.bytes
    }

    private func write(_ report: Report, to json: inout JSONWriter) {
        let walk = ReportWalk(report, sections: sections)
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.write(selection: sections)
            json.object("edition") { $0.write(report.edition) }
            json.object("snapshot") { $0.write(report.snapshot) }
            json.array("sections") { json in
                for case .section(let index) in walk.items {
                    json.element { json in json.object { $0.write(report.sections[index], path: walk.paths[index]) } }
                }
            }
            json.array("paragraphs") { json in
                for case .paragraph(let number) in walk.items {
                    json.element { json in json.object { write(number, of: walk, to: &$0) } }
                }
            }
            json.array("diagnostics") { json in
                for diagnostic in report.diagnostics {
                    json.element { json in
                        json.object(.line) { json in
                            json.member("code", diagnostic.code)
                            json.member("message", diagnostic.message)
                            json.member("line", diagnostic.line)
                        }
                    }
                }
            }
        }
    }

    private func write(_ number: Int, of walk: ReportWalk, to json: inout JSONWriter) {
        let report = walk.report
        let paragraph = report.paragraphs[number]
        json.member("number", number)
        json.write("section", walk.path(of: paragraph))
        json.member("runIn", walk.parts(of: paragraph).runIn.map { report.string($0) })
        json.array("sentences") { json in
            for index in paragraph.sentences { json.element(report.string(report.sentences[index])) }
        }
        json.member("line", paragraph.line)
    }
}
