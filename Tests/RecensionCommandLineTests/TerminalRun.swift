import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A run of the built binary whose standard output is a terminal of 100 columns and 24 lines.
struct TerminalRun {
    let status: Int32
    /// What came to the terminal, with plain line feeds.
    let output: String

    /// - Parameters:
    ///   - arguments: What stands behind `recension`.
    ///   - environment: The whole environment.
    init(_ arguments: [String], environment: [String: String]) throws {
        let (master, terminal) = try Self.openTerminal()
        defer { close(master) }
        var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)

        let process = Process()
        process.executableURL = CommandRun.binary
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle(fileDescriptor: terminal, closeOnDealloc: false)
        process.standardError = FileHandle.nullDevice
        try process.run()
        close(terminal)

        // Reading ends with an error when the last program that has the terminal open has ended.
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(master, &buffer, buffer.count)
            if count <= 0 { break }
            bytes += buffer[..<count]
        }
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
    }

    /// The two ends of a pseudo-terminal: the one to watch, and the one for programs.
    private static func openTerminal() throws -> (master: Int32, terminal: Int32) {
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        guard master >= 0 else { throw POSIXError(.ENODEV) }
        #if canImport(Glibc)
            // What unlockpt and ptsname ask of Linux (TIOCSPTLCK, TIOCGPTN); Glibc shows Swift neither of them.
            var (lock, number): (Int32, Int32) = (0, 0)
            guard ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0 else { throw POSIXError(.ENODEV) }
            let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        #else
            guard grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else { throw POSIXError(.ENODEV) }
            let terminal = open(name, O_RDWR | O_NOCTTY)
        #endif
        guard terminal >= 0 else { throw POSIXError(.ENODEV) }
        return (master, terminal)
    }
}
