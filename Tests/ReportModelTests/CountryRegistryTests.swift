import ReportModel
import Testing

@Suite struct CountryRegistryTests {
    let registry = CountryRegistry()

    @Test(arguments: [
        ("GHA", "GHA"), ("gha", "GHA"), ("GH", "GHA"), ("gh", "GHA"), ("cn-xz", "CN-XZ"), ("UA-43", "UA-43"), ("XK", "XKX"),
        ("ESH", "ESH"), ("TWN", "TWN"), ("PS", "PSE"),
    ])
    func codes(text: String, code: String) {
        #expect(registry.country(code: text)?.code == code)
    }

    @Test(arguments: ["", "G", "ZZZ", "US", "GHAN", "CN-", "ghana"])
    func whatIsNoCode(text: String) {
        #expect(registry.country(code: text) == nil)
    }

    @Test(arguments: [
        ("Ghana", "GHA"), ("Republic of Ghana", "GHA"),
        ("The Bahamas", "BHS"), ("Bahamas, The", "BHS"), ("bahamas", "BHS"), ("Commonwealth of The Bahamas", "BHS"),
        ("The Gambia", "GMB"), ("Gambia, The", "GMB"), ("The Islamic Republic of the Gambia", "GMB"),
        ("Côte d’Ivoire", "CIV"), ("Cote d'Ivoire", "CIV"), ("Côte d'Ivoire", "CIV"), ("Cote D`Ivoire", "CIV"),
        ("Ivory Coast", "CIV"),
        ("Turkey", "TUR"), ("Türkiye", "TUR"), ("Turkiye", "TUR"), ("Turkey (Türkiye)", "TUR"), ("Republic of Türkiye", "TUR"),
        ("Czech Republic", "CZE"), ("Czechia", "CZE"), ("Slovak Republic", "SVK"),
        ("Burma", "MMR"), ("Myanmar", "MMR"), ("Burma (Myanmar)", "MMR"), ("Union of Burma", "MMR"),
        ("Swaziland", "SWZ"), ("Kingdom of Eswatini", "SWZ"),
        ("Macedonia", "MKD"), ("The Former Yugoslav Republic of Macedonia", "MKD"),
        ("Macedonia, The Former Yugoslav Republic of", "MKD"), ("F.Y.R.O.M.", "MKD"),
        ("Kyrgyz Republic", "KGZ"), ("Kyrgyzstan", "KGZ"),
        ("Cape Verde", "CPV"), ("Cabo Verde", "CPV"), ("East Timor", "TLS"), ("Timor Leste", "TLS"),
        ("Democratic Republic of the Congo", "COD"), ("Congo, Democratic Republic of the", "COD"),
        ("Congo, the Democratic Republic of the", "COD"), ("Congo (Kinshasa)", "COD"), ("Zaire", "COD"), ("DRC", "COD"),
        ("Republic of the Congo", "COG"), ("Congo, Republic of the", "COG"), ("Congo (Brazzaville)", "COG"), ("Congo", "COG"),
        ("South Korea", "KOR"), ("Korea, South", "KOR"), ("Republic of Korea", "KOR"), ("Korea, Republic of", "KOR"),
        ("North Korea", "PRK"), ("Democratic People’s Republic of Korea", "PRK"),
        ("Korea, Democratic People's Republic of", "PRK"), ("D.P.R.K.", "PRK"),
        ("Micronesia, Federated States of", "FSM"), ("Federated States of Micronesia", "FSM"),
        ("St. Kitts & Nevis", "KNA"), ("Saint Kitts and Nevis", "KNA"), ("St Lucia", "LCA"),
        ("St. Vincent and the Grenadines", "VCT"), ("São Tomé and Príncipe", "STP"), ("Sao Tome & Principe", "STP"),
        ("Bosnia & Herzegovina", "BIH"), ("Bosnia-Herzegovina", "BIH"), ("Trinidad & Tobago", "TTO"),
        ("Serbia and Montenegro", "SCG"), ("Yugoslavia, Federal Republic of", "SCG"), ("Serbia", "SRB"), ("Montenegro", "MNE"),
        ("Holland", "NLD"), ("The Netherlands", "NLD"), ("Netherlands, The", "NLD"), ("UK", "GBR"), ("Great Britain", "GBR"),
        ("Iran, Islamic Republic of", "IRN"), ("Tanzania, United Republic of", "TZA"), ("Lao PDR", "LAO"), ("Viet Nam", "VNM"),
        ("Bolivarian Republic of Venezuela", "VEN"), ("Russian Federation", "RUS"), ("Syrian Arab Republic", "SYR"),
        ("Brunei Darussalam", "BRN"), ("Democratic Socialist Republic of Sri Lanka", "LKA"), ("Grand Duchy of Luxembourg", "LUX"),
        ("Hong Kong", "HKG"), ("Macao", "MAC"), ("Tibet", "CN-XZ"), ("Crimea", "UA-43"), ("Republic of China", "TWN"),
        ("People’s Republic of China", "CHN"), ("China (includes Tibet, Hong Kong, and Macau)", "CHN"),
        ("China (Includes Hong Kong, Macau, and Tibet)", "CHN"),
        ("Israel", "ISR"), ("Israel, West Bank and Gaza", "ISR"), ("Israel, Golan Heights, West Bank, and Gaza", "ISR"),
        ("Israel and The Occupied Territories", "ISR"), ("West Bank and Gaza", "PSE"), ("The Occupied Territories", "PSE"),
        ("Palestinian Territories", "PSE"), ("Cyprus - the Area Administered by Turkish Cypriots", "XNC"),
        ("Western Sahara", "ESH"), ("Kosovo", "XKX"), ("Cook Islands", "COK"), ("Niue", "NIU"),
    ])
    func names(name: String, code: String) {
        #expect(registry.country(named: name)?.code == code)
    }

