internal import Alerts
internal import Fetching
internal import Findings
public import ReportModel

extension WatchConfiguration {
    /// Reads a configuration file.
    ///
    /// - Parameters:
    ///   - yaml: Its text.
    ///   - file: Its name, for messages.
    ///   - folder: The whole path of the folder that it stands in; relative paths go from there.
    ///   - home: The home folder, for paths that begin with "~/"; nil where there is none.
    ///   - registry: Knows the countries.
    ///   - version: Of the program, which tells it to sites.
    public init(
        yaml: String, file: String, folder: String, home: String?, registry: CountryRegistry, version: String
    ) throws(WatchConfigurationError) {
        let reading = ConfigurationReading(folder: folder, home: home, registry: registry, version: version)
        self = try reading.configuration(SettingsNode.read(yaml, file: file))
    }
}

/// Turns settings into values.
private struct ConfigurationReading {
    let folder: String
    let home: String?
    let registry: CountryRegistry
    let version: String

    private typealias Failure = WatchConfigurationError

    func configuration(_ root: SettingsNode) throws(WatchConfigurationError) -> WatchConfiguration {
        let entries = try root.entries(["library", "contact", "sources", "fetch", "believe-after", "rules", "notify"])
        guard let sources = entries["sources"] else { throw root.error("sources are missing: a list of folders and addresses to watch") }
        var places: [WatchedPlace] = []
        for source in try sources.list() {
            let place = try self.place(source)
            if places.contains(where: { $0.name == place.name }) { throw source.error("this source stands here twice") }
            places.append(place)
        }
        var configuration = WatchConfiguration(sources: places, fetching: FetchSettings(version: version))
        configuration.library = try entries["library"].map { node throws(WatchConfigurationError) in try path(node) }
        if let fetch = entries["fetch"] { try settings(fetch, &configuration.fetching) }
        configuration.fetching.contact = try entries["contact"].map { node throws(WatchConfigurationError) in
            try node.text("an address of mail or of a page, by which sites can reach you")
        }
        for place in places {
            if case .site(let sites) = place.kind { configuration.fetching.hosts.formUnion(sites.flatMap(\.hosts)) }
        }
        if let node = entries["believe-after"] { configuration.believesAfter = try node.seconds() }
        if let node = entries["rules"] { configuration.rules = try rules(node) }
        if let node = entries["notify"] { configuration.channels = try channels(node) }
        return configuration
    }

    // MARK: Sources

    private func place(_ node: SettingsNode) throws(WatchConfigurationError) -> WatchedPlace {
        let entries = try node.entries(["folder", "url", "years", "countries"])
        let kind: WatchedPlace.Kind
        switch (entries["folder"], entries["url"]) {
        case (let folder?, nil): kind = .folder(try path(folder))
        case (nil, let url?):
            var sites: [EditionSite] = []
            for url in try url.list() {
                let template = try url.text("an address with {year} in it")
                do { sites.append(try EditionSite(template: template)) } catch { throw url.error("\(error)") }
            }
            kind = .site(sites)
            // Without years a run would ask for every year there ever was.
            guard entries["years"] != nil else { throw node.error("years are missing: those that are watched, such as 2023..") }
        default: throw node.error("a source is either a folder or an address (url)")
        }
        let years = try entries["years"].map { node throws(WatchConfigurationError) in try self.years(node) }
        return WatchedPlace(kind, years: years, countries: try countries(entries["countries"]))
    }

    private func years(_ node: SettingsNode) throws(WatchConfigurationError) -> YearRange {
        let what = "years such as 2019, 2016..2023 or 2023.."
        guard let years = YearRange(try node.texts(what).joined(separator: ",")) else { throw node.error("here belong \(what)") }
        return years
    }

    private func countries(_ node: SettingsNode?) throws(WatchConfigurationError) -> CountryFilter {
        CountryFilter(words: try node?.texts("countries by code or name, or regions") ?? [], registry: registry)
    }

    private func settings(_ node: SettingsNode, _ settings: inout FetchSettings) throws(WatchConfigurationError) {
        let entries = try node.entries(["interval", "connections", "timeout", "attempts", "robots", "hosts", "longest-wait"])
        if let node = entries["interval"] { settings.interval = try node.seconds() }
        if let node = entries["connections"] { settings.connections = Int(try node.number("a number from 1 to 8", in: 1...8)) }
        if let node = entries["timeout"] {
            settings.timeout = try node.seconds()
            if settings.timeout <= 0 { throw node.error("here belongs a time above zero, such as 60s") }
        }
        if let node = entries["attempts"] { settings.attempts = Int(try node.number("a number from 1 to 10", in: 1...10)) }
        if let node = entries["longest-wait"] { settings.longestWait = try node.seconds() }
        if let node = entries["robots"] { settings.obeysRobots = try node.flag() }
        if let node = entries["hosts"] { settings.hosts = Set(try node.texts("names of hosts").map { $0.lowercased() }) }
    }

    // MARK: Rules

