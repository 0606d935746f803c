public import Findings
public import ReportModel

/// The sections of a country's report through the years, across renamings.
public struct Timeline: Sendable, Equatable {
    public let country: Country
    /// The years of the editions that were looked at, the oldest first.
    public let years: [Int]
    /// Years between them without an edition.
    public let missingYears: [Int]
    /// By edition: how much changed as a whole since the one before; nil for the first.
    public let boundaries: [Boundary?]
    /// By edition: what the report holds as a whole.
    public let whole: [TimelineCell]
    /// In the order of the latest edition; sections that ended before stand after the one they followed last.
    public let rows: [TimelineRow]

    public init(
        country: Country, years: [Int], missingYears: [Int], boundaries: [Boundary?], whole: [TimelineCell], rows: [TimelineRow]
    ) {
        self.country = country
        self.years = years
        self.missingYears = missingYears
        self.boundaries = boundaries
        self.whole = whole
        self.rows = rows
    }

    /// The timeline of a collation that has editions.
    ///
    /// - Parameters:
    ///   - withRunIns: Whether run-in headings have rows of their own.
    ///   - isChosen: Chooses sections by any of their paths.
    public init(_ collation: Collation, withRunIns: Bool = false, where isChosen: (SectionPath) -> Bool = { _ in true }) {
        let editions = collation.editions
        let rows = Self.order(collation).compactMap { strand -> TimelineRow? in
            let places = collation.strands[strand].places
            let paths = places.map { editions[$0.edition].report.path(to: $0.section) }
            let isHeading = places.contains { editions[$0.edition].report.sections[$0.section].kind == .heading }
            guard isHeading || withRunIns, paths.contains(where: isChosen) else { return nil }
            var cells = [TimelineCell?](repeating: nil, count: editions.count)
            for (place, path) in zip(places, paths) {
                let before = place.edition == 0 ? nil : collation.strands[strand].place(in: place.edition - 1)
                cells[place.edition] = TimelineCell(
                    path: path, tally: editions[place.edition].sections[place.section].tally,
                    notReported: before.map { editions[$0.edition].sections[$0.section].tally.notReportedNext ?? 0 })
            }
            return TimelineRow(cells: cells)
        }
        let whole = editions.indices.map { edition in
            TimelineCell(
                path: SectionPath(headings: []), tally: editions[edition].whole,
                notReported: edition == 0 ? nil : editions[edition - 1].whole.notReportedNext)
        }
        self.init(
            country: collation.country ?? Country(code: nil, name: ""), years: editions.map(\.year), missingYears: collation.missingYears,
            boundaries: editions.map(\.boundary), whole: whole, rows: rows)
    }

    /// Strands by where they stand in the latest edition that has them: those of the last edition first, then each of the others
    /// behind the one that it followed in its own last edition.
    private static func order(_ collation: Collation) -> [Int] {
        var order: [Int] = []
        var isPlaced = [Bool](repeating: false, count: collation.strands.count)
        for edition in collation.editions.indices.reversed() {
            var last: Int?
            for section in collation.editions[edition].sections {
                if !isPlaced[section.strand] {
                    isPlaced[section.strand] = true
                    let place = last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                    order.insert(section.strand, at: place)
                }
                last = section.strand
            }
        }
        return order
    }
}

/// A section through the years.
public struct TimelineRow: Sendable, Equatable {
    /// By edition; nil where it has no such section.
    public let cells: [TimelineCell?]

    public init(cells: [TimelineCell?]) {
        self.cells = cells
    }

    /// Its path in the latest edition that has it.
    public var path: SectionPath { cells.last { $0 != nil }??.path ?? SectionPath(headings: []) }
}

/// A section in one edition.
public struct TimelineCell: Sendable, Equatable {
    public let path: SectionPath
    public let tally: SectionTally
    /// Sentences of the edition before without a counterpart in this one, which covers that part; nil where the edition before has
    /// no such section.
    public let notReported: Int?

    public init(path: SectionPath, tally: SectionTally, notReported: Int?) {
        self.path = path
        self.tally = tally
        self.notReported = notReported
    }
}
