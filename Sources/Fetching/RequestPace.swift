/// When each host may be asked again.
///
/// Moments are seconds of one clock. A place in the row of a host is given once, to whoever asks for it, and used.
struct RequestPace {
    /// The next moment at which each host may be asked.
    private var next: [String: Double] = [:]
    private var latest = -Double.infinity

    /// Takes the next place in the row of a host; gives the seconds to wait for it.
    mutating func reserve(_ host: String, interval: Double, now: Double) -> Double {
        // A clock that is put back must not make a run wait for as long as it was put back.
        if now < latest { next = next.mapValues { $0 - (latest - now) } }
        latest = now
        let start = max(now, next[host] ?? now)
        next[host] = start + interval
        return start - now
    }

    /// Leaves a host alone until a moment.
    mutating func rest(_ host: String, until moment: Double) {
        next[host] = max(next[host] ?? moment, moment)
    }
}
