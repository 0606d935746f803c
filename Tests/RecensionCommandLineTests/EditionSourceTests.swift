import Foundation
import Testing

/// Runs of the built binary over many editions.
@Suite struct EditionSourceTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")
    private static func path(_ name: String) -> String { sample.appendingPathComponent(name).path }
    private static let countries = ["--countries", path("countries.txt")]

    private static func document(_ run: CommandRun) throws -> [[String: Any]] {
        let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        return object?["countries"] as? [[String: Any]] ?? []
    }

    @Test func pagesYearFoldersAndTheFolderOfAllGiveTheSame() throws {
        let choice = ["--country", "Ardania", "--format", "json"] + Self.countries
        let all = try CommandRun(["blame", Self.sample.path] + choice)
        let years = try CommandRun(["blame"] + ["2018", "2019", "2020"].map(Self.path) + choice)
        let pages = try CommandRun(["blame"] + ["2020", "2018", "2019"].map { Self.path("\($0)/ardania.html") } + choice)
        #expect(all.status == 0)
        #expect(all.errors.isEmpty)
        #expect(all.output == years.output)
        #expect(all.output == pages.output)
    }

    @Test func aRenamedCountryIsOneLineage() throws {
        let run = try CommandRun(["timeline", Self.sample.path, "--country", "Castrova", "--format", "json"] + Self.countries)
        let country = try #require(try Self.document(run).first)
        #expect(country["years"] as? [Int] == [2018, 2019, 2020])
        #expect(country["missingYears"] as? [Int] == [])
    }

    @Test func aSectionIsChosenByAFormerTitle() throws {
        let choice = ["--country", "Castrova"] + Self.countries
        let former = try CommandRun(["blame", Self.sample.path, "--section", "arbitrary deprivation"] + choice)
        let present = try CommandRun(["blame", Self.sample.path, "--section", "1.a"] + choice)
        #expect(former.status == 0 && former.output == present.output && former.output.contains(" a. Killings\n"))
        // A label is a place: there is no 2.d in 2020, whatever became of the one of 2019.
        let label = try CommandRun(["blame", Self.sample.path, "--section", "2.d"] + choice)
        #expect(!label.output.contains("¶"))
    }

    @Test func yearsAreChosenAndAMissingOneIsMissing() throws {
        let choice = ["--country", "Borland", "--format", "json"] + Self.countries
        let blame = try CommandRun(["blame", Self.sample.path, "--year", "2019"] + choice)
        #expect(try Self.document(blame).first?["years"] as? [Int] == [2018, 2019])
        let gap = try CommandRun(["silence", Self.sample.path, "--year", "2018,2020", "--editions", "1"] + choice)
        #expect(try Self.document(gap).first?["missingYears"] as? [Int] == [2019])
    }

    @Test(arguments: [
        (["blame", "nowhere"], "there is no such file or folder"),
        (["history", "SAMPLE"], "--find, --id or --section"),
        (["history", "SAMPLE", "--find", "no edition says so"], "no statement of these editions was chosen"),
        (["timeline", "SAMPLE", "--year", "1999"], "no edition of the years chosen"),
        (["silence", "SAMPLE", "--year", "19"], "year"),
        (["blame", "SAMPLE", "--country", "Kenya"], "no report of the countries and years chosen"),
    ])
    func troubleIsSaid(_ arguments: [String], _ words: String) throws {
        let run = try CommandRun(arguments.map { $0 == "SAMPLE" ? Self.sample.path : $0 } + Self.countries)
        #expect(run.status == 2)
        #expect(run.errors.contains(words))
        #expect(run.output.isEmpty)
    }

    @Test func aSecondEditionOfAYearIsAProblemAndDoesNotStopTheOthers() throws {
        let run = try CommandRun(
            ["blame", Self.path("2018/ardania.html"), Self.path("2019/ardania.html"), Self.path("2019/ardania.html")] + Self.countries)
        #expect(run.status == 2)
        #expect(run.errors.contains("there is already an edition of 2019"))
        #expect(run.output.hasPrefix("Ardania · 2019: when each sentence came in"))
    }
}
