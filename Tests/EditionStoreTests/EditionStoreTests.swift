import Collation
import Foundation
import GRDB
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
    }

    @Test func theFullestAndLatestCaptureCounts() throws {
        let page = try SamplePages.capture("2019/ardania")
        let text = String(decoding: try SamplePages.bytes("2019/ardania"), as: UTF8.self)
        let amended = try SamplePages.capture(
            Array(text.replacing("</body>", with: "<!-- later --></body>").utf8), path: "2019/ardania.html")
        // A text with one of the sections.
        let one = Report(
            text: Array("The boats came in.\n".utf8),
            sections: [Section(kind: .heading, level: 1, parent: nil, label: "Section 1.", title: "Boats", line: nil)],
            paragraphs: [Paragraph(section: 0, text: 0..<18, sentences: 0..<1, line: nil)],
            sentences: [Sentence(text: 0..<18, paragraph: 0, index: 0, line: nil)], edition: page.reports[0].edition,
            snapshot: Snapshot(sha256: "part"))
        let part = EditionStore.Capture(path: "part.txt", sha256: "part", bytes: [0x42], reports: [one])
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.add([page, amended, part])
        let edition = try #require(try store.editions().first)
        #expect(edition.captures.map(\.sha256) == [part.sha256, page.sha256, amended.sha256])
    }

    @Test func nothingOfAFailedStepIsStored() throws {
        let file = try TemporaryLibrary()
        let store = try EditionStore(path: file.path, tool: "1")
        let good = try SamplePages.capture("2019/ardania")
        // Two reports at one place of a capture are against the rules of the tables.
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

    @Test func anEarlierLibraryIsBroughtUpToDateByWritingOnly() throws {
        let file = try TemporaryLibrary()
        do {
            let queue = try DatabaseQueue(path: file.path)
            try LibrarySchema.migrator.migrate(queue, upTo: "editions")
        }
        #expect(throws: EditionStoreError.older(path: file.path)) { try EditionStore(path: file.path, .reading, tool: "1") }
        _ = try EditionStore(path: file.path, .writing, tool: "1")
        _ = try EditionStore(path: file.path, .reading, tool: "1")
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
        #expect(try store.problems().isEmpty)
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
