import Alerts
import Foundation
import FoundationXML
import Testing

@testable import Rendering

/// The Atom feed, by what RFC 4287 asks for.
@Suite struct AlertFeedTests {
    private static let feed = AlertFeed(
        id: "tag:example.org,2026:reports", title: "Reports & <alerts>", address: "https://example.org/feed.atom?a=1&b=2", limit: 999,
        tool: Tool(version: "1"))

    @Test func anEntry() {
        let bytes = Self.feed.bytes(of: [Digest([AlertFixtures.polarity], time: AlertFixtures.time)])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                  <id>tag:example.org,2026:reports</id>
                  <title>Reports &amp; &lt;alerts&gt;</title>
                  <updated>2026-04-21T06:00:03Z</updated>
                  <author>
                    <name>recension</name>
                  </author>
                  <generator version="1">recension</generator>
                  <link rel="self" type="application/atom+xml" href="https://example.org/feed.atom?a=1&amp;b=2"/>
                  <entry>
                    <id>urn:recension:alert:a000000000005101</id>
                    <title>Ardania 2019: polarity (“no” went), Executive Summary</title>
                    <updated>2026-04-21T06:00:03Z</updated>
                    <link rel="alternate" type="text/html" href="https://example.org/2019/ardania"/>
                    <category scheme="urn:recension:kind" term="shift" label="shift"/>
                    <category scheme="urn:recension:country" term="XAA" label="Ardania"/>
                    <content type="html">&lt;p&gt;Polarity (“no” went), Executive Summary&lt;/p&gt;
                &lt;blockquote&gt;
                &lt;p&gt;There were reports of disappearances.&lt;/p&gt;
                &lt;/blockquote&gt;
                &lt;p&gt;In 2018:&lt;/p&gt;
                &lt;blockquote&gt;
                &lt;p&gt;There were no reports of disappearances.&lt;/p&gt;
                &lt;/blockquote&gt;
                &lt;p&gt;&lt;a href=&quot;https://example.org/2019/ardania&quot;&gt;The page of Ardania 2019&lt;/a&gt;&lt;/p&gt;
                </content>
                  </entry>
                </feed>

                """)
    }

    @Test func aFeedWithoutEntriesIsOne() throws {
        let elements = try AtomReading.elements(of: Self.feed.bytes(of: []))
        #expect(elements.map(\.name) == ["feed", "id", "title", "updated", "author", "name", "generator", "link"])
    }

    @Test(arguments: [AlertFixtures.everything, AlertFixtures.hostile, AlertFixtures.long()])
    func everyElementThatHasToBeThereIsThereOnce(digest: Digest) throws {
        let elements = try AtomReading.elements(of: Self.feed.bytes(of: [digest]))
        let entries = elements.split { $0.name == "entry" }
        #expect(entries.count == digest.alerts.count + 1)
        for entry in entries {
            for name in ["id", "title", "updated"] { #expect(entry.count { $0.name == name } == 1) }
            for time in entry where time.name == "updated" { #expect(time.text == digest.time) }
            for title in entry where title.name == "title" { #expect(!title.text.isEmpty) }
        }
        for entry in entries.dropFirst() {
            #expect(entry.allSatisfy { ["id", "title", "updated", "link", "category", "content"].contains($0.name) })
            #expect(entry.count { $0.name == "content" && $0.attributes["type"] == "html" } == 1)
            for link in entry where link.name == "link" {
                #expect(link.attributes["rel"] == "alternate")
                #expect(try #/^https?://[!-;=?-~\u{A0}-\u{10FFFF}]*$/#.wholeMatch(in: link.attributes["href"] ?? "") != nil)
            }
        }
        let ids = elements.filter { $0.name == "id" }.map(\.text)
        #expect(Set(ids).count == ids.count)
        for id in ids.dropFirst() { #expect(try #/urn:recension:alert:[A-Za-z0-9%._~-]+/#.wholeMatch(in: id) != nil) }
    }

    @Test func contentIsHTMLInWhichTextIsText() throws {
        let elements = try AtomReading.elements(of: Self.feed.bytes(of: [AlertFixtures.hostile]))
        for content in elements where content.name == "content" {
            // Only elements of ours are left once their tags are taken away.
            let rest = content.text.replacing(#/<\/?(p|blockquote|code)>|<a href="https?:[^"<>]*">|<\/a>/#, with: "")
            #expect(!rest.contains("<") && !rest.contains(">"))
        }
    }

    @Test func whatXMLCannotHoldIsDropped() {
        #expect(XMLWriter.escaped("a\u{0}b\u{8}\u{FFFE}\u{FFFF}c <&>\"\u{1F600}\u{7F}") == "abc &lt;&amp;&gt;&quot;\u{1F600}\u{7F}")
    }
}

/// The elements of a document in their order, read by a parser that is not ours.
private final class AtomReading: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
        var text = ""
    }

    private var elements: [Element] = []
    private var open: [Int] = []

    static func elements(of bytes: [UInt8]) throws -> [Element] {
        let parser = XMLParser(data: Data(bytes))
        let reading = AtomReading()
        parser.delegate = reading
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return reading.elements
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) {
        open.append(elements.count)
        elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if let last = open.last { elements[last].text += string }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) { open.removeLast() }
}
