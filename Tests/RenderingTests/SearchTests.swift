import Collation
import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

/// Sentences that were found, in all formats.
@Suite struct SearchTests {
    private static let found = [
        FoundSentence(
            country: Country(code: "XAA", name: "Ardania"), text: "=Police fined a diver, \"Ilo\", six oren.",
            snippet: "=\u{100000}Police\u{100001} fined a diver, \"Ilo\", six oren.",
            places: [
                FoundSentence.Place(
                    year: 2018, section: SectionPath(headings: ["Section 1. Boats", "a. Nets"]), paragraph: 4, sentence: 1, kind: "added",
                    lineage: "00c1a05e00c1a05e", url: "https://example.org/ardania"),
                FoundSentence.Place(
                    year: 2019, section: SectionPath(headings: ["Section 1. Boats", "b. Divers"]), paragraph: 7, sentence: 0,
                    kind: "unchanged", lineage: "00c1a05e00c1a05e"),
            ]),
        FoundSentence(
            country: Country(code: nil, name: "Borland"), text: "\u{1B}[31mPolice slept.",
            snippet: "\u{1B}[31m\u{100000}Police\u{100001} slept.",
            places: [FoundSentence.Place(year: 2019, section: SectionPath(headings: []), paragraph: 0, sentence: 0)]),
    ]

    @Test func terminal() {
        let text = String(decoding: SearchTerminal(width: 80).bytes(Self.found), as: UTF8.self)
        #expect(
            text == """
                Ardania 2018–2019 · 1.b Divers ¶7 in 2019 · added in 2018
                  =[Police] fined a diver, "Ilo", six oren.

                Borland 2019 · before the first heading ¶0
                  ␛[31m[Police] slept.

                """)
        #expect(String(decoding: SearchTerminal().bytes([]), as: UTF8.self) == "There is none.\n")
        let cut = String(decoding: SearchTerminal().bytes(Self.found, isCut: true), as: UTF8.self)
        #expect(cut.hasSuffix("Only the first 2 sentences; --limit gives more.\n"))
    }

    @Test func whatWasFoundStandsOutInColour() {
        let text = String(decoding: SearchTerminal(color: true).bytes(Self.found), as: UTF8.self)
        #expect(text.contains("\u{1B}[1mPolice\u{1B}[0m"))
        #expect(!text.contains("[Police]"))
    }

    @Test func json() throws {
        let bytes = SearchJSON(tool: Tool(version: "1")).bytes(Self.found)
        #expect(try JSONSchema(named: "recension.search-1").violations(in: bytes) == [])
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let sentences = try #require(object["sentences"] as? [[String: Any]])
        #expect(sentences.map { $0["text"] as? String } == Self.found.map(\.text))
        let places = try #require(sentences[0]["places"] as? [[String: Any]])
        #expect(places.map { $0["year"] as? Int } == [2018, 2019])
        #expect(places[1]["kind"] as? String == "unchanged")
        #expect(places[1]["url"] == nil)
    }

    @Test func csvHasARowForEachPlaceAndNoFormula() {
        let text = String(decoding: SearchCSV().bytes(Self.found), as: UTF8.self)
        let rows = text.split(separator: "\r\n", omittingEmptySubsequences: true)
        #expect(rows.count == 4)
        #expect(rows[0] == "country,iso,year,section,paragraph,sentence,kind,lineage,text,url")
        #expect(
            rows[1] == "Ardania,XAA,2018,Section 1. Boats > a. Nets,4,1,added,00c1a05e00c1a05e,"
                + "\"'=Police fined a diver, \"\"Ilo\"\", six oren.\",https://example.org/ardania")
        #expect(rows[3].hasPrefix("Borland,,2019,,0,0,,,"))
    }
}
