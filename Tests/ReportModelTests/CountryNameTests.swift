import Testing

@testable import ReportModel

@Suite struct CountryNameTests {
    @Test func aCommaTurnsTheName() {
        #expect(CountryName.turned("Ardania, Kingdom of") == " Kingdom of Ardania")
        #expect(CountryName.turned("Ardania") == nil)
        #expect(CountryName.turned("Ardania, Borland, Cordia") == nil)
    }

    @Test(arguments: [
        ("Republic of Ardania", "Ardania"), ("The Islamic Republic of the Ardania", "the Ardania"),
        ("People’s Democratic Republic of Ardania", "Ardania"), ("Co-operative Republic of Ardania", nil), ("Isle of Ardan", nil),
        ("Republic of", nil), ("of Ardania", nil), ("Ardania", nil),
        ("Republic of Ardania of the North", "Ardania of the North"),
    ])
    func aStyleIsTakenOff(name: String, rest: String?) {
        #expect(CountryName.withoutStyle(name) == rest)
    }

    @Test func brackets() throws {
        let parts = try #require(CountryName.parenthesized("Ardania (Old Borland)"))
        #expect(parts.outside == "Ardania ")
        #expect(parts.inside == "Old Borland")
        for name in ["Ardania", "(Ardania)", "Ardania (x) y", "Ardania )", ")"] {
            #expect(CountryName.parenthesized(name) == nil, "\(name)")
        }
    }
}
