import Fetching
import Synchronization

/// A transport without a wire: it answers as it is told to, in order; after the last answer nothing can be reached.
final class ScriptedTransport: HTTPTransport {
    private let state: Mutex<(answers: ArraySlice<Result<HTTPResponse, TransportError>>, requests: [HTTPRequest])>

    init(_ answers: [Result<HTTPResponse, TransportError>]) {
        state = Mutex((answers[...], []))
    }

    var requests: [HTTPRequest] { state.withLock { $0.requests } }

    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(TransportError) -> HTTPResponse {
        let answer = state.withLock { state in
            state.requests.append(request)
            return state.answers.popFirst()
        }
        return try (answer ?? .failure(.unreachable(reason: "nothing is scripted"))).get()
    }
}
