import Recension

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The pages and texts that paths name: files, folders with all that is below them, and archives, each in the order of names.
struct PageInput {
    /// A page that was found.
    enum Page: Sendable {
        case file(String)
        /// One of an archive, which was read already.
        case bytes([UInt8], path: String)
        /// One that could not be read, and why.
        case problem(String, path: String)
    }

    private var files: [String]
    private var next = 0
    private var archive: PageArchive?

    /// Files and archives that were found.
    var count: Int { files.count }

    /// Looks through the folders; archives are read later.
    init(_ paths: [String]) throws(Trouble) {
        files = []
        for path in paths {
            switch try InputFile.kind(of: path) {
            case .file: files.append(path)
            case .folder:
                let found = try InputFile.pages(below: path)
                if found.isEmpty {
                    throw Trouble(message: "\(path): the folder holds no .html, .htm or .txt file, and no archive of them")
                }
                files += found
            }
        }
    }

    /// The next pages, at most so many; empty at the end. An archive that breaks off is a problem of its own.
    mutating func pages(_ count: Int) -> [Page] {
        var pages: [Page] = []
        while pages.count < count, let page = page() { pages.append(page) }
        return pages
    }

    private mutating func page() -> Page? {
        while true {
            do throws(Trouble) {
                if let archive {
                    if let entry = try archive.next() {
                        guard let bytes = entry.bytes else {
                            return .problem("\(entry.path): the page has more than \(HTMLTree.sizeLimit) bytes", path: entry.path)
                        }
                        return .bytes(bytes, path: entry.path)
                    }
                    self.archive = nil
                }
                guard next < files.count else { return nil }
                let path = files[next]
                next += 1
                if !PageArchive.isArchive(path) { return .file(path) }
                archive = try PageArchive(path)
            } catch {
                archive = nil
                return .problem(error.message, path: files[next - 1])
            }
        }
    }
}

extension InputFile {
    /// Whether a file is a page or text, by its name.
    static func isPage(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let lowered = name.lowercased()
        return !name.hasPrefix(".") && [".html", ".htm", ".txt"].contains(where: lowered.hasSuffix)
    }

    /// The pages, texts and archives of a folder and all folders below it, in the order of their paths' bytes. Hidden ones are left
    /// out, and links to folders are not followed. What lies beside <year> folders are notes and lists, no pages.
    static func pages(below folder: String) throws(Trouble) -> [String] {
        guard let directory = opendir(folder) else { throw Trouble(message: "\(folder): \(systemError)") }
        defer { closedir(directory) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var found: [String] = []
        var folders: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name.hasPrefix(".") { continue }
            var status = stat()
            guard lstat(base + name, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                folders.append(base + name)
            } else if isPage(name) || PageArchive.isArchive(name) {
                found.append(base + name)
            }
        }
        if folders.contains(where: { year(ofFolder: $0) != nil }) { found.removeAll(where: isPage) }
        for folder in folders { found += try pages(below: folder) }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
