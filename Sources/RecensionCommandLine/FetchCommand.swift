import ArgumentParser
import Recension

/// `recension fetch`.
struct FetchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fetch",
        abstract: "Fetch editions from their sites into the library.",
        discussion: """
            Asks the index page of each edition for its country reports, and those of the chosen countries for their pages: one after the \
            other, with time between, as robots.txt allows. What is known is not sent again. A page that is an error page, breaks off, or is \
            of another country or year is named and left out; so is one with little of its text, until it says the same later. Every page is \
            kept as it came, with address, time, headers and SHA-256; the library's "fetch" table has them.

            An edition is taken from the first site that has it: the Department's own, its archives, the Internet Archive; --from names \
            others. With --into the pages are written to a folder, too, as <year>/<country>.html.

            EXAMPLES
              recension fetch --year 2023 --country ghana,KEN --contact desk@example.org
              recension fetch --year 2016..2023 --country Africa --into editions
              recension fetch --year 2023 --country ghana --section 2.a

            EXIT STATUS
              0 everything that is there is in the library, 2 trouble, or a page that is not.
            """)

    @Option(name: .long, help: ArgumentHelp("These editions: 2019, 2016..2023, 2023.. .", valueName: "years"))
    var year: YearRange

    @OptionGroup var selection: SelectionOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The address of index pages, with {year} in it; may be given several times, the first that has an edition counts.",
            valueName: "address"))
    var from: [String] = []

    @Option(name: .long, help: ArgumentHelp("Write the pages below this folder, too.", valueName: "folder"), completion: .directory)
    var into: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "An address of mail or of a page by which sites can reach you; goes along with every request.", valueName: "address"))
    var contact: String?

    @Option(name: .long, help: ArgumentHelp("Least time between two requests to a site, in seconds.", valueName: "seconds"))
    var interval: Double = 1

    @OptionGroup var library: LibraryOptions

    func validate() throws {
        guard interval >= 0, interval.isFinite else { throw ValidationError("--interval takes a number of seconds.") }
    }

    func run() async throws {
        let registry = try selection.countries.registry()
        let transport = try Network.reach()
        let path = try library.path()
        let store = try library.open(.writing, at: path)
        guard let lock = try LockFile("\(path).lock", patience: 0) else {
            throw Trouble(message: "\(path): another run is at work on this library; try again when it is done")
        }
        var run = WatchRun(
            try settings(registry), store: store, reader: ReportReader(registry: registry),
            world: .machine(printing: false, transport: transport),
            options: WatchRun.Options(isSilent: true))
        do { try await run.run() } catch { throw Trouble(message: "\(error)") }
        _ = consume lock
        for message in run.summary.news { StandardError.write("recension: \(message)\n") }
        for page in run.summary.pages where page.outcome == "held" {
            StandardError.write("recension: \(page.address): \(page.reason ?? "held")\n")
        }
        if Self.isEmpty(run.summary) {
            throw Trouble(message: "no site has a report of these years and countries; see --year, --country and --from")
        }
        if let into { try write(store, registry, into) }
        if selection.section.isEmpty {
            StandardOutput.write(Array((Self.text(of: run.summary) + "\n").utf8))
        } else {
            try print(store, registry)
        }
        let isHeld = run.summary.pages.contains { $0.outcome == "held" }
        if !run.summary.troubles.isEmpty || isHeld { throw ExitStatus.trouble }
    }

    private func settings(_ registry: CountryRegistry) throws(Trouble) -> WatchConfiguration {
        var sites: [EditionSite] = []
        for template in from {
            do { sites.append(try EditionSite(template: template)) } catch { throw Trouble(message: "--from: \(error)") }
        }
        if sites.isEmpty { sites = EditionSite.shipped }
        let place = WatchedPlace(.site(sites), years: year, countries: selection.countries.filter(registry))
        return WatchConfiguration(
            sources: [place], channels: [],
            fetching: FetchSettings(
                contact: contact, version: recensionVersion, interval: interval, hosts: Set(sites.flatMap(\.hosts))))
    }

    // MARK: What was fetched

    /// The chosen editions as the library has them.
    private func editions(_ store: EditionStore, _ registry: CountryRegistry) throws(Trouble) -> [StoredEdition] {
        let countries = selection.countries.filter(registry)
        return try Trouble.ofLibrary { () throws(EditionStoreError) in
            try store.editions().filter { year.contains($0.year) && countries.contains($0.country) }
        }
    }

    /// Writes the captures that count, each as it came.
    private func write(_ store: EditionStore, _ registry: CountryRegistry, _ folder: String) throws(Trouble) {
        for edition in try editions(store, registry) {
            guard let capture = edition.captures.last else { continue }
            let bytes = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.original(capture.sha256) }
            guard let bytes else { continue }
            try OutputFolder("\(folder)/\(edition.year)").write(bytes, to: "\(edition.country.slug).html")
        }
    }

    /// Prints the chosen sections, as `recension extract` does.
    private func print(_ store: EditionStore, _ registry: CountryRegistry) throws(Trouble) {
        var texts: [[UInt8]] = []
        for edition in try editions(store, registry) {
            if let report = try Trouble.ofLibrary({ () throws(EditionStoreError) in try store.report(of: edition) }) {
                texts.append(ReportText(sections: selection.sections).bytes(report))
            }
        }
        StandardOutput.write(texts.joinedByEmptyLine)
    }

    /// Whether no page was there to be fetched, and nothing stood in the way.
    private static func isEmpty(_ summary: WatchSummary) -> Bool {
        summary.troubles.isEmpty && summary.unchanged == 0 && summary.pages.allSatisfy { ["absent", "not-chosen"].contains($0.outcome) }
    }

    /// "28 pages: 3 taken, 20 as they were, 5 not taken".
    static func text(of summary: WatchSummary) -> String {
        let outcomes = summary.pages.filter { $0.outcome != "not-chosen" && $0.outcome != "absent" }.map(\.outcome)
        let taken = outcomes.count { ["base-line", "new-edition", "amended", "capture"].contains($0) }
        let same = summary.unchanged + outcomes.count { $0 == "same-text" }
        let pages = outcomes.count + summary.unchanged
        var parts = ["\(taken) taken", "\(same) as they were"]
        if pages > taken + same { parts.append("\(pages - taken - same) not taken") }
        return "\(pages) \(pages == 1 ? "page" : "pages"): \(parts.joined(separator: ", "))"
    }
}
