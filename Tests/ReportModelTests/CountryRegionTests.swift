import ReportModel
import Testing

@Suite("Regions by name")
struct CountryRegionTests {
    @Test(
        "Names and codes of bureaus, whatever their case and articles",
        arguments: [
            ("Africa", CountryRegion.af), ("africa", .af), ("East Asia and the Pacific", .eap), ("East Asia and Pacific", .eap),
            ("eap", .eap), ("Europe and Eurasia", .eur), ("EUR", .eur), ("Near East", .nea), ("Near East and North Africa", .nea),
            ("South & Central Asia", .sca), ("Western Hemisphere", .wha), ("WHA", .wha),
        ])
    func names(text: String, region: CountryRegion) {
        #expect(CountryRegion(matching: text) == region)
    }

    @Test("Every region by its own name", arguments: CountryRegion.allCases)
    func ownName(region: CountryRegion) {
        #expect(CountryRegion(matching: region.name) == region)
    }

    @Test("Codes and names of countries are none", arguments: ["AF", "Asia", "South Africa", "Central African Republic", ""])
    func others(text: String) {
        #expect(CountryRegion(matching: text) == nil)
    }

    @Test("No region has the name of a country", arguments: ["Africa", "EAP", "EUR", "NEA", "SCA", "WHA", "Western Hemisphere"])
    func noCountry(text: String) {
        #expect(CountryRegistry().country(matching: text) == nil)
    }
}
