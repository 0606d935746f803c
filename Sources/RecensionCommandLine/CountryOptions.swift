import ArgumentParser
import Recension

/// Which countries a command works on.
struct CountryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Only these countries, by code, name or page name, or those of a region such as Africa or EAP, parted by commas; all for all.",
            valueName: "list"))
    var country: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more countries, in the format of the built-in table.", valueName: "file"), completion: .file())
    var countries: String?

    /// The registry, with the file's countries if one is given.
    func registry() throws(Trouble) -> CountryRegistry { try Self.registry(countries) }

    /// The built-in registry, with the countries of a file.
    static func registry(_ countries: String?) throws(Trouble) -> CountryRegistry {
        guard let countries else { return CountryRegistry() }
        let text = String(decoding: try InputFile.read(countries), as: UTF8.self)
        do { return try CountryRegistry().extended(with: text) } catch { throw Trouble(message: "\(countries): \(error)") }
    }

    /// Decides about countries by what was given.
    func filter(_ registry: CountryRegistry) -> CountryFilter {
        CountryFilter(words: country.flatMap { $0.split(separator: ",").map(String.init) }, registry: registry)
    }
}
