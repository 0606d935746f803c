import ArgumentParser
import Recension

/// `recension library`.
struct LibraryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library",
        abstract: "Tell what is in the library of editions, or get a page back.",
        discussion: """
            Lists the editions of each country, the years between them of which there is none, and editions with several captures.

            EXAMPLES
              recension library
              recension library --country KEN --year 2019 --original > kenya-2019.html
              recension library --check
            """)

    @Option(name: .long, help: ArgumentHelp("Only these editions: 2019, 2016..2023.", valueName: "years"))
    var year: YearRange?

    @Flag(name: .long, help: "Write the captured page of the one edition chosen, byte for byte.")
    var original = false

    @Flag(name: .long, help: "Read everything in the library and tell whether it holds together.")
    var check = false

    @Option(name: .shortAndLong, help: "How to give the list: text or json.")
    var format: ListFormat = .text

    @OptionGroup var countries: CountryOptions
    @OptionGroup var library: LibraryOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let store = try library.open(.reading)
        let chosen = countries.filter(try countries.registry())
        let editions = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.editions() }
            .filter { chosen.contains($0.country) && year?.contains($0.year) ?? true }
        if check {
            let problems = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.problems() }
            for problem in problems { StandardError.write("recension: \(store.path): \(problem)\n") }
            if !problems.isEmpty { throw ExitStatus.trouble }
        }
        if original {
            guard let capture = editions.first?.captures.last, editions.count == 1 else {
                throw Trouble(
                    message: "--original writes the page of one edition, and \(editions.isEmpty ? "none" : "\(editions.count)") "
                        + "of the library \(editions.count == 1 ? "is" : "are") chosen; choose by --country and --year")
            }
            let bytes = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.original(capture.sha256) }
            guard let bytes else { throw Trouble(message: "\(store.path): the page is not in the library any more") }
            return try output.write(bytes)
        }
        let list = LibraryList(
            path: store.path,
            editions: editions.map {
                LibraryList.Edition(country: $0.country, year: $0.year, captures: $0.captures.count, words: $0.captures.last?.words ?? 0)
            })
        try output.write(
            format == .text
                ? LibraryTerminal(width: output.columns, color: output.usesColor).bytes(list) : LibraryJSON(tool: .current).bytes(list))
    }
}
