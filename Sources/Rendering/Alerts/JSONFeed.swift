public import Alerts

/// Alerts as a JSON Feed (version 1.1, jsonfeed.org): the entries of ``AlertFeed``, under the same ids.
public struct JSONFeed: Sendable {
    private let title: String
    private let address: String?
    private let limit: Int
    private let tool: Tool

    /// - Parameters:
    ///   - title: What a reader calls it.
    ///   - address: Where the feed itself will be found; nil where that is not known.
    ///   - limit: Most entries; the oldest are left out.
    public init(title: String, address: String? = nil, limit: Int, tool: Tool) {
        self.title = title
        self.address = address
        self.limit = limit
        self.tool = tool
    }

    /// The document, ending with a line feed.
    public func bytes(of digests: [Digest]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", title)
            json.member("feed_url", address)
            json.member("language", "en")
            json.array("authors") { json in
                json.element { json in json.object(.line) { $0.member("name", tool.name) } }
            }
            json.array("items") { json in
                for entry in AlertEntry.entries(of: digests, limit: limit) {
                    json.element { json in json.object { Self.write(entry, to: &$0) } }
                }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ entry: AlertEntry, to json: inout JSONWriter) {
        json.member("id", entry.id)
        json.member("url", entry.address)
        json.member("title", entry.title)
        json.member("content_html", String(decoding: entry.html.bytes, as: UTF8.self))
        json.member("date_published", entry.time)
        json.array("tags", .line) { json in
            for category in entry.categories { json.element(category.label) }
        }
    }
}
