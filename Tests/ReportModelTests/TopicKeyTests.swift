import Testing

@testable import ReportModel

@Suite("Headings of one topic")
struct TopicKeyTests {
    @Test("Case, punctuation and spaces do not count", arguments: ["Libel/Slander Laws", "LIBEL / SLANDER LAWS:", "libel slander laws"])
    func same(title: String) {
        #expect(TopicKey.of(title) == "libelslanderlaws")
    }

    @Test("Letters and digits do")
    func other() {
        #expect(TopicKey.of("Women") != TopicKey.of("Woman"))
        #expect(TopicKey.of("Elections of 2019") != TopicKey.of("Elections of 2018"))
        #expect(TopicKey.of("Élections") == "élections")
    }
}
