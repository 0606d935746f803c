#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension InputFile {
    /// The folders named after a year directly in a folder, the oldest first.
    static func yearFolders(in folder: String) throws(Trouble) -> [(year: Int, path: String)] {
        guard let directory = opendir(folder) else { throw Trouble(message: "\(folder): \(systemError)") }
        defer { closedir(directory) }
        let base = folder.hasSuffix("/") ? folder : folder + "/"
        var found: [(year: Int, path: String)] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            guard let year = year(ofFolder: name), case .folder = try kind(of: base + name) else { continue }
            found.append((year, base + name))
        }
        return found.sorted { $0.year < $1.year }
    }

    /// The year that a folder is named after.
    static func year(ofFolder path: String) -> Int? {
        let name = path.split(separator: "/").last ?? ""
        guard name.utf8.count == 4, name.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(name)
    }
}
