/// What a replica answers to one request.
public struct Answer: Sendable {
    public var status: Int
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// Sent along; a request that names it gets 304 without a body.
    public var etag: String?
    /// An HTTP date, sent along; a request that names just it, and no tag, gets 304 without a body.
    public var lastModified: String?
    /// Seconds before the answer begins.
    public var delay: Double
    /// Whether the body is sent with `Content-Encoding: gzip`.
    public var isCompressed: Bool
    /// Whether the body is sent in chunks, without its length.
    public var isChunked: Bool
    public var ending: Ending

    public enum Ending: Sendable, Equatable {
        case whole
        /// After so many bytes of the body as it is on the wire, though more were promised.
        case cut(after: Int)
        /// Nothing is sent, the connection is closed.
        case closed
        /// Nothing is sent, the connection is reset.
        case reset
    }

    public init(
        status: Int = 200, headers: [(name: String, value: String)] = [], body: [UInt8] = [], etag: String? = nil,
        lastModified: String? = nil, delay: Double = 0, isCompressed: Bool = false, isChunked: Bool = false, ending: Ending = .whole
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.etag = etag
        self.lastModified = lastModified
        self.delay = delay
        self.isCompressed = isCompressed
        self.isChunked = isChunked
        self.ending = ending
    }

    /// A page of HTML in UTF-8.
    public static func page(_ html: String, etag: String? = nil, lastModified: String? = nil) -> Answer {
        page(Array(html.utf8), etag: etag, lastModified: lastModified)
    }

    /// A page of HTML in UTF-8.
    public static func page(_ html: [UInt8], etag: String? = nil, lastModified: String? = nil) -> Answer {
        Answer(headers: [("Content-Type", "text/html; charset=utf-8")], body: html, etag: etag, lastModified: lastModified)
    }

    /// Plain text, such as a robots.txt.
    public static func text(_ text: String) -> Answer {
        Answer(headers: [("Content-Type", "text/plain")], body: Array(text.utf8))
    }

    /// A status with a small page of its own, as servers send it.
    public static func status(_ status: Int, retryAfter: String? = nil) -> Answer {
        var answer = page("<!DOCTYPE html><title>\(status)</title><h1>\(status)</h1>")
        answer.status = status
        if let retryAfter { answer.headers.append(("Retry-After", retryAfter)) }
        return answer
    }

    public static func redirect(to location: String, status: Int = 301) -> Answer {
        Answer(status: status, headers: [("Location", location)])
    }

    /// The connection is closed without an answer.
    public static let closed = Answer(ending: .closed)

    /// The same answer with something changed.
    public func with(_ change: (inout Answer) -> Void) -> Answer {
        var answer = self
        change(&answer)
        return answer
    }

    // MARK: - On the wire

    func effectiveStatus(for request: ReceivedRequest) -> Int {
        switch ending {
        case .closed, .reset: 0
        case .whole, .cut: isKnown(to: request) ? 304 : status
        }
    }

    private func isKnown(to request: ReceivedRequest) -> Bool {
        guard status == 200 else { return false }
        if let tags = request.header("If-None-Match") {
            guard let etag else { return false }
            func opaque(_ tag: some StringProtocol) -> String {
                let trimmed = String(tag.filter { $0 != " " })
                return trimmed.hasPrefix("W/") ? String(trimmed.dropFirst(2)) : trimmed
            }
            return tags == "*" || tags.split(separator: ",").contains { opaque($0) == opaque(etag) }
        }
        return lastModified != nil && request.header("If-Modified-Since") == lastModified
    }

    /// All bytes of the answer.
    func wire(for request: ReceivedRequest) -> [UInt8] {
        if ending == .closed || ending == .reset { return [] }
        let status = effectiveStatus(for: request)
        let isBodiless = status == 304 || status == 204
        var content = isBodiless ? [] : body
        if isCompressed, !isBodiless { content = Gzip.stored(content) }
        var head = "HTTP/1.1 \(status) \(Self.reason(status))\r\nConnection: close\r\n"
        for header in headers { head += "\(header.name): \(header.value)\r\n" }
        if let etag { head += "ETag: \(etag)\r\n" }
        if let lastModified { head += "Last-Modified: \(lastModified)\r\n" }
        if isCompressed, !isBodiless { head += "Content-Encoding: gzip\r\n" }
        if isBodiless {
            content = []
        } else if isChunked {
            head += "Transfer-Encoding: chunked\r\n"
        } else if !headers.contains(where: { $0.name.lowercased() == "content-length" }) {
            head += "Content-Length: \(content.count)\r\n"
        }
        head += "\r\n"
        if isChunked, !isBodiless { content = Self.chunked(content) }
        if case .cut(let length) = ending { content = Array(content.prefix(length)) }
        if request.method == "HEAD" { content = [] }
        return Array(head.utf8) + content
    }

    private static func chunked(_ content: [UInt8]) -> [UInt8] {
        var chunks: [UInt8] = []
        var rest = content[...]
        while !rest.isEmpty {
            let chunk = rest.prefix(1000)
            rest = rest.dropFirst(1000)
            chunks += Array("\(String(chunk.count, radix: 16))\r\n".utf8) + chunk + Array("\r\n".utf8)
        }
        return chunks + Array("0\r\n\r\n".utf8)
    }

    private static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 302: "Found"
        case 304: "Not Modified"
        case 403: "Forbidden"
        case 404: "Not Found"
        case 429: "Too Many Requests"
        case 503: "Service Unavailable"
        default: "Status"
        }
    }
}
