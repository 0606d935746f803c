#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a result goes: standard output, there through a pager if it is longer than a screen, or a file that appears only when it is
/// complete.
struct OutputFile: ~Copyable {
    private let path: String?
    private let temporaryPath: String
    private var descriptor: Int32
    private var isFinished = false

    /// The pager to start as soon as the text is longer than a screen; nil where there is to be none, or it runs.
    private var pagerToStart: PagerCommand?
    /// What was held back until then.
    private var held: [UInt8] = []
    private var rows: ScreenRows
    private var pager: Pager?
    /// Whether the pager was quit before the end of the text, so that what is written now is lost.
    private(set) var isAbandoned = false

    /// - Parameters:
    ///   - path: The file to write; nil or "-" for standard output.
    ///   - pager: The pager for a text that is longer than a screen; only for standard output that is a terminal.
    init(_ path: String?, pager: PagerCommand? = nil) throws(Trouble) {
        rows = ScreenRows(columns: pager == nil ? 1 : StandardOutput.width)
        guard let path, path != "-" else {
            self.path = nil
            temporaryPath = ""
            descriptor = STDOUT_FILENO
            pagerToStart = pager
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
        guard let command = pagerToStart else { return try put(bytes) }
        held += bytes
        rows.append(bytes)
        // The last row is the prompt's.
        guard rows.count >= StandardOutput.height else { return }
        pagerToStart = nil
        if let started = Pager(command) {
            descriptor = started.descriptor
            pager = consume started
        }
        try putHeld()
    }

    private mutating func putHeld() throws(Trouble) {
        let bytes = held
        held = []
        try put(bytes)
    }

    private mutating func put(_ bytes: [UInt8]) throws(Trouble) {
        if isAbandoned || FileDescriptor.write(bytes, to: descriptor) { return }
        // Whoever quits the pager has read enough, and that is no trouble.
        if descriptor != STDOUT_FILENO, path == nil, errno == EPIPE {
            isAbandoned = true
            return
        }
        throw Trouble(message: "\(path ?? "standard output"): cannot be written: \(systemError)")
    }

    /// Puts the file in its place, or waits until the pager is quit.
    mutating func finish() throws(Trouble) {
        if !held.isEmpty { try putHeld() }
        pager = nil
        guard let path, !isFinished else { return }
        isFinished = true
        guard close(descriptor) == 0, rename(temporaryPath, path) == 0 else {
            let reason = systemError
            unlink(temporaryPath)
            throw Trouble(message: "\(path): cannot be written: \(reason)")
        }
    }
}
