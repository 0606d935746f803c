import Fetching
import SiteReplica
import Testing
import URLFetching

@Suite struct URLSessionTransportTests {
    let transport = URLSessionTransport()
    let limits = HTTPLimits(seconds: 20, bytes: 100_000)

    private func get(_ site: SiteReplica, _ path: String = "/", limits: HTTPLimits? = nil) async throws(TransportError) -> HTTPResponse {
        try await transport.send(HTTPRequest(url: site.address + path), limits: limits ?? self.limits)
    }

    private static let text = Array(String(repeating: "The law of Ardania provides for it. ", count: 200).utf8)

    @Test func anAnswerComesWhole() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.text, etag: "\"one\""))
        let response = try await get(site)
        #expect(response.status == 200)
        #expect(response.body == Self.text)
        #expect(response.header("etag") == "\"one\"")
        #expect(response.header("CONTENT-TYPE") == "text/html; charset=utf-8")
        #expect(response.header("X-None") == nil)
    }

    @Test func headersAndBodyAreSent() async throws {
        let site = try SiteReplica()
        site.serve("/hook?x=1", .status(202))
        let response = try await transport.send(
            HTTPRequest(
                method: "POST", url: site.address + "/hook?x=1", headers: [HTTPHeader("X-Signature", "abc")], body: Self.text),
            limits: limits)
        #expect(response.status == 202)
        let request = try #require(site.requests.first)
        #expect(request.method == "POST")
        #expect(request.path == "/hook?x=1")
        #expect(request.header("x-signature") == "abc")
        #expect(request.body == Self.text)
    }

    @Test(arguments: [false, true])
    func aBodyIsDecoded(isChunked: Bool) async throws {
        let site = try SiteReplica()
        site.serve(
            "/",
            .page(Self.text).with {
                $0.isCompressed = true; $0.isChunked = isChunked
            })
        #expect(try await get(site).body == Self.text)
        #expect(site.requests.first?.header("Accept-Encoding")?.contains("gzip") == true)
    }

    @Test func anEmptyBodyIsWhole() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(""))
        #expect(try await get(site).body == [])
    }

    @Test(arguments: [200, 301, 302, 303, 307, 308, 304, 204, 404, 503])
    func everyStatusIsAnAnswer(status: Int) async throws {
        let site = try SiteReplica()
        site.serve("/", Answer(status: status, headers: [("Location", "/other"), ("ETag", "\"x\"")], body: Array("a body".utf8)))
        let response = try await get(site)
        #expect(response.status == status)
        #expect(response.header("Location") == "/other")
        #expect(site.requests.count == 1)
    }

    @Test func aRedirectThatSaysNotWhereto() async throws {
        let site = try SiteReplica()
        site.serve("/", .status(301))
        let response = try await get(site)
        #expect(response.status == 301)
        #expect(response.header("Content-Type") == "text/html; charset=utf-8")
    }

    @Test(arguments: [false, true])
    func anAnswerThatBreaksOffIsNoAnswer(isChunked: Bool) async throws {
        let site = try SiteReplica()
        for length in [0, 1, 3000] {
            site.serve(
                "/",
                .page(Self.text).with {
                    $0.ending = .cut(after: length); $0.isChunked = isChunked
                })
            await #expect(throws: TransportError.truncated) { try await get(site) }
        }
    }

    @Test func aCompressedAnswerThatBreaksOffIsNoAnswer() async throws {
        let site = try SiteReplica()
        site.serve(
            "/",
            .page(Self.text).with {
                $0.ending = .cut(after: 3000); $0.isCompressed = true
            })
        await #expect(throws: TransportError.truncated) { try await get(site) }
    }

    @Test func aConnectionWithoutAnAnswerIsDropped() async throws {
        let site = try SiteReplica()
        for ending in [Answer.Ending.closed, .reset] {
            site.serve("/", Answer(ending: ending))
            await #expect(throws: TransportError.dropped) { try await get(site) }
        }
    }

    @Test func aBodyIsCutOffAtTheLimit() async throws {
        let site = try SiteReplica()
        for isChunked in [false, true] {
            for isCompressed in [false, true] {
                site.serve(
                    "/",
                    .page(Self.text).with {
                        $0.isChunked = isChunked; $0.isCompressed = isCompressed
                    })
                await #expect(throws: TransportError.tooLarge(limit: 5000)) {
                    try await get(site, limits: HTTPLimits(seconds: 20, bytes: 5000))
                }
                #expect(try await get(site, limits: HTTPLimits(seconds: 20, bytes: Self.text.count)).body == Self.text)
            }
        }
    }

    @Test func aSlowAnswerTimesOut() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.text).with { $0.delay = 60 })
        await #expect(throws: TransportError.timedOut(seconds: 0.2)) { try await get(site, limits: HTTPLimits(seconds: 0.2, bytes: 5000)) }
    }

    @Test func nothingListens() async throws {
        let address = try SiteReplica().address
        await #expect(throws: TransportError.unreachable(reason: "nothing answers at its address")) {
            try await transport.send(HTTPRequest(url: address), limits: limits)
        }
    }

    @Test(arguments: ["", "ardania", "ftp://127.0.0.1/", "http://", "file:///etc/passwd", "http://name:secret@127.0.0.1/"])
    func whatIsNoAddressIsNotAsked(url: String) async {
        await #expect(throws: TransportError.invalidAddress(url)) {
            try await transport.send(HTTPRequest(url: url), limits: limits)
        }
    }

    @Test func noCookieIsTakenOrGiven() async throws {
        let site = try SiteReplica()
        site.serve("/", .page("").with { $0.headers.append(("Set-Cookie", "a=b; Path=/")) })
        _ = try await get(site)
        _ = try await get(site)
        #expect(site.requests.count == 2)
        #expect(site.requests.allSatisfy { $0.header("Cookie") == nil })
    }

    @Test func nothingIsKeptFromOneExchangeToTheNext() async throws {
        let site = try SiteReplica()
        site.serve("/", .page("one", etag: "\"1\"").with { $0.headers.append(("Cache-Control", "max-age=3600")) }, .page("two"))
        _ = try await get(site)
        #expect(try await get(site).body == Array("two".utf8))
    }

    @Test func cancellingEndsAnExchange() async throws {
        let site = try SiteReplica()
        site.serve("/", .page(Self.text).with { $0.delay = 60 })
        let exchange = Task { try await get(site) }
        while site.requests.isEmpty { await Task.yield() }
        exchange.cancel()
        await #expect(throws: TransportError.cancelled) { try await exchange.value }
    }

    @Test func manyExchangesAtOnce() async throws {
        let site = try SiteReplica()
        for number in 0..<20 { site.serve("/\(number)", .page("page \(number)")) }
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for number in 0..<20 { group.addTask { (number, try await get(site, "/\(number)").body) } }
            for try await (number, body) in group { #expect(body == Array("page \(number)".utf8)) }
        }
    }
}
