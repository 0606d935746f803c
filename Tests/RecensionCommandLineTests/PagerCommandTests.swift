import Testing

@testable import RecensionCommandLine

@Suite("Which pager")
struct PagerCommandTests {
    @Test("The tool's own variable, then the common one, then less")
    func order() {
        #expect(PagerCommand(own: "most", common: "more")?.words == ["most"])
        #expect(PagerCommand(own: nil, common: "more -d")?.words == ["more", "-d"])
        #expect(PagerCommand(own: nil, common: nil)?.words == ["less"])
    }

    @Test("Empty or cat is none, even where the other variable names one", arguments: ["", "  ", "cat"])
    func none(_ value: String) {
        #expect(PagerCommand(own: value, common: "more") == nil)
        #expect(PagerCommand(own: nil, common: value) == nil)
    }

    @Test("Quotes, pipes and variables are the shell's business")
    func shell() {
        #expect(PagerCommand(own: "tr a b | less", common: nil)?.words == ["/bin/sh", "-c", "tr a b | less"])
        #expect(PagerCommand(own: "$HOME/bin/page", common: nil)?.words.first == "/bin/sh")
    }
}
