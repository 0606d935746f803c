import Testing

@testable import Watching

@Suite struct WebhookPosterTests {
    /// Test cases 1 and 2 of RFC 4231, whose keys are text; those of the others are bytes that no text in UTF-8 has.
    @Test(arguments: [
        (
            String(repeating: "\u{0B}", count: 20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        ("Jefe", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    ])
    func signaturesAreThoseOfTheStandard(_ key: String, _ message: String, _ expected: String) {
        #expect(WebhookPoster.signature(of: Array(message.utf8), key) == expected)
    }
}
