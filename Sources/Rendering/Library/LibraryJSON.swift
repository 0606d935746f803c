import ReportModel

/// What a library holds as JSON, `recension.library/1`.
public struct LibraryJSON: Sendable {
    static let schema = "recension.library/1"

    private let tool: Tool

    public init(tool: Tool) {
        self.tool = tool
    }

    /// The document, ending with a line feed.
    public func bytes(_ list: LibraryList) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.array("countries") { json in
                for editions in list.countries {
                    guard let last = editions.last else { continue }
                    json.element { json in
                        json.object { json in
                            json.write(last.country)
                            json.write("missingYears", years: LibraryList.missing(editions))
                            json.array("editions") { json in
                                for edition in editions {
                                    json.element { json in
                                        json.object(.line) { json in
                                            json.member("year", edition.year)
                                            json.member("captures", edition.captures)
                                            json.member("words", edition.words)
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        json.endLine()
        return json.bytes
    }
}
