import Foundation
import Testing

/// `recension changelog` over the sample library.
@Suite struct ChangelogCommandTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")
    private static func sample(_ path: String) -> String { snapshots.appendingPathComponent("sample/\(path)").path }
    private static let countries = ["--countries", sample("countries.txt")]

    private func files(in folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".md") {
            files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
        return files
    }

    @Test func pagesGiveOneDocumentNewestFirst() throws {
        let pages = ["2018", "2019", "2020"].map { Self.sample("\($0)/ardania.html") }
        let run = try CommandRun(["changelog"] + pages + Self.countries)
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("# Ardania: changelog\n\nEditions: [2020](#y-2020) · [2019](#y-2019)\n"))
    }

    @Test func foldersGiveAnIndexForEachEdition() throws {
        let run = try CommandRun(["changelog", Self.sample("2018"), Self.sample("2019")] + Self.countries)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("# Changelog, edition by edition\n\n## <a id=\"y-2019\"></a>2019, compared with 2018\n"))
        // Castrova had another name and page in 2018.
        #expect(run.output.contains("| [Castrova](#c-2019-castrova) |"))
        let one = try CommandRun(["changelog", Self.sample("2018"), Self.sample("2019"), "--country", "Borland"] + Self.countries)
        #expect(one.output.hasPrefix("# Borland: changelog\n"))
    }

    @Test func oneMoreEditionChangesOnlyWhatItMust() throws {
        let output = try TemporaryFile()
        let folder = output.folder.appendingPathComponent("changelog")
        let editions = ["2018", "2019", "2020"].map(Self.sample)
        let options = Self.countries + ["--output", folder.path]
        #expect(try CommandRun(["changelog"] + editions.prefix(2) + options).status == 1)
        let before = try files(in: folder)
        #expect(try CommandRun(["changelog"] + editions + options).status == 1)
        let after = try files(in: folder)
        #expect(before.keys.contains("2019/castrova.md") && after.keys.contains("2020/castrova.md"))
        for (name, bytes) in before where name.hasPrefix("2019/") { #expect(after[name] == bytes, "\(name)") }
        for name in ["ardania.md", "borland.md", "castrova.md"] {
            let old = String(decoding: try #require(before[name]), as: UTF8.self)
            let section = try #require(old.range(of: "## <a id=\"y-2019\">")).lowerBound
            #expect(String(decoding: after[name] ?? Data(), as: UTF8.self).hasSuffix(old[section...]), "\(name)")
        }
        // The same input gives the same bytes.
        #expect(try CommandRun(["changelog"] + editions + options).status == 1)
        #expect(try files(in: folder) == after)
    }

    @Test func aMissingEditionIsNamed() throws {
        let run = try CommandRun(["changelog", Self.sample("2018"), Self.sample("2019")])
        #expect(run.status == 1)
        #expect(run.output.contains("### Editions that are missing\n\n") && run.output.contains(": no 2019 edition\n"))
    }

    @Test func aPageThatIsNoReportIsListedAndDoesNotStopTheOthers() throws {
        let folder = try TemporaryFile(Data("<html><head><title>404</title></head><body>Page not found</body></html>".utf8), name: "x.html")
        try FileManager.default.copyItem(
            atPath: Self.sample("2019/borland.html"), toPath: folder.folder.appendingPathComponent("borland.html").path)
        let run = try CommandRun(["changelog", Self.sample("2018"), folder.folder.path, Self.sample("2020")] + Self.countries)
        #expect(run.status == 2)
        #expect(run.output.contains("### Not compared\n\n- ") && run.output.contains("[Borland](#c-2020-borland)"))
        // An edition stands in two comparisons; its trouble is told once.
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test func equalEditionsDifferInNothing() throws {
        let page = Self.sample("2019/borland.html")
        let run = try CommandRun(["changelog", page, page] + Self.countries)
        #expect(run.status == 0 && run.output.contains("\nNothing differs.\n"))
    }

    @Test(arguments: [
        ["2018"], ["2018", "2019/ardania.html"], ["2018/ardania.html", "2019/borland.html"], ["2018", "2019", "--min-significance", "2"],
        ["2018", "nowhere"],
    ])
    func whatCannotBeComparedIsTrouble(_ arguments: [String]) throws {
        let paths = arguments.map { $0.hasPrefix("2018") || $0.hasPrefix("2019") ? Self.sample($0) : $0 }
        let run = try CommandRun(["changelog"] + paths + Self.countries)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test func helpTellsHow() throws {
        let run = try CommandRun(["help", "changelog"])
        #expect(run.status == 0 && run.output.contains("EXAMPLES") && run.output.contains("--min-significance"))
    }
}
