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

    private var found: [InputFile.Found] = []
    private var next = 0
    private var archive: PageArchive?

    /// Files and archives that were found.
    var count: Int { found.count }

    /// Looks through the folders; archives are read later.
    init(_ paths: [String]) throws(Trouble) {
        for path in paths {
            switch try InputFile.kind(of: path) {
            case .file: found.append(.file(path))
            case .folder:
                let files = InputFile.pages(below: path)
                if files.isEmpty {
                    throw Trouble(message: "\(path): the folder holds no .html, .htm or .txt file, and no archive of them")
                }
                found += files
            }
        }
    }

    /// The next pages, at most so many, and fewer where those of archives have so many bytes together; empty at the end. An archive
    /// that breaks off is a problem of its own.
    mutating func pages(_ count: Int, bytes limit: Int = 1 << 26) -> [Page] {
        var pages: [Page] = []
        var size = 0
        while pages.count < count, size < limit, let page = page() {
            if case .bytes(let bytes, _) = page { size += bytes.count }
            pages.append(page)
        }
        return pages
    }

    private mutating func page() -> Page? {
        while true {
            if let archive {
                do throws(Trouble) {
                    switch try archive.next() {
                    case .page(let bytes, let path)?: return .bytes(bytes, path: path)
                    case .problem(let message, let path)?: return .problem(message, path: path)
                    case nil: self.archive = nil
                    }
                } catch {
                    self.archive = nil
                    return .problem(error.message, path: error.message)
                }
            }
            guard next < found.count else { return nil }
            next += 1
            switch found[next - 1] {
            case .problem(let message, let path): return .problem(message, path: path)
            case .file(let path):
                if !PageArchive.isArchive(path) { return .file(path) }
                do throws(Trouble) { archive = try PageArchive(path) } catch { return .problem(error.message, path: path) }
            }
        }
    }
}
