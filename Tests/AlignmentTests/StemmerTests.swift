import SequenceDiff
import Testing

@testable import Alignment

@Suite struct StemmerTests {
    /// Forms of one word get one key.
    @Test(arguments: [
        ["arrest", "arrests", "arrested", "arresting"], ["minority", "minorities"], ["carry", "carries", "carried", "carrying"],
        ["stop", "stops", "stopped", "stopping"], ["use", "uses", "used", "using"], ["crisis", "crises"],
        ["withdraw", "withdrew", "withdrawn", "withdraws"], ["is", "were", "been", "being"], ["may", "might"], ["can", "could"],
        ["woman", "women"], ["note", "notes", "noted", "noting"], ["rate", "rates", "rated", "rating"], ["bus", "buses"],
        ["case", "cases"], ["plan", "plans", "planned", "planning"], ["law", "law’s", "laws", "laws'"], ["uighur", "Uyghur", "Uyghurs"],
        ["LGBTI", "LGBTQI+", "LGBT"], ["labour", "labor"], ["co-operate", "cooperate", "cooperated"],
    ])
    func foldsForms(_ forms: [String]) {
        let keys = forms.map { stems(of: $0) }
        #expect(Set(keys).count == 1, "\(keys)")
    }

    /// Words that only look alike keep keys of their own.
    @Test(arguments: [
        ["press", "pres"], ["news", "new"], ["united", "unite"], ["during", "dure"], ["police", "polic"], ["May", "may"],
        ["March", "march"], ["no", "not"], ["need", "nee"], ["business", "busy"],
        ["noted", "not"], ["care", "car"], ["planes", "plans"], ["human", "humane"], ["severe", "severed"],
    ])
    func keepsApart(_ forms: [String]) {
        #expect(Set(forms.map { stems(of: $0) }).count == forms.count)
    }

    private func stems(of word: String) -> [String] {
        var lexicon = Lexicon()
        let bytes = Array(word.utf8)
        let number = lexicon.number(forPrinted: bytes.span)
        return lexicon.stemRange(ofPrinted: number).map { String(decoding: lexicon.stems[lexicon.stem(at: $0)], as: UTF8.self) }
    }
}
