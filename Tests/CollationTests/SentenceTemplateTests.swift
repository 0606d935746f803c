import ReportModel
import Testing

@testable import Collation

@Suite("Sentences without what is a country's own")
struct SentenceTemplateTests {
    private func template(_ text: String, _ name: String = "Ardania", year: Int? = 2019) -> String {
        SentenceFold(CountryMentions([Country(code: nil, name: name)]), year: year).template(text).text
    }

    @Test("Name, people and years become slots; what stands around them stays")
    func slots() {
        #expect(
            template("In 2019 the Ardanian courts of Ardania, as in 2018, sat.")
                == "In [year] the [nationality] courts of [country], as in [last year], sat.")
        #expect(template("(Ardania’s) law of 2017 held.") == "([country]'s) law of 2017 held.")
    }

    @Test("What stands before a name in some reports only is left out")
    func lead() {
        let expected = "There was nothing to tell of [country]."
        #expect(template("There was nothing to tell of Ardania.") == expected)
        #expect(template("There was nothing to tell of the Ardania.") == expected)
        #expect(template("There was nothing to tell of the Republic of Ardania.") == expected)
        #expect(template("The government of Ardania sat.") == "The government of [country] sat.")
    }

    @Test("The same sentence of two countries is one template")
    func sameOfTwo() {
        #expect(template("The bakers of Ardania slept.") == template("The bakers of Old Borland slept.", "Old Borland"))
        #expect(template("The bakers of Ardania slept.") != template("The bakers of Borland slept."))
    }

    @Test("Quotes and dashes are plain ones")
    func typography() {
        #expect(template("A “law” – the king’s – held.") == "A \"law\" - the king's - held.")
    }

    @Test("Without a year no number is one")
    func noYear() {
        #expect(template("In 2019 it rained.", year: nil) == "In 2019 it rained.")
    }
}
