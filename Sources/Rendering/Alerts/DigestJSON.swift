public import Alerts
import ReportModel

/// A digest as JSON, `recension.digest/1`: what a program is sent. Texts are verbatim; the order is that of the digest.
public struct DigestJSON: Sendable {
    static let schema = "recension.digest/1"

    private let tool: Tool

    public init(tool: Tool) {
        self.tool = tool
    }

    /// The document, ending with a line feed.
    public func bytes(of digest: Digest) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.member("id", digest.id)
            json.member("time", digest.time)
            json.member("headline", DigestHeadline.text(of: digest))
            json.array("editions") { json in
                for edition in digest.editions { json.element { json in json.object { Self.write(edition, to: &$0) } } }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ edition: Digest.Edition, to json: inout JSONWriter) {
        json.write(edition.country)
        json.member("year", edition.year)
        json.member("against", EditionRows(edition).against)
        json.array("alerts") { json in
            for alert in edition.alerts { json.element { json in json.object { write(alert, to: &$0) } } }
        }
    }

    private static func write(_ alert: Alert, to json: inout JSONWriter) {
        json.member("id", alert.id)
        json.member("kind", alert.kind.rawValue)
        json.member("against", alert.against)
        json.write("section", SectionPath(headings: alert.section))
        json.member("paragraph", alert.paragraph)
        json.member("text", alert.text)
        json.member("earlier", alert.earlier)
        if let incident = alert.incident { write(incident, to: &json) }
        if let shift = alert.shift {
            json.object("shift", .line) { json in
                json.member("name", shift.name)
                json.member("old", shift.old)
                json.member("new", shift.new)
            }
        }
        write("terms", alert.terms, to: &json)
        json.member("significance", alert.significance)
        json.member("url", alert.url)
        json.member("sha256", alert.sha256)
        json.member("finding", alert.finding)
        if let extent = alert.extent { write(extent, to: &json) }
    }

    private static func write(_ incident: Alert.ToldIncident, to json: inout JSONWriter) {
        json.object("incident") { json in
            write("kinds", incident.kinds, to: &json)
            json.member("date", incident.date)
            json.member("place", incident.place)
            write("persons", incident.persons, to: &json)
            json.member("development", incident.development)
        }
    }

    private static func write(_ extent: Alert.Extent, to json: inout JSONWriter) {
        json.object("extent", .line) { json in
            json.member("oldWords", extent.oldWords)
            json.member("newWords", extent.newWords)
            json.member("grade", extent.grade)
            json.member("added", extent.added)
            json.member("removed", extent.removed)
            json.member("changed", extent.changed)
            json.member("newIncidents", extent.newIncidents)
            if !extent.namedIssues.isEmpty { write("namedIssues", extent.namedIssues, to: &json) }
            if !extent.unnamedIssues.isEmpty { write("unnamedIssues", extent.unnamedIssues, to: &json) }
        }
    }

    private static func write(_ key: String, _ words: [String], to json: inout JSONWriter) {
        json.array(key, .line) { json in
            for word in words { json.element(word) }
        }
    }
}
