/// Why a page was not read; the sentence says what was found and what would help.
public enum FetchRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    /// 404, 410.
    case notFound(status: Int)
    /// 401, 403, 407, 451.
    case blocked(status: Int)
    /// 429, 503, to the last attempt or with a wait that is too long; the seconds that the server asks to wait.
    case overloaded(status: Int, retryAfter: Double?)
    /// Any other status from 500, to the last attempt.
    case serverError(status: Int)
    /// An answer that is neither a page nor one of the others: 202, 204, 400.
    case unexpected(status: Int)
    /// To the last attempt.
    case timedOut(seconds: Double)
    /// To the last attempt.
    case unreachable(reason: String)
    /// The connection was closed without an answer, to the last attempt.
    case dropped
    case tooLarge(limit: Int)
    /// The answer broke off, to the last attempt.
    case truncated
    /// The server calls the page something that holds no report.
    case wrongType(contentType: String)
    /// A redirect leads back to where it came from.
    case redirectLoop(url: String)
    case tooManyRedirects(limit: Int)
    /// A redirect, or the address itself, leads to a host that is not allowed.
    case offSite(host: String)
    /// A redirect leads from https to http.
    case insecure(url: String)
    /// The site's robots.txt forbids the page.
    case robots
    /// The site's robots.txt could not be read for a reason that passes, and without it nothing of the site is read.
    case robotsUnread(reason: String)
    case invalidAddress(String)
    /// The run ended first.
    case cancelled

    public var description: String {
        switch self {
        case .notFound(let status): "there is no such page (status \(status)); the address may be misspelt, or the page withdrawn"
        case .blocked(let status):
            "the site does not let us in (status \(status)); a contact in the settings may help, or a folder of pages saved by hand"
        case .overloaded(let status, let retryAfter?):
            "the site is too busy (status \(status)) and asks to wait for \(Words.seconds(retryAfter)); try again after that"
        case .overloaded(let status, nil): "the site is too busy (status \(status)) after all attempts; try again later"
        case .serverError(let status): "the site has a fault of its own (status \(status)); try again later"
        case .unexpected(let status): "the answer is no page (status \(status)); see what the address shows in a browser"
        case .timedOut(let seconds):
            "no whole answer came within \(Words.seconds(seconds)), whenever it was asked for; try again later, or allow more time"
        case .unreachable(let reason): "the site cannot be reached: \(reason); see whether the network works and the address is right"
        case .dropped: "the site closed the connection without an answer, whenever it was asked for; try again later"
        case .tooLarge(let limit):
            "the page is larger than \(Words.bytes(limit)), so it is no report; see what the address shows in a browser"
        case .truncated: "the page broke off in the middle, whenever it was asked for; try again later"
        case .wrongType(let contentType):
            "the site calls this “\(Words.quoted(contentType))”, which is no page; the address may be that of a picture, PDF or feed"
        case .redirectLoop(let url):
            "the redirects go in a circle, back to \(Words.quoted(url, limit: 300)); see what the address shows in a browser"
        case .tooManyRedirects(let limit): "the page is redirected more than \(limit) times; ask for the address where it ends"
        case .offSite(let host):
            "the address leads to \(Words.quoted(host)), which is not among the hosts that may be asked; allow it if you trust it"
        case .insecure(let url):
            "the page is redirected from https to \(Words.quoted(url, limit: 300)), which anyone on the way could change"
        case .robots: "the site's robots.txt asks programs not to read this page; save it by hand"
        case .robotsUnread(let reason):
            "the site's robots.txt, which says what may be read, cannot be had: \(reason); nothing of the site is read now"
        case .invalidAddress(let address): "“\(Words.quoted(address, limit: 300))” is no http or https address that can be asked for"
        case .cancelled: "the run ended before the page came"
        }
    }

    /// Whether the same request may well be answered later, so that nothing is to be told of it the first time.
    public var isPassing: Bool {
        switch self {
        case .overloaded, .serverError, .timedOut, .unreachable, .dropped, .truncated, .robotsUnread, .cancelled: true
        case .notFound, .blocked, .unexpected, .tooLarge, .wrongType, .redirectLoop, .tooManyRedirects, .offSite, .insecure, .robots,
            .invalidAddress:
            false
        }
    }
}
