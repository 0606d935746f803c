/// What came of asking for a page, with all that is worth keeping of how it came.
public struct FetchResult: Sendable {
    /// The address asked for.
    public let url: String
    /// The address that answered, after all redirects.
    public let finalURL: String
    /// When the last answer came, in UTC: "2019-03-13T16:05:00Z".
    public let time: String
    /// Of the last answer; nil where none came.
    public let status: Int?
    /// Of the last answer.
    public let headers: [HTTPHeader]
    /// The addresses that the page was redirected to, in order.
    public let redirects: [String]
    /// How many requests were sent for the page, those to redirects and those sent again included, robots.txt left out.
    public let attempts: Int
    public let outcome: Outcome

    public enum Outcome: Sendable, Equatable {
        /// The page as it came, decoded where it came compressed.
        case page([UInt8])
        /// The page is still what the validators name.
        case notModified
        case refused(FetchRefusal)
    }

    public init(
        url: String, finalURL: String, time: String, status: Int?, headers: [HTTPHeader], redirects: [String], attempts: Int,
        outcome: Outcome
    ) {
        self.url = url
        self.finalURL = finalURL
        self.time = time
        self.status = status
        self.headers = headers
        self.redirects = redirects
        self.attempts = attempts
        self.outcome = outcome
    }

    /// What to show the server when the page is asked for again; nil where it gave nothing to show.
    public var validators: Validators? {
        let validators = Validators(etag: headers.value(of: "ETag"), lastModified: headers.value(of: "Last-Modified"))
        return validators.headers.isEmpty ? nil : validators
    }

    /// The encoding that the server declares for the page.
    public var charset: String? {
        MediaType(headers.value(of: "Content-Type") ?? "").charset
    }
}
