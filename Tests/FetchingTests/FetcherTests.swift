import Fetching
import SiteReplica
import Testing
import URLFetching

/// What a fetcher makes of the answers of a site, over the wire.
@Suite struct FetcherTests {
    let time = VirtualTime()

    private func fetcher(_ change: (inout FetchSettings) -> Void = { _ in }) -> Fetcher {
        var settings = FetchSettings(version: "1.2.3", hosts: ["127.0.0.1"])
        change(&settings)
        return Fetcher(transport: URLSessionTransport(), settings: settings, pause: { [time] in time.pause($0) }, now: time.now)
    }

    private func refusal(_ result: FetchResult) -> FetchRefusal? {
        if case .refused(let refusal) = result.outcome { refusal } else { nil }
    }

    private static let page = "<!DOCTYPE html><title>Ardania</title><p>The law of Ardania provides for it.</p>"
    private static let pageOutcome = FetchResult.Outcome.page(Array(page.utf8))

    // MARK: - Pages

    @Test func aPage() async throws {
        let site = try SiteReplica()
        site.serve("/ardania/", .page(Self.page, etag: "W/\"7\"", lastModified: "Wed, 13 Mar 2019 16:05:00 GMT"))
        let result = await fetcher().fetch(site.address + "/ardania/#section")
        #expect(result.outcome == Self.pageOutcome)
        #expect(result.url == site.address + "/ardania/#section")
        #expect(result.finalURL == site.address + "/ardania/")
        #expect(result.status == 200)
        #expect(result.time == "1970-01-12T13:46:41Z")
        #expect(result.attempts == 1)
        #expect(result.redirects == [])
        #expect(result.charset == "utf-8")
        #expect(result.validators == Validators(etag: "W/\"7\"", lastModified: "Wed, 13 Mar 2019 16:05:00 GMT"))
        #expect(site.requests.map(\.path) == ["/robots.txt", "/ardania/"])
        #expect(time.waits == [1])
    }

    @Test func theNameIsHonest() async throws {
        let site = try SiteReplica()
        _ = await fetcher { $0.contact = "https://example.org/)\r\nX-Evil: 1" }.fetch(site.address + "/")
        #expect(site.requests.count == 2)
        for request in site.requests {
            #expect(request.header("User-Agent") == "recension/1.2.3 (+https://example.org/X-Evil:1)")
            #expect(request.header("X-Evil") == nil)
        }
        #expect(FetchSettings(version: "2").userAgent == "recension/2")
    }

    @Test func aKnownPageIsNotSentAgain() async throws {
        let site = try SiteReplica()
        site.serve("/tag", .page(Self.page, etag: "\"7\""))
        site.serve("/date", .page(Self.page, lastModified: "Wed, 13 Mar 2019 16:05:00 GMT"))
        let fetcher = fetcher()
        for path in ["/tag", "/date"] {
            let first = await fetcher.fetch(site.address + path)
            #expect(first.outcome == Self.pageOutcome)
            let again = await fetcher.fetch(site.address + path, validators: first.validators)
            #expect(again.outcome == .notModified)
            #expect(again.status == 304)
            #expect(again.validators == first.validators || path == "/date")
        }
    }

