import ArgumentParser
import Recension

/// `recension changelog EDITION EDITION [EDITION …]`.
struct ChangelogCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changelog",
        abstract: "Write what changed, edition after edition, as Markdown to keep.",
        discussion: """
            Each EDITION is a page, a text, a folder of them, or a year of the library, from the oldest to the newest; each is compared with the one before it. \
            The newest comes first in the result: new incidents and follow-ups, what was added, changed and is no longer reported, with \
            the sentences, their places and anchors that stay the same.

            Without --output, one document on standard output. With --output, folders give a folder to commit to a repository: README.md \
            with the countries in a table, a page for each country, and below a folder for each edition the pages with everything that \
            changed in it. With one more edition, the pages of the older ones stay as they are.

            EXAMPLES
              recension changelog 2018/ghana.html 2019/ghana.html 2020/ghana.html > ghana.md
              recension changelog 2018 2019 2020 --output changelog
              recension changelog 2018 2019 2020 --country ghana --section 2.a
              recension changelog 2018 2019 --min-significance 0.3 -o changelog

            EXIT STATUS
              0 nothing differs, 1 something differs, 2 trouble.
            """)

    @Argument(help: ArgumentHelp("The pages, texts, folders or years of the library, from the oldest to the newest.", valueName: "edition"))
    var editions: [String]

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp("List only findings that matter as much as this, 0 to 1; the others are counted.", valueName: "score"))
    var minSignificance: Double = 0

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write to this folder, or of pages to this file, instead of standard output.", valueName: "path"))
    var output: String?

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var library: LibraryOptions

    func validate() throws {
        if editions.count < 2 { throw ValidationError("Give at least two editions, the older one first.") }
        if !(0...1).contains(minSignificance) { throw ValidationError("--min-significance takes a number from 0 to 1.") }
    }

    func run() async throws {
        let places = try editions.map { (path) throws(Trouble) in try EditionPlace(path, library) }
        for (path, place) in zip(editions, places) where place.isSet != places[0].isSet {
            throw Trouble(
                message: "\(editions[0]) is \(places[0].isSet ? "a folder" : "a file") and \(path) is not; "
                    + "give pages or folders throughout")
        }
        let areFolders = places[0].isSet
        let walk = EditionWalk(
            paths: editions, places: places, source: try ReportSource(selection), library: library,
            comparison: try Comparison(selection, wordOptions))
        let outcome =
            if areFolders, let output, output != "-" {
                try await write(walk, toFolder: output)
            } else {
                try await write(walk, areFolders: areFolders)
            }
        if outcome.hasProblems { throw ExitStatus.trouble }
        if outcome.differs { throw ExitStatus.differs }
    }

    private func write(_ walk: EditionWalk, areFolders: Bool) async throws -> EditionWalk.Outcome {
        let shape: ChangelogMarkdown.Shape = areFolders && !walk.source.countries.isOfOne ? .countries : .country
        var document = ChangelogDocument(shape)
        var file = try OutputFile(output)
        let outcome = try await walk.run(markdown(shape)) { try file.write(document.append($0)) }
        try file.write(document.finish())
        try file.finish()
        return outcome
    }

    private func write(_ walk: EditionWalk, toFolder path: String) async throws -> EditionWalk.Outcome {
        var changelog = ChangelogFolder(tool: .current)
        let folder = try OutputFolder(path)
        func write(_ files: [ChangelogFolder.File]) throws {
            for file in files {
                let place = try file.folder.map { (name) throws(Trouble) in try OutputFolder("\(path)/\(name)") } ?? folder
                try place.write(file.bytes, to: file.name)
            }
        }
        let outcome = try await walk.run(markdown(.folder)) { try write(changelog.append($0)) }
        try write(changelog.finish())
        return outcome
    }

    private func markdown(_ shape: ChangelogMarkdown.Shape) -> ChangelogMarkdown {
        ChangelogMarkdown(shape, tool: .current, includesUnchanged: all, sections: selection.sections, minimum: minSignificance)
    }
}
