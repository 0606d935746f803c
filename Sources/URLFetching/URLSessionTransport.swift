public import Fetching
internal import Foundation
internal import Synchronization

#if canImport(FoundationNetworking)
    internal import FoundationNetworking
#endif

/// Exchanges through Foundation's `URLSession`: connections are kept open between exchanges, compressed bodies are decoded, and a
/// body is cut off as soon as it grows over the limit.
///
/// A proxy that the environment names is used, as `URLSession` does.
public struct URLSessionTransport: HTTPTransport {
    private let connections = Connections()

    public init() {}

    public func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(TransportError) -> HTTPResponse {
        guard let address = WebAddress(request.url), let url = URL(string: address.url) else {
            throw .invalidAddress(request.url)
        }
        var message = URLRequest(url: url)
        message.httpMethod = request.method
        message.cachePolicy = .reloadIgnoringLocalCacheData
        message.timeoutInterval = limits.seconds
        message.httpShouldHandleCookies = false
        for header in request.headers { message.setValue(header.value, forHTTPHeaderField: header.name) }
        if let body = request.body { message.httpBody = Data(body) }

        let exchange = Exchange(limits: limits)
        let task = connections.begin(exchange, message)
        // The session's own limit starts anew with every byte that comes; a server that drips would never meet it.
        let deadline = Task {
            try await Task.sleep(for: .seconds(limits.seconds))
            exchange.end(.failure(.timedOut(seconds: limits.seconds)))
            task.cancel()
        }
        defer { deadline.cancel() }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { exchange.wait($0) }
        } onCancel: {
            exchange.end(.failure(.cancelled))
            task.cancel()
        }
        connections.end(task)
        return try result.get()
    }
}

/// One session, ended with its last owner: it would keep itself and its delegate alive for ever.
private final class Connections: Sendable {
    private let session: URLSession
    private let listener = Listener()

    init() {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        session = URLSession(configuration: configuration, delegate: listener, delegateQueue: nil)
    }

    deinit { session.invalidateAndCancel() }

    func begin(_ exchange: Exchange, _ message: URLRequest) -> URLSessionDataTask {
        let task = session.dataTask(with: message)
        listener.expect(exchange, task.taskIdentifier)
        task.resume()
        return task
    }

    func end(_ task: URLSessionDataTask) {
        listener.forget(task.taskIdentifier)
        // Does nothing to a task that has come to its end.
        task.cancel()
    }
}

/// Hands what the session says on to the exchange that it is about.
private final class Listener: NSObject, URLSessionDataDelegate, Sendable {
    private let exchanges = Mutex<[Int: Exchange]>([:])

    func expect(_ exchange: Exchange, _ task: Int) {
        exchanges.withLock { $0[task] = exchange }
    }

    func forget(_ task: Int) {
        _ = exchanges.withLock { $0.removeValue(forKey: task) }
    }

    private func exchange(_ task: URLSessionTask) -> Exchange? {
        exchanges.withLock { $0[task.taskIdentifier] }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        // The redirect itself is the answer: whoever asked decides whether to follow it.
        exchange(task)?.redirect(response)
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let goesOn = exchange(dataTask)?.begin(response) ?? false
        completionHandler(goesOn ? .allow : .cancel)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let goesOn = exchange(dataTask)?.append(data) ?? false
        if !goesOn { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        exchange(task)?.complete(error, task.response)
    }
}

/// One exchange while it goes on. It ends once; what comes after that is not heard.
private final class Exchange: Sendable {
    private struct State {
        var head: HTTPResponse?
        var body: [UInt8] = []
        var result: Result<HTTPResponse, TransportError>?
        var waiting: CheckedContinuation<Result<HTTPResponse, TransportError>, Never>?
    }

    private let limits: HTTPLimits
    private let state = Mutex(State())

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    func wait(_ continuation: CheckedContinuation<Result<HTTPResponse, TransportError>, Never>) {
        let result = state.withLock { state in
            if state.result == nil { state.waiting = continuation }
            return state.result
        }
        if let result { continuation.resume(returning: result) }
    }

    func end(_ result: Result<HTTPResponse, TransportError>) {
        let waiting = state.withLock { state -> CheckedContinuation<Result<HTTPResponse, TransportError>, Never>? in
            guard state.result == nil else { return nil }
            state.result = result
            state.body = []
            defer { state.waiting = nil }
            return state.waiting
        }
        waiting?.resume(returning: result)
    }

    func redirect(_ response: HTTPURLResponse) {
        end(.success(HTTPResponse(status: response.statusCode, headers: Self.headers(response))))
    }

    /// Takes the head of the answer; false where there is no use in going on.
    func begin(_ response: URLResponse) -> Bool {
        guard let response = response as? HTTPURLResponse else {
            end(.failure(.unreachable(reason: "the answer is not one of HTTP")))
            return false
        }
        state.withLock { $0.head = HTTPResponse(status: response.statusCode, headers: Self.headers(response)) }
        return true
    }

    /// Takes a part of the body; false where there is no use in going on.
    func append(_ data: Data) -> Bool {
        let (isOver, isTooLarge) = state.withLock { state in
            guard state.result == nil else { return (true, false) }
            guard state.body.count + data.count <= limits.bytes else { return (true, true) }
            state.body.append(contentsOf: data)
            return (false, false)
        }
        if isTooLarge { end(.failure(.tooLarge(limit: limits.bytes))) }
        return !isOver
    }

    func complete(_ error: (any Error)?, _ response: URLResponse?) {
        let (head, body) = state.withLock { ($0.head, $0.body) }
        if let error {
            end(.failure(Self.reason(error, hasBegun: head != nil, limits: limits)))
        } else if let head {
            end(.success(HTTPResponse(status: head.status, headers: head.headers, body: body)))
        } else if let response = response as? HTTPURLResponse {
            // A redirect that says not whereto is begun with no word to the delegate.
            end(.success(HTTPResponse(status: response.statusCode, headers: Self.headers(response))))
        } else {
            end(.failure(.dropped))
        }
    }

    private static func headers(_ response: HTTPURLResponse) -> [HTTPHeader] {
        response.allHeaderFields.map { HTTPHeader("\($0.key)", "\($0.value)") }.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    private static func reason(_ error: any Error, hasBegun: Bool, limits: HTTPLimits) -> TransportError {
        switch (error as? URLError)?.code {
        case .timedOut: return .timedOut(seconds: limits.seconds)
        case .cancelled: return .cancelled
        case .networkConnectionLost, .badServerResponse: return hasBegun ? .truncated : .dropped
        case .cannotFindHost, .dnsLookupFailed: return .unreachable(reason: "its name is unknown")
        case .cannotConnectToHost: return .unreachable(reason: "nothing answers at its address")
        default: break
        }
        // libcurl's word for a body that is shorter than was said, which Foundation has no code for.
        if hasBegun { return .truncated }
        let message = (error as NSError).userInfo[NSLocalizedDescriptionKey] as? String
        return .unreachable(reason: Words.quoted(message ?? error.localizedDescription))
    }
}
