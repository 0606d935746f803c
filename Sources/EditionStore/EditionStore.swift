internal import Foundation
internal import GRDB

/// A library of editions in one SQLite file: captures as they were, the reports read out of them, and the lineages of every country.
///
/// Writing is one step after another, each whole or not at all: a program that is killed leaves a library that holds all steps
/// before, and doing everything again adds what is missing. Many may read while one writes.
///
/// What is stored is found again by country and year; an edition may have several captures, of which the fullest and latest is its
/// report. Lineages are those of `Collation`, taken up where they ended.
public struct EditionStore: Sendable {
    /// What may be done with a library.
    public enum Access: Sendable, Equatable {
        /// Nothing is written; there has to be a library already. One that an earlier version made is brought up to date where it can be.
        case reading
        /// A library is made where there is none.
        case writing
    }

    /// Where the library is.
    public let path: String
    let database: DatabaseQueue
    /// The version of the program, which stands with everything it makes.
    let tool: String

    /// The path of a library that lives as long as the program.
    public static let memory = ":memory:"

    /// Opens a library.
    ///
    /// - Parameters:
    ///   - path: The file, or ``memory``; its folder is made where it is missing.
    ///   - access: Whether it is made, or brought up to date, where that is needed.
    ///   - tool: The version of the program.
    ///   - patience: Seconds that another process is waited for, which writes to the file.
    public init(path: String, _ access: Access = .writing, tool: String, patience: Double = 10) throws(EditionStoreError) {
        self.path = path
        self.tool = tool
        if path != Self.memory {
            if access == .writing { try Self.makeFolder(of: path) } else if !Self.exists(path) { throw .missing(path: path) }
        }
        if path.isEmpty { throw .failed(path: "--", reason: "its path is empty") }
        if Self.isFolder(path) { throw .failed(path: path, reason: "it is a folder") }
        let (database, state) = try Self.translating(path) { try Self.opened(path, access, patience) }
        self.database = database
        switch (state, access) {
        case (.current, _): try Self.translating(path) { try database.read(TextRanking.register) }
        case (.foreign, _): throw .foreign(path: path)
        case (.newer, _): throw .newer(path: path)
        case (.empty, .reading): throw .missing(path: path)
        default: throw .older(path: path)
        }
    }

    /// The database, made or brought up to date where that is needed and may be done. Several processes may make the same library at
    /// once; one does, and the others wait for it.
    private static func opened(_ path: String, _ access: Access, _ patience: Double) throws -> (DatabaseQueue, State) {
        let deadline = ContinuousClock.now + .seconds(patience)
        while true {
            do {
                let (database, state) = try open(path, access, patience)
                if state == .empty || state == .older, access == .writing || path == memory {
                    try LibrarySchema.bringUpToDate(database)
                    return (database, try database.read(self.state))
                }
                if state == .older, try isBroughtUpToDate(path, patience) { continue }
                return (database, state)
            } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && ContinuousClock.now < deadline {
                Thread.sleep(forTimeInterval: pause)
            }
        }
    }

    /// Brings a library that is only to be read up to date, as whoever uses a newer version expects; false where it cannot be written to.
    private static func isBroughtUpToDate(_ path: String, _ patience: Double) throws -> Bool {
        do {
            try LibrarySchema.bringUpToDate(open(path, .writing, patience).database)
            return true
        } catch let error as DatabaseError where [.SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM].contains(error.resultCode) {
            return false
        }
    }

    /// Seconds between two looks at a file that another process is making into a library.
    private static let pause = 0.1

    private static func open(_ path: String, _ access: Access, _ patience: Double) throws -> (database: DatabaseQueue, state: State) {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        if path == memory { return (try DatabaseQueue(configuration: configuration), .empty) }
        if access == .writing {
            // Where what was written last stands in a log, closing a file that was opened for writing brings it into the file: another
            // program's stays as it is.
            if isFilled("\(path)-wal"), let queue = try foreign(path, configuration) { return (queue, .foreign) }
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let state = try queue.read(state)
            if state != .foreign { try queue.writeWithoutTransaction(letManyRead) }
            return (queue, state)
        }
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return (queue, try queue.read(state))
        } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
            // A folder that cannot be written to has no room for what readers share; where there is a log, too, the file is not all.
            if isFilled("\(path)-wal") {
                throw EditionStoreError.failed(
                    path: path,
                    reason: "what was written last stands in \(path)-wal, which cannot be read here; copy both to a folder that "
                        + "can be written to")
            }
            let queue = try DatabaseQueue(path: URL(fileURLWithPath: path).absoluteString + "?immutable=1", configuration: configuration)
            return (queue, try queue.read(state))
        }
    }

    /// A database that is not a library, open for reading; nil for others, and for what cannot be read so.
    private static func foreign(_ path: String, _ configuration: Configuration) throws -> DatabaseQueue? {
        var configuration = configuration
        configuration.readonly = true
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            return try queue.read(state) == .foreign ? queue : nil
        } catch let error as DatabaseError where error.resultCode != .SQLITE_BUSY {
            return nil
        }
    }

    /// Has what is written go to a log beside the file, so that others may read meanwhile. A step that was told done may be lost where the
    /// power fails right after it, but never in part.
    private static func letManyRead(_ db: Database) throws {
        let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        guard mode == "wal" else {
            throw DatabaseError(message: "no log of what is written can be kept beside it (SQLite's mode stays \(mode ?? "unknown"))")
        }
        try db.execute(sql: "PRAGMA synchronous = NORMAL")
    }

    /// What kind of database a file holds.
    private enum State {
        case empty, current, older, newer, foreign
    }

    private static func state(_ db: Database) throws -> State {
        // The list of migrations alone is a library whose making was broken off.
        let tables =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'") ?? 0
        if tables == 0 { return .empty }
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == LibrarySchema.applicationID else { return .foreign }
        if try LibrarySchema.migrator.hasBeenSuperseded(db) { return .newer }
        return try LibrarySchema.migrator.hasCompletedMigrations(db) ? .current : .older
    }

    // MARK: Errors

    /// Runs a step on the database and says in words what went wrong.
    func translating<Value>(_ step: () throws -> Value) throws(EditionStoreError) -> Value { try Self.translating(path, step) }

    private static func translating<Value>(_ path: String, _ step: () throws -> Value) throws(EditionStoreError) -> Value {
        do {
            return try step()
        } catch let error as EditionStoreError {
            throw error
        } catch let error as DatabaseError {
            let reason = error.message ?? "\(error.resultCode)"
            throw switch error.resultCode {
            case .SQLITE_NOTADB, .SQLITE_CORRUPT: .damaged(path: path, reason: reason)
            case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
            case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: .readOnly(path: path)
            case .SQLITE_FULL: .full(path: path)
            case .SQLITE_CANTOPEN where isReadOnly(path): .readOnly(path: path)
            default: .failed(path: path, reason: reason)
            }
        } catch {
            throw .failed(path: path, reason: "\(error)")
        }
    }

    // MARK: Files

    private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    private static func isReadOnly(_ path: String) -> Bool {
        FileManager.default.isReadableFile(atPath: path) && !FileManager.default.isWritableFile(atPath: path)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    private static func isFilled(_ path: String) -> Bool {
        let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? NSNumber
        return (size?.intValue ?? 0) > 0
    }

    /// Makes the folders above a file, those of the user alone.
    private static func makeFolder(of path: String) throws(EditionStoreError) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .failed(path: path, reason: "the folder \(folder) cannot be made")
        }
    }
}
