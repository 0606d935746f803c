import Testing

@testable import Findings

@Suite("Words that name an abuse")
struct GraveWordsTests {
    private let words = GraveWords(.standard)
    private func weight(_ text: String) -> Int {
        var reading = TextReading(words)
        reading.read(text)
        return reading.gravity
    }

    @Test("Graver words weigh more, others nothing")
    func order() {
        #expect(weight("killed") > weight("detained"))
        #expect(weight("detained") > weight("banned"))
        #expect(weight("The harbor was dredged") == 0)
    }

    @Test("Each word counts once")
    func once() {
        #expect(weight("tortured and tortured") == weight("tortured"))
        #expect(weight("killed and tortured") == weight("killed") + weight("tortured"))
    }
}
