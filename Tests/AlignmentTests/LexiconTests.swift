import ReportModel
import ReportSketch
import SequenceDiff
import Testing

@testable import Alignment

@Suite struct LexiconTests {
    @Test(arguments: [
        ("industry-wide", ["industri", "wide"]), ("1,050,", ["1050"]), ("12.6", ["12.6"]), ("(didn’t", ["do", "not"]),
        ("cannot", ["can", "not"]), ("U.S.", ["unitedstat"]), ("https://example.org/law", []), ("(www.example.org/law).", []),
        ("Türkiye", ["turkiy"]),
        ("O’Hara’s", ["ohara"]), ("anti-Semitic", ["antisemitic"]), ("word\u{AD}ing", ["word"]), ("\u{2014}", []),
    ])
    func foldsPrintedWords(_ printed: String, _ stems: [String]) {
        var lexicon = Lexicon()
        let bytes = Array(printed.utf8)
        let number = lexicon.number(forPrinted: bytes.span)
        let found = lexicon.stemRange(ofPrinted: number).map {
            String(decoding: lexicon.stems[lexicon.stem(at: $0)], as: UTF8.self)
        }
        #expect(found == stems)
    }

    @Test func kindsOfQuotesAndDashesAreOneForm() {
        var lexicon = Lexicon()
        func form(_ word: String) -> Int32 {
            let bytes = Array(word.utf8)
            let number = lexicon.number(forPrinted: bytes.span)
            return lexicon.form(ofPrinted: number)
        }
        #expect(form("law’s") == form("law's"))
        #expect(form("“law”") == form("\"law\""))
        #expect(form("1999–2001") == form("1999-2001"))
        #expect(form("of\u{FB01}ce") == form("office"))
        #expect(form("Law") != form("law"))
        #expect(form("law") != form("law,"))
    }

    @Test func capitalsAloneAreAnAcronym() {
        var lexicon = Lexicon()
        func isAcronym(_ word: String) -> Bool {
            let bytes = Array(word.utf8)
            let number = lexicon.number(forPrinted: bytes.span)
            return lexicon.traits(ofPrinted: number).contains(.acronym)
        }
        #expect(isAcronym("(RSB)"))
        #expect(isAcronym("NGOs"))
        #expect(!isAcronym("Board"))
        #expect(!isAcronym("A"))
    }

    @Test func whatIsAnAcronymIsToldByTheEditionsAtHand() {
        var lexicon = Lexicon()
        func edition(_ sketch: String) -> FoldedEdition { FoldedEdition(Report(sketch: sketch), lexicon: &lexicon) }
        let named = edition("# Section 1. The Coast\nThe SOLA closed two wells near Ostra.")
        let headed = edition("# Section 1. THE SOLA\nThe board closed two wells near Ostra.")
        let other = edition("# Section 1. The Coast\nThe village of Sola closed two wells.")
        let word = Array("Sola".utf8)
        let stem = Int(lexicon.stem(at: lexicon.stemRange(ofPrinted: lexicon.number(forPrinted: word.span)).lowerBound))
        for (editions, isAcronym) in [([named, other], true), ([other, headed], true), ([other, other], false)] {
            lexicon.noteAcronyms(in: editions)
            #expect(lexicon.stemTraits[stem].contains(.acronym) == isAcronym)
        }
    }

    @Test func tablesGiveWordsTheirTraits() {
        var lexicon = Lexicon()
        func traits(_ word: String) -> WordTraits {
            let bytes = Array(word.utf8)
            let number = lexicon.number(forPrinted: bytes.span)
            guard let first = lexicon.stemRange(ofPrinted: number).first else { return [] }
            return lexicon.stemTraits[Int(lexicon.stem(at: first))]
        }
        #expect(traits("widespread").contains(.strength))
        #expect(traits("never").contains(.polarity))
        #expect(traits("April").contains(.month))
    }
}
