import ReportModel
import Testing

@Suite struct CountryRegionTests {
    @Test func everyRegionHasItsOwnNameAndAtLeastTenCountries() {
        let registry = CountryRegistry()
        var names: Set<String> = []
        for region in CountryRegion.allCases {
            names.insert(region.name)
            #expect(registry.countries.count { registry.region(of: $0) == region } >= 10, "\(region.rawValue)")
        }
        #expect(names.count == 6)
    }
}
