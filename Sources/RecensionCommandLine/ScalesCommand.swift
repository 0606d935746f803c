import ArgumentParser
import Recension

/// `recension scales`.
struct ScalesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scales",
        abstract: "Print the words of degree and the scales they stand on.",
        discussion: """
            In the format that --scales reads. With a file, prints what that file makes of them.

            EXAMPLES
              recension scales
              recension scales my-scales.txt
            """)

    @Argument(help: "A file with more words of degree and scales.")
    var file: String?

    @OptionGroup var output: OutputOptions

    func run() async throws {
        let words = try file.map { try WordOptions.degrees($0) } ?? .standard
        var target = try OutputFile(output.output)
        try target.write(Array(words.text.utf8))
        try target.finish()
    }
}
