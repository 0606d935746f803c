import Alerts
import EditionStore
import Foundation
import SiteReplica
import Testing

@testable import Watching

@Suite struct WatchRunTests {
    private static let shot = "On May 5, harbor guards shot Mila Dorn, a ferry pilot, dead in the town of Brad."
    private static let beaten = "On March 3, police beat Anton Verel, a net maker, to death in the town of Ostrov."
    private static let ardania = InventedPage("Ardania", 2019, killings: [beaten])
    private static let borland = InventedPage("Borland", 2019)
    private static let newArdania = InventedPage("Ardania", 2020, killings: [shot])

    /// A machine whose base line is set.
    private func machine(_ pages: [InventedPage] = [ardania, borland], settings: String = "") async throws -> TestMachine {
        let machine = try TestMachine(pages)
        let summary = try await machine.run(nil, settings)
        #expect(summary.status == 0, "\(summary)")
        #expect(summary.baseLines.count == 1)
        machine.pass(hours: 24)
        return machine
    }

    // MARK: Nothing happened

    @Test func aSecondRunTellsNothingAndFetchesNoBodyTwice() async throws {
        let machine = try await machine()
        #expect(machine.printed().isEmpty)
        machine.site.forgetRequests()
        try await machine.runQuietly()
        let asked = machine.site.requests.filter { [InventedPage.series(2019), Self.ardania.path, Self.borland.path].contains($0.path) }
        #expect(asked.map(\.status) == [304, 304, 304])
        #expect(machine.site.requests.allSatisfy { $0.status == 304 || $0.status == 404 })
    }

    @Test func theBaseLineIsToldWhereItIsAskedFor() async throws {
        let machine = try TestMachine([Self.ardania, Self.borland])
        let summary = try await machine.run(tellsBaseLine: true)
        #expect(summary.status == 1)
        #expect(try machine.alerts().told == ["Ardania 2019 new-edition", "Borland 2019 new-edition"])
        #expect(machine.printed().count == 1)
        try await machine.runQuietly()
    }

    @Test func aPageThatWasOutOfReachJoinsTheBaseLineQuietly() async throws {
        let machine = try TestMachine([Self.ardania, Self.borland])
        machine.site.serve(Self.borland.path, .status(503))
        let first = try await machine.run()
        #expect(first.status == 2)
        #expect(try machine.content().count == 1)
        machine.pass(hours: 24)
        machine.site.show(Self.borland)
        try await machine.runQuietly()
        #expect(try machine.content().count == 2)
    }

    @Test func anIndexThatWasOutOfReachJoinsTheBaseLineQuietly() async throws {
        let machine = try TestMachine([Self.ardania, Self.newArdania])
        machine.site.serve(InventedPage.series(2019), .status(503))
        let first = try await machine.run()
        #expect((first.status, first.baseLines) == (2, []))
        machine.pass(hours: 24)
        machine.site.showIndex(of: 2019, ["Ardania"])
        let second = try await machine.run()
        #expect((second.status, second.baseLines.count, machine.printed()) == (0, 1, []))
        #expect(try machine.content().count == 2)
    }

    /// An edition that nobody can look for must not be the reason that no other is told.
    @Test func anIndexThatStaysOutOfReachDoesNotSilenceOtherYears() async throws {
        let machine = try TestMachine([Self.ardania])
        machine.site.serve(InventedPage.series(2020), .status(403))
        #expect(try await machine.run().status == 2)
        machine.pass(hours: 24)
        let (borland, later) = (InventedPage("Borland", 2019), InventedPage("Ardania", 2021, killings: [Self.shot]))
        machine.site.show([Self.ardania, borland, later])
        let summary = try await machine.run()
        #expect(summary.alerts["new-edition"] == 2)
        #expect(machine.printed().count == 1)
        // When it can be looked for at last, what is there is older than what is known.
        machine.pass(hours: 24)
        machine.site.show([Self.newArdania])
        let last = try await machine.run()
        #expect((last.status, last.baseLines.count, machine.printed()) == (0, 1, []))
        #expect(try machine.content().count == 4)
    }

