import ReportModel
import Testing

/// Tables of a user, read over the built-in one.
@Suite struct CountryIndexTests {
    @Test func aLineAddsACountry() throws {
        let registry = try CountryRegistry().extended(
            with: """
                # Invented.
                XAR | XA | EUR | Ardania | Kingdom of Ardania; Old Ardan | ardania-main; ardannia |
                XA-B1 | | | Borland | | | XAR

                XCO||| Cordia
                """)
        let ardania = Country(code: "XAR", name: "Ardania")
        #expect(registry.country(code: "xar") == ardania)
        #expect(registry.country(code: "XA") == ardania)
        #expect(registry.country(named: "old ardan") == ardania)
        #expect(registry.country(slug: "ardannia") == ardania)
        #expect(registry.country(slug: "ardania-2") == ardania)
        #expect(registry.region(of: ardania) == .eur)
        #expect(registry.parts(of: ardania) == [Country(code: "XA-B1", name: "Borland")])
        #expect(registry.country(named: "Cordia")?.code == "XCO")
        #expect(registry.country(named: "Ghana")?.code == "GHA")
        #expect(registry.countries.suffix(3).map(\.name) == ["Ardania", "Borland", "Cordia"])
        #expect(CountryRegistry().country(code: "XAR") == nil)
    }

    @Test func anEmptyFieldLeavesWhatIsKnown() throws {
        let registry = try CountryRegistry().extended(with: "GHA | | | | Gold Coast")
        let ghana = Country(code: "GHA", name: "Ghana")
        #expect(registry.country(named: "Gold Coast") == ghana)
        #expect(registry.country(code: "GH") == ghana)
        #expect(registry.alpha2(of: ghana) == "GH")
        #expect(registry.region(of: ghana) == .af)
        #expect(registry.countries.count == CountryRegistry().countries.count)
    }

    @Test func aNewNameIsTheOneForOutputsAndTheOldOneStillLeads() throws {
        let registry = try CountryRegistry().extended(with: "TUR | | | Türkiye")
        #expect(registry.country(slug: "turkey") == Country(code: "TUR", name: "Türkiye"))
        #expect(registry.country(code: "TUR")?.name == "Türkiye")
    }

    @Test func aNameMayBeGivenToAnotherCountry() throws {
        let registry = try CountryRegistry().extended(with: "SRB | | | | Yugoslavia; Serbia and Montenegro; Congo")
        #expect(registry.country(named: "Yugoslavia")?.code == "SRB")
        #expect(registry.country(slug: "serbia-and-montenegro")?.code == "SRB")
        #expect(registry.country(named: "Congo")?.code == "SRB")
        #expect(registry.country(code: "SCG")?.code == "SCG")
        #expect(registry.country(named: "Republic of the Congo")?.code == "COG")
    }

    @Test func aHyphenTakesAFieldAway() throws {
        let registry = try CountryRegistry().extended(with: "HKG | - | - | | | | -")
        let hongKong = try #require(registry.country(named: "Hong Kong"))
        #expect(registry.parent(of: hongKong) == nil)
        #expect(registry.region(of: hongKong) == nil)
        #expect(registry.alpha2(of: hongKong) == nil)
        #expect(registry.country(code: "HK") == nil)
    }

    @Test func anAlpha2CodeMayBeGivenToAnotherCountry() throws {
        let registry = try CountryRegistry().extended(with: "XAR | GH | | Ardania")
        let ghana = try #require(registry.country(code: "GHA"))
        #expect(registry.country(code: "GH")?.code == "XAR")
        #expect(registry.alpha2(of: ghana) == nil)
    }

    @Test func tablesAddUp() throws {
        let registry = try CountryRegistry().extended(with: "XAR | | | Ardania").extended(with: "XAR | | WHA | New Ardania")
        let ardania = Country(code: "XAR", name: "New Ardania")
        #expect(registry.country(named: "Ardania") == ardania)
        #expect(registry.region(of: ardania) == .wha)
    }

    @Test func aPartMayStandBeforeItsCountry() throws {
        let registry = try CountryRegistry().extended(with: "XBO | | | Borland | | | xar\nXAR | | | Ardania")
        #expect(registry.parent(of: Country(code: "XBO", name: "Borland"))?.code == "XAR")
    }

    @Test(arguments: ["", "\n\n", "# nothing", "\u{FEFF}# nothing\r\n", "   \t\n"])
    func anEmptyTableChangesNothing(text: String) throws {
        #expect(try CountryRegistry().extended(with: text).countries == CountryRegistry().countries)
    }

    @Test func aTableSavedByAnyEditorIsRead() throws {
        let registry = try CountryRegistry().extended(with: "\u{FEFF}XAR\t|XA|eur|Ardania|Old Ardan;;|\r\nXBO||| Borland\r\n")
        #expect(registry.country(named: "Old Ardan")?.code == "XAR")
        #expect(registry.country(named: "Borland") == Country(code: "XBO", name: "Borland"))
    }

    @Test(arguments: [
        ("# one\n | XA | EUR | Ardania", CountryTableError(line: 2, problem: .malformedCode(""))),
        ("ARDANIA | XA | EUR | Ardania", CountryTableError(line: 1, problem: .malformedCode("ARDANIA"))),
        ("Ardania", CountryTableError(line: 1, problem: .malformedCode("Ardania"))),
        ("X1R | | | Ardania", CountryTableError(line: 1, problem: .malformedCode("X1R"))),
        ("XA- | | | Ardania", CountryTableError(line: 1, problem: .malformedCode("XA-"))),
        ("XAR | XAR | | Ardania", CountryTableError(line: 1, problem: .malformedAlpha2("XAR"))),
        ("XAR | | Europe | Ardania", CountryTableError(line: 1, problem: .unknownRegion("Europe"))),
        ("XAR | XA | EUR", CountryTableError(line: 1, problem: .missingName(code: "XAR"))),
        ("XAR | XA | EUR | The", CountryTableError(line: 1, problem: .emptyName("The"))),
        ("XAR | XA | EUR | Ardania | Old Ardan; --", CountryTableError(line: 1, problem: .emptyName("--"))),
        ("XAR | | | Ardania | | | | x", CountryTableError(line: 1, problem: .tooManyFields(8))),
        ("XAR | | | Ardania\n\nxar | | | Ardania", CountryTableError(line: 3, problem: .repeatedCode("XAR", line: 1))),
        ("XAR | XA | | Ardania\nXBO | XA | | Borland", CountryTableError(line: 2, problem: .repeatedCode("XA", line: 1))),
        (
            "XAR | | | Ardania\nXBO | | | Borland | The ARDANIA",
            CountryTableError(line: 2, problem: .sharedName("The ARDANIA", line: 1))
        ),
        ("XAR | | | Ardania | | | XBO", CountryTableError(line: 1, problem: .unknownParent("XBO"))),
        ("XAR | | | Ardania | | | XAR", CountryTableError(line: 1, problem: .unfitParent("XAR"))),
        ("XAR | | | Ardania | | | HKG", CountryTableError(line: 1, problem: .unfitParent("HKG"))),
        ("CHN | | | | | | MNG", CountryTableError(line: 1, problem: .unfitParent("MNG"))),
    ])
    func aWrongLineIsNamed(text: String, error: CountryTableError) {
        #expect(throws: error) { try CountryRegistry().extended(with: text) }
    }
}
