public import Alerts

/// Alerts as an Atom feed (RFC 4287): one entry an alert, the newest first.
public struct AlertFeed: Sendable {
    private let id: String
    private let title: String
    private let address: String?
    private let limit: Int
    private let tool: Tool

    /// - Parameters:
    ///   - id: What names the feed for ever, an IRI: "tag:example.org,2026:reports".
    ///   - title: What a reader calls it.
    ///   - address: Where the feed itself will be found; nil where that is not known.
    ///   - limit: Most entries; the oldest are left out.
    public init(id: String, title: String, address: String? = nil, limit: Int, tool: Tool) {
        self.id = id
        self.title = title
        self.address = address
        self.limit = limit
        self.tool = tool
    }

    /// The document. Without alerts its time is the beginning of 1970, because it must have one and none is known here.
    public func bytes(of digests: [Digest]) -> [UInt8] {
        let entries = AlertEntry.entries(of: digests, limit: limit)
        var xml = XMLWriter()
        xml.element("feed", [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", "en")]) { xml in
            xml.element("id", text: Self.iri(id))
            xml.element("title", text: title)
            xml.element("updated", text: entries.first?.time ?? "1970-01-01T00:00:00Z")
            // A feed whose entries name no author has one.
            xml.element("author") { $0.element("name", text: tool.name) }
            xml.element("generator", [("version", tool.version)], text: tool.name)
            if let address { xml.element("link", [("rel", "self"), ("type", "application/atom+xml"), ("href", Self.iri(address))]) }
            for entry in entries { Self.write(entry, to: &xml) }
        }
        return xml.bytes
    }

    private static func write(_ entry: AlertEntry, to xml: inout XMLWriter) {
        xml.element("entry") { xml in
            xml.element("id", text: entry.id)
            xml.element("title", text: entry.title)
            xml.element("updated", text: entry.time)
            if let address = entry.address { xml.element("link", [("rel", "alternate"), ("type", "text/html"), ("href", address)]) }
            for category in entry.categories {
                xml.element("category", [("scheme", category.scheme), ("term", category.term), ("label", category.label)])
            }
            xml.element("content", [("type", "html")], html: entry.html)
        }
    }

    /// An identifier without characters that none may hold (RFC 3987).
    private static func iri(_ text: String) -> String {
        PercentEncoding.encoded(text) { scalar in
            scalar.isASCII
                ? scalar.value > 0x20 && scalar.value < 0x7F && !"<>\"{}|\\^`".unicodeScalars.contains(scalar)
                : !Inert.isActive(scalar) && !scalar.properties.isWhitespace && !scalar.properties.isNoncharacterCodePoint
        }
    }
}
