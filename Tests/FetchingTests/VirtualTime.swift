import Synchronization

/// Time that passes only by waiting: a fetcher that is given it waits for nothing, and what it would have waited is written down.
final class VirtualTime: Sendable {
    private let state: Mutex<(now: Double, waits: [Double])>

    /// - Parameter start: Seconds since 1970.
    init(_ start: Double = 1_000_000) {
        state = Mutex((start, []))
    }

    /// What was waited, in order.
    var waits: [Double] { state.withLock { $0.waits } }

    func now() -> Double { state.withLock { $0.now } }

    func pause(_ seconds: Double) {
        state.withLock {
            $0.now += seconds
            $0.waits.append(seconds)
        }
    }
}
