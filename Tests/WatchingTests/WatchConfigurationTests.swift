import Alerts
import Fetching
import Findings
import ReportModel
import Testing

@testable import Watching

@Suite struct WatchConfigurationTests {
    private static func read(_ yaml: String, home: String? = "/home/ines") throws(WatchConfigurationError) -> WatchConfiguration {
        try WatchConfiguration(
            yaml: yaml, file: "watch.yml", folder: "/etc/recension", home: home, registry: TestMachine.registry, version: "9")
    }

    /// The error of a configuration that has a mistake.
    private static func mistake(_ yaml: String, home: String? = "/home/ines") -> WatchConfigurationError? {
        do {
            _ = try read(yaml, home: home)
            return nil
        } catch {
            return error
        }
    }

    @Test func everySettingIsRead() throws {
        let configuration = try Self.read(
            """
            library: ~/recension/library.sqlite
            contact: harbor@example.org
            sources:
              - folder: editions
                years: 2016..2018
                countries: [XAA, Borland]
              - url: ["https://www.example.org/{year}/", "http://archive.example.com/{year}/"]
                years: 2019..
            fetch: {interval: 2s, connections: 3, timeout: 45s, attempts: 5, robots: no, hosts: [Other.example.org], longest-wait: 1m}
            believe-after: 2d
            rules:
              - standard
              - countries: XAC
                sections: [1.a, 6]
                kinds: [new-incident, shift]
                significance: 0.4
              - terms: [torture, "dead in custody"]
            notify:
              - stdout
              - markdown: /out/news.md
              - atom: ~/feed.xml
                title: Harbors
                url: https://example.org/feed.xml
              - json-feed: feed.json
              - webhook: https://example.org/hook
                secret: {env: HOOK_KEY}
                style: slack
                name: chat
              - webhook: {file: secrets/hook}
              - mail: [ines@example.org, marius@example.org]
                from: recension@example.org
                program: [/usr/bin/msmtp, -t]
              - mail: ines@example.org
                name: short
              - command: [notify, --loud]
                format: markdown
            """)
        #expect(configuration.library == "/home/ines/recension/library.sqlite")
        #expect(configuration.sources.map(\.name) == ["/etc/recension/editions", "https://www.example.org/{year}/"])
        let (folder, site) = (configuration.sources[0], configuration.sources[1])
        #expect(folder.kind == .folder("/etc/recension/editions"))
        #expect([2015, 2016, 2018, 2019].map { folder.years?.contains($0) } == [false, true, true, false])
        #expect(
            ["XAA", "XAB", "XAC"].map { folder.countries.contains(TestMachine.registry.country(code: $0) ?? Country(code: nil, name: "")) }
                == [true, true, false])
        guard case .site(let sites) = site.kind else { return #expect(Bool(false), "no site") }
        #expect(sites.map(\.template) == ["https://www.example.org/{year}/", "http://archive.example.com/{year}/"])
        #expect(site.years?.contains(2030) == true)
        let fetching = configuration.fetching
        #expect(fetching.contact == "harbor@example.org" && fetching.version == "9")
        #expect((fetching.interval, fetching.connections, fetching.timeout, fetching.attempts) == (2, 3, 45, 5))
        #expect((fetching.obeysRobots, fetching.longestWait) == (false, 60))
        #expect(fetching.hosts.isSuperset(of: ["other.example.org", "www.example.org", "example.org", "archive.example.com"]))
        #expect(configuration.believesAfter == 172_800)
        #expect(configuration.rules.count == AlertRule.standard.count + 2)
        let rule = configuration.rules[AlertRule.standard.count]
        #expect((rule.kinds, rule.significance) == ([.newIncident, .shift], 0.4))
        #expect(rule.countries?.contains(TestMachine.registry.country(code: "XAC") ?? Country(code: nil, name: "")) == true)
        #expect(!rule.sections.isEmpty)
        #expect(configuration.rules.last?.terms.map(\.words) == ["torture", "dead in custody"])
        let kinds: [Channel.Kind] = [
            .standardOutput, .markdown(path: "/out/news.md"),
            .feed(path: "/home/ines/feed.xml", Channel.Feed(.atom, title: "Harbors", url: "https://example.org/feed.xml")),
            .feed(path: "/etc/recension/feed.json", Channel.Feed(.json, title: "Country reports: what is new")),
            .webhook(.plain("https://example.org/hook"), signedBy: .environment("HOOK_KEY"), .slack),
            .webhook(.file("/etc/recension/secrets/hook"), signedBy: nil, .json),
            .mail(from: "recension@example.org", to: ["ines@example.org", "marius@example.org"], program: ["/usr/bin/msmtp", "-t"]),
            .mail(from: "ines@example.org", to: ["ines@example.org"], program: ["/usr/sbin/sendmail", "-t", "-i"]),
            .command(["notify", "--loud"], .markdown),
        ]
        #expect(configuration.channels.map(\.kind) == kinds)
        #expect(configuration.channels[4].name == "chat" && configuration.channels[7].name == "short")
        #expect(Set(configuration.channels.map(\.name)).count == kinds.count)
    }

