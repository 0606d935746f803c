import Foundation
import Testing

/// Runs of the built binary over the sample library and over files that are no reports.
@Suite struct RecensionCommandTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")
    private static func sample(_ path: String) -> String { snapshots.appendingPathComponent("sample/\(path)").path }
    private static let countries = ["--countries", sample("countries.txt")]

    @Test func twoEditionsDiffer() throws {
        let run = try CommandRun(["diff", Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html")] + Self.countries)
        #expect(run.status == 1)
        #expect(run.output.hasPrefix("Ardania · 2018 → 2019"))
        #expect(run.errors.isEmpty)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test(arguments: ["terminal", "markdown", "html", "json", "ndjson", "csv", "chart", "chart-html", "chart-csv"])
    func aPageDoesNotDifferFromItself(_ format: String) throws {
        let page = Self.sample("2019/borland.html")
        let run = try CommandRun(["diff", page, page, "--format", format] + Self.countries)
        #expect(run.status == 0)
    }

    @Test func foldersArePairedByCountryAcrossARenaming() throws {
        let run = try CommandRun(["diff", Self.sample("2018"), Self.sample("2019")] + Self.countries)
        #expect(run.status == 1)
        for name in ["Ardania", "Borland", "Castrova"] { #expect(run.output.contains("\(name) · 2018 → 2019")) }
        #expect(run.errors.isEmpty)
    }

    @Test func aRenamingThatTheRegistryDoesNotKnowIsAMissingEditionNotARemoval() throws {
        let run = try CommandRun(["diff", Self.sample("2018"), Self.sample("2019"), "--format", "json"])
        #expect(run.status == 1)
        let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        #expect((document["pairs"] as? [Any])?.count == 2)
        #expect((document["missing"] as? [Any])?.count == 2)
    }

    /// Formats that have no place for it in the result.
    @Test(arguments: ["ndjson", "csv", "chart-csv"])
    func aMissingEditionIsToldOnStandardErrorWhereTheFormatCannot(_ format: String) throws {
        let run = try CommandRun(["diff", Self.sample("2018"), Self.sample("2019"), "--format", format])
        #expect(run.status == 1)
        #expect(run.errors == "recension: Castrova: no 2018 edition\nrecension: Old Castrova: no 2019 edition\n")
        #expect(!run.output.contains("no 2019 edition"))
        #expect(run.output.contains("Ardania") && run.output.contains("Borland"))
        guard format == "ndjson" else { return }
        for line in run.output.split(separator: "\n") {
            #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
        }
    }

    @Test func aUsersWordsTellIncidents() throws {
        func text(_ year: Int, _ event: String) throws -> TemporaryFile {
            try TemporaryFile(
                Data(
                    """
                    ARDANIA \(year) HUMAN RIGHTS REPORT
                    EXECUTIVE SUMMARY
                    Ardania is a republic of islands.
                    SECTION 1. RESPECT FOR THE INTEGRITY OF THE PERSON
                    \(event)
                    """.utf8), name: "ardania.txt")
        }
        let old = try text(2018, "The harbor of Ostra was closed in winter.")
        let new = try text(2019, "On May 3, guards in Ostra pelted Emil Strand with stones.")
        let words = try TemporaryFile(Data("past attacked: pelted\n".utf8), name: "words.txt")
        let arguments = ["diff", old.url.path, new.url.path]
        #expect(try !CommandRun(arguments).output.contains("new incident"))
        #expect(try CommandRun(arguments + ["--incident-words", words.url.path]).output.contains("new incident 2019-05-03"))
        let wrong = try TemporaryFile(Data("past hit: pelted\n".utf8), name: "words.txt")
        let run = try CommandRun(arguments + ["--incident-words", wrong.url.path])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("line 1: “hit” is none of the kinds killed, "))
    }

    @Test func aUsersScalesTellStrength() throws {
        func text(_ year: Int, _ word: String) throws -> TemporaryFile {
            try TemporaryFile(
                Data(
                    """
                    ARDANIA \(year) HUMAN RIGHTS REPORT
                    EXECUTIVE SUMMARY
                    Ardania is a republic of islands.
                    SECTION 1. RESPECT FOR THE INTEGRITY OF THE PERSON
                    Wardens told the press of \(word) thefts of boats in the northern lagoon.
                    """.utf8), name: "ardania.txt")
        }
        let old = try text(2018, "odd")
        let new = try text(2019, "rampant")
        let scales = try TemporaryFile(Data("odd\nrampant\nhow rampant: odd < rampant\n".utf8), name: "scales.txt")
        let arguments = ["diff", old.url.path, new.url.path]
        #expect(try !CommandRun(arguments).output.contains("stronger"))
        #expect(try CommandRun(arguments + ["--scales", scales.url.path]).output.contains("stronger"))
        let wrong = try TemporaryFile(Data("rampant\nhow rampant: isolated\n".utf8), name: "scales.txt")
        let run = try CommandRun(arguments + ["--scales", wrong.url.path])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("line 2: a scale has two steps or more"))
    }

    /// What is printed can be read again, a user's words with it.
    @Test func printsScalesInTheFormatThatItReads() throws {
        let scales = try TemporaryFile(Data("some, umpteen\n".utf8), name: "scales.txt")
        let printed = try CommandRun(["scales", scales.url.path]).output
        #expect(printed.contains("\nsome, several, certain, various, umpteen\n"))
        let again = try TemporaryFile(Data(printed.utf8), name: "again.txt")
        #expect(try CommandRun(["scales", again.url.path]).output == printed)
    }

    @Test func oneBadPageDoesNotStopTheOthers() throws {
        let page = try TemporaryFile(Data("<html><body><h1>403 Forbidden</h1></body></html>".utf8), name: "borland.html")
        try FileManager.default.copyItem(
            atPath: Self.sample("2019/ardania.html"), toPath: page.folder.appendingPathComponent("ardania.html").path)
        let run = try CommandRun(["diff", Self.sample("2018"), page.folder.path] + Self.countries)
        #expect(run.status == 2)
        #expect(run.output.contains("Ardania · 2018 → 2019"))
        #expect(run.errors.contains("borland.html: this is an error page (“403 Forbidden”)"))
    }

    @Test func countryAndSectionChoose() throws {
        let one = try CommandRun(["diff", Self.sample("2018"), Self.sample("2019"), "--country", "XAB"] + Self.countries)
        #expect(one.output.contains("Borland"))
        #expect(!one.output.contains("Ardania"))
        let section = try CommandRun(
            ["diff", Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html"), "--section", "Women"] + Self.countries)
        #expect(section.output.contains("Women"))
        #expect(!section.output.contains("Section 7."))
        let none = try CommandRun(["outline", Self.sample("2019"), "--country", "KEN"] + Self.countries)
        #expect(none.status == 2)
        #expect(none.errors.contains("--country"))
    }

    @Test func twoCountriesAreNotComparedByMistake() throws {
        let arguments = ["diff", Self.sample("2018/ardania.html"), Self.sample("2018/borland.html")] + Self.countries
        let run = try CommandRun(arguments)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("Ardania") && run.errors.contains("Borland"))
        #expect(try CommandRun(arguments + ["--across-countries"]).status == 1)
    }

    @Test(arguments: [
        ("error-page-403.html", "error page"), ("login.html", "login page"), ("viewer-shell.html", "no report text"),
        ("truncated.html", "breaks off"), ("binary.pdf", "a PDF"), ("random.bin", "binary"), ("empty.html", "empty"),
        ("no-report.html", "no report text"), ("maintenance.html", "error page"),
    ])
    func whatIsNoReportIsSaidAsWhatItIs(_ file: String, _ words: String) throws {
        let path = Self.snapshots.appendingPathComponent("errors/\(file)").path
        let run = try CommandRun(["diff", path, Self.sample("2019/ardania.html")])
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(path) && run.errors.contains(words))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test func missingFilesAndFoldersGivenAsFilesAreTrouble() throws {
        let missing = try CommandRun(["diff", "/nonexistent/a.html", "/nonexistent/b.html"])
        #expect(missing.status == 2)
        #expect(missing.errors == "recension: /nonexistent/a.html: there is no such file or folder\n")
        let mixed = try CommandRun(["diff", Self.sample("2018"), Self.sample("2019/ardania.html")])
        #expect(mixed.status == 2)
        #expect(mixed.errors.contains("two pages or two folders"))
    }

    @Test func pagesOfManyCountriesAreForTheSiteCommand() throws {
        let target = try TemporaryFile(Data("before".utf8), name: "out.html")
        let run = try CommandRun(
            ["diff", Self.sample("2018"), Self.sample("2019"), "--format", "html", "-o", target.url.path] + Self.countries)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(
            run.errors
                == "recension: --format html makes the page of one country; recension site makes pages of many countries, with an index\n")
        #expect(try Data(contentsOf: target.url) == Data("before".utf8))
    }

    @Test func wrongArgumentsExitWithTwoAndHelpWithZero() throws {
        #expect(try CommandRun(["diff"]).status == 2)
        #expect(try CommandRun(["diff", "a", "b", "--format", "pdf"]).status == 2)
        #expect(try CommandRun(["--frobnicate"]).status == 2)
        let help = try CommandRun(["diff", "--help"])
        #expect(help.status == 0)
        #expect(help.output.contains("EXAMPLES"))
        #expect(try CommandRun(["--version"]).output.hasPrefix("0."))
    }

    @Test func hugeFilesAreRefusedUnread() throws {
        let file = try TemporaryFile()
        let handle = try FileHandle(forWritingTo: file.url)
        try handle.truncate(atOffset: 100 << 20)
        let run = try CommandRun(["outline", file.url.path])
        #expect(run.status == 2)
        #expect(run.errors.contains("100 MB"))
    }

    @Test func anOutputFileIsWholeOrNotThere() throws {
        let target = try TemporaryFile(Data("before".utf8), name: "out.json")
        let good = ["diff", Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html"), "--format", "json", "-o", target.url.path]
        #expect(try CommandRun(good).status == 1)
        let written = try Data(contentsOf: target.url)
        #expect((try? JSONSerialization.jsonObject(with: written)) != nil)
        let bad = [
            "diff", Self.sample("2018/ardania.html"), Self.snapshots.appendingPathComponent("errors/login.html").path, "-o",
            target.url.path,
        ]
        #expect(try CommandRun(bad).status == 2)
        #expect(try Data(contentsOf: target.url) == written)
        #expect(try FileManager.default.contentsOfDirectory(atPath: target.folder.path) == ["out.json"])
        #expect(try CommandRun(["outline", Self.sample("2019/ardania.html"), "-o", "/nonexistent/out"]).status == 2)
    }

    @Test func outputDoesNotDependOnTheLocaleOrTerminal() throws {
        let arguments = ["diff", Self.sample("2018"), Self.sample("2019"), "--format", "json"]
        let plain = try CommandRun(arguments)
        let other = try CommandRun(
            arguments, environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Asia/Almaty", "COLUMNS": "40"])
        #expect(plain.output == other.output)
    }

    @Test func extractGivesTextMarkdownAndJSON() throws {
        let page = Self.sample("2019/ardania.html")
        let text = try CommandRun(["extract", page])
        #expect(text.output.hasPrefix("Ardania\nExecutive Summary\n") || text.output.hasPrefix("Ardania\nEXECUTIVE SUMMARY\n"))
        #expect(try CommandRun(["extract", page, "--format", "markdown"]).output.hasPrefix("# Ardania"))
        let json = try CommandRun(["extract", page, "--format", "json"])
        let report = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect(report["schema"] as? String == "recension.report/1")
    }

    @Test(arguments: ["terminal", "markdown", "html", "json"])
    func aListingBySignificanceLeavesOutTheRest(_ format: String) throws {
        let pages = [Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html")] + Self.countries + ["--format", format]
        let all = try CommandRun(["diff"] + pages)
        let some = try CommandRun(["diff", "--min-significance", "0.3", "--sort", "significance"] + pages)
        #expect(some.status == 1)
        #expect(some.output.utf8.count < all.output.utf8.count)
        #expect(some.output.contains(format == "json" ? "\"leftOut\"" : "of a significance below 0.3"))
        #expect(!all.output.contains("significance below") && !all.output.contains("\"leftOut\""))
    }

    @Test(arguments: [["--min-significance", "1.5"], ["--min-significance", "high"], ["--sort", "size"], ["--min-significance", "nan"]])
    func aListingThatCannotBeIsRefused(_ options: [String]) throws {
        let run = try CommandRun(["diff", Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html")] + options)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(options[0]))
    }

    @Test func explainGivesTheSumOfTheScore() throws {
        let pages = [Self.sample("2018/ardania.html"), Self.sample("2019/ardania.html")]
        let diff = try CommandRun(["diff"] + pages + ["--format", "json"])
        let document = try #require(try JSONSerialization.jsonObject(with: Data(diff.output.utf8)) as? [String: Any])
        let findings = try #require(document["findings"] as? [[String: Any]])
        let revised = try #require(findings.first { $0["relation"] as? String == "revised" && ($0["old"] as? [Any])?.count == 1 })
        let id = try #require(revised["id"] as? String)
        let score = try #require(revised["score"] as? Double)
        let run = try CommandRun(["explain", id] + pages)
        #expect(run.output.contains("significance\n  kind of change"))
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(id))
        let numbers = run.output.split(separator: "\n").compactMap { $0.split(separator: " ").last }
        let lines = run.output.split(separator: "\n").prefix { !$0.hasPrefix("the best other") }
        let shares = lines.filter { $0.contains(" × ") }.compactMap { $0.split(separator: " ").last.flatMap { Double($0) } }
        #expect(shares.count == 7)
        #expect(numbers.contains { Double($0).map { abs($0 - score) < 0.001 } ?? false })
        #expect(try CommandRun(["explain", "zz"] + pages).status == 2)
    }

    /// A text of a report is read back as the same report.
    @Test func extractedTextIsReadBack() throws {
        for path in ["2018/ardania.html", "2019/borland.html", "2020/castrova.html"] {
            let text = try CommandRun(["extract", Self.sample(path)]).output
            let file = try TemporaryFile(Data(text.utf8), name: "report.txt")
            #expect(try CommandRun(["extract", file.url.path]).output == text)
        }
    }
}
