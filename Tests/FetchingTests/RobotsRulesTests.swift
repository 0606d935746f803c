import Fetching
import Testing

@Suite struct RobotsRulesTests {
    private func rules(_ text: String) -> RobotsRules { RobotsRules(Array(text.utf8), product: "recension") }

    @Test(arguments: [
        // Nothing said.
        ("", "/a", true), ("Disallow: /", "/a", true), ("User-agent: *\nDisallow:", "/a", true), ("<html>404: not here</html>", "/a", true),
        // Prefixes.
        ("User-agent: *\nDisallow: /a", "/a", false), ("User-agent: *\nDisallow: /a", "/ab/c", false),
        ("User-agent: *\nDisallow: /a", "/b/a", true), ("User-agent: *\nDisallow: /a", "/A", true),
        ("User-agent: *\nDisallow: /", "/robots.txt", true),
        // The longest wins, Allow between equals, whatever the order.
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true), ("User-agent: *\nAllow: /a/b\nDisallow: /a", "/a/c", false),
        ("User-agent: *\nDisallow: /a\nAllow: /a", "/a", true), ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true),
        ("User-agent: *\nAllow: /a\nDisallow: /a/b\nAllow: /", "/a/b", false),
        // Stars and ends.
        ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false), ("User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true),
        ("User-agent: *\nDisallow: /*.pdf", "/a/b.pdf?x", false), ("User-agent: *\nDisallow: /a*b*c", "/a1b2b3c4", false),
        ("User-agent: *\nDisallow: /a*b*c", "/a1c2b", true), ("User-agent: *\nDisallow: /a$", "/a", false),
        ("User-agent: *\nDisallow: /a$", "/ab", true), ("User-agent: *\nDisallow: *", "/", false),
        ("User-agent: *\nDisallow: /*?print", "/a?print=1", false), ("User-agent: *\nDisallow: /*aab$", "/aaab", false),
        // Escapes.
        ("User-agent: *\nDisallow: /c%C3%B4te", "/c%c3%b4te/", false), ("User-agent: *\nDisallow: /côte", "/c%C3%B4te/", false),
        ("User-agent: *\nDisallow: /%61", "/a", false), ("User-agent: *\nDisallow: /a%2Fb", "/a/b", true),
        ("User-agent: *\nDisallow: /100%", "/100%/", false),
        // Comments, space, case, line ends, a byte order mark.
        ("\u{FEFF}USER-AGENT : * # all\r\n  disallow:/a # this\r\n", "/a", false), ("User-agent: *\rDisallow: /a", "/a", false),
    ])
    func whatIsAllowed(text: String, target: String, expected: Bool) {
        #expect(rules(text).allows(target) == expected)
    }

    @Test(arguments: [
        ("User-agent: other\nDisallow: /", true), ("User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow:", true),
        ("User-agent: *\nDisallow: /\n\nUser-agent: recension\nDisallow:", true),
        ("User-agent: recension\nAllow: /\n\nUser-agent: *\nDisallow: /", true), ("User-agent: Recension/9.1\nDisallow: /", false),
        ("User-agent: recensionist\nDisallow: /", true), ("User-agent: other\nUser-agent: recension\nDisallow: /", false),
        // Groups of one name are one group; other lines part none.
        ("User-agent: recension\nDisallow: /b\n\nUser-agent: other\nDisallow:\n\nUser-agent: recension\nDisallow: /", false),
        ("User-agent: recension\nSitemap: https://example.org/map\nUser-agent: other\nDisallow: /", false),
        ("User-agent: recension\nCrawl-delay: 3\nUser-agent: other\nDisallow: /", false),
        ("User-agent: recension\nDisallow: /b\nUser-agent: other\nDisallow: /", true),
    ])
    func whomAGroupNames(text: String, expected: Bool) {
        #expect(rules(text).allows("/a") == expected)
    }

    @Test(arguments: [
        ("User-agent: *\nCrawl-delay: 10", 10), ("User-agent: *\nCrawl-delay: 2.5", 2.5), ("User-agent: *\nCrawl-delay: soon", nil),
        ("User-agent: *\nCrawl-delay: inf", nil), ("User-agent: *\nCrawl-delay: -1", nil), ("User-agent: *\nCrawl-delay: 0", nil),
        ("User-agent: *\nCrawl-delay: 10\nUser-agent: recension\nDisallow:", nil), ("Crawl-delay: 5", nil),
    ])
    func theDelayOfAGroup(text: String, expected: Double?) {
        #expect(rules(text).crawlDelay == expected)
    }

    @Test func manyStarsEndInTime() {
        let pattern = String(repeating: "*a", count: 2000)
        let rules = rules("User-agent: *\nDisallow: /\(pattern)b")
        #expect(rules.allows("/" + String(repeating: "a", count: 20_000)))
    }

    @Test func onlyTheBeginningOfAGiantFileIsRead() {
        let long = "User-agent: *\n" + String(repeating: "# nothing\n", count: 60_000) + "Disallow: /"
        #expect(rules(long).allows("/a"))
    }
}