    @Test func littleIsNeeded() throws {
        let configuration = try Self.read("sources:\n  folder: /srv/editions\n")
        #expect(configuration.library == nil)
        #expect(configuration.sources.map(\.name) == ["/srv/editions"])
        #expect(configuration.channels == [Channel(.standardOutput)])
        #expect(configuration.rules.count == AlertRule.standard.count)
        #expect(configuration.believesAfter == WatchConfiguration.believesAfter)
        #expect(configuration.fetching.obeysRobots)
        // The sample of the issue.
        let sample = try Self.read(
            """
            library: ~/.local/share/recension/library.sqlite
            sources:
              - folder: /srv/editions            # <year>/<country>.html
              - url: https://www.state.gov/reports/{year}-country-reports-on-human-rights-practices/
                years: 2023..
                countries: [KAZ, HUN]
            """)
        #expect(sample.sources.count == 2)
    }

    /// The line under the mistake, with a mark below its place.
    @Test(arguments: [
        ("sources:\n  - folder: /a\nsuorces: x\n", 3, "suorces: x", 0, "there is no setting suorces here"),
        ("sources:\n  - folder: /a\n    yaers: 2020\n", 3, "    yaers: 2020", 4, "there is no setting yaers here"),
        ("sources:\n  - folder: /a\nbelieve-after: soon\n", 3, "believe-after: soon", 15, "here belongs a time"),
        ("sources:\n  - folder: /a\nbelieve-after: -1h\n", 3, "believe-after: -1h", 15, "here belongs a time"),
        ("sources:\n  - folder: /a\nfetch: {robots: maybe}\n", 3, "fetch: {robots: maybe}", 16, "here belongs yes or no"),
        ("sources:\n  - folder: /a\nfetch: {connections: 99}\n", 3, "fetch: {connections: 99}", 21, "a number from 1 to 8"),
        ("sources:\n  - folder: /a\nlibrary: /b\nlibrary: /c\n", 3, "library: /b", 0, "library is set more than once"),
        ("sources:\n  - folder: /a\n\tyears: 2020\n", 3, "\tyears: 2020", 0, "this is no YAML"),
        ("sources: [\n", 2, "", 0, "this is no YAML"),
        ("sources:\n  - folder: /a\n    url: https://example.org/{year}\n", 2, "  - folder: /a", 4, "either a folder or an address"),
        ("sources:\n  - url: https://example.org/{year}\n", 2, "  - url: https://example.org/{year}", 4, "years are missing"),
        ("sources:\n  - url: https://example.org/\n    years: 2020..\n", 2, "  - url: https://example.org/", 9, "has no {year} in it"),
        ("sources:\n  - folder: /a\n  - folder: /a\n", 3, "  - folder: /a", 4, "this source stands here twice"),
        ("sources:\n  - folder: /a\n    years: next\n", 3, "    years: next", 11, "here belong years"),
        ("sources: []\n", 1, "sources: []", 9, "the list is empty"),
        ("sources:\n", 1, "sources:", 0, "sources is empty"),
        ("library: /a\n", 1, "library: /a", 0, "sources are missing"),
        ("sources: {folder: /a}\nnotify: [post]\n", 2, "notify: [post]", 9, "here belongs stdout, or one of"),
        ("sources: {folder: /a}\nnotify: {atom: a, mail: b}\n", 2, "notify: {atom: a, mail: b}", 8, "exactly one of"),
        ("sources: {folder: /a}\nnotify: {name: a}\n", 2, "notify: {name: a}", 8, "exactly one of"),
        ("sources: {folder: /a}\nnotify: {atom: a, from: b}\n", 2, "notify: {atom: a, from: b}", 24, "atom has no setting from"),
        ("sources: {folder: /a}\nnotify: {webhook: ftp://a}\n", 2, "notify: {webhook: …", 18, "an http or https address"),
        (
            "sources: {folder: /a}\nnotify: {webhook: {env: A, file: b}}\n", 2, "notify: {webhook: {env: A, file: b}}", 18,
            "either env or file"
        ),
        ("sources: {folder: /a}\nnotify: [stdout, stdout]\n", 2, "notify: [stdout, stdout]", 17, "this stands here twice"),
        ("sources: {folder: /a}\nrules: [{kinds: rumour}]\n", 2, "rules: [{kinds: rumour}]", 16, "here belongs one of"),
        ("sources: {folder: /a}\nrules: [{kinds: term}]\n", 2, "rules: [{kinds: term}]", 8, "terms are missing"),
        ("sources: {folder: /a}\nrules: [{significance: 2}]\n", 2, "rules: [{significance: 2}]", 23, "a number from 0 to 1"),
        ("sources: {folder: /a}\nrules: [sometimes]\n", 2, "rules: [sometimes]", 8, "here belong settings"),
    ]) func mistakesAreShown(_ yaml: String, _ line: Int, _ text: String, _ column: Int, _ message: String) throws {
        let error = try #require(Self.mistake(yaml))
        #expect(error.message.contains(message), "\(error)")
        #expect((error.line, error.text) == (line, text), "\(error)")
        #expect(error.column == column + 1, "\(error)")
        let number = "\(line)"
        let before = text.prefix(column).map { $0 == "\t" ? "\t" : " " }.joined()
        #expect(
            error.description.hasSuffix("\n  \(number) | \(text)\n  \(String(repeating: " ", count: number.count)) | \(before)^"),
            "\(error)")
        #expect(error.description.hasPrefix("watch.yml:\(line): "))
    }

    @Test func anEmptyFileNamesNoSources() {
        for yaml in ["", "# nothing\n", "\n\n"] {
            #expect(Self.mistake(yaml)?.message.contains("sources") == true)
        }
        #expect(Self.mistake("42\n")?.message.contains("here belong settings") == true)
        #expect(Self.mistake("- folder: /a\n")?.message.contains("here belong settings") == true)
    }

    @Test func pathsGoFromTheFileOrTheHomeFolder() throws {
        func folder(_ path: String, home: String? = "/home/ines") throws -> String {
            try Self.read("sources: {folder: '\(path)'}", home: home).sources[0].name
        }
        #expect(try folder("/srv/a") == "/srv/a")
        #expect(try folder("a/b") == "/etc/recension/a/b")
        #expect(try folder("~/a") == "/home/ines/a")
        #expect(Self.mistake("sources: {folder: ~/a}", home: nil)?.message == "there is no home folder; write the whole path")
    }

    @Test func secretsAreNotShown() throws {
        let yaml = """
            sources: {folder: /a}
            notify:
              - webhook: https://example.org/hook/T0PSECRET
                secret: HUSHHUSH
              - webhook: {env: HOOK}
                secret: {file: key}
            """
        let configuration = try Self.read(yaml)
        var dumped = ""
        dump(configuration, to: &dumped)
        for words in ["\(configuration)", "\(configuration.channels)", String(reflecting: configuration.channels), dumped] {
            #expect(!words.contains("T0PSECRET") && !words.contains("HUSHHUSH"))
        }
        #expect("\(configuration.channels)".contains("$HOOK"))
        #expect("\(configuration.channels)".contains("/etc/recension/key"))
        #expect(configuration.channels.allSatisfy { !$0.name.contains("SECRET") })
        // A mistake beside a secret does not show it, and one in it shows its place.
        let wrong = try #require(Self.mistake(yaml.replacing("https://example.org", with: "htps://example.org")))
        #expect(wrong.text == "  - webhook: …" && wrong.message == "here belongs an http or https address")
        let error = try #require(Self.mistake(yaml + "\n    color: red"))
        #expect(!error.description.contains("T0PSECRET") && !error.description.contains("HUSHHUSH"))
    }
}
