internal import CArchive
import Recension

/// Reads the pages of an archive one after the other: tar, also compressed, or zip, by way of libarchive.
///
/// Nothing is unpacked on the disk. Entries that are no pages or texts are passed over.
final class PageArchive {
    private let path: String
    private let archive: OpaquePointer
    private static let blockSize = 1 << 16

    /// Whether a file is an archive, by its name.
    static func isArchive(_ path: String) -> Bool {
        let name = path.lowercased()
        return [".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tar.xz", ".txz", ".tar.zst", ".zip"].contains(where: name.hasSuffix)
    }

    init(_ path: String) throws(Trouble) {
        self.path = path
        guard let archive = archive_read_new() else { throw Trouble(message: "\(path): there is no memory to read it") }
        self.archive = archive
        archive_read_support_filter_all(archive)
        archive_read_support_format_tar(archive)
        archive_read_support_format_gnutar(archive)
        archive_read_support_format_zip(archive)
        guard archive_read_open_filename(archive, path, Self.blockSize) == ARCHIVE_OK else { throw broken }
    }

    deinit { archive_read_free(archive) }

    /// A page and what was found of it.
    struct Entry {
        /// Its path, that of the archive first.
        let path: String
        /// The bytes; nil for a page that is too large.
        let bytes: [UInt8]?
    }

    /// The next page; nil at the end.
    func next() throws(Trouble) -> Entry? {
        var entry: OpaquePointer?
        while true {
            switch archive_read_next_header(archive, &entry) {
            case ARCHIVE_OK, ARCHIVE_WARN: break
            case ARCHIVE_EOF: return nil
            case ARCHIVE_RETRY: continue
            default: throw broken
            }
            guard let name = archive_entry_pathname(entry).map({ String(cString: $0) }),
                archive_entry_filetype(entry) == S_IFREG, InputFile.isPage(name)
            else { continue }
            return Entry(path: "\(path)/\(name)", bytes: try bytes())
        }
    }

    private func bytes() throws(Trouble) -> [UInt8]? {
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: Self.blockSize)
        while true {
            let count = archive_read_data(archive, &block, block.count)
            if count == 0 { return bytes }
            if count == Int(ARCHIVE_RETRY) { continue }
            guard count > 0 else { throw broken }
            bytes += block[..<count]
            if bytes.count > HTMLTree.sizeLimit { return nil }
        }
    }

    private var broken: Trouble {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "it is no archive that can be read"
        return Trouble(message: "\(path): \(reason); what was read before is kept")
    }
}
