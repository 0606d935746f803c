import Fetching
import Testing

@Suite struct FetchRefusalTests {
    /// One of each, and whether it passes.
    static let all: [(FetchRefusal, isPassing: Bool)] = [
        (.notFound(status: 404), false), (.blocked(status: 403), false), (.overloaded(status: 429, retryAfter: 3600), true),
        (.overloaded(status: 503, retryAfter: nil), true), (.serverError(status: 500), true), (.unexpected(status: 204), false),
        (.timedOut(seconds: 60), true), (.unreachable(reason: "its name is unknown"), true), (.dropped, true),
        (.tooLarge(limit: 20_000_000), false), (.truncated, true), (.wrongType(contentType: "image/png"), false),
        (.redirectLoop(url: "https://a.example/"), false), (.tooManyRedirects(limit: 5), false), (.offSite(host: "b.example"), false),
        (.insecure(url: "http://a.example/"), false), (.robots, false), (.robotsUnread(reason: "status 503"), true),
        (.invalidAddress("ftp://a"), false), (.cancelled, true),
    ]

    @Test(arguments: all)
    func eachSaysWhatWasFoundOnOneLine(refusal: FetchRefusal, isPassing: Bool) {
        #expect(refusal.isPassing == isPassing)
        #expect(refusal.description.count > 20)
        #expect(!refusal.description.contains("\n"))
    }

    @Test func sentences() {
        #expect(
            FetchRefusal.overloaded(status: 429, retryAfter: 3600).description
                == "the site is too busy (status 429) and asks to wait for 1 hour; try again after that")
        #expect(
            FetchRefusal.tooLarge(limit: 20_000_000).description
                == "the page is larger than 20 MB, so it is no report; see what the address shows in a browser")
    }

    @Test func wordsOfStrangersStayOnTheLine() {
        let refusal = FetchRefusal.wrongType(contentType: "image/\u{1B}[31mpng\r\n" + String(repeating: "x", count: 500))
        #expect(!refusal.description.unicodeScalars.contains { $0.value < 0x20 })
        #expect(refusal.description.count < 260)
    }
}
