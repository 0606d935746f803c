import ArgumentParser
import Recension

/// Which findings are listed, and in which order.
struct ListingOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("List only findings that matter as much as this, 0 to 1; the others are counted.", valueName: "score"))
    var minSignificance: Double = 0

    @Option(name: .long, help: "The order of the findings: report, or significance for what matters most first.")
    var sort: Sorting = .report

    enum Sorting: String, ExpressibleByArgument, CaseIterable {
        case report, significance
    }

    var listing: DiffListing { DiffListing(minimum: minSignificance, order: sort == .report ? .report : .significance) }

    func validate() throws {
        if !(0...1).contains(minSignificance) { throw ValidationError("--min-significance takes a number from 0 to 1.") }
    }
}
