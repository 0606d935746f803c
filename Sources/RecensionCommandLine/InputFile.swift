import Recension

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Reads files and lists folders.
enum InputFile {
    /// What stands at a path.
    enum Kind {
        case file, folder
    }

    static func kind(of path: String) throws(Trouble) -> Kind {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw Trouble(message: "\(path): \(errno == ENOENT ? "there is no such file or folder" : systemError)")
        }
        return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The whole path of the folder that a file is in.
    static func wholePath(ofFolderOf path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[..<$0] } ?? "."
        guard let resolved = realpath(folder.isEmpty ? "/" : String(folder), nil) else { return String(folder) }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The bytes of a file, pipe or device; a file past the limit is refused before it is read, a pipe as soon as it is.
    static func read(_ path: String, limit: Int = HTMLTree.sizeLimit) throws(Trouble) -> [UInt8] {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
            throw Trouble(message: "\(path): \(errno == ENOENT ? "there is no such file" : systemError)")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw Trouble(message: "\(path): \(systemError)") }
        guard status.st_mode & S_IFMT != S_IFDIR else {
            throw Trouble(message: "\(path): this is a folder; give a page or text")
        }
        let size = Int(status.st_size)
        guard size <= limit else { throw tooLarge(path, bytes: size, limit: limit) }
        var bytes: [UInt8] = []
        // One byte more than the file has, to see its end at once; pipes and devices have no size.
        var chunk = max(size + 1, 1 << 16)
        while true {
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: chunk))
            let count = bytes.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress.map { $0 + start }, chunk) }
            guard count >= 0 || errno == EINTR else { throw Trouble(message: "\(path): \(systemError)") }
            bytes.removeLast(chunk - max(0, count))
            if count == 0 { return bytes }
            if bytes.count > limit { throw tooLarge(path, bytes: bytes.count, limit: limit) }
            chunk = 1 << 16
        }
    }

    /// The pages and texts directly in a folder, in the order of their names' bytes.
    static func pages(in folder: String) throws(Trouble) -> [String] {
        guard let directory = opendir(folder) else { throw Trouble(message: "\(folder): \(systemError)") }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if isPage(name) { names.append(name) }
        }
        guard !names.isEmpty else { throw Trouble(message: "\(folder): the folder holds no .html, .htm or .txt file") }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { base + $0 }
    }

    private static func tooLarge(_ path: String, bytes: Int, limit: Int) -> Trouble {
        Trouble(message: "\(path): \(ExtractionError.unparsed(.tooLarge(bytes: bytes, limit: limit)))")
    }

    private static func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, bytes, count)
        #else
            Darwin.read(descriptor, bytes, count)
        #endif
    }
}
