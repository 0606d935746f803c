import Foundation
import ReportModel
import SchemaCheck
import Testing

@testable import Rendering

@Suite struct LibraryListTests {
    private static let list = LibraryList(
        path: "library.sqlite",
        editions: [
            LibraryList.Edition(country: Country(code: "XAC", name: "Castrova"), year: 2020, captures: 1, words: 10),
            LibraryList.Edition(country: Country(code: "XAC", name: "Old Castrova"), year: 2018, captures: 1, words: 9),
            LibraryList.Edition(country: Country(code: "XAA", name: "Ardania"), year: 2019, captures: 2, words: 12),
        ])

    @Test func terminal() {
        #expect(
            String(decoding: LibraryTerminal(width: 80).bytes(Self.list), as: UTF8.self) == """
                library.sqlite · 3 editions of 2 countries

                Ardania  2019 · 2 captures of 2019
                Castrova  2018, 2020 · none of 2019

                """)
        let empty = LibraryTerminal().bytes(LibraryList(path: "x", editions: []))
        #expect(String(decoding: empty, as: UTF8.self) == "x · 0 editions of 0 countries\n")
    }

    @Test func json() throws {
        let bytes = LibraryJSON(tool: Tool(version: "1")).bytes(Self.list)
        #expect(try JSONSchema(named: "recension.library-1").violations(in: bytes) == [])
        let object = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let countries = try #require(object["countries"] as? [[String: Any]])
        #expect(countries.map { $0["missingYears"] as? [Int] } == [[], [2019]])
    }
}