    @Test func aChangedPageIsSentAgain() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page, etag: "\"8\""))
        let result = await fetcher().fetch(site.address + "/", validators: Validators(etag: "\"7\"", lastModified: nil))
        #expect(result.outcome == Self.pageOutcome)
    }

    @Test func aServerThatKnowsNoConditionsSendsThePage() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page))
        let result = await fetcher().fetch(site.address + "/", validators: Validators(etag: "\"7\"", lastModified: nil))
        #expect(result.outcome == Self.pageOutcome)
    }

    @Test func notModifiedWithoutACondition() async throws {
        let site = try SiteReplica()
        site.serve("/", Answer(status: 304))
        #expect(refusal(await fetcher().fetch(site.address + "/")) == .unexpected(status: 304))
    }

    @Test func aCompressedPage() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page).with { $0.isCompressed = true })
        #expect(await fetcher().fetch(site.address + "/").outcome == Self.pageOutcome)
    }

    @Test(arguments: ["text/html", "TEXT/HTML; charset=windows-1252", "application/xhtml+xml", "text/plain", nil])
    func typesOfPages(type: String?) async throws {
        let site = try SiteReplica()
        site.serve("/", Answer(headers: type.map { [("Content-Type", $0)] } ?? [], body: Array(Self.page.utf8)))
        #expect(await fetcher().fetch(site.address + "/").outcome == Self.pageOutcome)
    }

    @Test(arguments: ["application/pdf", "image/png", "application/json", "text/css"])
    func typesOfOtherThings(type: String) async throws {
        let site = try SiteReplica()
        site.serve("/", Answer(headers: [("Content-Type", type)], body: Array(Self.page.utf8)))
        #expect(refusal(await fetcher().fetch(site.address + "/")) == .wrongType(contentType: type))
    }

    // MARK: - Refusals that stay

    @Test(arguments: [
        (404, FetchRefusal.notFound(status: 404)), (410, .notFound(status: 410)), (401, .blocked(status: 401)),
        (403, .blocked(status: 403)), (451, .blocked(status: 451)), (500, .serverError(status: 500)), (400, .unexpected(status: 400)),
        (202, .unexpected(status: 202)), (204, .unexpected(status: 204)), (301, .unexpected(status: 301)),
    ])
    func statusesThatAreAskedOnce(status: Int, expected: FetchRefusal) async throws {
        let site = try SiteReplica()
        site.serve("/", .status(status))
        let result = await fetcher().fetch(site.address + "/")
        #expect(refusal(result) == expected)
        #expect(result.status == status)
        #expect(result.attempts == 1)
        #expect(site.requests(for: "/").count == 1)
    }

    @Test func aPageOverTheLimit() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(String(repeating: "a", count: 3000)))
        let result = await fetcher { $0.bytes = 2000 }.fetch(site.address + "/")
        #expect(refusal(result) == .tooLarge(limit: 2000))
        #expect(result.attempts == 1)
    }

    @Test(arguments: ["", "ardania", "ftp://127.0.0.1/", "https://", "http://name:secret@127.0.0.1/"])
    func whatIsNoAddress(url: String) async {
        let result = await fetcher().fetch(url)
        #expect(refusal(result) == .invalidAddress(url))
        #expect(result.attempts == 0)
        #expect(result.status == nil)
    }

    @Test func aHostThatIsNotAllowedIsNotAsked() async throws {
        let site = try SiteReplica()
        let result = await fetcher { $0.hosts = ["www.example.org"] }.fetch(site.address + "/")
        #expect(refusal(result) == .offSite(host: "127.0.0.1"))
        #expect(site.requests.isEmpty)
    }

    // MARK: - Failures that pass

    @Test func aBusySiteIsLeftAloneForAsLongAsItAsks() async throws {
        let site = try SiteReplica()
        site.serve("/", .status(429, retryAfter: "7"), .status(503, retryAfter: "Mon, 12 Jan 1970 13:47:18 GMT"), .page(Self.page))
        let result = await fetcher().fetch(site.address + "/")
        #expect(result.outcome == Self.pageOutcome)
        #expect(result.attempts == 3)
        // The clock stands at 13:46:48 when the second answer comes.
        #expect(time.waits == [1, 7, 30])
    }

    @Test func aSiteThatIsBusyOnceIsAskedAgain() async throws {
        let site = try SiteReplica()
        site.serve("/", .status(503), .status(502), .status(504), .page(Self.page))
        let result = await fetcher().fetch(site.address + "/")
        #expect(result.outcome == Self.pageOutcome)
        #expect(result.attempts == 4)
        try #require(time.waits.count == 4)
        #expect((1...2).contains(time.waits[1]))
        #expect((2...4).contains(time.waits[2]))
        #expect((4...8).contains(time.waits[3]))
    }

    @Test(arguments: [429, 503])
    func aSiteThatStaysBusyIsGivenUp(status: Int) async throws {
        let site = try SiteReplica()
        site.serve("/", .status(status))
        let result = await fetcher { $0.attempts = 3 }.fetch(site.address + "/")
        #expect(refusal(result) == .overloaded(status: status, retryAfter: nil))
        #expect(result.attempts == 3)
        #expect(site.requests(for: "/").count == 3)
    }

    @Test func aWaitThatIsTooLongEndsTheRunOnThatHost() async throws {
        let site = try SiteReplica()
        site.serve("/a", .status(429, retryAfter: "3600"))
        site.serve("/b", .page(Self.page))
        let fetcher = fetcher()
        let result = await fetcher.fetch(site.address + "/a")
        #expect(refusal(result) == .overloaded(status: 429, retryAfter: 3600))
        #expect(result.attempts == 1)
        let other = await fetcher.fetch(site.address + "/b")
        #expect(refusal(other) == .overloaded(status: 429, retryAfter: 3600))
        #expect(other.attempts == 0)
        #expect(site.requests(for: "/b").isEmpty)
        #expect(time.waits == [1])
    }

    @Test func aBusySiteIsLeftAloneForAllItsPages() async throws {
        let site = try SiteReplica()
        site.serve("/a", .status(429, retryAfter: "50"))
        site.serve("/b", .page(Self.page))
        let fetcher = fetcher { $0.attempts = 1 }
        #expect(refusal(await fetcher.fetch(site.address + "/a")) == .overloaded(status: 429, retryAfter: 50))
        #expect(await fetcher.fetch(site.address + "/b").outcome == Self.pageOutcome)
        #expect(time.waits == [1, 50])
    }

    @Test(arguments: [
        (Answer.page(page).with { $0.ending = .cut(after: 20) }, FetchRefusal.truncated),
        (
            Answer.page(page).with {
                $0.ending = .cut(after: 20); $0.isChunked = true
            }, .truncated
        ), (Answer.closed, .dropped),
        (Answer(ending: .reset), .dropped),
    ])
    func answersThatDoNotComeWhole(answer: Answer, expected: FetchRefusal) async throws {
        let site = try SiteReplica()
        site.serve("/", answer)
        let result = await fetcher { $0.attempts = 2 }.fetch(site.address + "/")
        #expect(refusal(result) == expected)
        #expect(result.attempts == 2)
        #expect(result.status == nil)
        #expect(site.requests(for: "/").count == 2)

        site.serve("/", answer, .page(Self.page))
        let other = await fetcher { $0.attempts = 2 }.fetch(site.address + "/")
        #expect(other.outcome == Self.pageOutcome)
        #expect(other.attempts == 2)
    }

    @Test func aSlowSite() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page).with { $0.delay = 60 })
        let result = await fetcher {
            $0.attempts = 2; $0.timeout = 0.3; $0.obeysRobots = false
        }.fetch(site.address + "/")
        #expect(refusal(result) == .timedOut(seconds: 0.3))
        #expect(result.attempts == 2)
    }

    @Test func aSiteThatIsSlowOnce() async {
        let transport = ScriptedTransport([.failure(.timedOut(seconds: 60)), .success(HTTPResponse(status: 200, body: [1]))])
        let fetcher = Fetcher(
            transport: transport, settings: FetchSettings(version: "1", obeysRobots: false), pause: { [time] in time.pause($0) },
            now: time.now)
        let result = await fetcher.fetch("https://example.org/")
        #expect(result.outcome == .page([1]))
        #expect(result.attempts == 2)
        #expect(transport.requests.map(\.url) == ["https://example.org/", "https://example.org/"])
    }

    @Test func aRedirectFromHTTPSToHTTPIsNotFollowed() async {
        let transport = ScriptedTransport([
            .success(HTTPResponse(status: 301, headers: [HTTPHeader("location", "https://www.example.org/")])),
            .success(HTTPResponse(status: 301, headers: [HTTPHeader("Location", "http://www.example.org/a")])),
        ])
        let fetcher = Fetcher(
            transport: transport, settings: FetchSettings(version: "1", obeysRobots: false), pause: { [time] in time.pause($0) },
            now: time.now)
        let result = await fetcher.fetch("http://example.org")
        #expect(refusal(result) == .insecure(url: "http://www.example.org/a"))
        #expect(transport.requests.map(\.url) == ["http://example.org/", "https://www.example.org/"])
        #expect(result.finalURL == "https://www.example.org/")
    }

    @Test func nothingListens() async throws {
        let address = try SiteReplica().address
        let result = await fetcher {
            $0.attempts = 2; $0.obeysRobots = false
        }.fetch(address + "/")
        #expect(refusal(result) == .unreachable(reason: "nothing answers at its address"))
        #expect(result.attempts == 2)
    }

    // MARK: - Redirects

    @Test(arguments: [301, 302, 303, 307, 308])
    func aRedirectIsFollowed(status: Int) async throws {
        let site = try SiteReplica()
        site.serve("/ardania", .redirect(to: "/ardania/", status: status))
        site.serve("/ardania/", .redirect(to: "\(site.address)/reports/ardania/?a=1", status: status))
        site.serve("/reports/ardania/", .page(Self.page))
        let result = await fetcher().fetch(site.address + "/ardania")
        #expect(result.outcome == Self.pageOutcome)
        #expect(result.finalURL == site.address + "/reports/ardania/?a=1")
        #expect(result.redirects == [site.address + "/ardania/", site.address + "/reports/ardania/?a=1"])
        #expect(result.attempts == 3)
        #expect(time.waits == [1, 1, 1])
    }

    @Test func redirectsInACircle() async throws {
        let site = try SiteReplica()
        site.serve("/a", .redirect(to: "/b"))
        site.serve("/b", .redirect(to: "/a#top"))
        let result = await fetcher().fetch(site.address + "/a")
        #expect(refusal(result) == .redirectLoop(url: site.address + "/a"))
        #expect(result.attempts == 2)
    }

    @Test func redirectsWithoutEnd() async throws {
        let site = try SiteReplica()
        for number in 0..<9 { site.serve("/\(number)", .redirect(to: "/\(number + 1)")) }
        let result = await fetcher().fetch(site.address + "/0")
        #expect(refusal(result) == .tooManyRedirects(limit: 5))
        #expect(result.attempts == 6)
    }

    @Test func aRedirectOffTheSiteIsNotFollowed() async throws {
        let site = try SiteReplica()
        let other = try SiteReplica()
        site.serve("/", .redirect(to: "http://localhost:\(other.port)/consent?back=1"))
        let result = await fetcher().fetch(site.address + "/")
        #expect(refusal(result) == .offSite(host: "localhost"))
        #expect(result.redirects == ["http://localhost:\(other.port)/consent?back=1"])
        #expect(other.requests.isEmpty)
    }

    @Test func withoutHostsAPageStaysOnItsOwn() async throws {
        let site = try SiteReplica()
        site.serve("/", .redirect(to: "/b"))
        site.serve("/b", .redirect(to: "http://localhost:\(site.port)/c"))
        let result = await fetcher { $0.hosts = [] }.fetch(site.address + "/")
        #expect(refusal(result) == .offSite(host: "localhost"))
        #expect(site.requests(for: "/b").count == 1)
    }

    @Test(arguments: ["ftp://127.0.0.1/", "javascript:alert(1)", "http://name:secret@127.0.0.1/"])
    func aRedirectToWhatIsNoAddress(location: String) async throws {
        let site = try SiteReplica()
        site.serve("/", .redirect(to: location))
        #expect(refusal(await fetcher().fetch(site.address + "/")) == .unexpected(status: 301))
    }

    // MARK: - robots.txt

    @Test func aForbiddenPageIsNotAskedFor() async throws {
        let site = try SiteReplica()
        site.serve("/robots.txt", .text("User-agent: *\nDisallow: /private/\nCrawl-delay: 4"))
        site.serve("/a", .redirect(to: "/private/a"))
        let fetcher = fetcher()
        #expect(refusal(await fetcher.fetch(site.address + "/private/b")) == .robots)
        #expect(refusal(await fetcher.fetch(site.address + "/a")) == .robots)
        #expect(site.requests.map(\.path) == ["/robots.txt", "/a"])
        #expect(time.waits == [4])
        _ = await fetcher.fetch(site.address + "/a")
        #expect(time.waits == [4, 4])
    }

    @Test(arguments: [404, 403])
    func withoutRulesEverythingIsAllowed(status: Int) async throws {
        let site = try SiteReplica()
        site.serve("/robots.txt", .status(status))
        site.serve("/", .page(Self.page))
        #expect(await fetcher().fetch(site.address + "/").outcome == Self.pageOutcome)
    }

    @Test(arguments: [
        (Answer.status(500), "status 500"), (.status(503), "status 503"), (.status(429, retryAfter: "1000"), "status 429"),
        (.closed, "the site closed the connection without an answer, whenever it was asked for; try again later"),
    ])
    func aSiteWithoutReadableRulesIsLeftAlone(answer: Answer, reason: String) async throws {
        let site = try SiteReplica()
        site.serve("/robots.txt", answer)
        let fetcher = fetcher { $0.attempts = 2 }
        for path in ["/a", "/b"] {
            #expect(refusal(await fetcher.fetch(site.address + path)) == .robotsUnread(reason: reason))
        }
        #expect(site.requests.allSatisfy { $0.path == "/robots.txt" })
        #expect(site.requests.count <= 2)
    }

    @Test func rulesBehindARedirect() async throws {
        let site = try SiteReplica()
        site.serve("/robots.txt", .redirect(to: "/rules"))
        site.serve("/rules", .text("User-agent: Recension\nDisallow: /"))
        #expect(refusal(await fetcher().fetch(site.address + "/a")) == .robots)
    }

    @Test func rulesMayBeLeftUnasked() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page))
        #expect(await fetcher { $0.obeysRobots = false }.fetch(site.address + "/").outcome == Self.pageOutcome)
        #expect(site.requests.map(\.path) == ["/"])
        #expect(time.waits == [])
    }

    // MARK: - Many pages

    @Test func manyPagesKeepTheirDistance() async throws {
        let site = try SiteReplica()
        site.serve("/robots.txt", .status(404))
        let fetcher = fetcher { $0.interval = 2 }
        let urls = (0..<6).map { site.address + "/\($0)" }
        for url in urls { site.serve(String(url.dropFirst(site.address.count)), .page(url)) }
        await withTaskGroup(of: FetchResult.self) { group in
            for url in urls { group.addTask { await fetcher.fetch(url) } }
            for await result in group { #expect(result.outcome == .page(Array(result.url.utf8))) }
        }
        #expect(site.requests(for: "/robots.txt").count == 1)
        #expect(site.requests.count == 7)
        #expect(time.now() >= 1_000_000 + 12)
    }

    @Test func aRunThatEndsAsksNothingMore() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.page))
        let fetcher = fetcher()
        let url = site.address + "/"
        let result = await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return await fetcher.fetch(url)
        }.value
        #expect(refusal(result) == .cancelled)
        #expect(site.requests(for: "/").isEmpty)
    }
}
