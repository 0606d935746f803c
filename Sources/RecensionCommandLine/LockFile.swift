#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A lock that one process holds at a time; it is let go of when the process ends, however it ends.
struct LockFile: ~Copyable {
    private let descriptor: Int32

    /// Seconds between two tries.
    private static let pause = 0.2

    /// - Parameters:
    ///   - path: The file; it is made where it is missing, and stays.
    ///   - patience: Seconds that another process is waited for.
    /// - Returns: nil where another process holds the lock.
    init?(_ path: String, patience: Double) throws(Trouble) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Trouble(message: "\(path): cannot be written: \(systemError)") }
        let deadline = ContinuousClock.now + .seconds(patience)
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < deadline else {
                let isHeld = errno == EWOULDBLOCK || errno == EINTR
                let reason = systemError
                close(descriptor)
                if isHeld { return nil }
                throw Trouble(message: "\(path): cannot be locked: \(reason)")
            }
            usleep(UInt32(Self.pause * 1_000_000))
        }
    }

    deinit { close(descriptor) }
}