    @Test func aReportAtAnotherAddressIsFetchedOnce() async throws {
        let machine = try TestMachine()
        let index = """
            <!doctype html><html><body><a href="\(Self.ardania.path)">Ardania</a>
            <a href="\(InventedPage.series(2019))ardania__trashed/">Ardania</a></body></html>
            """
        machine.site.serve(InventedPage.series(2019), SiteReplica.answer(index))
        let other = "\(InventedPage.series(2019))ardania__trashed/"
        machine.site.serve(other, SiteReplica.answer(Self.ardania.html))
        #expect(try await machine.run().status == 0)
        #expect(try machine.content().count == 1)
        machine.pass(hours: 24)
        try await machine.runQuietly()
        #expect(machine.site.requests(for: other).map(\.status) == [200, 304])
        // When the address of the index lives again, it says nothing new.
        machine.site.show(Self.ardania)
        try await machine.runQuietly()
        try await machine.runQuietly()
        #expect(machine.site.requests(for: other).count == 2)
        #expect(machine.site.requests(for: Self.ardania.path).map(\.status) == [404, 404, 200, 304])
    }

    @Test func aPageThatIsDeadWhenItsEditionComesIsToldWhenItLives() async throws {
        let machine = try await machine()
        machine.site.show([Self.newArdania, InventedPage("Borland", 2020)])
        machine.site.serve(Self.newArdania.path, .status(404))
        let first = try await machine.run()
        #expect((first.status, first.alerts["new-edition"]) == (1, 1))
        #expect(first.outcome(machine.site.address + Self.newArdania.path) == "absent")
        machine.pass(hours: 24)
        machine.site.show(Self.newArdania)
        let second = try await machine.run()
        #expect((second.status, second.alerts["new-edition"]) == (1, 1))
        #expect(try machine.alerts().filter { $0.kind == .newEdition }.map(\.name) == ["Borland", "Ardania"])
    }

    @Test func whatIsInTheWayIsSaidOnceThoughItsNumbersChange() async throws {
        let machine = try await machine()
        var said: [Int] = []
        for (minutes, length) in [(50, 900), (40, 1_000)] {
            machine.site.serve(Self.ardania.path, .page(String(Self.ardania.html.prefix(length))))
            machine.site.serve(Self.borland.path, .status(429, retryAfter: "\(minutes * 60)"))
            let summary = try await machine.run()
            // The site is left alone, and so are its other pages.
            #expect((summary.status, summary.troubles.count) == (2, 4))
            said.append(summary.news.count)
            machine.pass(hours: 24)
        }
        // The page that breaks off, and once that the site is busy.
        #expect(said == [2, 0])
        // Another reason to doubt a page is said.
        machine.site.serve(Self.ardania.path, SiteReplica.answer(Self.borland.html))
        #expect(try await machine.run().news.count == 1)
    }

    @Test func yearsAndCountriesThatAreWatchedLaterAreTakenQuietly() async throws {
        let machine = try TestMachine([Self.ardania, Self.borland, Self.newArdania])
        #expect(try await machine.run(machine.source(years: "2020..", countries: "Ardania")).status == 0)
        #expect(try machine.content().count == 1)
        try await machine.runQuietly(machine.source(years: "2019..", countries: "Ardania"))
        #expect(try machine.content().count == 2)
        try await machine.runQuietly(machine.source(years: "2019.."))
        #expect(try machine.content().count == 3)
        // What comes after all that is news.
        machine.site.show([Self.newArdania, InventedPage("Borland", 2020, killings: [Self.shot])])
        #expect(try await machine.run().status == 1)
        #expect(try machine.alerts().allSatisfy { $0.name == "Borland" && $0.year == 2020 })
    }

    // MARK: Amendments

    @Test func anAmendedPageIsOneAlertOfItsOwn() async throws {
        let machine = try await machine()
        var amended = Self.ardania
        amended.killings.append(Self.shot)
        machine.site.show(amended)
        let summary = try await machine.run()
        #expect(summary.status == 1)
        #expect(summary.outcome(machine.site.address + amended.path) == "amended")
        #expect(try machine.alerts().told == ["Ardania 2019 amendment"])
        #expect(machine.printed().count == 1)
        try await machine.runQuietly()
    }

    /// Each change is one, also back to what was there before; a change that was told before is not told again.
    @Test func aPageThatGoesBackAndForth() async throws {
        let machine = try await machine()
        var amended = Self.ardania
        amended.killings.append(Self.shot)
        machine.site.show(amended)
        #expect(try await machine.run().alerts == ["amendment": 1])
        machine.pass(hours: 24)
        machine.site.show(Self.ardania)
        #expect(try await machine.run().alerts == ["amendment": 1])
        #expect(machine.printed().count == 2)
        machine.pass(hours: 24)
        machine.site.show(amended)
        try await machine.runQuietly()
        machine.site.show(Self.ardania)
        try await machine.runQuietly()
        #expect(Set(try machine.alerts().map(\.id)).count == 2)
    }

    // MARK: New editions

