import Testing

@testable import ReportModel

@Suite struct CountryTableTests {
    private let lines = CountryTable.text.split(separator: "\n").map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).map(trim)
    }

    @Test func everyLineIsReadWithoutError() throws {
        var index = CountryIndex()
        try index.read(CountryTable.text)
        #expect(index.rows.count == lines.count)
        #expect(CountryIndex.builtIn.rows.map(\.code) == index.rows.map(\.code))
    }

    @Test func everyUnitedNationsMemberButOneIsThere() {
        // 192 members that the Department reports on; beside them Taiwan, Kosovo, Western Sahara, Cook Islands, Niue, Serbia and
        // Montenegro, and the six parts of countries.
        #expect(CountryIndex.builtIn.rows.count == 192 + 6 + 6)
        #expect(CountryRegistry().country(code: "USA") == nil)
    }

    @Test func noNameOrSlugIsGivenTwice() {
        var owners: [String: String] = [:]
        for fields in lines {
            let lists = fields.dropFirst(4).prefix(2).joined(separator: ";")
            for name in [fields[3]] + lists.split(separator: ";").map(trim) where !name.isEmpty {
                guard let key = CountryKey.make(name) else {
                    Issue.record("“\(name)” of \(fields[0]) folds to nothing")
                    continue
                }
                let owner = owners.updateValue(fields[0], forKey: key)
                #expect(owner == nil, "“\(name)” of \(fields[0]) is given by \(owner ?? "") already")
            }
        }
        #expect(owners.count > 300)
    }

    @Test func noNameLooksLikeTheCodeOfAnother() {
        let registry = CountryRegistry()
        for country in registry.countries {
            for code in [country.code, registry.alpha2(of: country)].compactMap(\.self) {
                if let named = registry.country(named: code) { #expect(named == country, "\(code)") }
            }
        }
    }

    @Test func everyRowHasARegionAndPartsHaveThatOfTheirCountry() {
        let registry = CountryRegistry()
        for country in registry.countries {
            let region = registry.region(of: country)
            #expect(region != nil, "\(country.name)")
            if let parent = registry.parent(of: country) { #expect(registry.region(of: parent) == region, "\(country.name)") }
        }
    }

    @Test func everyNameLeadsToItsOwnCountry() {
        let registry = CountryRegistry()
        for country in registry.countries {
            #expect(registry.country(named: country.name) == country)
            #expect(registry.country(titled: "\(country.name) - United States Department of State") == country)
            #expect(registry.country(titled: "2018 Country Reports on Human Rights Practices: \(country.name)") == country)
        }
    }

    @Test func countriesStandInTheOrderOfTheirNamesEachBeforeItsParts() {
        let rows = CountryIndex.builtIn.rows
        for (row, next) in zip(rows, rows.dropFirst()) where next.parent != nil {
            #expect(next.parent == row.code || next.parent == row.parent, "\(next.code)")
        }
    }
}

private func trim(_ text: some StringProtocol) -> String {
    text.split(separator: " ").joined(separator: " ")
}
