import Alerts
import EditionStore
import Foundation
import SiteReplica
import Testing

@testable import Watching

/// What each answer of a site comes to: it is named, the library stays as it is, and when the page is back nobody is told anything.
@Suite struct JudgingTests {
    /// What a site does with the page of Ardania 2019, or with the index that leads to it, after the base line was set.
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        /// What is answered; gets the page as it was.
        let answers: @Sendable (SiteReplica, InventedPage) -> [Answer]
        let outcome: String
        /// Words of the reason.
        let reason: String
        let status: Int
        var path: String
        var fetch = ""

        var testDescription: String { name }

        init(
            _ name: String, _ outcome: String, _ reason: String, _ status: Int, at path: String = page.path, fetch: String = "",
            _ answers: @escaping @Sendable (SiteReplica, InventedPage) -> [Answer]
        ) {
            (self.name, self.outcome, self.reason, self.status) = (name, outcome, reason, status)
            (self.path, self.fetch, self.answers) = (path, fetch, answers)
        }
    }

    static let page = InventedPage("Ardania", 2019)
    private static func html(_ text: String) -> Answer { .page("<!doctype html><html><body>\(text)</body></html>") }

    static let cases = [
        Case("the page as it was, by its tag", "unchanged", "", 0) { _, page in [SiteReplica.answer(page.html)] },
        Case("the page as it was, without a tag", "unchanged", "", 0) { _, page in [.page(page.html)] },
        Case("403", "refused", "403", 2) { _, _ in [.status(403)] },
        Case("404", "absent", "404", 0) { _, _ in [.status(404)] },
        Case("410", "absent", "410", 0) { _, _ in [.status(410)] },
        Case("500", "unreachable", "500", 2) { _, _ in [.status(500)] },
        Case("429 once, with Retry-After", "unchanged", "", 0) { _, page in
            [.status(429, retryAfter: "30"), SiteReplica.answer(page.html)]
        },
        Case("429 again and again, with Retry-After", "unreachable", "429", 2) { _, _ in [.status(429, retryAfter: "30")] },
        Case("429 with Retry-After of an hour", "unreachable", "", 2) { _, _ in [.status(429, retryAfter: "3600")] },
        Case("503", "unreachable", "503", 2) { _, _ in [.status(503)] },
        Case("connection closed without an answer", "unreachable", "", 2) { _, _ in [.closed] },
        Case("slower than the limit", "unreachable", "", 2, fetch: ", timeout: 3s, attempts: 1") { _, page in
            [SiteReplica.answer(page.html).with { $0.delay = 30 }]
        },
        Case("shorter than its Content-Length", "unreachable", "", 2) { _, page in
            [Answer.page(page.html).with { $0.ending = .cut(after: 900) }]
        },
        Case("HTML without an end", "refused", "breaks off", 2) { _, page in [.page(String(page.html.prefix(page.html.count * 2 / 3)))] },
        Case("another type", "refused", "application/pdf", 2) { _, page in
            [Answer.page(page.html).with { $0.headers = [("Content-Type", "application/pdf")] }]
        },
        Case("a redirect to itself", "refused", "redirect", 2) { site, page in [.redirect(to: page.path)] },
        Case("a redirect to another host", "refused", "example.org", 2) { _, _ in [.redirect(to: "https://example.org/moved/")] },
        Case("a page that asks for consent", "refused", "no report", 2) { _, _ in
            [html("<h1>We value your privacy</h1><p>Choose which cookies we may keep.</p><button>Accept all</button>")]
        },
        Case("a page of maintenance, with 200", "refused", "error page", 2) { _, _ in
            [html("<h1>We'll be back soon</h1><p>The site is under maintenance.</p>")]
        },
        Case("a shell without text", "refused", "", 2) { _, _ in
            [html("<div id=\"root\"></div><script src=\"/app.js\"></script>")]
        },
        Case("an empty body", "refused", "empty", 2) { _, _ in [.page("")] },
        Case("the page of another country", "refused", "this is the page of Borland, not of Ardania", 2) { _, _ in
            [SiteReplica.answer(InventedPage("Borland", 2019).html)]
        },
        Case("the page of another year", "refused", "2018", 2) { _, _ in [SiteReplica.answer(InventedPage("Ardania", 2018).html)] },
        Case("a third of the text", "held", "held until seen again", 1) { _, _ in
            [SiteReplica.answer(InventedPage("Ardania", 2019, parts: 2).html)]
        },
        Case("the same text in other bytes", "same-text", "", 0) { _, _ in
            [SiteReplica.answer(InventedPage("Ardania", 2019, furniture: "Served by host 7 in 12 ms").html)]
        },
        Case("index: 403", "refused", "403", 2, at: InventedPage.series(2019)) { _, _ in [.status(403)] },
        Case("index: 404", "refused", "the index of the edition is gone", 2, at: InventedPage.series(2019)) { _, _ in [.status(404)] },
        Case("index: 503", "unreachable", "503", 2, at: InventedPage.series(2019)) { _, _ in [.status(503)] },
        Case("index: leads to nothing", "refused", "leads to no report of 2019 any more", 2, at: InventedPage.series(2019)) { _, _ in
            [html("<h1>2019 Country Reports on Human Rights Practices</h1><p>This list is being built anew.</p>")]
        },
        Case("robots.txt: forbids the reports", "refused", "robots.txt", 2, at: "/robots.txt") { _, _ in
            [.text("User-agent: *\nDisallow: /reports/\n")]
        },
        Case("robots.txt: 503", "unreachable", "robots.txt", 2, at: "/robots.txt") { _, _ in [.status(503)] },
    ]

    @Test(arguments: cases) func whatIsNoNewsLeavesEverythingAsItIs(_ `case`: Case) async throws {
        let pages = [Self.page, InventedPage("Borland", 2019)]
        let machine = try TestMachine(pages)
        #expect(try await machine.run().status == 0)
        let before = try machine.content()
        #expect(before.count == 2)
        #expect(machine.printed().isEmpty)

        machine.site.serve(`case`.path, `case`.answers(machine.site, Self.page))
        machine.pass(hours: 1)
        let fetch = "fetch: {longest-wait: 2m\(`case`.fetch)}\n"
        let summary = try await machine.run(nil, fetch)
        let path = `case`.path == "/robots.txt" ? InventedPage.series(2019) : `case`.path
        let found = summary.pages.first { $0.address == machine.site.address + path }
        #expect((found?.outcome ?? "unchanged") == `case`.outcome, "\(summary)")
        let reason = found?.reason ?? ""
        #expect(`case`.reason.isEmpty || reason.contains(`case`.reason), "\(reason)")
        #expect(summary.status == `case`.status, "\(summary)")
        #expect(try machine.content() == before)
        #expect(try machine.alerts().map(\.kind) == (`case`.outcome == "held" ? [.held] : []))
        #expect(machine.printed().count == (`case`.outcome == "held" ? 1 : 0))
        if ProcessInfo.processInfo.environment["RECENSION_SHOW"] != nil {
            let words = reason.replacingOccurrences(of: machine.site.address, with: "")
            print("| \(`case`.name) | \(`case`.outcome) | \(words) | \(summary.status) |")
        }

        // Said once, not every day; the status stays.
        machine.pass(hours: 1)
        let again = try await machine.run(nil, fetch)
        #expect(again.news.isEmpty, "\(again.news)")
        #expect(again.status == (`case`.outcome == "held" ? 0 : `case`.status))
        #expect(machine.printed().isEmpty)

        machine.site.show(pages)
        machine.site.serve("/robots.txt", .status(404))
        machine.pass(hours: 1)
        try await machine.runQuietly()
        #expect(try machine.content() == before)
    }
}
