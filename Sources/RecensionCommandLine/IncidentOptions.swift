import ArgumentParser
import Recension

/// Which words tell an act, beside those the package ships.
struct IncidentOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("A file with more words that tell incidents: lines such as “past attacked: pelted caned”.", valueName: "file"),
        completion: .file())
    var incidentWords: String?

    /// The shipped words, with the file's if one is given.
    func lexicon() throws(Trouble) -> IncidentLexicon {
        guard let incidentWords else { return .standard }
        let text = String(decoding: try InputFile.read(incidentWords), as: UTF8.self)
        do { return try IncidentLexicon(words: text) } catch { throw Trouble(message: "\(incidentWords): \(error)") }
    }
}
