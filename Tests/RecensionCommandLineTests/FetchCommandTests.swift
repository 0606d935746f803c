import Foundation
import SiteReplica
import Testing

/// Runs of the built binary that fetch.
@Suite struct FetchCommandTests {
    private let watch: WatchProcess

    init() throws {
        watch = try WatchProcess()
        watch.show(InventedPage("Ardania", 2019))
        watch.show(InventedPage("Borland", 2019))
    }

    private func fetch(_ options: [String]) throws -> CommandRun {
        try CommandRun(
            [
                "fetch", "--from", "\(watch.site.address)/reports/{year}-country-reports-on-human-rights-practices/", "--interval", "0",
                "--library", watch.path("library.sqlite"), "--countries", watch.file.url.path,
            ] + options, environment: watch.environment)
    }

    @Test func aChosenReportComesIntoTheLibraryAndTheFolder() throws {
        let run = try fetch(["--year", "2019", "--country", "Ardania", "--into", watch.path("editions"), "--contact", "desk@example.org"])
        #expect((run.status, run.output, run.errors) == (0, "1 page: 1 taken, 0 as they were\n", ""))
        #expect(watch.text("editions/2019/ardania.html") == InventedPage("Ardania", 2019).html)
        #expect(watch.site.requests(for: InventedPage("Borland", 2019).path).isEmpty)
        #expect(watch.site.requests.allSatisfy { $0.header("User-Agent")?.hasSuffix("(+desk@example.org)") == true })
        let library = try CommandRun(["library", "--library", watch.path("library.sqlite")], environment: watch.environment)
        #expect(library.output.contains("Ardania"))
        #expect(!library.output.contains("Borland"))
    }

    @Test func whatIsKnownIsNotSentAgain() throws {
        _ = try fetch(["--year", "2019"])
        watch.site.forgetRequests()
        let run = try fetch(["--year", "2019"])
        #expect((run.status, run.output) == (0, "2 pages: 0 taken, 2 as they were\n"))
        #expect(watch.site.requests.filter { !$0.path.hasSuffix("robots.txt") }.allSatisfy { $0.status == 304 })
    }

    @Test func chosenSectionsArePrinted() throws {
        let run = try fetch(["--year", "2019", "--country", "Ardania", "--section", "1.a"])
        #expect(run.status == 0)
        #expect(run.output.contains("There were no reports in 2019 that the government or its agents killed anybody unlawfully."))
        #expect(!run.output.contains("weekly papers"))
    }

    @Test func anEditionThatNoSiteHas() throws {
        let run = try fetch(["--year", "2018"])
        #expect((run.status, run.output) == (2, ""))
        #expect(run.errors.contains("no site has a report of these years and countries"))
    }

    @Test func aPageThatCannotBeHadIsNamed() throws {
        watch.site.serve(InventedPage("Borland", 2019).path, .status(403))
        let run = try fetch(["--year", "2019"])
        #expect((run.status, run.output) == (2, "2 pages: 1 taken, 0 as they were, 1 not taken\n"))
        #expect(run.errors.contains("borland/: the site does not let us in (status 403)"))
    }

    /// What somebody fetches by hand is no news that is lost.
    @Test func ofALibraryThatIsWatchedTheNextRunTells() throws {
        _ = try watch.run()
        watch.show(InventedPage("Ardania", 2020, killings: ["On May 5, harbor guards shot Mila Dorn, a ferry pilot, dead in Brad."]))
        let run = try fetch(["--year", "2020"])
        #expect(run.status == 0)
        let told = try watch.run()
        #expect(told.status == 1)
        #expect(told.output.contains("Mila Dorn"))
    }

    /// What comes between is base line, too: nobody watched yet.
    @Test func fetchingSetsNoBaseLine() throws {
        _ = try fetch(["--year", "2019"])
        watch.show(InventedPage("Castrova", 2019))
        let run = try watch.run()
        #expect((run.status, run.output) == (0, ""))
        #expect(run.errors.contains("the base line is set"))
    }
}
