import Recension

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The way to the net.
///
/// What speaks to the net draws in some thirty libraries, whose loading takes longer than comparing two pages. So it is a program of
/// its own beside this one, which takes over where a command needs the net, with the same arguments.
enum Network {
    /// The program that has a way to the net.
    private static let program = "recension-net"

    @TaskLocal static var transport: (any HTTPTransport)?

    /// The way to the net of this program; without one, the program that has it takes this one's place.
    static func reach() throws(Trouble) -> any HTTPTransport {
        if let transport { return transport }
        let path = ownFolder().map { "\($0)/\(program)" } ?? program
        var arguments = ([path] + CommandLine.arguments.dropFirst()).map { strdup($0) } + [nil]
        execv(path, &arguments)
        // Only where that failed does this program go on.
        let reason = systemError
        for argument in arguments { free(argument) }
        throw Trouble(message: "\(path): cannot be started, and reaches the net for this command: \(reason)")
    }

    /// For commands that ask nothing of the net.
    static let none: any HTTPTransport = NoTransport()

    private static func ownFolder() -> String? {
        guard let path = realpath("/proc/self/exe", nil) ?? CommandLine.arguments.first.flatMap({ realpath($0, nil) }) else { return nil }
        defer { free(path) }
        let whole = String(cString: path)
        return whole.lastIndex(of: "/").map { String(whole[..<$0]) }
    }
}

private struct NoTransport: HTTPTransport {
    func send(_ request: HTTPRequest, limits: HTTPLimits) async throws(TransportError) -> HTTPResponse {
        throw .unreachable(reason: "this command does not use the net")
    }
}
