internal import Alerts
internal import CNettle
internal import Fetching
internal import Rendering
internal import ReportExtraction

/// Posts messages to an address.
struct WebhookPoster {
    let world: World
    let settings: FetchSettings

    /// A receiver that is busy is asked again after so many seconds; what is not taken then waits for the next run.
    private static let waits = [1.0, 5.0]

    /// - Parameter secret: Signs the message where there is one: the receiver, who knows it, can tell it from any other.
    func post(
        _ digest: Digest, to address: String, signedBy secret: String?, _ style: Channel.WebhookStyle
    ) async throws(World.Failure) {
        let body: [UInt8] =
            switch style {
            case .json: DigestJSON(tool: Tool(version: settings.version)).bytes(of: digest)
            case .slack: SlackMessage().bytes(of: digest)
            }
        var headers = [
            HTTPHeader("Content-Type", "application/json; charset=utf-8"), HTTPHeader("User-Agent", settings.userAgent),
            // A message that comes twice has the same id.
            HTTPHeader("Idempotency-Key", digest.id), HTTPHeader("X-Recension-Digest", digest.id),
        ]
        if let secret { headers.append(HTTPHeader("X-Recension-Signature-256", "sha256=\(Self.signature(of: body, secret))")) }
        let request = HTTPRequest(method: "POST", url: address, headers: headers, body: body)
        for wait in Self.waits + [nil] {
            guard let failure = await failure(of: request) else { return }
            guard failure.isPassing, let wait else { throw World.Failure(failure.message) }
            do { try await world.pause(wait) } catch { throw World.Failure("the run ended first") }
        }
    }

    /// Why a request did not arrive; nil where it did. The address, which may be a secret, is not told.
    private func failure(of request: HTTPRequest) async -> (message: String, isPassing: Bool)? {
        do throws(TransportError) {
            let response = try await world.transport.send(request, limits: HTTPLimits(seconds: settings.timeout, bytes: 1_000_000))
            if (200..<300).contains(response.status) { return nil }
            let isPassing = response.status == 429 || response.status >= 500
            return ("the address answered with status \(response.status)", isPassing)
        } catch {
            switch error {
            case .invalidAddress: return ("its address is no http or https address", false)
            case .tooLarge: return nil
            case .timedOut: return ("the address did not answer in time", true)
            default: return ("the address cannot be reached, or closed the connection", true)
            }
        }
    }

    /// HMAC with SHA-256 (RFC 2104), as lower-case hexadecimal digits.
    static func signature(of body: [UInt8], _ secret: String) -> String {
        let key = Array(secret.utf8)
        var context = hmac_sha256_ctx()
        key.withUnsafeBufferPointer { nettle_hmac_sha256_set_key(&context, $0.count, $0.baseAddress) }
        body.withUnsafeBufferPointer { nettle_hmac_sha256_update(&context, $0.count, $0.baseAddress) }
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_hmac_sha256_digest(&context, digest.count, &digest)
        return SHA256.hexDigits(of: digest)
    }
}
