public import Collation
import ReportModel

/// Sentences that were found as JSON, `recension.search/1`: those first in which the words weigh most.
public struct SearchJSON: Sendable {
    static let schema = "recension.search/1"

    private let tool: Tool

    public init(tool: Tool) {
        self.tool = tool
    }

    /// The document, ending with a line feed.
    public func bytes(_ found: [FoundSentence]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("schema", Self.schema)
            json.write(tool)
            json.array("sentences") { json in
                for sentence in found { json.element { json in json.object { Self.write(sentence, to: &$0) } } }
            }
        }
        json.endLine()
        return json.bytes
    }

    private static func write(_ sentence: FoundSentence, to json: inout JSONWriter) {
        json.write(sentence.country)
        json.member("text", sentence.text)
        json.array("places") { json in
            for place in sentence.places {
                json.element { json in
                    json.object { json in
                        json.member("year", place.year)
                        json.write("section", place.section)
                        json.member("paragraph", place.paragraph)
                        json.member("sentence", place.sentence)
                        json.member("kind", place.kind)
                        json.member("lineage", place.lineage)
                        json.member("url", place.url)
                    }
                }
            }
        }
    }
}
