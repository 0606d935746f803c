import Rendering

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Standard output.
enum StandardOutput {
    static let isTerminal = isatty(STDOUT_FILENO) == 1

    /// The width of the terminal in columns; 100 where there is none, so that what goes into a file is the same everywhere.
    static var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return Int(size.ws_col)
    }

    static func write(_ bytes: [UInt8]) {
        _ = FileDescriptor.write(bytes, to: STDOUT_FILENO)
    }
}

/// Standard error.
enum StandardError {
    static let isTerminal = isatty(STDERR_FILENO) == 1

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
