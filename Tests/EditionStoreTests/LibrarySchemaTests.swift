import Foundation
import GRDB
import Synchronization
import Testing

@testable import EditionStore

@Suite struct LibrarySchemaTests {
    /// Another process makes all tables in the moment between the look at what is missing and the first table.
    @Test(arguments: [nil] + LibrarySchema.migrator.migrations.dropLast())
    func tablesMadeByAnotherMeanwhileAreNoFailure(_ last: String?) throws {
        let file = try TemporaryLibrary()
        let path = file.path
        if let last { try LibrarySchema.migrator.migrate(DatabaseQueue(path: path), upTo: last) }
        let isMade = Mutex(false)
        var configuration = Configuration()
        configuration.prepareDatabase { db in
            db.trace { event in
                let isFirst =
                    "\(event)".hasPrefix("BEGIN IMMEDIATE")
                    && isMade.withLock { made in
                        defer { made = true }
                        return !made
                    }
                guard isFirst else { return }
                #expect(throws: Never.self) { try LibrarySchema.migrator.migrate(DatabaseQueue(path: path)) }
            }
        }
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try LibrarySchema.bringUpToDate(queue)
        #expect(isMade.withLock { $0 })
        #expect(try queue.read(LibrarySchema.migrator.hasCompletedMigrations))
    }

    @Test func aTableThatIsInTheWayIsAFailure() throws {
        let queue = try DatabaseQueue()
        try queue.write { try $0.execute(sql: "CREATE TABLE watched (source TEXT)") }
        #expect(throws: DatabaseError.self) { try LibrarySchema.bringUpToDate(queue) }
        #expect(try queue.read(LibrarySchema.migrator.appliedMigrations) == ["editions", "lineages"])
    }
}
