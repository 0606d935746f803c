/// Why a library cannot be used; the sentence says what was found and what would help.
public enum EditionStoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// There is no file at the path.
    case missing(path: String)
    /// The file is no SQLite database, or a damaged one.
    case damaged(path: String, reason: String)
    /// The file is a database of another program.
    case foreign(path: String)
    /// A later version of the tool has changed the tables.
    case newer(path: String)
    /// The tables are those of an earlier version, and the file may not be written to.
    case older(path: String)
    /// Another process writes to it and did not finish in time.
    case locked(path: String)
    /// The file or its folder may not be written to.
    case readOnly(path: String)
    /// There is no room left.
    case full(path: String)
    /// Anything else that the database says.
    case failed(path: String, reason: String)

    public var description: String {
        switch self {
        case .missing(let path): "\(path): there is no library; recension ingest makes one of pages, texts, folders and archives"
        case .damaged(let path, let reason):
            "\(path): this is no library, or a damaged one (\(reason)); restore it from a copy, or move it away and ingest the pages again"
        case .foreign(let path): "\(path): this is the database of another program; choose another path by --library"
        case .newer(let path): "\(path): a later version of recension made this library; use that version, or another library"
        case .older(let path):
            "\(path): an earlier version of recension made this library, and it cannot be written to; make it writable, so that it can be "
                + "brought up to date"
        case .locked(let path): "\(path): another process is writing to the library; try again when it is done"
        case .readOnly(let path): "\(path): the library cannot be written to; make the file and its folder writable"
        case .full(let path): "\(path): there is no room left on the disk; what was stored before is kept"
        case .failed(let path, let reason): "\(path): the library cannot be used: \(reason)"
        }
    }
}
