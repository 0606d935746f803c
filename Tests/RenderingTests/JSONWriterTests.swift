import Foundation
import Testing

@testable import Rendering

@Suite("Writing JSON")
struct JSONWriterTests {
    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    @Test("Members stand in the order in which they are written, one a line")
    func order() {
        let result = text { json in
            json.object { json in
                json.member("b", "x")
                json.member("a", 1)
                json.array("list") { json in
                    json.element(1)
                    json.element("two")
                }
            }
        }
        #expect(result == "{\n  \"b\": \"x\",\n  \"a\": 1,\n  \"list\": [\n    1,\n    \"two\"\n  ]\n}")
    }

    @Test("A container on one line keeps everything inside it there")
    func oneLine() {
        let result = text { json in
            json.object(.line) { json in
                json.array("path") { json in
                    json.element("a")
                    json.element("b")
                }
                json.member("yes", true)
            }
        }
        #expect(result == "{\"path\": [\"a\", \"b\"], \"yes\": true}")
    }

    @Test("Empty containers stay closed")
    func empty() {
        #expect(text { $0.object { $0.array("none") { _ in } } } == "{\n  \"none\": []\n}")
        #expect(text { $0.object { _ in } } == "{}")
    }

    @Test("What is nil is left out, what is not a number is null")
    func absent() {
        let result = text { json in
            json.object(.line) { json in
                json.member("a", nil as String?)
                json.member("b", nil as Int?)
                json.member("c", Double.nan)
                json.member("d", 0.8125)
                json.null("e")
            }
        }
        #expect(result == "{\"c\": null, \"d\": 0.813, \"e\": null}")
    }

    @Test("Strings are escaped by RFC 8259, and what acts on a terminal too")
    func escapes() {
        let result = text { $0.array(.line) { $0.element("\"\\/\n\r\t\u{0}\u{1B}\u{7F}\u{9B}\u{202E}’é") } }
        #expect(result == #"["\"\\/\n\r\t\u0000\u001b\u007f\u009b\u202e’é"]"#)
    }

    @Test("Every scalar comes back from another reader of JSON")
    func roundTrip() throws {
        var scalars = String.UnicodeScalarView()
        for value in UInt32(0)..<0x3000 { if let scalar = Unicode.Scalar(value) { scalars.append(scalar) } }
        scalars.append(contentsOf: "\u{FFFF}\u{1F600}\u{10FFFF}".unicodeScalars)
        let string = String(scalars)
        var json = JSONWriter()
        json.array { $0.element(string) }
        let read = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
        #expect(read?.first?.unicodeScalars.elementsEqual(string.unicodeScalars) == true)
    }

    @Test("A document written in pieces is the same document")
    func pieces() {
        var inner = JSONWriter(depth: 2)
        inner.object { $0.member("a", 1) }
        var json = JSONWriter()
        json.openObject()
        json.openArray("list")
        var bytes = json.take()
        json.element(rendered: inner.bytes)
        bytes += json.take()
        json.close()
        json.close()
        json.close()
        bytes += json.take()
        let whole = text { $0.object { $0.array("list") { $0.element { $0.object { $0.member("a", 1) } } } } }
        #expect(String(decoding: bytes, as: UTF8.self) == whole)
    }
}
