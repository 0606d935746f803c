#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A folder of results. Each file in it appears whole or not at all; files that are already there and are not written again stay.
struct OutputFolder {
    private let path: String

    /// Makes the folder, and those above it, where they are missing.
    init(_ path: String) throws(Trouble) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        try Self.make(self.path)
    }

    /// - Parameter name: The file's name, without a folder.
    func write(_ bytes: [UInt8], to name: String) throws(Trouble) {
        var file = try OutputFile("\(path)/\(name)")
        try file.write(bytes)
        try file.finish()
    }

    private static func make(_ path: String) throws(Trouble) {
        var status = stat()
        if stat(path, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFDIR else { throw Trouble(message: "\(path): this is a file; give a folder to write to") }
            return
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try make(String(path[..<slash])) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw Trouble(message: "\(path): cannot be made: \(systemError)") }
    }
}
