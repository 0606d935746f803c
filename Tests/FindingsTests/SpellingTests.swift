import Testing

@testable import Findings

@Suite struct SpellingTests {
    @Test(arguments: [
        ("ostrava", "ostrova", true), ("nasarava", "nassarava", true), ("borland", "borlander", true), ("gull", "gulls", true),
        ("emil", "jonas", false), ("harbor", "lagoon", false), ("ost", "osk", false), ("borlander", "portlander", true),
    ])
    func variantsDifferByALetterOrTwoOrByTheirEnd(_ first: String, _ second: String, _ isVariant: Bool) {
        #expect(Spelling.isVariant(Array(first.utf8), Array(second.utf8)) == isVariant)
        #expect(Spelling.isVariant(Array(second.utf8), Array(first.utf8)) == isVariant)
    }
}
