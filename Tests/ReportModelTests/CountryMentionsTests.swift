import Testing

@testable import ReportModel

@Suite("Where a text names its country")
struct CountryMentionsTests {
    private func mention(_ text: String, at place: Int, _ countries: [Country]) -> CountryMentions.Mention? {
        CountryMentions(countries).mention(in: text.split(separator: " "), at: place)
    }

    private let ardania = [Country(code: nil, name: "Ardania")]

    @Test("By its name, whatever punctuation stands at it", arguments: ["Ardania", "Ardania,", "(Ardania).", "Ardania’s", "Ardania's,"])
    func name(word: String) {
        #expect(mention("in \(word) nothing", at: 1, ardania) == .name(words: 1))
    }

    @Test("By all names that the registry knows, the longest first")
    func longNames() {
        let ghana = [Country(code: "GHA", name: "Ghana")]
        #expect(mention("the Republic of Ghana", at: 3, ghana) == .name(words: 1))
        let bahamas = [Country(code: "BHS", name: "The Bahamas")]
        #expect(mention("The Bahamas is", at: 0, bahamas) == .name(words: 2))
        #expect(mention("the Bahamas is", at: 1, bahamas) == .name(words: 1))
        let bosnia = [Country(code: "BIH", name: "Bosnia and Herzegovina")]
        #expect(mention("in Bosnia and Herzegovina during", at: 1, bosnia) == .name(words: 3))
    }

    @Test("Words without a key do not belong to a name that they stand beside")
    func neighbours() {
        #expect(mention("in Ardania and the islands", at: 1, ardania) == .name(words: 1))
        #expect(mention("And Ardania fell", at: 0, ardania) == nil)
    }

    @Test("By the name that it had in either edition")
    func renamed() {
        let both = [Country(code: nil, name: "Old Castrova"), Country(code: nil, name: "Castrova")]
        #expect(mention("Old Castrova fell", at: 0, both) == .name(words: 2))
        #expect(mention("Castrova fell", at: 0, both) == .name(words: 1))
    }

    @Test("By words for its people", arguments: ["Ardanian", "Ardanians", "Ardani", "Ardanian,"])
    func demonyms(word: String) {
        #expect(mention("the \(word) police", at: 1, ardania) == .demonym)
    }

    @Test("Words for its people that do not begin like its name")
    func irregular() {
        #expect(mention("the Dutch police", at: 1, [Country(code: "NLD", name: "Netherlands")]) == .demonym)
        #expect(mention("the Dutch police", at: 1, ardania) == nil)
    }

    @Test("Other words are none", arguments: ["ardania", "Ardent", "Borland", "“", "2019", "Arda,"])
    func others(word: String) {
        #expect(mention("in \(word) nothing", at: 1, ardania) == nil)
    }

    @Test("No name goes across a comma")
    func clauses() {
        let north = [Country(code: nil, name: "North Cadria")]
        #expect(mention("In the North, Cadria fell", at: 2, north) == nil)
    }
}
