import ArgumentParser
import Recension

/// Which words the rules know, beside those the package ships.
struct WordOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("A file with more words that tell incidents: lines such as “past attacked: pelted caned”.", valueName: "file"),
        completion: .file())
    var incidentWords: String?

    @Option(
        name: .long,
        help: ArgumentHelp("A file with more words of degree and scales, as recension scales prints them.", valueName: "file"),
        completion: .file())
    var scales: String?

    struct Words: Sendable {
        let incidents: IncidentLexicon
        let degrees: DegreeWords
    }

    /// The shipped words, with the files' if any are given.
    func words() throws(Trouble) -> Words { Words(incidents: try incidents(), degrees: try degrees()) }

    private func incidents() throws(Trouble) -> IncidentLexicon {
        guard let incidentWords else { return .standard }
        let text = String(decoding: try InputFile.read(incidentWords), as: UTF8.self)
        do { return try IncidentLexicon(words: text) } catch { throw Trouble(message: "\(incidentWords): \(error)") }
    }

    private func degrees() throws(Trouble) -> DegreeWords {
        guard let scales else { return .standard }
        return try Self.degrees(scales)
    }

    /// The shipped words of degree with those of a file.
    static func degrees(_ scales: String) throws(Trouble) -> DegreeWords {
        let text = String(decoding: try InputFile.read(scales), as: UTF8.self)
        do { return try DegreeWords(words: text) } catch { throw Trouble(message: "\(scales): \(error)") }
    }
}
