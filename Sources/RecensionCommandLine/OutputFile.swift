#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a result goes: standard output, or a file that appears only when it is complete.
struct OutputFile: ~Copyable {
    private let path: String?
    private let temporaryPath: String
    private var descriptor: Int32
    private var isFinished = false

    /// - Parameter path: The file to write; nil or "-" for standard output.
    init(_ path: String?) throws(Trouble) {
        guard let path, path != "-" else {
            self.path = nil
            temporaryPath = ""
            descriptor = STDOUT_FILENO
            return
        }
        self.path = path
        var template = Array("\(path).XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        temporaryPath = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else {
            isFinished = true
            throw Trouble(message: "\(path): cannot be written: \(systemError)")
        }
        // mkstemp makes files that only their owner may read; a result is an ordinary file.
        let mask = umask(0)
        umask(mask)
        fchmod(descriptor, 0o666 & ~mask)
    }

    deinit {
        if path != nil, !isFinished {
            close(descriptor)
            unlink(temporaryPath)
        }
    }

    mutating func write(_ bytes: [UInt8]) throws(Trouble) {
        guard FileDescriptor.write(bytes, to: descriptor) else {
            throw Trouble(message: "\(path ?? "standard output"): cannot be written: \(systemError)")
        }
    }

    /// Puts the file in its place.
    mutating func finish() throws(Trouble) {
        guard let path, !isFinished else { return }
        isFinished = true
        guard close(descriptor) == 0, rename(temporaryPath, path) == 0 else {
            let reason = systemError
            unlink(temporaryPath)
            throw Trouble(message: "\(path): cannot be written: \(reason)")
        }
    }
}