    @Test(arguments: [
        "", "The", "Ardania", "Republic", "Republic of", "Kingdom of the", "Korea", "Republic of Ardania", "Ghana, Kenya",
        "Human Rights", "United", "Saint", "Republic of Ghana and Kenya",
    ])
    func whatIsNoKnownName(name: String) {
        #expect(registry.country(named: name) == nil)
    }

    @Test func everyLinkedSlugMeansWhatAHandWroteBesideIt() {
        #expect(CountrySlugList.codes.count == 240)
        for (slug, code) in CountrySlugList.codes {
            #expect(registry.country(slug: slug)?.code == code, "\(slug)")
            for damage in ["/", ".html", "-2", "__trashed", "__trashed-2", "-draft", "-2018.txt"] {
                #expect(registry.country(slug: slug + damage)?.code == code, "\(slug)\(damage)")
            }
        }
    }

    @Test(arguments: [
        ("korea-republic-of", "KOR"), ("korea-democratic-peoples-republic-of", "PRK"), ("congo-republic-of-the", "COG"),
        ("congo-democratic-republic-of-the", "COD"), ("thegambia", "GMB"), ("c%C3%B4te-d%E2%80%99ivoire", "CIV"),
        ("GHANA-2019-HUMAN-RIGHTS-REPORT.pdf", "GHA"), ("/ukraine/crimea/", "UA-43"),
        ("cyprus-the-area-administered-by-turkish-cypriots", "XNC"), ("ghana__trashed-2", "GHA"), ("2018-ghana.txt", "GHA"),
        ("ghana-2018.txt", "GHA"), ("china-includes-hong-kong-macau-and-tibet/hong-kong/", "HKG"),
        ("israel-west-bank-and-gaza/israel/", "ISR"), ("israel-west-bank-and-gaza/west-bank-and-gaza/", "PSE"),
    ])
    func slugs(slug: String, code: String) {
        #expect(registry.country(slug: slug)?.code == code)
    }

    @Test(arguments: ["", "/", "__trashed", "ardania", "2018", "2018-country-reports-on-human-rights-practices", "ghana/ardania"])
    func whatIsNoKnownSlug(slug: String) {
        #expect(registry.country(slug: slug) == nil)
    }