    @Test func aNewEditionIsToldOnce() async throws {
        let machine = try await machine()
        machine.site.show([Self.newArdania])
        let summary = try await machine.run()
        #expect(summary.status == 1)
        #expect(summary.outcome(machine.site.address + Self.newArdania.path) == "new-edition")
        let alerts = try machine.alerts()
        #expect(alerts.filter { $0.kind == .newEdition }.told == ["Ardania 2020 new-edition"])
        #expect(alerts.contains { $0.kind == .newIncident && $0.text == Self.shot })
        #expect(alerts.allSatisfy { $0.year == 2020 && $0.against == 2019 })
        #expect(machine.printed().count == 1)
        try await machine.runQuietly()

        // The whole edition is gone for a while, and comes back.
        machine.site.serve(InventedPage.series(2020), .status(404))
        machine.site.serve(Self.newArdania.path, .status(404))
        machine.pass(hours: 24)
        let outage = try await machine.run()
        #expect((outage.status, machine.printed()) == (2, []))
        machine.site.show([Self.newArdania])
        machine.pass(hours: 24)
        try await machine.runQuietly()
        #expect(try machine.alerts() == alerts)
    }

    @Test func anEditionThatComesCountryByCountryIsToldCountryByCountry() async throws {
        let machine = try await machine()
        machine.site.show([Self.newArdania])
        #expect(try await machine.run().status == 1)
        machine.pass(hours: 24)
        machine.site.show([Self.newArdania, InventedPage("Borland", 2020)])
        let summary = try await machine.run()
        #expect(summary.alerts["new-edition"] == 1)
        #expect(try machine.alerts().filter { $0.kind == .newEdition }.told == ["Ardania 2020 new-edition", "Borland 2020 new-edition"])
    }

    @Test func anEditionThatASecondSourceShowsIsNoNews() async throws {
        let machine = try await machine()
        let archive = "- url: \(machine.site.address)/archive/{year}-country-reports-on-human-rights-practices/\n    years: 2019..\n"
        let both = "\(machine.source())  \(archive)"
        // The archive is there from the beginning, with the edition of 2019 only.
        machine.site.serve(
            "/archive/2019-country-reports-on-human-rights-practices/",
            SiteReplica.answer(
                "<!doctype html><html><body><a href=\"/archive/2019-country-reports-on-human-rights-practices/ardania/\">Ardania</a></body></html>"
            ))
        machine.site.serve("/archive/2019-country-reports-on-human-rights-practices/ardania/", SiteReplica.answer(Self.ardania.html))
        let joined = try await machine.run(both)
        #expect((joined.status, machine.printed()) == (0, []), "\(joined)")
        // The same text in the markup of the archive, and before the site has it.
        machine.site.serve(
            "/archive/2020-country-reports-on-human-rights-practices/",
            SiteReplica.answer(
                "<!doctype html><html><body><a href=\"/archive/2020-country-reports-on-human-rights-practices/ardania/\">Ardania</a></body></html>"
            ))
        var copy = Self.newArdania
        copy.furniture = "Archived content"
        machine.site.serve("/archive/2020-country-reports-on-human-rights-practices/ardania/", SiteReplica.answer(copy.html))
        machine.site.show([Self.newArdania])
        let summary = try await machine.run(both)
        #expect(summary.alerts["new-edition"] == 1)
        machine.pass(hours: 24)
        _ = machine.printed()
        try await machine.runQuietly(both)
    }

    // MARK: Pages that are not believed

    private static let cut = InventedPage("Ardania", 2019, killings: [beaten], parts: 2)

    @Test func aHeldPageIsToldOnceAndBelievedWhenItStays() async throws {
        let machine = try await machine()
        let before = try machine.content()
        machine.site.show(Self.cut)
        let first = try await machine.run()
        #expect((first.status, first.alerts) == (1, ["held": 1]))
        #expect(machine.printed().count == 1)
        machine.pass(hours: 6)
        let early = try await machine.run()
        #expect((early.status, early.outcome(machine.site.address + Self.cut.path)) == (0, "held"))
        #expect(try machine.content() == before)
        machine.pass(hours: 7)
        let late = try await machine.run()
        #expect((late.status, late.alerts) == (1, ["amendment": 1]))
        #expect(try machine.content() != before)
        #expect(machine.printed().count == 1)
        try await machine.runQuietly()
    }

    @Test func aHeldPageThatIsAnotherEveryTimeIsNotBelieved() async throws {
        let machine = try await machine()
        let before = try machine.content()
        for parts in [1, 2, 1, 2] {
            machine.site.show(InventedPage("Ardania", 2019, killings: [Self.beaten], parts: parts))
            #expect(try await machine.run().outcome(machine.site.address + Self.cut.path) == "held")
            machine.pass(hours: 24)
        }
        #expect(try machine.content() == before)
        // Each of the two texts was told once.
        #expect(try machine.alerts().told == ["Ardania 2019 held", "Ardania 2019 held"])
    }

