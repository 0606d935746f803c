import Foundation
import Testing

/// `recension shared`, and what folder runs tell of it, over the sample library.
@Suite struct SharedCommandTests {
    private static let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")
    private static func path(_ name: String) -> String { sample.appendingPathComponent(name).path }
    private static let countries = ["--countries", path("countries.txt")]
    private static let renamed = "“Freedom of Peaceful Assembly and Association” → “Freedoms of Peaceful Assembly and Association”"

    @Test func statusTellsWhetherTheyHaveAChangeInCommon() throws {
        let run = try CommandRun(["shared", Self.path("2018"), Self.path("2019")] + Self.countries)
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("In many countries at once · 2018 → 2019 · 3 countries"))
        let same = try CommandRun(["shared", Self.path("2019"), Self.path("2019")] + Self.countries)
        #expect(same.status == 0)
        #expect(same.output.contains("The countries have no change in common."))
    }

    @Test(arguments: [
        ["SAMPLE/2018", "nowhere"], ["SAMPLE/2018", "SAMPLE/2019", "--country", "Ardania"],
        ["SAMPLE/2018", "SAMPLE/2019", "--format", "csv"],
    ])
    func troubleIsSaid(_ arguments: [String]) throws {
        let paths = arguments.map { $0.replacingOccurrences(of: "SAMPLE", with: Self.sample.path) }
        let run = try CommandRun(["shared"] + paths + Self.countries)
        #expect(run.status == 2 && run.output.isEmpty && !run.errors.isEmpty)
    }

    @Test func folderRunsTellItOnceAndFirst() throws {
        let folders = [Self.path("2018"), Self.path("2019")] + Self.countries
        for options in [["--width", "150"], ["--stat", "--width", "150"]] {
            let run = try CommandRun(["diff"] + folders + options)
            #expect(run.output.hasPrefix("In many countries at once"))
            #expect(run.output.components(separatedBy: "In many countries at once").count == 2)
        }
        // Whoever asks for some kinds of findings gets these.
        #expect(!(try CommandRun(["diff"] + folders + ["--incidents"])).output.contains("In many countries at once"))
        let markdown = try CommandRun(["diff"] + folders + ["--format", "markdown"])
        #expect(markdown.output.components(separatedBy: "## In many countries at once").count == 2)
        #expect(markdown.output.contains(Self.renamed))
        let json = try CommandRun(["diff"] + folders + ["--format", "json"])
        let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
        #expect((object?["shared"] as? [String: Any])?["countries"] as? Int == 3)
    }

    @Test func ofTwoCountriesNothingIsTold() throws {
        let run = try CommandRun(["diff", Self.path("2018"), Self.path("2019"), "--country", "Ardania,Borland"] + Self.countries)
        #expect(run.status == 1)
        #expect(!run.output.contains("In many countries at once"))
    }

    @Test func countriesAreChosenByRegionOrAll() throws {
        func names(_ words: String) throws -> Set<String> {
            let run = try CommandRun(
                ["diff", Self.path("2018"), Self.path("2019"), "--format", "csv", "--country", words] + Self.countries)
            return Set(["Ardania", "Borland", "Castrova"].filter { run.output.contains("\n\($0),") || run.output.contains(",\($0),") })
        }
        #expect(try names("all") == ["Ardania", "Borland", "Castrova"])
        #expect(try names("Borland, Castrova") == ["Borland", "Castrova"])
        #expect(try names("Europe and Eurasia") == ["Ardania", "Borland"])
        #expect(try names("africa,XAA") == ["Ardania", "Castrova"])
    }
}
