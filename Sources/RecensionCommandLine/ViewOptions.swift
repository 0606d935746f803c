import ArgumentParser
import Recension

/// How the terminal's format shows what is listed.
struct ViewOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "How to show what changed: inline, side-by-side, or auto, which is side by side from \(DiffView.sideBySideWidth) columns on.",
            valueName: "view"))
    var view: Choice?

    @Flag(name: .long, help: "Show only the words that went and came, with a few words around them.")
    var words = false

    @Option(
        name: .long, help: ArgumentHelp("Show so many unchanged sentences before and after each finding.", valueName: "sentences"))
    var context: Int = 0

    @Flag(name: .long, help: "Show only counts with bars: a line a section, or for folders a line a country.")
    var stat = false

    enum Choice: String, ExpressibleByArgument, CaseIterable {
        case auto, inline
        case sideBySide = "side-by-side"
    }

    /// Whether anything was asked for that only the terminal's format can show.
    var isGiven: Bool { view != nil || words || stat || context > 0 }

    /// The view for a width in columns.
    func resolved(columns: Int) throws(Trouble) -> DiffView {
        if words { return .words }
        switch view ?? .auto {
        case .auto: return DiffView.fitting(columns)
        case .inline: return .inline
        case .sideBySide:
            guard columns >= DiffView.narrowest else {
                throw Trouble(
                    message:
                        "--view side-by-side needs \(DiffView.narrowest) columns, and there are \(columns); --width sets another number")
            }
            return .sideBySide
        }
    }

    func validate() throws {
        if context < 0 { throw ValidationError("--context takes a number of sentences, 0 or more.") }
        if stat, words || view != nil || context > 0 {
            throw ValidationError("--stat shows counts alone; give it without --view, --words and --context.")
        }
        if words, view != nil { throw ValidationError("--words is a view of its own; give it without --view.") }
    }
}
