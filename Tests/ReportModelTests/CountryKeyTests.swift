import Testing

@testable import ReportModel

@Suite struct CountryKeyTests {
    @Test(arguments: [
        // Case, white space and punctuation.
        ("North Ardania", "NORTH ARDANIA"),
        ("North Ardania", "  north\u{A0}\u{2009}ardania\n"),
        ("North Ardania", "north-ardania"),
        ("North Ardania", "North\u{2013}Ardania"),
        ("North Ardania", "North_Ardania."),
        ("Ardania (Old Borland)", "Ardania, Old Borland"),
        // Articles and conjunctions.
        ("The Ardania", "Ardania"),
        ("Ardania, The", "the Ardania"),
        ("Ardania & Borland", "Ardania and Borland"),
        ("Ardania and the Borlands", "Ardania Borlands"),
        ("Saint Ardan", "St. Ardan"),
        ("Saint Ardan", "St Ardan"),
        // Apostrophes.
        ("Cote d'Ardan", "Côte d’Ardan"),
        ("Cote d'Ardan", "Cote d`Ardan"),
        ("Cote d'Ardan", "cote-dardan"),
        ("Cote d'Ardan", "Cote d Ardan"),
        ("Cote d'Ardan", "COTE D\u{2BC}ARDAN"),
        // Diacritics, composed or not.
        ("Sao Borto", "São Bortó"),
        ("Sao Borto", "Sa\u{303}o Borto\u{301}"),
        ("Turkiye", "TÜRKİYE"),
        ("Turkiye", "Türkiye"),
        ("Lodz Strasse Aero Oeuvre Thor", "Łódź Straße Ærø Œuvre Þór"),
        ("Viet Nam", "Việt Nam"),
        ("Bucuresti", "București"),
        // What is not seen.
        ("Ardania", "Ar\u{AD}da\u{200B}nia\u{FEFF}"),
        // Other scripts.
        ("Ардания", "АРДАНИЯ"),
    ])
    func spellingsOfOneNameMeet(one: String, other: String) throws {
        let key = try #require(CountryKey.make(one))
        #expect(CountryKey.make(other) == key)
    }

    @Test(arguments: [
        ("Ardania", "Ardanía Minor"), ("Guinea", "Guinea-Bissau"), ("Niger", "Nigeria"), ("Dominica", "Dominican"),
        ("Ardania", "Ардания"), ("Ardania 1", "Ardania 2"), ("Theodora", "Odora"), ("Andland", "Land"), ("Stland", "Saintland"),
        ("Ardan Stand", "Ardan Saint"),
    ])
    func differentNamesKeepApart(one: String, other: String) {
        #expect(CountryKey.make(one) != CountryKey.make(other))
    }

    @Test(arguments: ["", " ", "The", "the & and", "—", "\u{200B}", "(’)"])
    func aNameWithoutLettersHasNoKey(name: String) {
        #expect(CountryKey.make(name) == nil)
    }

    @Test func keyIsPlain() {
        #expect(CountryKey.make("The Côte d’Ardan & St. Borl") == "cotedardansaintborl")
    }

    @Test func aCountryOutsideTheRegistryIsPairedByItsFoldedName() {
        #expect(Country(code: nil, name: "The Ardania").key == Country(code: nil, name: "ARDANIA").key)
        #expect(Country(code: "GHA", name: "Ghana").key == "GHA")
        #expect(Country(code: nil, name: "Ghana").key != "GHA")
        #expect(Country(code: nil, name: "?").key == "?")
    }
}
