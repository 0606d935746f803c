#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension InputFile {
    /// What looking through a folder gives: a page, text or archive, or what cannot be looked at.
    enum Found: Sendable {
        case file(String)
        case problem(String, path: String)

        fileprivate var path: String {
            switch self {
            case .file(let path), .problem(_, let path): path
            }
        }
    }

    /// Whether a file is a page or text, by its name.
    static func isPage(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        let lowered = name.lowercased()
        return !name.hasPrefix(".") && [".html", ".htm", ".txt"].contains(where: lowered.hasSuffix)
    }

    static func exists(_ path: String) -> Bool { (try? kind(of: path)) != nil }

    /// The pages, texts and archives of a folder and all folders below it, in the order of their paths' bytes. Hidden ones are left
    /// out; a link to a folder is followed where it is named after a year. What lies beside <year> folders are notes and lists, no
    /// pages. A folder or file that cannot be looked at does not stop the others.
    static func pages(below folder: String) -> [Found] {
        guard let directory = opendir(folder) else { return [.problem("\(folder): \(systemError)", path: folder)] }
        defer { closedir(directory) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var found: [Found] = []
        var folders: [String] = []
        while let entry = readdir(directory) {
            let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            let name = String(decoding: bytes, as: UTF8.self)
            if name.hasPrefix(".") { continue }
            let path = base + name
            let isWanted = isPage(name) || PageArchive.isArchive(name)
            if Array(name.utf8) != bytes {
                if isWanted { found.append(.problem("\(path): the name of the file is not in UTF-8; rename it", path: path)) }
                continue
            }
            var status = stat()
            guard lstat(path, &status) == 0 else { continue }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            if isLink, stat(path, &status) != 0 {
                if isWanted { found.append(.problem("\(path): \(systemError)", path: path)) }
                continue
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: if !isLink || year(ofFolder: name) != nil { folders.append(path) }
            case S_IFREG: if isWanted { found.append(.file(path)) }
            default: if isWanted { found.append(.problem("\(path): this is neither a file nor a folder", path: path)) }
            }
        }
        if folders.contains(where: { year(ofFolder: $0) != nil }) { found.removeAll { isPage($0.path) } }
        // A link named after a year may lead back up; so deep no library of pages is.
        if folder.utf8.count < 4_000 { for folder in folders { found += pages(below: folder) } }
        return found.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }
}
