import Testing

@testable import Collation

@Suite("The same words in another form")
struct WordFormRuleTests {
    @Test(
        "Tense and number",
        arguments: [
            ("is", "was"), ("has", "had"), ("permits", "permitted"), ("provides for", "provided for"), ("held", "were held"),
            ("minority", "minorities"), ("becomes", "became"),
        ])
    func same(old: String, new: String) {
        var rule = WordFormRule()
        let isSame = rule.isSameInOtherForm(old, new)
        #expect(isSame)
    }

    @Test(
        "Other words, and words that came or went alone",
        arguments: [
            ("victims", "survivors"), ("", "was"), ("is", ""), ("is", "does"), ("lawful", "unlawful"), ("ABC", "ABCD"),
            ("bread-maker", "breadmaker"),
        ])
    func other(old: String, new: String) {
        var rule = WordFormRule()
        let isSame = rule.isSameInOtherForm(old, new)
        #expect(!isSame)
    }
}
