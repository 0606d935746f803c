internal import Foundation
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// A small web site on this machine, for tests: it answers as it is told to, and remembers what it was asked.
///
/// HTTP/1.1 on 127.0.0.1, one thread and one request a connection. What is asked for and not scripted is not found (404). The site
/// closes when it is let go of.
public final class SiteReplica: Sendable {
    /// What a path answers.
    private enum Script: Sendable {
        /// One after the other; the last goes on.
        case list([Answer])
        case rule(@Sendable (ReceivedRequest, _ count: Int) -> Answer)
    }

    private struct State {
        var scripts: [String: Script] = [:]
        var counts: [String: Int] = [:]
        var log: [ReceivedRequest] = []
    }

    /// Where the site is: `http://127.0.0.1:49152`, without a slash at the end.
    public let address: String
    public let port: Int
    private let listener: Int32
    private let state: StateBox

    /// What the threads share; apart from the replica, so that they do not keep it open.
    private final class StateBox: Sendable {
        let state = Mutex(State())
    }

    /// Opens a site on a port that is free.
    public init() throws {
        let listener = try Socket.listening()
        let port = try Socket.port(of: listener)
        let state = StateBox()
        self.listener = listener
        self.port = port
        self.state = state
        address = "http://127.0.0.1:\(port)"
        Thread.detachNewThread {
            while true {
                let connection = accept(listener, nil, nil)
                if connection < 0 {
                    if errno == EINTR || errno == ECONNABORTED { continue }
                    break
                }
                Thread.detachNewThread { Self.serve(connection, state) }
            }
            close(listener)
        }
    }

    // The thread that accepts closes the socket when it has woken up: closed here, its number could be another file's by then.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    /// Lets a path answer so, one answer after the other; the last is given to all further requests. Replaces what it answered before.
    ///
    /// - Parameter path: With or without a query; without, it answers for every query that has no script of its own.
    public func serve(_ path: String, _ answers: Answer...) {
        serve(path, answers)
    }

    public func serve(_ path: String, _ answers: [Answer]) {
        state.state.withLock {
            $0.scripts[path] = .list(answers)
            $0.counts[path] = nil
        }
    }

    /// Lets a path answer by a rule, which gets the request and how many came before it to this path.
    public func serve(_ path: String, by rule: @escaping @Sendable (ReceivedRequest, _ count: Int) -> Answer) {
        state.state.withLock {
            $0.scripts[path] = .rule(rule)
            $0.counts[path] = nil
        }
    }

    /// All requests so far, in the order in which they came.
    public var requests: [ReceivedRequest] { state.state.withLock { $0.log } }

    /// The requests for one path, whatever their query.
    public func requests(for path: String) -> [ReceivedRequest] {
        requests.filter { $0.path == path || $0.pathWithoutQuery == path }
    }

    /// Forgets all requests so far.
    public func forgetRequests() { state.state.withLock { $0.log = [] } }

    // MARK: - Answering

    private static func serve(_ connection: Int32, _ state: StateBox) {
        defer { close(connection) }
        guard let request = try? IncomingRequest.read(from: connection) else { return }
        let answer = state.state.withLock { state in
            let answer = Self.answer(to: request, &state)
            state.log.append(request.answered(answer.effectiveStatus(for: request)))
            return answer
        }
        if answer.delay > 0 { Thread.sleep(forTimeInterval: answer.delay) }
        Socket.send(answer.wire(for: request), to: connection)
        if answer.ending == .reset { Socket.reset(connection) }
    }

    private static func answer(to request: ReceivedRequest, _ state: inout State) -> Answer {
        for path in [request.path, request.pathWithoutQuery] {
            guard let script = state.scripts[path] else { continue }
            let count = state.counts[path, default: 0]
            state.counts[path] = count + 1
            switch script {
            case .list(let answers):
                guard !answers.isEmpty else { continue }
                return answers[min(count, answers.count - 1)]
            case .rule(let rule): return rule(request, count)
            }
        }
        return .status(404)
    }
}
