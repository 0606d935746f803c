import Collation
import Findings
import ReportModel

/// A folder diff for the terminal: one line a country, then the sum, the editions that are missing and the files that could not
/// be compared.
public struct DiffStatTerminal: Sendable {
    private let width: Int
    private let color: Bool

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200; from 90 on a bar shows how much came, went and changed.
    ///   - color: whether to colour with ANSI escape sequences.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// The text, ending with a line feed; countries stand in the order given. Linear in the countries.
    public func bytes(_ outcome: DiffSetOutcome) -> [UInt8] {
        let tallies = outcome.tallies
        var page = TerminalPage(width: width, color: color)
        page.paragraph([Span(title(of: tallies), .title)])
        if !tallies.isEmpty {
            page.blank()
            let table = Table(tallies: tallies, width: page.width)
            table.writeHeader(to: &page)
            for tally in tallies { table.write(tally, to: &page) }
            if tallies.count > 1 { table.writeSum(to: &page) }
        }
        write(outcome.missing, to: &page)
        if !outcome.problems.isEmpty {
            page.blank()
            page.line(Span("Not compared", .heading))
            for problem in outcome.problems { page.paragraph([Span("\(problem.file): \(problem.message)")], lead: [Span("  ")]) }
        }
        return page.bytes
    }

    /// What the countries have in common, to stand before everything; empty where that is nothing.
    func head(_ shared: EditionChanges) -> [UInt8] {
        if shared.isEmpty && shared.claims.isEmpty { return [] }
        return SharedTerminal(width: width, color: color, limit: SharedText.headRows).bytes(shared) + [0x0A]
    }

    private func title(of tallies: [DiffTally]) -> String {
        let count = Numbers.counted(tallies.count, "country", "countries")
        let differing = tallies.count { !$0.isEmpty }
        guard let first = tallies.first else { return count }
        let years = SideNames(old: first.oldYear, new: first.newYear)
        let isOnePair = tallies.allSatisfy { $0.oldYear == first.oldYear && $0.newYear == first.newYear }
        return (isOnePair ? "\(years.old) → \(years.new) · " : "") + "\(count), \(Numbers.grouped(differing)) with changes"
    }

    private func write(_ missing: [MissingEdition], to page: inout TerminalPage) {
        var phrases: [String] = []
        for edition in missing where !phrases.contains(edition.phrase) { phrases.append(edition.phrase) }
        for phrase in phrases {
            let names = missing.filter { $0.phrase == phrase }.map(\.country.name)
            page.blank()
            page.paragraph(
                [Span(names.joined(separator: ", "))],
                lead: [Span("\(phrase.prefix(1).uppercased() + phrase.dropFirst()): ", .heading)])
        }
    }

    /// The columns of the table.
    private struct Table {
        private static let columns = 6
        private static let gradeColumns = 13
        private static let wordColumns = 8
        private static let changeColumns = 9
        private static let signs = StatBar.signs

        let tallies: [DiffTally]
        private let nameColumns: Int
        private let bar: StatBar
        private let showsGrade: Bool
        private let showsWords: Bool

        init(tallies: [DiffTally], width: Int) {
            self.tallies = tallies
            showsWords = width >= 60
            let fixed = (showsWords ? Self.wordColumns + Self.changeColumns : 0) + Self.signs.count * Self.columns
            let longest = tallies.reduce(0) { max($0, DisplayWidth.of(Inert.terminal($1.country.name))) }
            let grade = width >= 72 ? Self.gradeColumns : 0
            nameColumns = min(max(longest, 7), width - fixed - grade - 2, 36)
            showsGrade = grade > 0
            bar = StatBar(columns: width - nameColumns - 2 - fixed - grade - 2, rows: tallies.map(Self.counts))
        }

        /// Came, went, changed, moved.
        static func counts(of tally: DiffTally) -> [Int] {
            [tally.count(of: .added), tally.count(of: .removed), tally.changedCount, tally.movedCount]
        }

        func writeHeader(to page: inout TerminalPage) {
            var spans = [Span(Columns.left("country", nameColumns + 2), .faint)]
            if showsGrade { spans.append(Span(Columns.left("boundary", Self.gradeColumns), .faint)) }
            if showsWords {
                spans.append(Span(Columns.right("words", Self.wordColumns) + Columns.blanks(Self.changeColumns), .faint))
            }
            for sign in Self.signs { spans += [Span(Columns.blanks(Self.columns - 1)), sign] }
            page.line(spans)
        }

        func write(_ tally: DiffTally, to page: inout TerminalPage) {
            let name = Wrapping.cut(Inert.terminal(tally.country.name), width: nameColumns)
            var spans = [Span(Columns.left(name, nameColumns + 2), tally.isEmpty ? .faint : .plain)]
            if showsGrade { spans.append(Span(Columns.left(tally.grade.rawValue, Self.gradeColumns), .faint)) }
            spans += numbers(old: tally.oldWordCount, new: tally.newWordCount, counts: Self.counts(of: tally))
            spans += bar.spans(Self.counts(of: tally))
            page.line(spans)
        }

        func writeSum(to page: inout TerminalPage) {
            let counts = (0..<Self.signs.count).map { index in tallies.reduce(0) { $0 + Self.counts(of: $1)[index] } }
            var spans = [Span(Columns.left("all", nameColumns + 2 + (showsGrade ? Self.gradeColumns : 0)), .heading)]
            spans += numbers(
                old: tallies.reduce(0) { $0 + $1.oldWordCount }, new: tallies.reduce(0) { $0 + $1.newWordCount }, counts: counts)
            page.line(spans)
        }

        private func numbers(old: Int, new: Int, counts: [Int]) -> [Span] {
            var spans: [Span] = []
            if showsWords {
                let change = Numbers.change(from: old, to: new) ?? ""
                spans.append(Span(Columns.right(Numbers.grouped(new), Self.wordColumns)))
                spans.append(Span(Columns.right(change, Self.changeColumns), .faint))
            }
            for count in counts {
                spans.append(
                    Span(Columns.right(count == 0 ? "·" : Numbers.grouped(count), Self.columns), count == 0 ? .faint : .plain))
            }
            return spans
        }
    }
}
