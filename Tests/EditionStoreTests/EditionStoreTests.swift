import Collation
import Foundation
import GRDB
import ReportExtraction
import ReportModel
import Testing

@testable import EditionStore

@Suite struct EditionStoreTests {
    @Test(arguments: SamplePages.all)
    func aReportComesBackAsItWas(_ name: String) throws {
        let capture = try SamplePages.capture(name)
        let bytes = try SamplePages.bytes(name)
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.add([capture])
        let edition = try #require(try store.editions().first)
        let report = try #require(try store.report(of: edition))
        #expect(report == capture.reports[0])
        #expect(try store.original(capture.sha256) == bytes)
        #expect(edition.country == report.edition.country)
        #expect(edition.captures[0].words == report.wordCount)
    }

    @Test func whatIsThereIsNotAddedAgain() throws {
        let store = try SamplePages.store(SamplePages.all)
        let before = try dump(store)
        let captures = try SamplePages.all.map(SamplePages.capture)
        for capture in captures { #expect(try store.hasCapture(capture.sha256)) }
        try store.add([], known: captures.map { ($0.path, $0.sha256) })
        #expect(try store.stepsToCollate().isEmpty)
        #expect(try dump(store) == before)
    }

    @Test func aLaterVersionReadsCapturesAgain() throws {
        let file = try TemporaryLibrary()
        let store = try EditionStore(path: file.path, tool: "1")
        let captures = try SamplePages.ardania.map(SamplePages.capture)
        try store.add(captures)
        try store.collate()
        let later = try EditionStore(path: file.path, tool: "2")
        #expect(try !later.hasCapture(captures[1].sha256))
        try later.add([captures[1]])
        #expect(try later.hasCapture(captures[1].sha256))
        #expect(try later.stepsToCollate().map(\.country) == [captures[0].reports[0].edition.country.key])
        try later.collate()
        #expect(try later.editions().map(\.year) == [2018, 2019, 2020])
        #expect(try later.collation(of: captures[0].reports[0].edition.country.key)?.editions.count == 3)
        // Words that no report has any more go when the file is written anew.
        try later.database.write { db in
            try CollationRows(db).dropCollation(from: 1)
            try db.execute(sql: "DELETE FROM report WHERE id = 1")
        }
        let before = try #require(try later.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM text") })
        try later.compact()
        let after = try #require(try later.database.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM text") })
        #expect(after < before)
        try later.collate()
        let problems = try later.problems(hashing: SHA256.hexDigest)
        #expect(problems == [])
    }

    @Test func theSameCaptureFromTwoProcessesIsStoredOnce() throws {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        let capture = try SamplePages.capture("2019/ardania")
        try store.add([capture])
        try store.collate()
        let before = try dump(store)
        try store.add([capture])
        #expect(try dump(store) == before)
    }

    /// A capture of an invented edition with one section for each name.
    private static func capture(
        _ sha256: String, sections: [String], url: String? = "https://example.org/ardania", retrieved: String? = nil
    ) -> EditionStore.Capture {
        let report = Report(
            text: Array("The boats came in.\n".utf8),
            sections: sections.map { Section(kind: .heading, level: 1, parent: nil, label: nil, title: $0, line: nil) },
            paragraphs: [Paragraph(section: 0, text: 0..<18, sentences: 0..<1, line: nil)],
            sentences: [Sentence(text: 0..<18, paragraph: 0, index: 0, line: nil)],
            edition: Edition(country: Country(code: "XAA", name: "Ardania"), year: 2019),
            snapshot: Snapshot(url: url, sha256: sha256, retrieved: retrieved))
        return EditionStore.Capture(path: sha256, sha256: sha256, bytes: Array(sha256.utf8), reports: [report])
    }

    /// By the captures of an edition in the order in which they came in: their order from the one that counts least to the one that
    /// counts, those that are no amendments of the one before in brackets.
    @Test(arguments: [
        // The later of equals.
        ([capture("a", sections: ["1", "2"]), capture("b", sections: ["1", "2"])], "[a] b"),
        // A section taken out of a page is an amendment.
        ([capture("a", sections: ["1", "2"]), capture("b", sections: ["1"])], "[a] b"),
        // A text may hold chosen sections, and counts less than a page.
        ([capture("a", sections: ["1", "2"]), capture("b", sections: ["1", "2"], url: nil)], "[b] [a]"),
        ([capture("a", sections: ["1", "2"], url: nil), capture("b", sections: ["1"], url: nil)], "[b] [a]"),
        // Dates count between those that tell them, and the order of coming in else.
        (
            [capture("a", sections: ["1"], retrieved: "2020-05-02"), capture("b", sections: ["1"], retrieved: "2020-04-01")],
            "[b] a"
        ), ([capture("a", sections: ["1"], retrieved: "2021-04-01"), capture("b", sections: ["1"])], "[a] b"),
    ])
    func capturesStandInTheOrderInWhichTheyCount(_ captures: [EditionStore.Capture], _ order: String) throws {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        for capture in captures { try store.add([capture]) }
        let edition = try #require(try store.editions().first)
        var told: [String] = []
        var last: StoredCapture?
        for capture in edition.captures {
            told.append(last?.isAmended(by: capture) ?? false ? capture.sha256 : "[\(capture.sha256)]")
            last = capture
        }
        #expect(told.joined(separator: " ") == order)
    }

    @Test func twoReportsOfOneDocumentAreOneCapture() throws {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        let report = try SamplePages.capture("2019/ardania").reports[0]
        try store.add([EditionStore.Capture(path: "two.txt", sha256: "two", bytes: [1], reports: [report, report])])
        #expect(try store.editions().map(\.captures.count) == [1])
    }

    @Test func aCaptureCanBeReadAgainAsAnother() throws {
        let store = try SamplePages.store(["2018/ardania", "2019/ardania"])
        let capture = Self.capture("a", sections: ["1"])
        try store.add([capture])
        #expect(try store.years(ofCapture: "a") == [2019])
        let other = Report(
            text: capture.reports[0].text, sections: capture.reports[0].sections, paragraphs: capture.reports[0].paragraphs,
            sentences: capture.reports[0].sentences, edition: Edition(country: Country(code: "XAA", name: "Ardania"), year: 2020),
            snapshot: capture.reports[0].snapshot)
        let again = EditionStore.Capture(path: "a", sha256: "a", bytes: Array("a".utf8), reports: [other])
        try store.add([again])
        #expect(try store.years(ofCapture: "a") == [2019])
        try store.add([again], isAgain: true)
        #expect(try store.years(ofCapture: "a") == [2020])
        try store.collate()
        #expect(try store.editions().map(\.year) == [2018, 2019, 2020])
    }

    @Test func aLibraryWhoseMakingWasBrokenOffIsMade() throws {
        let file = try TemporaryLibrary()
        try DatabaseQueue(path: file.path).write {
            try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
        }
        #expect(throws: EditionStoreError.missing(path: file.path)) { try EditionStore(path: file.path, .reading, tool: "1") }
        #expect(try EditionStore(path: file.path, tool: "1").editions().isEmpty)
    }

    @Test func manyMayMakeALibraryAtOnce() async throws {
        for _ in 0..<5 {
            let file = try TemporaryLibrary()
            let path = file.path
            let failures = await withTaskGroup(of: EditionStoreError?.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        do throws(EditionStoreError) { _ = try EditionStore(path: path, tool: "1").editions() } catch { return error }
                        return nil
                    }
                }
                return await group.reduce(into: []) { if let error = $1 { $0.append(error) } }
            }
            #expect(failures.isEmpty, "\(failures)")
        }
    }

    /// Rows that do not go together, as another program may leave them.
    @Test(arguments: [
        "UPDATE paragraph SET section = 9999", "UPDATE paragraph SET section = -1", "UPDATE section SET parent = -1 WHERE place = 3",
        "UPDATE paragraph SET section = 9223372036854775807", "UPDATE sentence SET text = 9223372036854775807",
        "UPDATE section SET parent = 9223372036854775807 WHERE place = 3", "UPDATE edition SET year = -9223372036854775808 WHERE id = 1",
        "UPDATE section SET parent = 500 WHERE place = 3", "UPDATE witness SET lineage = 99999",
        "UPDATE link SET oldsentence = 99999", "UPDATE tally SET strand = 9999", "DELETE FROM paragraph WHERE place > 5",
        "DELETE FROM witness WHERE sentence > 5", "UPDATE sentence SET text = 99999",
        "UPDATE heading SET level = -9223372036854775808", "UPDATE heading SET level = 100",
    ])
    func damagedRowsAreNamed(_ damage: String) throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let key = try SamplePages.capture("2019/ardania").reports[0].edition.country.key
        try store.database.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            try db.execute(sql: damage)
        }
        do {
            _ = try store.collation(of: key)
            Issue.record("read")
        } catch {
            guard case .damaged = error else { throw error }
        }
        #expect(try !store.problems(hashing: SHA256.hexDigest).isEmpty)
    }

    @Test func foldersAndEmptyPathsAreNoLibraries() throws {
        for path in ["", FileManager.default.temporaryDirectory.path] {
            do {
                _ = try EditionStore(path: path, tool: "1")
                Issue.record("opened")
            } catch {
                guard case .failed = error else { throw error }
            }
        }
    }

    @Test func nothingOfAFailedStepIsStored() throws {
        let file = try TemporaryLibrary()
        let store = try EditionStore(path: file.path, tool: "1")
        let good = try SamplePages.capture("2019/ardania")
        let same = EditionStore.Capture(path: "x", sha256: "x", bytes: [1], reports: good.reports)
        let bad = EditionStore.Capture(path: "y", sha256: "y", bytes: [1], reports: good.reports)
        try store.add([same])
        try store.database.write {
            try $0.execute(sql: "CREATE TRIGGER stop BEFORE INSERT ON source WHEN NEW.path = 'y' BEGIN SELECT RAISE(ABORT, 'no'); END")
        }
        #expect(throws: EditionStoreError.self) { try store.add([good, bad]) }
        #expect(try !store.hasCapture(good.sha256))
        #expect(try store.editions().map(\.captures.count) == [1])
    }

    // MARK: Files

    @Test func aMissingLibraryIsNotMadeByReading() throws {
        let file = try TemporaryLibrary()
        #expect(throws: EditionStoreError.missing(path: file.path)) { try EditionStore(path: file.path, .reading, tool: "1") }
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test func foldersAboveAreMade() throws {
        let file = try TemporaryLibrary()
        let path = file.path + "/a/b/library.sqlite"
        _ = try EditionStore(path: path, tool: "1")
        _ = try EditionStore(path: path, .reading, tool: "1")
    }

    @Test func anotherProgramsDatabaseStaysAsItIs() throws {
        let file = try TemporaryLibrary()
        try DatabaseQueue(path: file.path).write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        let before = try Data(contentsOf: URL(fileURLWithPath: file.path))
        #expect(throws: EditionStoreError.foreign(path: file.path)) { try EditionStore(path: file.path, tool: "1") }
        #expect(throws: EditionStoreError.foreign(path: file.path)) { try EditionStore(path: file.path, .reading, tool: "1") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file.path)) == before)
    }

    /// What is in its log does not go into the file when this program closes it.
    @Test func anotherProgramsDatabaseStaysAsItIsWithItsLog() throws {
        let file = try TemporaryLibrary()
        var configuration = Configuration()
        configuration.journalMode = .wal
        let theirs = try DatabaseQueue(path: file.path, configuration: configuration)
        try theirs.write { try $0.execute(sql: "CREATE TABLE song (title TEXT)") }
        // As a program that was killed leaves it: the file and the log, which nobody has open.
        let left = try TemporaryLibrary()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: file.path + suffix, toPath: left.path + suffix)
        }
        let before = try ["", "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: left.path + $0)) }
        try #require(before[1].count > 0)
        #expect(throws: EditionStoreError.foreign(path: left.path)) { try EditionStore(path: left.path, tool: "1") }
        #expect(try ["", "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: left.path + $0)) } == before)
    }

    @Test func aFileThatIsNoDatabaseIsNamed() throws {
        let file = try TemporaryLibrary(Data("A page, not a library. ".utf8) + Data(repeating: 0x20, count: 5000))
        for access in [EditionStore.Access.reading, .writing] {
            do {
                _ = try EditionStore(path: file.path, access, tool: "1")
                Issue.record("opened")
            } catch {
                guard case .damaged(let path, _) = error else { throw error }
                #expect(path == file.path)
            }
        }
    }

    @Test func aDamagedLibraryIsNamed() throws {
        let file = try TemporaryLibrary()
        do {
            let store = try EditionStore(path: file.path, tool: "1")
            try store.add(SamplePages.all.map(SamplePages.capture))
        }
        var bytes = try Data(contentsOf: URL(fileURLWithPath: file.path))
        bytes.replaceSubrange(4096..<bytes.count, with: repeatElement(0x5A, count: bytes.count - 4096))
        try bytes.write(to: URL(fileURLWithPath: file.path))
        do {
            _ = try EditionStore(path: file.path, .reading, tool: "1").editions()
            Issue.record("read")
        } catch {
            guard case .damaged = error else { throw error }
        }
    }

    @Test func aLaterLibraryIsLeftAlone() throws {
        let file = try TemporaryLibrary()
        do {
            let store = try EditionStore(path: file.path, tool: "1")
            try store.database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('of a later version')") }
        }
        for access in [EditionStore.Access.reading, .writing] {
            #expect(throws: EditionStoreError.newer(path: file.path)) { try EditionStore(path: file.path, access, tool: "1") }
        }
    }

    @Test(arguments: [EditionStore.Access.reading, .writing])
    func anEarlierLibraryIsBroughtUpToDate(_ access: EditionStore.Access) throws {
        let file = try TemporaryLibrary()
        do {
            let queue = try DatabaseQueue(path: file.path)
            try LibrarySchema.migrator.migrate(queue, upTo: "editions")
        }
        #expect(try EditionStore(path: file.path, access, tool: "1").editions().isEmpty)
        let queue = try DatabaseQueue(path: file.path)
        #expect(try queue.read(LibrarySchema.migrator.hasCompletedMigrations))
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
    func anEarlierLibraryThatMayNotBeWrittenIsNamed() throws {
        let file = try TemporaryLibrary()
        do {
            let queue = try DatabaseQueue(path: file.path)
            try LibrarySchema.migrator.migrate(queue, upTo: "editions")
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
        #expect(throws: EditionStoreError.older(path: file.path)) { try EditionStore(path: file.path, .reading, tool: "1") }
    }

    @Test func aCheckNamesBytesAndLayoutsThatAreNotTheirs() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        #expect(try store.problems(hashing: SHA256.hexDigest) == [])
        let names = try store.database.write { db in
            try db.execute(sql: "UPDATE snapshot SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x') WHERE id = 2")
            try db.execute(sql: "UPDATE layout SET texts = substr(texts, 3) WHERE report = 3")
            try db.execute(sql: "UPDATE collation SET kinds = x'' WHERE report = 1")
            return try String.fetchAll(db, sql: "SELECT sha256 FROM snapshot WHERE id = 2")
        }
        #expect(
            try store.problems(hashing: SHA256.hexDigest) == [
                "the layout of report 1 is not what its other rows say", "the layout of report 3 is not what its other rows say",
                "the capture \(names[0]) holds other bytes than it was made of",
            ])
    }

    @Test(.enabled(if: getuid() != 0, "the superuser may write anywhere"))
    func whatMayNotBeWrittenIsReadAllTheSame() throws {
        let file = try TemporaryLibrary()
        do {
            let store = try EditionStore(path: file.path, tool: "1")
            try store.add([SamplePages.capture("2019/ardania")])
        }
        let folder = URL(fileURLWithPath: file.path).deletingLastPathComponent().path
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
        #expect(try EditionStore(path: file.path, .reading, tool: "1").editions().count == 1)
        #expect(throws: EditionStoreError.readOnly(path: file.path)) {
            try EditionStore(path: file.path, tool: "1").add([SamplePages.capture("2018/ardania")])
        }
    }

    @Test func anotherProcessIsWaitedForAndThenNamed() throws {
        let file = try TemporaryLibrary()
        let store = try EditionStore(path: file.path, tool: "1", patience: 0.1)
        let other = try DatabaseQueue(path: file.path)
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: EditionStoreError.locked(path: file.path)) { try store.add([SamplePages.capture("2018/ardania")]) }
            #expect(try store.editions().isEmpty)
            try db.execute(sql: "ROLLBACK")
        }
        try store.add([SamplePages.capture("2018/ardania")])
        #expect(try store.editions().count == 1)
    }

    @Test func aFullDiskIsNamedAndWhatWasStoredIsKept() throws {
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.add([SamplePages.capture("2018/ardania")])
        try store.database.write { db in
            let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
            _ = try Int.fetchOne(db, sql: "PRAGMA max_page_count = \(pages + 4)")
        }
        #expect(throws: EditionStoreError.full(path: EditionStore.memory)) { try store.add([SamplePages.capture("2019/borland")]) }
        #expect(try store.editions().count == 1)
        #expect(try store.problems(hashing: SHA256.hexDigest).isEmpty)
    }

    /// Every row of every table but those of the search index.
    private func dump(_ store: EditionStore) throws -> [String] {
        try store.database.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'textsearch%' ORDER BY name")
            return try tables.flatMap { table in try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map { "\(table) \($0)" } }
        }
    }
}

/// A path for a library that is deleted with all beside it when it goes out of scope.
final class TemporaryLibrary {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
    var path: String { folder.appendingPathComponent("library.sqlite").path }

    /// - Parameter bytes: The file's content; nil for no file.
    init(_ bytes: Data? = nil) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try bytes?.write(to: URL(fileURLWithPath: path))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
