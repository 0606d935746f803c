import Rendering

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output.
enum StandardOutput {
    static let isTerminal = isatty(STDOUT_FILENO) == 1

    /// Whether the terminal says of itself that it can neither colour nor move.
    static var isDumb: Bool { Environment.value("TERM") == "dumb" }

    /// The width of the terminal in columns; 100 where there is none, so that what goes into a file is the same everywhere.
    static var width: Int { isTerminal ? TerminalSize.of(STDOUT_FILENO)?.columns ?? 100 : 100 }

    /// The height of the terminal in lines; 24 where it is not known.
    static var height: Int { TerminalSize.of(STDOUT_FILENO)?.lines ?? 24 }

    static func write(_ bytes: [UInt8]) { _ = tryWriting(bytes) }

    /// - Returns: Whether it was written.
    static func tryWriting(_ bytes: [UInt8]) -> Bool { FileDescriptor.write(bytes, to: STDOUT_FILENO) }
}

/// Standard error.
enum StandardError {
    static let isTerminal = isatty(STDERR_FILENO) == 1

    /// The width of the terminal in columns; 80 where it is not known.
    static var width: Int { TerminalSize.of(STDERR_FILENO)?.columns ?? 80 }

    /// Writes a message. Parts of it may come from a page: control characters are made visible.
    static func write(_ message: String) {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false).map { Inert.terminal(String($0)) }
        _ = FileDescriptor.write(Array(lines.joined(separator: "\n").utf8), to: STDERR_FILENO)
    }

    /// Writes bytes as they are, for a progress line.
    static func draw(_ line: String) {
        _ = FileDescriptor.write(Array(line.utf8), to: STDERR_FILENO)
    }
}

/// How much a terminal shows at once.
struct TerminalSize {
    let columns: Int
    let lines: Int

    /// Nil where a descriptor is no terminal, or one that does not tell.
    static func of(_ descriptor: Int32) -> TerminalSize? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return TerminalSize(columns: Int(size.ws_col), lines: Int(size.ws_row))
    }
}

/// What the user set for all programs.
enum Environment {
    /// The value of a variable; nil where it is not set or empty.
    static func value(_ name: String) -> String? { setting(name).flatMap { $0.isEmpty ? nil : $0 } }

    /// A folder of the XDG Base Directory Specification, by which a relative path in the variable does not count; nil where there is no
    /// home folder either.
    static func baseFolder(_ variable: String, belowHome folder: String) -> String? {
        value(variable).flatMap { $0.hasPrefix("/") ? $0 : nil } ?? value("HOME").map { "\($0)/\(folder)" }
    }

    /// The value of a variable, which may be empty; nil where it is not set.
    static func setting(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

enum FileDescriptor {
    /// Writes all bytes; false with `errno` set where that fails.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var start = 0
            while start < buffer.count {
                let written = systemWrite(descriptor, buffer.baseAddress.map { $0 + start }, buffer.count - start)
                if written < 0 && errno != EINTR { return false }
                start += max(0, written)
            }
            return true
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, bytes, count)
        #else
            Darwin.write(descriptor, bytes, count)
        #endif
    }
}

/// The words of the last failed system call.
var systemError: String { String(cString: strerror(errno)) }
