import ArgumentParser
import Recension

/// Which findings are listed, and in which order.
struct ListingOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "List only these, parted by commas: \(Self.kindNames). All are counted.", valueName: "kinds"))
    var only: [String] = []

    @Flag(name: .long, help: "List only what tells new incidents and follow-ups.")
    var incidents = false

    @Option(
        name: .long,
        help: ArgumentHelp("List only what matters as much as this, 0 to 1. All are counted.", valueName: "score"))
    var minSignificance: Double = 0

    @Option(name: .long, help: "The order of the findings: report, or significance for what matters most first.")
    var sort: Sorting = .report

    enum Sorting: String, ExpressibleByArgument, CaseIterable {
        case report, significance
    }

    private static let kindNames = DiffListing.Kind.allCases.map(\.rawValue).joined(separator: ", ")

    private var words: [String] { only.flatMap { $0.split(separator: ",").map { $0.filter { $0 != " " } } } }

    var listing: DiffListing {
        DiffListing(
            minimum: minSignificance, order: sort == .report ? .report : .significance,
            kinds: words.compactMap { DiffListing.Kind(word: $0) }, isOfIncidents: incidents)
    }

    func validate() throws {
        if !(0...1).contains(minSignificance) { throw ValidationError("--min-significance takes a number from 0 to 1.") }
        if let unknown = words.first(where: { DiffListing.Kind(word: $0) == nil }) {
            throw ValidationError("--only does not know “\(unknown)”; it takes \(Self.kindNames) (or not-reported, which is removed).")
        }
        if !only.isEmpty, words.isEmpty { throw ValidationError("--only takes at least one of \(Self.kindNames).") }
    }
}
