import ArgumentParser
import Recension

/// How comparisons are made and shown: what the commands share that write diffs in every format.
struct DiffOptions: ParsableArguments {
    @Option(name: .shortAndLong, help: "How to show the result: \(DiffFormat.list).")
    var format: DiffFormat = .terminal

    @Flag(name: .shortAndLong, help: "List every finding, unchanged and cosmetic ones too.")
    var all = false

    @OptionGroup var listing: ListingOptions
    @OptionGroup var view: ViewOptions
    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if all, listing.listing.isNarrowed { throw ValidationError("--all lists every finding; give it without --only and --incidents.") }
        if view.isGiven, format != .terminal {
            throw ValidationError("--view, --words, --context and --stat are of the terminal's format; give them without --format.")
        }
        if view.stat, all || listing.listing != .everything {
            throw ValidationError(
                "--stat counts every finding; give it without --all, --only, --incidents, --min-significance and --sort.")
        }
        if view.context > 0, all || listing.sort != .report {
            throw ValidationError(
                "--context shows unchanged sentences where they stand in the report; give it without --all and --sort significance.")
        }
    }

    /// What writes the result; the trouble is a view for which there is no room.
    func rendering() throws(Trouble) -> DiffRendering {
        try DiffRendering(format, all: all, sections: selection.sections, listing: listing.listing, view: view, output: output)
    }

    func comparison() throws(Trouble) -> Comparison { try Comparison(selection, wordOptions) }
}