    private func rules(_ node: SettingsNode) throws(WatchConfigurationError) -> [AlertRule] {
        var rules: [AlertRule] = []
        for node in try node.list() {
            if !node.isMapping, try node.text("a rule") == "standard" {
                rules += AlertRule.standard
                continue
            }
            let entries = try node.entries(["countries", "sections", "kinds", "significance", "terms"])
            var kinds: Set<Alert.Kind>?
            if let node = entries["kinds"] {
                kinds = []
                for kind in try node.list() { kinds?.insert(try kind.choice(Alert.Kind.self)) }
            }
            var terms: [WatchTerm] = []
            for node in try entries["terms"]?.list() ?? [] {
                guard let term = WatchTerm(try node.text("words to watch for")) else { throw node.error("here belong words to watch for") }
                terms.append(term)
            }
            if kinds == [.term], terms.isEmpty { throw node.error("terms are missing: the words to watch for") }
            rules.append(
                AlertRule(
                    countries: entries["countries"] == nil ? nil : try countries(entries["countries"]),
                    sections: SectionFilter(try entries["sections"]?.texts("sections by number or title") ?? []), kinds: kinds,
                    significance: try entries["significance"]?.number("a number from 0 to 1", in: 0...1) ?? 0, terms: terms))
        }
        return rules
    }

    // MARK: Channels

    private static let channelKinds = ["markdown", "atom", "json-feed", "webhook", "mail", "command"]

    private func channels(_ node: SettingsNode) throws(WatchConfigurationError) -> [Channel] {
        var channels: [Channel] = []
        for node in try node.list() {
            let channel = try channel(node)
            if channels.contains(where: { $0.name == channel.name }) { throw node.error("this stands here twice; give one of them a name") }
            channels.append(channel)
        }
        return channels
    }

    private func channel(_ node: SettingsNode) throws(WatchConfigurationError) -> Channel {
        if !node.isMapping {
            guard try node.text("stdout, or settings") == "stdout" else {
                throw node.error("here belongs stdout, or one of \(Self.channelKinds.joined(separator: ", ")) with its settings")
            }
            return Channel(.standardOutput)
        }
        let options = ["name", "title", "url", "secret", "style", "from", "program", "format"]
        let entries = try node.entries(Self.channelKinds + options)
        let kinds = Self.channelKinds.filter { entries[$0] != nil }
        guard kinds.count == 1, let kind = kinds.first, let target = entries[kind] else {
            throw node.error("here belongs exactly one of \(Self.channelKinds.joined(separator: ", "))")
        }
        let allowed: [String]
        let value: Channel.Kind
        switch kind {
        case "markdown":
            allowed = []
            value = .markdown(path: try path(target))
        case "atom", "json-feed":
            allowed = ["title", "url"]
            let title = try entries["title"]?.text("a title") ?? "Country reports: what is new"
            let url = try entries["url"].map { node throws(WatchConfigurationError) in try address(node) }
            value = .feed(path: try path(target), Channel.Feed(kind == "atom" ? .atom : .json, title: title, url: url))
        case "webhook":
            allowed = ["secret", "style"]
            let address = try secret(target)
            if case .plain(let text) = address, !Self.isAddress(text) {
                throw target.error("here belongs an http or https address", isSecret: true)
            }
            value = .webhook(
                address, signedBy: try entries["secret"].map { node throws(WatchConfigurationError) in try secret(node) },
                try entries["style"]?.choice(Channel.WebhookStyle.self) ?? .json)
        case "mail":
            allowed = ["from", "program"]
            let to = try target.texts("an address of mail")
            value = .mail(
                from: try entries["from"]?.text("an address of mail") ?? to[0], to: to,
                program: try entries["program"]?.texts("a program with its arguments") ?? ["/usr/sbin/sendmail", "-t", "-i"])
        default:
            allowed = ["format"]
            value = .command(
                try target.texts("a program with its arguments"), try entries["format"]?.choice(Channel.MessageForm.self) ?? .text)
        }
        if let stray = options.dropFirst().first(where: { entries[$0] != nil && !allowed.contains($0) }), let node = entries[stray] {
            throw node.error("\(kind) has no setting \(stray)")
        }
        return Channel(value, name: try entries["name"]?.text("a name"))
    }

    private func secret(_ node: SettingsNode) throws(WatchConfigurationError) -> Secret {
        if !node.isMapping { return .plain(try node.text("a text, env: NAME or file: PATH")) }
        let entries = try node.entries(["env", "file"])
        switch (entries["env"], entries["file"]) {
        case (let name?, nil): return .environment(try name.text("the name of a variable"))
        case (nil, let file?): return .file(try path(file))
        default: throw node.error("here belongs either env or file")
        }
    }

    private func address(_ node: SettingsNode) throws(WatchConfigurationError) -> String {
        let text = try node.text("an http or https address")
        guard Self.isAddress(text) else { throw node.error("here belongs an http or https address") }
        return text
    }

    private static func isAddress(_ text: String) -> Bool {
        ["http://", "https://"].contains { text.lowercased().hasPrefix($0) && text.utf8.count > $0.utf8.count }
    }

    // MARK: Paths

    /// A path, from the home folder where it begins with "~/", else from the folder of the configuration.
    private func path(_ node: SettingsNode) throws(WatchConfigurationError) -> String {
        let text = try node.text("a path")
        if text.hasPrefix("~/") {
            guard let home else { throw node.error("there is no home folder; write the whole path") }
            return "\(home)/\(text.dropFirst(2))"
        }
        if text.hasPrefix("/") { return text }
        return "\(folder)/\(text)"
    }
}
