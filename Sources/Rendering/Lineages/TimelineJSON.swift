public import Collation
public import Findings
import ReportModel

/// Sections through the years as JSON, `recension.timeline/1`: what ``TimelineTerminal`` shows, and more of it.
public struct TimelineJSON: Sendable {
    static let schema = "recension.timeline/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline that was chosen.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed.
    public func bytes(_ timelines: [Timeline], problems: [DiffProblem] = []) -> [UInt8] {
        CountriesJSON(schema: Self.schema, tool: tool, sections: sections).bytes(timelines, problems: problems) { timeline, json in
            json.write(timeline.country)
            json.write("years", years: timeline.years)
            json.write("missingYears", years: timeline.missingYears)
            json.array("boundaries") { json in
                for (year, boundary) in zip(timeline.years, timeline.boundaries) {
                    guard let boundary else { continue }
                    json.element { json in
                        json.object(.line) { json in
                            json.member("year", year)
                            json.member("grade", boundary.grade.rawValue)
                        }
                    }
                }
            }
            write("whole", timeline.whole, years: timeline.years, withHeadings: false, to: &json)
            json.array("sections") { json in
                for row in timeline.rows {
                    json.element { json in
                        json.object { json in
                            json.write("path", row.path)
                            write("editions", row.cells, years: timeline.years, withHeadings: true, to: &json)
                        }
                    }
                }
            }
        }
    }

    private func write(
        _ key: String, _ cells: [TimelineCell?], years: [Int], withHeadings: Bool, to json: inout JSONWriter
    ) {
        json.array(key) { json in
            for (year, cell) in zip(years, cells) {
                guard let cell else { continue }
                json.element { json in
                    json.object(.line) { json in
                        json.member("year", year)
                        if withHeadings { json.write("path", cell.path) }
                        json.member("words", cell.tally.words)
                        json.member("sentences", cell.tally.sentences)
                        if year != years.first {
                            json.member("carried", cell.tally.carried)
                            json.member("moved", cell.tally.moved)
                            json.member("restored", cell.tally.restored)
                            json.member("newIncidents", cell.tally.newIncidents)
                            json.object("relations") { json in
                                for relation in Relation.allCases where relation != .removed {
                                    json.member(relation.rawValue, cell.tally.relations[relation] ?? 0)
                                }
                            }
                            json.member("notReported", cell.notReported)
                        }
                    }
                }
            }
        }
    }
}
