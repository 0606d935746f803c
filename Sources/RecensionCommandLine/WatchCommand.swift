import ArgumentParser
import Recension

/// `recension watch`.
struct WatchCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Look for new editions and amended pages, and tell of them once.",
        discussion: """
            Made to be run again and again, from cron for instance. A configuration file names folders and sites to look at, rules for what \
            to tell, and whom to tell; Documentation/watching.md describes it. What comes is compared with the library and stored there. The \
            first run takes what there is as known and tells nothing of it; later ones tell of new editions with their incidents, shifts and \
            what is not reported, and of pages that were changed after they came out – each once, even where a run was broken off.

            A page that is an error page, breaks off, or is of another country or year is named and leaves the library as it is. One that \
            lost most of its text is held: it is told of, and believed when a later run sees the same text again, or by --accept.

            EXAMPLES
              recension watch --check                       what would be watched
              10 6 * * *  recension watch --wait 600        a line of crontab; cron sends what is printed by mail
              recension watch --config watch.yml --quiet    for channels other than standard output
              recension watch --accept ghana                a page that is held is right

            EXIT STATUS
              0 nothing new, 1 something new was told, 2 trouble: something could not be looked at, was refused, or could not be handed over.
            """)

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The configuration: else recension/watch.yml below $XDG_CONFIG_HOME or ~/.config.", valueName: "file"), completion: .file())
    var config: String?

    @Flag(name: .long, help: "Read the configuration, tell what would be watched, and end.")
    var check = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Believe the pages that are held of a country, or the one at an address or path; may be given several times.",
            valueName: "page"))
    var accept: [String] = []

    @Flag(name: .long, help: "Tell of everything that the first run finds, too.")
    var tellBaseLine = false

    @Option(
        name: .long,
        help: ArgumentHelp("Wait so long for another run on the library to end, in seconds; else leave it to that.", valueName: "seconds"))
    var wait: Double = 0

    @Flag(name: .long, help: "Print nothing on standard output, where what is new counts as told; for other channels.")
    var quiet = false

    @Flag(name: .long, help: "Say on standard error what came of every page.")
    var verbose = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write what the run saw and did to a file, as JSON; - for standard output, which then has no message.", valueName: "file"),
        completion: .file())
    var summary: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more countries, in the format of the built-in table.", valueName: "file"), completion: .file())
    var countries: String?

    @OptionGroup var library: LibraryOptions

    func validate() throws {
        guard wait >= 0, wait.isFinite else { throw ValidationError("--wait takes a number of seconds.") }
    }

    func run() async throws {
        let registry = try CountryOptions.registry(countries)
        let (file, configuration) = try settings(registry)
        let libraryPath = try library.path(orConfigured: configuration.library)
        if check {
            StandardOutput.write(Array(WatchCheckText.text(of: configuration, file: file, library: libraryPath).utf8))
            return
        }
        if libraryPath == EditionStore.memory {
            throw Trouble(message: "a library in memory forgets what was told; name a file by --library")
        }
        let transport = configuration.needsNet ? try Network.reach() : Network.none
        let store = try library.open(.writing, at: libraryPath)
        guard let lock = try LockFile("\(libraryPath).lock", patience: wait) else {
            throw Trouble(message: "\(libraryPath): another run is at work on this library; this one leaves it to that")
        }
        var run = WatchRun(
            configuration, store: store, reader: ReportReader(registry: registry),
            world: .machine(printing: !quiet && summary != "-", transport: transport),
            options: WatchRun.Options(tellsBaseLine: tellBaseLine, accepted: accept))
        do { try await run.run() } catch { throw Trouble(message: "\(error)") }
        _ = consume lock
        try report(run.summary)
    }

    /// The configuration and the file that it was read from.
    private func settings(_ registry: CountryRegistry) throws(Trouble) -> (file: String, WatchConfiguration) {
        let file: String
        if let config { file = config } else { file = try Self.usualFile() }
        let yaml = String(decoding: try InputFile.read(file), as: UTF8.self)
        do throws(WatchConfigurationError) {
            let configuration = try WatchConfiguration(
                yaml: yaml, file: file, folder: InputFile.wholePath(ofFolderOf: file), home: Environment.value("HOME"), registry: registry,
                version: recensionVersion)
            return (file, configuration)
        } catch {
            throw Trouble(message: "\(error)")
        }
    }

    private static func usualFile() throws(Trouble) -> String {
        guard let base = Environment.baseFolder("XDG_CONFIG_HOME", belowHome: ".config") else {
            throw Trouble(message: "there is no home folder; name a configuration by --config")
        }
        return "\(base)/recension/watch.yml"
    }

    /// Says what there is to say beside the messages, and ends with the status.
    private func report(_ outcome: WatchSummary) throws {
        if verbose {
            for page in outcome.pages where page.outcome != "not-chosen" {
                let reason = page.reason.map { ": \($0)" } ?? ""
                StandardError.write("recension: \(page.address): \(page.outcome)\(reason)\n")
            }
            StandardError.write("recension: \(outcome.unchanged) pages as they were\n")
        } else {
            for message in outcome.news { StandardError.write("recension: \(message)\n") }
        }
        for source in outcome.baseLines where !quiet {
            StandardError.write("recension: \(source): the base line is set; later runs tell what is new\n")
        }
        if let summary {
            var file = try OutputFile(summary)
            try file.write(try outcome.json())
            try file.finish()
        }
        if !outcome.troubles.isEmpty { throw ExitStatus.trouble }
        if outcome.isFlagged { throw ExitStatus.differs }
    }
}