    @Test(arguments: ["address", "Ardania", "XAA"]) func aHeldPageIsBelievedByHand(_ name: String) async throws {
        let machine = try await machine()
        machine.site.show(Self.cut)
        #expect(try await machine.run().alerts == ["held": 1])
        let summary = try await machine.run(accepted: [name == "address" ? machine.site.address + Self.cut.path : name])
        #expect(summary.alerts == ["amendment": 1])
    }

    @Test func aHeldPageThatIsRestoredIsNothing() async throws {
        let machine = try await machine()
        machine.site.show(Self.cut)
        #expect(try await machine.run().alerts == ["held": 1])
        _ = machine.printed()
        machine.pass(hours: 24)
        machine.site.show(Self.ardania)
        try await machine.runQuietly()
        // A new fall is doubted anew, and not believed because of the old one.
        machine.pass(hours: 24)
        machine.site.show(Self.cut)
        let again = try await machine.run()
        #expect(again.outcome(machine.site.address + Self.cut.path) == "held")
        #expect(try machine.content().count == 2)
    }

    @Test func aNewEditionWithHardlyAnyTextIsHeldAndThenTold() async throws {
        let machine = try await machine()
        machine.site.show([InventedPage("Ardania", 2020, parts: 1)])
        #expect(try await machine.run().alerts == ["held": 1])
        machine.pass(hours: 24)
        machine.site.show([Self.newArdania])
        #expect(try await machine.run().alerts["new-edition"] == 1)
        _ = machine.printed()
        try await machine.runQuietly()
    }

    // MARK: Folders

    private func folder(_ machine: TestMachine, _ pages: [InventedPage]) {
        for page in pages { machine.put(page.html, "/srv/editions/\(page.year)/\(page.slug).html") }
        machine.put(pages.map { .page(path: "/srv/editions/\($0.year)/\($0.slug).html") }, folder: "/srv/editions")
    }

    @Test func aFolderThatIsEmptyOrMissingIsNoReasonToForget() async throws {
        let machine = try TestMachine()
        let source = "- folder: /srv/editions"
        let pages = [Self.ardania, Self.borland]
        folder(machine, pages)
        #expect(try await machine.run(source).status == 0)
        let before = try machine.content()
        #expect(before.count == 2)
        for entries in [[], [World.FolderEntry.problem("/srv/editions: there is no file or folder of this name", path: "/srv/editions")]] {
            machine.put(entries, folder: "/srv/editions")
            let summary = try await machine.run(source)
            #expect((summary.status, summary.digest, summary.news.count) == (2, nil, 1), "\(summary)")
            #expect(summary.outcome("/srv/editions") == "unreachable")
            #expect(try await machine.run(source).news.isEmpty)
            #expect(try machine.content() == before)
            folder(machine, pages)
            try await machine.runQuietly(source)
            #expect(try machine.content() == before)
        }
    }

    @Test func aFileThatIsReplacedIsAnAmendment() async throws {
        let machine = try TestMachine()
        let source = "- folder: /srv/editions"
        folder(machine, [Self.ardania, Self.borland])
        #expect(try await machine.run(source).status == 0)
        var amended = Self.ardania
        amended.killings.append(Self.shot)
        folder(machine, [amended, Self.borland])
        #expect(try await machine.run(source).alerts == ["amendment": 1])
        _ = machine.printed()
        try await machine.runQuietly(source)
        folder(machine, [amended, Self.borland, Self.newArdania])
        let summary = try await machine.run(source)
        #expect(summary.alerts["new-edition"] == 1)
        #expect(try machine.alerts().allSatisfy { $0.name == "Ardania" })
        _ = machine.printed()
        // A file that is taken away, or cannot be read, changes nothing.
        folder(machine, [Self.ardania, Self.borland, Self.newArdania].filter { $0.country == "Borland" })
        try await machine.runQuietly(source)
    }

    @Test func aFolderThatIsMissingInTheFirstRunGetsItsBaseLineLater() async throws {
        let machine = try TestMachine()
        let source = "- folder: /srv/editions"
        #expect(try await machine.run(source).status == 2)
        folder(machine, [Self.ardania, Self.newArdania])
        let summary = try await machine.run(source)
        #expect((summary.status, summary.baseLines, machine.printed()) == (0, ["/srv/editions"], []))
    }
}