    @Test(arguments: [
        ("2019 Country Reports on Human Rights Practices: Ghana", "GHA"),
        ("Ghana - United States Department of State", "GHA"),
        ("2019 Country Report on Human Rights Practices: Dominican Republic", "DOM"),
        ("Turkey (Türkiye) - United States Department of State", "TUR"),
        ("China (Includes Tibet, Hong Kong, and Macau)", "CHN"),
        ("2018 Country Reports on Human Rights Practices: China (includes Tibet, Hong Kong, and Macau) – China", "CHN"),
        ("China (includes Tibet, Hong Kong, and Macau) – Tibet - United States Department of State", "CN-XZ"),
        ("China (Includes Hong Kong, Macau, and Tibet): Hong Kong", "HKG"),
        ("Israel, Golan Heights, West Bank, and Gaza", "ISR"),
        ("Israel, Golan Heights, West Bank, and Gaza – West Bank and Gaza", "PSE"),
        ("Israel and The Occupied Territories - The Occupied Territories", "PSE"),
        ("Ukraine - Crimea", "UA-43"), ("Ukraine (Crimea)", "UA-43"),
        ("Cyprus - The Republic of Cyprus", "CYP"),
        ("Serbia (includes Kosovo)", "SRB"),
        ("Burma (the country once so called)", "MMR"),
        ("UNITED KINGDOM 2021 HUMAN RIGHTS REPORT", "GBR"),
        ("Guinea-Bissau | U.S. Department of State", "GNB"),
        ("Timor-Leste", "TLS"),
        ("2015 Country Reports on Human Rights Practices - The Bahamas | Refworld", "BHS"),
        ("Bahamas, The - United States\u{A0}Department\n of State", "BHS"),
    ])
    func titles(title: String, code: String) {
        #expect(registry.country(titled: title)?.code == code)
    }

    @Test(arguments: [
        "", "2019 Country Reports on Human Rights Practices", "United States Department of State", "Page not found",
        // Two countries in one title are no evidence for either.
        "Ghana (Kenya)",
    ])
    func titlesThatNameNoCountry(title: String) {
        #expect(registry.country(titled: title) == nil)
    }

    @Test func aPersonMayGiveACodeANameASlugOrATitle() {
        for text in [
            "GHA", "gh", "Ghana", "the republic of ghana", "ghana__trashed", "ghana.html", "GHANA 2019 HUMAN RIGHTS REPORT",
        ] {
            #expect(registry.country(matching: text)?.code == "GHA", "\(text)")
        }
        #expect(registry.country(matching: "Ardania") == nil)
        #expect(registry.country(matching: "") == nil)
    }

    @Test func renamedCountriesHaveOneName() {
        #expect(registry.country(named: "Swaziland")?.name == "Eswatini")
        #expect(registry.country(slug: "macedonia")?.name == "North Macedonia")
        #expect(registry.country(slug: "kyrgyzstan") == registry.country(slug: "kyrgyz-republic"))
    }

    @Test func partsKnowTheirCountryAndAreNotIt() throws {
        let china = try #require(registry.country(code: "CHN"))
        #expect(registry.parts(of: china).map(\.code) == ["HKG", "MAC", "CN-XZ"])
        for part in registry.parts(of: china) { #expect(registry.parent(of: part) == china) }
        let israel = try #require(registry.country(code: "ISR"))
        #expect(registry.parts(of: israel).map(\.name) == ["West Bank and Gaza"])
        #expect(registry.parent(of: israel) == nil)
        for code in ["TWN", "XKX", "ESH", "COK", "NIU", "SCG"] {
            let country = try #require(registry.country(code: code))
            #expect(registry.parent(of: country) == nil, "\(code)")
        }
        #expect(registry.parts(of: Country(code: nil, name: "China")).isEmpty)
    }

    @Test(arguments: [
        ("GHA", CountryRegion.af), ("MRT", .af), ("SDN", .af), ("MMR", .eap), ("TWN", .eap), ("TUR", .eur), ("ARM", .eur),
        ("RUS", .eur), ("CYP", .eur), ("MAR", .nea), ("ISR", .nea), ("ESH", .nea), ("KAZ", .sca), ("AFG", .sca), ("MDV", .sca),
        ("CAN", .wha), ("CUB", .wha),
    ])
    func regions(code: String, region: CountryRegion) throws {
        let country = try #require(registry.country(code: code))
        #expect(registry.region(of: country) == region)
    }

    @Test func nothingIsKnownOfACountryOutsideTheRegistry() {
        let ardania = Country(code: nil, name: "Ardania")
        #expect(registry.alpha2(of: ardania) == nil)
        #expect(registry.region(of: ardania) == nil)
        #expect(registry.parent(of: ardania) == nil)
    }
}
