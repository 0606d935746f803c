internal import Alerts
internal import Alignment
internal import Collation
public import EditionStore
internal import Fetching
internal import Findings
public import ReportExtraction
internal import ReportModel

/// One run of watching: look at every source, believe or doubt what came, store it together with what is to be told, hand that over.
///
/// What is new and what is told about it are stored in one step, and what waits to be told is handed over until somebody took it. So
/// a run may end at any moment: the next one goes on, tells what was not told, and tells nothing twice.
///
/// Runs on one library have to come one after the other; the caller sees to it.
public struct WatchRun {
    /// What is asked of a run beyond its configuration.
    public struct Options: Sendable {
        /// Whether editions of the base line are told, too.
        public var tellsBaseLine: Bool
        /// Addresses, paths, or names and codes of countries whose held pages are believed.
        public var accepted: [String]
        /// Whether the run only looks and stores: no base line is set, and what there is to tell waits for a run that tells.
        public var isSilent: Bool

        public init(tellsBaseLine: Bool = false, accepted: [String] = [], isSilent: Bool = false) {
            self.tellsBaseLine = tellsBaseLine
            self.accepted = accepted
            self.isSilent = isSilent
        }
    }

    let configuration: WatchConfiguration
    let store: EditionStore
    let reader: ReportReader
    let world: World
    let options: Options
    let reading: AlertReading
    let accepted: Set<String>
    /// When the run began.
    let began: Double
    let time: String

    /// What is known of pages, as this run goes on.
    var pages: [String: WatchedPage] = [:]
    /// The editions of the library, by country key, the oldest first.
    var editions: [String: [StoredEdition]] = [:]
    /// Pages that bring what is to be told: they are stored at the end, together with their alerts.
    var news: [PageNews] = []
    var step: WatchStep
    public internal(set) var summary: WatchSummary

    public init(
        _ configuration: WatchConfiguration, store: EditionStore, reader: ReportReader, world: World, options: Options = Options()
    ) {
        self.configuration = configuration
        self.store = store
        self.reader = reader
        self.world = world
        self.options = options
        reading = AlertReading(rules: configuration.rules, registry: reader.registry)
        accepted = Set(options.accepted.flatMap { [$0, reader.registry.country(matching: $0)?.key ?? $0] })
        began = world.now()
        time = UTCTime.iso8601(began)
        step = WatchStep(time: time)
        summary = WatchSummary(time: time)
    }

    /// Looks, tells and remembers.
    public mutating func run() async throws(EditionStoreError) {
        pages = try store.watchedPages()
        let known = try store.watchedSources()
        try loadEditions()
        let fetcher = Fetcher(transport: world.transport, settings: configuration.fetching, pause: world.pause, now: world.now)
        for place in configuration.sources {
            let isComplete =
                switch place.kind {
                case .folder(let folder): try look(at: folder, of: place, isKnown: known.contains(place.name))
                case .site(let sites): try await look(at: sites, of: place, known: known, fetcher)
                }
            if isComplete, !options.isSilent, !known.contains(place.name) {
                step.sources.append(place.name)
                summary.baseLines.append(place.name)
            }
        }
        try await tellNews()
        try flush()
        summary.pages.sort { $0.address < $1.address }
        if !options.isSilent {
            let digest = try store.seal(for: configuration.channels.map(\.name), at: time)
            summary.digest = digest?.id
            for alert in digest?.alerts ?? [] { summary.alerts[alert.kind.rawValue, default: 0] += 1 }
            try await Outbox(configuration: configuration, store: store, world: world).handOver(&summary)
        }
        // What was told stands; laying the new editions beside the others may take longer than telling.
        try store.collate()
    }

    // MARK: Storing

    /// Captures that are stored in one step while there is nothing to tell of them.
    private static let batch = 32

    mutating func flushIfFull() throws(EditionStoreError) {
        if step.captures.count >= Self.batch { try flush() }
    }

    mutating func flush() throws(EditionStoreError) {
        try store.add(step)
        if !step.captures.isEmpty { try loadEditions() }
        step = WatchStep(time: time)
    }

    private mutating func loadEditions() throws(EditionStoreError) {
        editions = Dictionary(grouping: try store.editions()) { $0.country.key }
    }

    // MARK: Remembering

    /// Notes what came of a page.
    mutating func note(_ page: WatchedPage, _ outcome: String, reason: String? = nil, country: Country? = nil) {
        remember(page)
        if outcome == "unchanged" {
            summary.unchanged += 1
        } else {
            summary.pages.append(
                WatchSummary.Page(address: page.address, outcome: outcome, reason: reason, year: page.year, country: country?.name))
        }
    }

    mutating func remember(_ page: WatchedPage) {
        if pages[page.address] == page { return }
        pages[page.address] = page
        step.pages.append(page)
    }

    /// Gives a page a verdict that leaves the library as it is; says so where that is new.
    mutating func refuse(_ page: WatchedPage, _ verdict: WatchedPage.Verdict, reason: String, isTrouble: Bool, country: Country? = nil) {
        var page = page
        let message = "\(page.address): \(reason)"
        // Why a site is out of reach is another thing every day, and no news; nor is a page that breaks off elsewhere.
        let isOld =
            page.verdict == verdict && page.isTold && (verdict == .unreachable || page.reason?.lettersOnly == reason.lettersOnly)
            || verdict == .unreachable && isOutOfReach(page)
        if page.verdict != verdict || page.reason != reason { page.since = time }
        page.forgetDoubtedWording()
        page.verdict = verdict
        page.reason = reason
        page.isTold = true
        if isTrouble { summary.troubles.append(message) }
        if !isOld { summary.news.append(message) }
        note(page, verdict.rawValue, reason: reason, country: country)
    }
}

extension WatchRun {
    /// Whether it was said already that pages of the site are out of reach: one is said for all, which mostly are so together.
    private func isOutOfReach(_ page: WatchedPage) -> Bool {
        page.address.contains("://")
            && pages.values.contains { $0.source == page.source && $0.verdict == .unreachable && $0.isTold && $0.address.contains("://") }
    }
}

extension String {
    /// Without numbers, which change where nothing else does.
    fileprivate var lettersOnly: String { filter { !$0.isNumber } }
}
