public import Collation
public import Findings
import ReportModel

/// What many countries have in common as JSON: a document of its own, `recension.shared/1`, whose schema is
/// `Schemas/recension.shared-1.schema.json`, or the member `shared` of `recension.diff-set/1`.
public struct SharedJSON: Sendable {
    static let schema = "recension.shared/1"

    private let tool: Tool
    private let sections: SectionFilter

    /// - Parameter sections: the part of the outline that was chosen.
    public init(tool: Tool, sections: SectionFilter = .everything) {
        self.tool = tool
        self.sections = sections
    }

    /// The document, ending with a line feed.
    public func bytes(_ changes: EditionChanges, problems: [DiffProblem] = [], missing: [MissingEdition] = []) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.write(selection: sections)
            Self.write(changes, to: &json)
            json.write(problems)
            json.write(missing)
        }
        json.endLine()
        return json.bytes
    }

    /// The member `shared`.
    static func write(_ changes: EditionChanges, to json: inout JSONWriter) {
        json.object("shared") { json in
            json.member("old", changes.oldYear)
            json.member("new", changes.newYear)
            json.member("countries", changes.countries)
            json.object("boundaries", .line) { json in
                for grade in Boundary.Grade.allCases { json.member(grade.rawValue, changes.grades[grade] ?? 0) }
            }
            json.array("headings") { json in
                for change in changes.headings {
                    json.element { json in
                        json.object(.line) { json in
                            json.member("kind", change.kind.rawValue)
                            json.member("old", change.old)
                            json.member("new", change.new)
                            json.member("oldPlace", change.oldPlace)
                            json.member("newPlace", change.newPlace)
                            write(change.countries, of: change.all, to: &json)
                        }
                    }
                }
            }
            for (key, words) in [("words", changes.words), ("forms", changes.forms)] {
                json.array(key) { json in
                    for row in words {
                        json.element { json in
                            json.object(.line) { json in
                                json.member("old", row.old)
                                json.member("new", row.new)
                                write(row.countries, of: row.all, to: &json)
                                json.member("findings", row.findings)
                            }
                        }
                    }
                }
            }
            json.array("sentences") { json in
                for sentence in changes.sentences {
                    json.element { json in
                        json.object { json in
                            json.member("kind", sentence.kind.rawValue)
                            json.member("old", sentence.old)
                            json.member("new", sentence.new)
                            write(sentence.countries, of: sentence.all, to: &json)
                        }
                    }
                }
            }
            json.array("claims") { json in
                for claim in changes.claims { json.element { write(claim, to: &$0) } }
            }
        }
    }

    private static func write(_ claim: NoChangeClaim, to json: inout JSONWriter) {
        json.object { json in
            json.write(claim.country)
            json.object("claim") { DiffJSON.write(claim.quotation, to: &$0) }
            json.member("sentences", claim.sentences)
            json.member("changed", claim.changed)
            json.member("oldSentences", claim.oldSentences)
            json.member("notReported", claim.notReported)
            json.member("newIncidents", claim.newIncidents)
            json.member("shifts", claim.shifts)
        }
    }

    private static func write(_ countries: Int, of all: Int, to json: inout JSONWriter) {
        json.member("countries", countries)
        json.member("of", all)
    }
}
