import Foundation
import Testing

/// Runs of the built binary on a library.
@Suite struct LibraryCommandTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")
    private static func path(_ name: String) -> String { sample.appendingPathComponent(name).path }
    private static let countries = ["--countries", path("countries.txt")]

    /// A library of the sample editions.
    private func library() throws -> TemporaryFile {
        let file = try TemporaryFile(name: "beside")
        let run = try CommandRun(["ingest", Self.sample.path, "--library", Self.path(in: file)] + Self.countries)
        try #require(run.status == 0, "\(run.errors)")
        return file
    }

    private static func path(in file: TemporaryFile) -> String { file.folder.appendingPathComponent("library.sqlite").path }

    @Test func whatIsThereIsNotTakenAgain() throws {
        let file = try TemporaryFile()
        let arguments = ["ingest", Self.sample.path, "--library", Self.path(in: file)] + Self.countries
        let first = try CommandRun(arguments)
        #expect(first.output == "9 pages: 9 new, 0 known; editions of 3 countries laid side by side\n")
        #expect(first.errors.isEmpty)
        let second = try CommandRun(arguments)
        #expect((second.status, second.output) == (0, "9 pages: 0 new, 9 known\n"))
    }

    @Test func aBadPageIsNamedAndTheRestGoesIn() throws {
        let file = try TemporaryFile(Data("<html><body>Access denied</body></html>".utf8), name: "2019-nowhere.html")
        let run = try CommandRun(["ingest", file.url.path, Self.path("2019"), "--library", Self.path(in: file)] + Self.countries)
        #expect(run.status == 2)
        #expect(run.output == "4 pages: 3 new, 0 known, 1 not taken; editions of 3 countries laid side by side\n")
        #expect(run.errors.contains("2019-nowhere.html: "))
    }

    @Test func archivesAreReadAsTheyAre() throws {
        let file = try TemporaryFile()
        let tar = file.folder.appendingPathComponent("editions.tar.gz").path
        let packing = Process()
        packing.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        packing.arguments = ["tar", "-czf", tar, "-C", Self.sample.path, "2018", "2019", "2020", "README.md"]
        try packing.run()
        packing.waitUntilExit()
        try #require(packing.terminationStatus == 0)
        let run = try CommandRun(["ingest", tar, "--library", Self.path(in: file)] + Self.countries)
        #expect((run.status, run.output) == (0, "9 pages: 9 new, 0 known; editions of 3 countries laid side by side\n"))
        // The same bytes, found elsewhere.
        let again = try CommandRun(["ingest", Self.sample.path, "--library", Self.path(in: file)] + Self.countries)
        #expect(again.output == "9 pages: 0 new, 9 known\n")
    }

    /// What lies beside <year> folders is left out, in archives as on the disk; so are hidden folders. A link that leads nowhere, a
    /// folder that is a page by its name, a pipe: none of them stops the others.
    @Test func folders() throws {
        let file = try TemporaryFile()
        let folder = file.folder.appendingPathComponent("editions")
        let manager = FileManager.default
        for name in ["2019", ".git", "2018/more"] {
            try manager.createDirectory(at: folder.appendingPathComponent(name), withIntermediateDirectories: true)
        }
        for (from, to) in [
            ("2019/ardania.html", "2019/ardania.html"), ("2018/ardania.html", "2018/more/2018-ardania.html"), ("README.md", "readme.txt"),
            ("2019/borland.html", ".git/borland.html"),
        ] {
            try manager.copyItem(atPath: Self.path(from), toPath: folder.appendingPathComponent(to).path)
        }
        let library = ["--library", Self.path(in: file)] + Self.countries
        let clean = try CommandRun(["ingest", folder.path] + library)
        #expect((clean.status, clean.output) == (0, "2 pages: 2 new, 0 known; editions of 1 country laid side by side\n"))
        let zip = file.folder.appendingPathComponent("editions.tar").path
        let packing = Process()
        packing.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        packing.arguments = ["tar", "-cf", zip, "-C", folder.path, "."]
        try packing.run()
        packing.waitUntilExit()
        let packed = try CommandRun(["ingest", zip] + library)
        #expect((packed.status, packed.output) == (0, "2 pages: 0 new, 2 known\n"), "\(packed.errors)")
        try manager.createSymbolicLink(atPath: folder.appendingPathComponent("2019/nowhere.html").path, withDestinationPath: "/nowhere")
        #expect(mkfifo(folder.appendingPathComponent("2019/pipe.html").path, 0o600) == 0)
        let strange = try CommandRun(["ingest", folder.path] + library)
        #expect((strange.status, strange.output) == (2, "4 pages: 0 new, 2 known, 2 not taken\n"))
        #expect(strange.errors.contains("pipe.html: this is neither a file nor a folder"))
    }

    @Test func aPageIsKnownUnderItsYear() throws {
        let file = try TemporaryFile(
            Data("Section 1. Boats\n\nThe boats of Ardania came in. Nobody counted them.\n".utf8), name: "2018-ardania.txt")
        let library = ["--library", Self.path(in: file)] + Self.countries
        #expect(try CommandRun(["ingest", file.url.path] + library).status == 0)
        let moved = file.folder.appendingPathComponent("2019-ardania.txt")
        try FileManager.default.moveItem(at: file.url, to: moved)
        let again = try CommandRun(["ingest", moved.path] + library)
        #expect(again.status == 2)
        #expect(again.errors.contains("the library holds this page as that of 2018, and its path says 2019; --again reads it anew"))
        #expect(try CommandRun(["ingest", "--again", moved.path] + library).status == 0)
        #expect(try CommandRun(["library"] + library).output.contains("Ardania  2019\n"))
    }

    @Test func aBrokenArchiveIsNamed() throws {
        let file = try TemporaryFile(Data("no archive".utf8), name: "editions.tar.gz")
        let run = try CommandRun(["ingest", file.url.path, "--library", Self.path(in: file)])
        #expect(run.status == 2)
        #expect(run.errors.contains("editions.tar.gz: "))
    }

    @Test(arguments: ["terminal", "markdown", "json", "ndjson", "csv", "chart"])
    func yearsOfTheLibraryAreComparedLikeFolders(_ format: String) throws {
        let file = try library()
        let choice = ["--format", format] + Self.countries
        let folders = try CommandRun(["diff", Self.path("2018"), Self.path("2019")] + choice)
        let years = try CommandRun(["diff", "2018", "2019", "--library", Self.path(in: file)] + choice)
        #expect(folders.status == 1)
        #expect((years.status, years.output, years.errors) == (folders.status, folders.output, folders.errors))
    }

    @Test func oneCountryIsComparedLikeTwoPages() throws {
        let file = try library()
        for format in ["terminal", "json", "html"] {
            let pages = try CommandRun(
                ["diff", Self.path("2018/ardania.html"), Self.path("2019/ardania.html"), "--format", format] + Self.countries)
            let years = try CommandRun(
                ["diff", "2018", "2019", "--country", "Ardania", "--format", format, "--library", Self.path(in: file)] + Self.countries)
            #expect((years.status, years.output, years.errors) == (1, pages.output, ""))
        }
    }

    @Test func changelogAndSiteReadYears() throws {
        let file = try library()
        let library = ["--library", Self.path(in: file)] + Self.countries
        let folders = try CommandRun(["changelog"] + ["2018", "2019", "2020"].map(Self.path) + Self.countries)
        let years = try CommandRun(["changelog", "2018", "2019", "2020"] + library)
        #expect((years.status, years.output) == (folders.status, folders.output))
        let made = ["a", "b"].map { file.folder.appendingPathComponent($0).path }
        _ = try CommandRun(["site", Self.path("2019"), Self.path("2020"), "--output", made[0]] + Self.countries)
        let site = try CommandRun(["site", "2019", "2020", "--output", made[1]] + library)
        #expect(site.status == 1)
        let names = try FileManager.default.contentsOfDirectory(atPath: made[0]).sorted()
        #expect(try names.count > 3 && FileManager.default.contentsOfDirectory(atPath: made[1]).sorted() == names)
        for name in names { #expect(FileManager.default.contentsEqual(atPath: "\(made[0])/\(name)", andPath: "\(made[1])/\(name)")) }
    }

    @Test(arguments: [
        ["blame", "--country", "Ardania"], ["blame", "--country", "Ardania", "--year", "2019"],
        ["history", "--find", "insult"], ["timeline", "--country", "Castrova"], ["silence", "--editions", "1"],
        ["copied", "--editions", "2"], ["timeline", "--year", "2019..2020"],
    ])
    func lineagesOfTheLibraryAreThoseOfThePages(_ arguments: [String]) throws {
        let file = try library()
        let choice = Array(arguments.dropFirst()) + ["--format", "json"] + Self.countries
        let pages = try CommandRun([arguments[0], Self.sample.path] + choice)
        let stored = try CommandRun([arguments[0], "--library", Self.path(in: file)] + choice)
        #expect(pages.status == 0)
        #expect((stored.status, stored.output, stored.errors) == (0, pages.output, ""))
    }

    @Test func theVariableNamesTheLibrary() throws {
        let file = try library()
        let run = try CommandRun(["search", "police"], environment: ["RECENSION_LIBRARY": Self.path(in: file)])
        #expect(run.status == 0)
        #expect(run.output.contains("[police]") || run.output.contains("[Police]"))
        let home = file.folder.path
        let missing = try CommandRun(["search", "police"], environment: ["HOME": home])
        #expect(missing.status == 2)
        #expect(missing.errors.contains("\(home)/.local/share/recension/library.sqlite: there is no library"))
        let made = try CommandRun(
            ["ingest", Self.path("2018"), "--countries", Self.path("countries.txt")], environment: ["XDG_DATA_HOME": home])
        #expect(made.status == 0)
        #expect(FileManager.default.fileExists(atPath: "\(home)/recension/library.sqlite"))
    }

    @Test func missingEditionsAreSaid() throws {
        let file = try library()
        let library = ["--library", Self.path(in: file)] + Self.countries
        let year = try CommandRun(["diff", "2018", "2031"] + library)
        #expect(year.status == 2)
        #expect(year.errors.contains("there is no edition of 2031; there are 2018, 2019, 2020"))
        let country = try CommandRun(["diff", "2018", "2019", "--country", "Kenya"] + library)
        #expect(country.status == 2)
        #expect(country.errors.contains("2018 and 2019 hold no report to compare"))
        // An edition that is not there is missing, as in folders, and a page beside a year chooses its country.
        #expect(
            try CommandRun(["ingest", "--again", Self.path("2019/borland.html"), "--library", Self.path(in: file)] + Self.countries).status
                == 0)
        let page = try CommandRun(["diff", "2018", Self.path("2019/ardania.html"), "--format", "json"] + library)
        let pages = try CommandRun(
            ["diff", Self.path("2018/ardania.html"), Self.path("2019/ardania.html"), "--format", "json"] + Self.countries)
        #expect(page.output == pages.output)
        let nothing = try CommandRun(["diff", "2018", "2019"], environment: ["HOME": file.folder.path])
        #expect(nothing.status == 2)
        #expect(nothing.errors.contains("2018: there is no file or folder of this name; and as a year of the library: "))
    }

    @Test func pagesComeBackByteForByte() throws {
        let file = try library()
        let out = file.folder.appendingPathComponent("page.html")
        let run = try CommandRun(
            ["library", "--country", "XAA", "--year", "2019", "--original", "--output", out.path, "--library", Self.path(in: file)]
                + Self.countries)
        #expect(run.status == 0, "\(run.errors)")
        #expect(FileManager.default.contentsEqual(atPath: out.path, andPath: Self.path("2019/ardania.html")))
        let many = try CommandRun(["library", "--original", "--library", Self.path(in: file)])
        #expect(many.status == 2)
        let check = try CommandRun(["library", "--check", "--library", Self.path(in: file)])
        #expect((check.status, check.errors) == (0, ""))
        #expect(check.output.contains("9 editions of 3 countries"))
    }

    @Test func amendmentsAreTold() throws {
        let file = try library()
        let library = ["--library", Self.path(in: file)] + Self.countries
        let none = try CommandRun(["amendments"] + library)
        #expect(none.status == 0)
        let page = try String(contentsOfFile: Self.path("2019/ardania.html"), encoding: .utf8)
        let amended = file.folder.appendingPathComponent("2019-ardania.html")
        try #require(page.contains("police"))
        try page.replacing("police", with: "wardens").write(to: amended, atomically: true, encoding: .utf8)
        #expect(try CommandRun(["ingest", amended.path] + library).status == 0)
        let run = try CommandRun(["amendments", "--only", "revised,reworded,updated", "--words"] + library)
        #expect(run.status == 1)
        #expect(run.output.contains("wardens"))
        #expect(try CommandRun(["amendments", "--year", "2018"] + library).status == 0)
        // The latest capture is compared with the one before it.
        let sentence = "The police did not always follow it."
        try #require(page.contains(sentence))
        try page.replacing(sentence, with: "").write(to: amended, atomically: true, encoding: .utf8)
        #expect(try CommandRun(["ingest", amended.path] + library).status == 0)
        let removed = try CommandRun(["amendments", "--only", "removed"] + library)
        #expect(removed.status == 1)
        #expect(removed.output.contains("The wardens did not always follow it."))
    }

    @Test(arguments: [
        ["ingest"], ["search"], ["search", " -police"], ["search", "police", "--kind", "new"], ["search", "police", "--limit", "0"],
        ["ingest", "/nowhere"], ["blame", "x.html", "--library", "y.sqlite"],
    ])
    func whatCannotBeDoneIsSaid(_ arguments: [String]) throws {
        let file = try TemporaryFile()
        let run = try CommandRun(arguments, environment: ["HOME": file.folder.path])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(!run.errors.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: file.folder.appendingPathComponent(".local").path))
    }
}
