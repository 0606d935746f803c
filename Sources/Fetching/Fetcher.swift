internal import Foundation

/// Reads pages of sites that are not ours, as a guest: few requests at once, with time between them, never against robots.txt, and
/// less when a site is busy.
///
/// One fetcher serves one run. What it learns of a host – its robots.txt, how long it wants to be left alone – counts for all pages
/// of that host.
public actor Fetcher {
    private let transport: any HTTPTransport
    private let settings: FetchSettings
    private let pause: @Sendable (Double) async throws -> Void
    private let now: @Sendable () -> Double

    private var pace = RequestPace()
    /// Exchanges that may still begin, and who waits for that.
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []
    /// What each server's robots.txt says, by host and port.
    private var robots: [String: Task<RobotsAnswer, Never>] = [:]
    private var crawlDelays: [String: Double] = [:]
    /// Hosts that ask to be left alone for longer than a run waits.
    private var closed: [String: (status: Int, until: Double)] = [:]
    private var generator = SystemRandomNumberGenerator()

    /// - Parameters:
    ///   - pause: Waits for a number of seconds.
    ///   - now: Seconds since 1970.
    public init(
        transport: any HTTPTransport, settings: FetchSettings,
        pause: @escaping @Sendable (Double) async throws -> Void = Fetcher.sleep,
        now: @escaping @Sendable () -> Double = Fetcher.time
    ) {
        self.transport = transport
        self.settings = settings
        self.pause = pause
        self.now = now
        free = max(1, settings.connections)
    }

    /// Waits for a number of seconds; ends early, with an error, where the task is cancelled.
    public static func sleep(_ seconds: Double) async throws { try await Task.sleep(for: .seconds(seconds)) }

    /// Seconds since 1970 by the clock of this machine.
    public static func time() -> Double { Date().timeIntervalSince1970 }

    /// Asks for a page, as often as it takes within the settings.
    ///
    /// - Parameters:
    ///   - url: http or https.
    ///   - validators: What the server said of the version that is known: where the page is still that, it is not sent again.
    public func fetch(_ url: String, validators: Validators? = nil) async -> FetchResult {
        var course = Course(url: url)
        let outcome: FetchResult.Outcome
        do {
            let response = try await follow(url, headers: validators?.headers ?? [], obeysRobots: settings.obeysRobots, &course)
            outcome = Self.judged(response, isConditional: validators?.headers.isEmpty == false)
        } catch {
            outcome = .refused(error)
        }
        return FetchResult(
            url: url, finalURL: course.url, time: UTCTime.iso8601(now()), status: course.response?.status,
            headers: course.response?.headers ?? [], redirects: course.redirects, attempts: course.requests, outcome: outcome)
    }

    /// The way to an answer.
    private struct Course {
        /// The address that was asked last.
        var url: String
        var redirects: [String] = []
        var requests = 0
        /// The last answer.
        var response: HTTPResponse?
    }

    private enum RobotsAnswer {
        case rules(RobotsRules)
        case unread(reason: String)
    }

    // MARK: - From request to answer

    /// Asks for an address and those it is redirected to; gives the first answer that is not a redirect nor a failure that passes.
    private func follow(
        _ url: String, headers: [HTTPHeader], obeysRobots: Bool, _ course: inout Course
    ) async throws(FetchRefusal) -> HTTPResponse {
        guard let first = WebAddress(url) else { throw .invalidAddress(url) }
        var address = first
        var seen: Set<String> = [first.url]
        while true {
            guard isAllowed(address, from: first) else { throw .offSite(host: address.host) }
            if obeysRobots { try await askRobots(address) }
            let response = try await ask(address, headers: headers, &course)
            guard (301...303).contains(response.status) || response.status == 307 || response.status == 308 else { return response }
            guard let next = response.header("Location").flatMap(address.resolving) else {
                throw .unexpected(status: response.status)
            }
            course.redirects.append(next.url)
            guard next.isSecure || !address.isSecure else { throw .insecure(url: next.url) }
            guard seen.insert(next.url).inserted else { throw .redirectLoop(url: next.url) }
            guard course.redirects.count <= settings.redirects else { throw .tooManyRedirects(limit: settings.redirects) }
            address = next
        }
    }

    private func isAllowed(_ address: WebAddress, from first: WebAddress) -> Bool {
        settings.hosts.isEmpty ? address.site == first.site : settings.hosts.contains(address.host)
    }

    /// Asks for one address until there is an answer or the attempts of the page are used up.
    private func ask(_ address: WebAddress, headers: [HTTPHeader], _ course: inout Course) async throws(FetchRefusal) -> HTTPResponse {
        let request = HTTPRequest(url: address.url, headers: ownHeaders + headers)
        let limits = HTTPLimits(seconds: settings.timeout, bytes: settings.bytes)
        var failures = 0
        course.url = address.url
        while true {
            try await takeTurn(address.host)
            course.requests += 1
            course.response = nil
            let refusal: FetchRefusal
            var wait: Double?
            do throws(TransportError) {
                defer { endTurn() }
                let response = try await transport.send(request, limits: limits)
                course.response = response
                guard let passing = Self.passingRefusal(response, now: now()) else { return response }
                (refusal, wait) = passing
            } catch {
                refusal = Self.refusal(error)
                guard refusal.isPassing, refusal != .cancelled else { throw refusal }
            }
            if let wait, wait > settings.longestWait {
                closed[address.host] = (course.response?.status ?? 0, now() + wait)
                throw refusal
            }
            failures += 1
            if let wait { pace.rest(address.host, until: now() + wait) }
            guard failures < settings.attempts else { throw refusal }
            if (wait ?? 0) == 0 {
                let delay = BackOff.seconds(after: failures, longest: settings.longestWait, using: &generator)
                pace.rest(address.host, until: now() + delay)
            }
        }
    }

    private var ownHeaders: [HTTPHeader] {
        [
            HTTPHeader("User-Agent", settings.userAgent),
            HTTPHeader("Accept", "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1"),
            HTTPHeader("Accept-Language", "en"),
        ]
    }

    // MARK: - Turns

    /// Waits until a host may be asked, and for a free connection; ``endTurn()`` gives it back.
    private func takeTurn(_ host: String) async throws(FetchRefusal) {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
        do throws(FetchRefusal) {
            if Task.isCancelled { throw .cancelled }
            if let closed = closed[host], closed.until > now() {
                throw .overloaded(status: closed.status, retryAfter: (closed.until - now()).rounded(.up))
            }
            // The connection is held while waiting: who takes it later would also start later than its place in the row says, and two
            // late ones could start together.
            let interval = max(settings.interval, crawlDelays[host] ?? 0)
            let wait = pace.reserve(host, interval: interval, now: now())
            if wait > 0 {
                do { try await pause(wait) } catch { throw .cancelled }
            }
        } catch {
            endTurn()
            throw error
        }
    }

    private func endTurn() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }

    // MARK: - robots.txt

    private func askRobots(_ address: WebAddress) async throws(FetchRefusal) {
        let server = address.port.map { "\(address.host):\($0)" } ?? address.host
        let reading: Task<RobotsAnswer, Never>
        if let known = robots[server] {
            reading = known
        } else {
            reading = Task { await readRobots(address) }
            robots[server] = reading
        }
        switch await reading.value {
        case .rules(let rules):
            guard rules.allows(address.target) else { throw .robots }
        case .unread(let reason):
            throw .robotsUnread(reason: reason)
        }
    }

    /// By RFC 9309 (2.3.1): a server that says there is none, or leads elsewhere, forbids nothing; one that fails is left alone.
    private func readRobots(_ address: WebAddress) async -> RobotsAnswer {
        guard let file = address.resolving("/robots.txt") else { return .rules(.none) }
        var course = Course(url: file.url)
        do {
            let response = try await follow(file.url, headers: [], obeysRobots: false, &course)
            guard response.status < 500 else { return .unread(reason: "status \(response.status)") }
            guard response.status == 200 else { return .rules(.none) }
            let rules = RobotsRules(response.body)
            if let delay = rules.crawlDelay {
                crawlDelays[address.host] = max(delay, crawlDelays[address.host] ?? 0)
                // The page itself comes after the delay, too.
                pace.rest(address.host, until: now() + delay)
            }
            return .rules(rules)
        } catch {
            switch error {
            case .offSite, .insecure, .redirectLoop, .tooManyRedirects, .unexpected, .tooLarge:
                return .rules(.none)
            // 429 counts among the codes of a missing file by the letter of the RFC, but means the opposite of a welcome.
            case .overloaded(let status, _), .serverError(let status): return .unread(reason: "status \(status)")
            default: return .unread(reason: "\(error)")
            }
        }
    }

    // MARK: - Judging answers

    /// What an answer that may be better the next time is called, and how long the server wants to be left alone; nil for all others.
    private static func passingRefusal(_ response: HTTPResponse, now: Double) -> (FetchRefusal, wait: Double?)? {
        let wait = RetryAfter.seconds(response.header("Retry-After"), now: now)
        switch response.status {
        case 429, 503: return (.overloaded(status: response.status, retryAfter: wait), wait)
        case 502, 504: return (.serverError(status: response.status), wait)
        default: return nil
        }
    }

    private static func refusal(_ error: TransportError) -> FetchRefusal {
        switch error {
        case .timedOut(let seconds): .timedOut(seconds: seconds)
        case .tooLarge(let limit): .tooLarge(limit: limit)
        case .truncated: .truncated
        case .dropped: .dropped
        case .unreachable(let reason): .unreachable(reason: reason)
        case .invalidAddress(let address): .invalidAddress(address)
        case .cancelled: .cancelled
        }
    }

    private static func judged(_ response: HTTPResponse, isConditional: Bool) -> FetchResult.Outcome {
        switch response.status {
        case 200, 203:
            let type = response.header("Content-Type") ?? ""
            return MediaType(type).isReadable ? .page(response.body) : .refused(.wrongType(contentType: type))
        case 304 where isConditional: return .notModified
        case 404, 410: return .refused(.notFound(status: response.status))
        case 401, 403, 407, 451: return .refused(.blocked(status: response.status))
        case 500...: return .refused(.serverError(status: response.status))
        default: return .refused(.unexpected(status: response.status))
        }
    }
}
