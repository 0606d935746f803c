import ArgumentParser
import Recension

/// `recension explain ID OLD NEW`.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Tell why a finding's sentences are linked, or are not.",
        discussion: """
            Prints what speaks for each link of a finding – features whose weighted sum is its score – and the pair that lost against it. \
            The id is the one that --format json gives, or the beginning of it.

            EXAMPLES
              recension explain 7c1e03aa 2018/ghana.html 2019/ghana.html
            """)

    @Argument(help: "The finding's id, or its beginning.")
    var id: String

    @Argument(help: "The earlier page or text.", completion: .file())
    var old: String

    @Argument(help: "The later page or text.", completion: .file())
    var new: String

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let source = try ReportSource(selection)
        let words = try wordOptions.words()
        let pairing = EditionPairing(old: [try reading(old, source)], new: [try reading(new, source)])
        let id = id.lowercased()
        for pair in pairing.pairs {
            let alignment = align(old: pair.old, new: pair.new, degrees: words.degrees)
            let diff = ReportDiff(old: pair.old, new: pair.new, alignment: alignment, incidentWords: words.incidents)
            guard let explanation = Explanation(id: id, of: diff, old: pair.old, new: pair.new, alignment: alignment) else { continue }
            var file = try OutputFile(output.output, pager: output.pager)
            try file.write(ExplanationTerminal(width: output.columns, color: output.usesColor).bytes(explanation))
            try file.finish()
            return
        }
        throw Trouble(
            message: "\(id): there is no finding of this id, or several begin like it; recension diff --format json gives the ids")
    }

    private func reading(_ path: String, _ source: ReportSource) throws(Trouble) -> ReportSource.Reading {
        ReportSource.Reading(path: path, reports: try source.reports(of: path), problem: nil)
    }
}
