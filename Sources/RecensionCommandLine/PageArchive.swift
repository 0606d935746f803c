internal import CArchive
import Recension

/// Reads the pages of an archive one after the other: tar, also compressed, or zip, by way of libarchive.
///
/// Nothing is unpacked on the disk. Entries that are no pages or texts are passed over.
final class PageArchive {
    private let path: String
    private let archive: OpaquePointer
    private let yearHolders: Set<Substring>
    /// Whether no page was found yet.
    private var isEmpty = true
    private static let blockSize = 1 << 16

    /// Whether a file is an archive, by its name.
    static func isArchive(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz", ".tar.zst", ".zip"].contains(where: name.hasSuffix)
    }

    init(_ path: String) throws(Trouble) {
        self.path = path
        archive = try Self.open(path)
        yearHolders = try Self.yearHolders(path)
    }

    deinit { archive_read_free(archive) }

    private static func open(_ path: String) throws(Trouble) -> OpaquePointer {
        guard let archive = archive_read_new() else { throw Trouble(message: "\(path): there is no memory to read it") }
        archive_read_support_filter_all(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_format_gnutar(archive)
        archive_read_support_format_zip(archive)
        guard archive_read_open_filename(archive, path, blockSize) == ARCHIVE_OK else {
            defer { archive_read_free(archive) }
            throw Trouble(message: "\(path): \(reason(archive))")
        }
        return archive
    }

    /// The folders that hold <year> folders: what lies beside those are notes and lists, as in a folder on the disk.
    private static func yearHolders(_ path: String) throws(Trouble) -> Set<Substring> {
        let archive = try open(path)
        defer { archive_read_free(archive) }
        var entry: OpaquePointer?
        var holders: Set<Substring> = []
        // What is wrong with it is said when the pages are read.
        while [ARCHIVE_OK, ARCHIVE_WARN].contains(archive_read_next_header(archive, &entry)) {
            let parts = parts(of: name(entry) ?? "")
            for (index, part) in parts.dropLast().enumerated() where InputFile.year(ofFolder: String(part)) != nil {
                holders.insert(Substring(parts[..<index].joined(separator: "/")))
            }
        }
        return holders
    }

    /// A page and what was found of it.
    enum Entry {
        case page([UInt8], path: String)
        case problem(String, path: String)
    }

    /// The next page; nil at the end. The trouble is an archive that breaks off.
    func next() throws(Trouble) -> Entry? {
        var entry: OpaquePointer?
        while true {
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_OK, ARCHIVE_WARN: break
            case ARCHIVE_EOF:
                if isEmpty { throw Trouble(message: "\(path): the archive holds no .html, .htm or .txt file") }
                return nil
            case ARCHIVE_RETRY: continue
            default: throw Trouble(message: "\(path): \(Self.reason(archive)); what was read before is kept")
            }
            guard let name = Self.name(entry), isPage(name), archive_entry_filetype(entry) != S_IFDIR else { continue }
            isEmpty = false
            // A line feed in a name must not begin another message.
            let place = "\(path)/\(name)".filter { !$0.isNewline }
            guard archive_entry_filetype(entry) == S_IFREG, archive_entry_hardlink(entry) == nil else {
                return .problem("\(place): the entry is a link; put the page itself into the archive", path: place)
            }
            switch bytes() {
            case .success(let bytes): return .page(bytes, path: place)
            case .failure(let trouble): return .problem("\(place): \(trouble.message)", path: place)
            }
        }
    }

    /// Whether an entry is a page by its name, in no hidden folder and not beside <year> folders.
    private func isPage(_ name: String) -> Bool {
        let parts = Self.parts(of: name)
        if parts.contains(where: { $0.hasPrefix(".") }) || !InputFile.isPage(name) { return false }
        return !yearHolders.contains(Substring(parts.dropLast().joined(separator: "/")))
    }

    /// The bytes of the entry, or what is wrong with it; the entries after it can be read all the same.
    private func bytes() -> Result<[UInt8], Trouble> {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        while true {
            let count = archive_read_data(archive, &block, block.count)
            if count == 0 { return .success(bytes) }
            if count == Int(ARCHIVE_RETRY) { continue }
            guard count > 0 else { return .failure(Trouble(message: Self.reason(archive))) }
            bytes += block[..<count]
            if bytes.count > HTMLTree.sizeLimit {
                return .failure(Trouble(message: "the page has more than \(HTMLTree.sizeLimit) bytes"))
            }
        }
    }

    private static func parts(of name: String) -> [Substring] { name.split(separator: "/").filter { $0 != "." } }

    /// The name as UTF-8; that in the encoding of the locale is none where the locale cannot write it.
    private static func name(_ entry: OpaquePointer?) -> String? {
        (archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)).map { String(cString: $0) }
    }

    private static func reason(_ archive: OpaquePointer) -> String {
        archive_error_string(archive).map { String(cString: $0) } ?? "it is no archive that can be read"
    }
}
