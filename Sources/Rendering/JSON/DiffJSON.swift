public import Findings
import Incidents
import ReportModel

/// A diff as JSON, `recension.diff/1`; the schema is `Schemas/recension.diff-1.schema.json`.
public struct DiffJSON: Sendable {
    static let schema = "recension.diff/1"

    let tool: Tool
    let includesUnchanged: Bool
    let sections: SectionFilter
    let listing: DiffListing

    /// - Parameters:
    ///   - includesUnchanged: whether findings that neither changed nor moved are listed too.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    public init(
        tool: Tool, includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) {
        self.listing = listing
        self.tool = tool
        self.includesUnchanged = includesUnchanged
        self.sections = sections
    }

    /// The document, ending with a line feed. Linear in the findings.
    public func bytes(_ diff: ReportDiff) -> [UInt8] {
        var json = JSONWriter()
        write(diff, to: &json)
        json.endLine()
        return json.bytes
    }

    func write(_ whole: ReportDiff, to json: inout JSONWriter) {
        let diff = sections.select(whole)
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.write(selection: sections)
            json.object("old") { write(diff.old, to: &$0) }
            json.object("new") { write(diff.new, to: &$0) }
            json.object("coverage") { json in
                json.write("notCoveredByOld", diff.coverage.notCoveredByOld)
                json.write("notCoveredByNew", diff.coverage.notCoveredByNew)
            }
            Self.write(diff.boundary, to: &json)
            json.object("summary") { Self.write(summaryOf: diff, to: &$0) }
            json.array("sections") { json in
                for section in diff.sections { json.element { Self.write(section, to: &$0) } }
            }
            json.array("flow") { json in
                for row in FlowLines.rows(of: diff, sections) { json.element { Self.write(row, to: &$0) } }
            }
            json.array("absent") { json in
                for section in diff.absentSections { json.element { Self.write(section, to: &$0) } }
            }
            if let list = diff.summaryList { json.object("summaryList") { Self.write(list, to: &$0) } }
            let (findings, leftOut) = listing.select(diff.findings) { includesUnchanged || $0.differs }
            if listing != .everything {
                json.object("listing", .line) { json in
                    if !listing.kinds.isEmpty {
                        json.array("only", .line) { json in
                            for kind in listing.kinds { json.element(kind.rawValue) }
                        }
                    }
                    if listing.isOfIncidents { json.member("incidents", true) }
                    json.member("minSignificance", listing.minimum)
                    json.member("sort", listing.order.rawValue)
                    json.member("leftOut", leftOut)
                }
            }
            json.array("findings") { json in
                for finding in findings {
                    json.element { Self.write(finding, to: &$0) }
                }
            }
        }
    }

    private func write(_ side: EditionSummary, to json: inout JSONWriter) {
        json.write(side.edition)
        json.write(side.snapshot)
    }

    private static func write(summaryOf diff: ReportDiff, to json: inout JSONWriter) {
        json.object("relations", .line) { json in
            for relation in Relation.allCases { json.member(relation.rawValue, diff.count(of: relation)) }
        }
        json.member("moved", diff.movedCount)
        json.object("incidents", .line) { json in
            for status in FindingIncident.Status.allCases { json.member(status.rawValue, diff.count(of: status)) }
        }
        json.object("words", .line) { json in
            json.member("old", diff.old.wordCount)
            json.member("new", diff.new.wordCount)
        }
        json.object("sentences", .line) { json in
            json.member("old", diff.old.sentenceCount)
            json.member("new", diff.new.sentenceCount)
        }
        json.object("sections", .line) { json in
            for relation in SectionCorrespondence.Relation.allCases {
                json.member(relation.rawValue, diff.sections.count { $0.relation == relation })
            }
        }
    }

    private static func write(_ section: SectionCorrespondence, to json: inout JSONWriter) {
        json.object { json in
            json.array("old", section.old.isEmpty ? .line : .lines) { json in
                for path in section.old { json.element { json in json.object(.line) { $0.write("path", path) } } }
            }
            if let new = section.new {
                json.object("new", .line) { $0.write("path", new) }
            } else {
                json.null("new")
            }
            json.member("relation", section.relation.rawValue)
            if let boundary = section.boundary { write(boundary, to: &json) }
            write("flow", section.flow, to: &json)
        }
    }

    private static func write(_ boundary: Boundary, to json: inout JSONWriter) {
        json.object("boundary", .line) { json in
            json.member("grade", boundary.grade.rawValue)
            json.member("placed", boundary.placed)
            json.member("identical", boundary.identical)
            json.member("keptPath", boundary.keptPath)
        }
    }

    private static func write(_ row: FlowTable.Row, to json: inout JSONWriter) {
        json.object { json in
            json.write("old", row.path)
            json.member("sentences", row.sentences)
            write("new", row.places, to: &json)
            json.member("notReported", row.notReported)
            json.member("notCovered", row.notCovered)
        }
    }

    private static func write(_ section: AbsentSection, to json: inout JSONWriter) {
        json.object { json in
            json.write("old", section.path)
            json.object("paragraphs", .line) { json in
                json.member("first", section.paragraphs.lowerBound)
                json.member("last", section.paragraphs.upperBound)
            }
            json.member("sentences", section.sentences)
            json.member("subsections", section.subsections)
        }
    }

    private static func write(_ key: String, _ flow: [SectionFlow], to json: inout JSONWriter) {
        json.array(key, flow.isEmpty ? .line : .lines) { json in
            for part in flow {
                json.element { json in
                    json.object(.line) { json in
                        json.write("path", part.path)
                        json.member("share", part.share)
                    }
                }
            }
        }
    }

    private static func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object { write(membersOf: finding, to: &$0) }
    }

    /// The members of a finding, into an object that is open.
    static func write(membersOf finding: Finding, to json: inout JSONWriter) {
        json.member("id", finding.id)
        json.member("relation", finding.relation.rawValue)
        json.member("moved", finding.isMoved)
        json.member("score", finding.score)
        write("old", finding.old, to: &json)
        write("new", finding.new, to: &json)
        write(finding.words, to: &json)
        if !finding.figures.isEmpty {
            json.array("figures") { json in
                for figure in finding.figures {
                    json.element { json in
                        json.object(.line) { json in
                            json.member("old", figure.old)
                            json.member("new", figure.new)
                            json.member("unit", figure.unit)
                            json.member("oldUnit", figure.oldUnit)
                            json.member("oldQualifier", figure.oldQualifier)
                            json.member("newQualifier", figure.newQualifier)
                            write("oldValue", figure.oldValue, to: &json)
                            write("oldUpper", figure.oldUpper, to: &json)
                            write("newValue", figure.newValue, to: &json)
                            write("newUpper", figure.newUpper, to: &json)
                            write("change", figure.change, to: &json)
                            write("ratio", figure.ratio, to: &json)
                            json.member("measure", figure.measure)
                            if let place = figure.oldPlace { write("oldPlace", place, to: &json) }
                        }
                    }
                }
            }
        }
        write(finding.shift, to: &json)
        if let incident = finding.incident { write(incident, to: &json) }
        json.member("incidentOf", finding.incidentOf)
        if let near = finding.near {
            json.object("near") { json in
                write(near.quotation, to: &json)
                json.member("score", near.score)
            }
        }
        json.member("significance", finding.significance.score)
    }

    private static func write(_ told: FindingIncident, to json: inout JSONWriter) {
        let incident = told.incident
        json.object("incident") { json in
            json.member("status", told.status.rawValue)
            json.member("date", incident.date?.text)
            json.member("end", incident.end?.text)
            json.member("precision", incident.precision.rawValue)
            json.member("dated", incident.isDated)
            json.member("dateOf", incident.isDateOfTelling ? "telling" : "act")
            json.member("place", incident.place)
            write(ifAny: "kinds", incident.kinds.map(\.rawValue), to: &json)
            write(ifAny: "persons", incident.persons, to: &json)
            write(ifAny: "organisations", incident.organisations, to: &json)
            write(ifAny: "counts", incident.counts, to: &json)
            write(ifAny: "sources", incident.sources, to: &json)
            json.array("sentences", .line) { json in
                for place in told.sentences { json.element { write(place, to: &$0) } }
            }
            if let reported = told.reported { write("reported", reported, to: &json) }
            json.member("development", told.development)
        }
    }

    private static func write(_ key: String, _ place: SentencePlace, to json: inout JSONWriter) {
        json.object(key, .line) { write(membersOf: place, to: &$0) }
    }

    private static func write(_ place: SentencePlace, to json: inout JSONWriter) {
        json.object(.line) { write(membersOf: place, to: &$0) }
    }

    private static func write(membersOf place: SentencePlace, to json: inout JSONWriter) {
        json.member("paragraph", place.paragraph)
        json.member("sentence", place.sentence)
    }

    private static func write(ifAny key: String, _ words: [String], to json: inout JSONWriter) {
        guard !words.isEmpty else { return }
        json.array(key, .line) { json in
            for word in words { json.element(word) }
        }
    }

    /// A number of the text; left out where it is larger than three decimals allow.
    private static func write(_ key: String, _ value: Double?, to json: inout JSONWriter) {
        guard let value, Numbers.decimal(value, places: 0) != nil else { return }
        if value == Double(Int(value)) {
            json.member(key, Int(value))
        } else if Numbers.decimal(value, places: 3) != nil {
            json.member(key, value)
        }
    }

    static func write(_ words: [WordMark], to json: inout JSONWriter) {
        if words.isEmpty { return }
        json.array("words") { json in
            for mark in words {
                json.element { json in
                    json.array(.line) { json in
                        json.element(mark.kind.rawValue)
                        json.element(mark.text)
                    }
                }
            }
        }
    }

    static func write(_ shift: Shift?, to json: inout JSONWriter) {
        guard let shift else { return }
        json.object("shift", .line) { json in
            json.member("kind", shift.kind.rawValue)
            json.member("old", shift.old)
            json.member("new", shift.new)
            json.member("direction", shift.direction?.rawValue)
        }
    }

    // MARK: Summary list

    private static func write(_ list: SummaryList, to json: inout JSONWriter) {
        for (key, side) in [("old", list.old), ("new", list.new)] {
            json.object(key) { json in
                json.member("status", side.status.rawValue)
                if let place = side.place { json.object("place") { write(place, to: &$0) } }
                if !side.lead.isEmpty { json.member("lead", side.lead) }
            }
        }
        json.array("items") { json in
            for item in list.items {
                json.element { json in
                    json.object { json in
                        json.member("relation", item.relation.rawValue)
                        write("old", item.old, to: &json)
                        write("new", item.new, to: &json)
                        write(item.words, to: &json)
                        write(item.shift, to: &json)
                        if let elsewhere = item.elsewhere { json.object("elsewhere") { write(elsewhere, to: &$0) } }
                    }
                }
            }
        }
    }

    private static func write(_ key: String, _ texts: [String], to json: inout JSONWriter) {
        json.array(key, texts.isEmpty ? .line : .lines) { json in
            for text in texts { json.element(text) }
        }
    }

    private static func write(_ key: String, _ quotations: [Quotation], to json: inout JSONWriter) {
        json.array(key) { json in
            for quotation in quotations {
                json.element { json in json.object { write(quotation, to: &$0) } }
            }
        }
    }

    static func write(_ quotation: Quotation, to json: inout JSONWriter) {
        json.member("text", quotation.text)
        json.write("section", quotation.section)
        json.member("paragraph", quotation.paragraph)
        json.member("sentence", quotation.sentence)
        json.member("line", quotation.line)
    }
}
