import Foundation
import Recension
import Testing

/// Edits made on purpose: the diff tells exactly them.
///
/// `RECENSION_MISSES=1` prints every edit that was not told as it was made.
@Suite struct EditedReportTests {
    /// Shares of the sentences that are edited.
    private static let rates = [0.02, 0.1, 0.3]

    /// Two edits of the same sentences, as between real editions.
    private static let stacks: [(first: EditKind, then: EditKind)] = [
        (.tense, .polarity), (.tense, .strength), (.tense, .figure), (.tense, .move), (.tense, .split), (.tense, .merge),
        (.figure, .polarity), (.polarity, .move), (.polarity, .swap), (.polarity, .split), (.merge, .polarity), (.figure, .move),
    ]

    /// What the diff has to reach, over all rates; for moves up to a tenth of the sentences: with more, headings lose their identity.
    private struct Floor {
        let recall: Double
        let precision: Double
        var rates = EditedReportTests.rates
    }

    private static let floors: [EditKind: Floor] = [
        .delete: Floor(recall: 0.97, precision: 0.99), .insert: Floor(recall: 0.97, precision: 0.99),
        .move: Floor(recall: 0.9, precision: 0.98, rates: [0.02, 0.1]), .swap: Floor(recall: 0.99, precision: 0.99),
        .split: Floor(recall: 0.97, precision: 0.97), .merge: Floor(recall: 0.98, precision: 0.98),
        .figure: Floor(recall: 0.99, precision: 0.99), .date: Floor(recall: 0.99, precision: 0.99),
        .tense: Floor(recall: 0.99, precision: 0.99), .polarity: Floor(recall: 1, precision: 1),
        .strength: Floor(recall: 0.99, precision: 1), .rename: Floor(recall: 0.98, precision: 0.98),
        .relabel: Floor(recall: 0.98, precision: 0.98), .renest: Floor(recall: 0.98, precision: 0.98),
        .promote: Floor(recall: 0.98, precision: 1),
    ]
    /// What a second edit of the same sentence has to reach.
    private static let stackFloor = 0.97
    /// The share of sentences nobody touched that are told as unchanged.
    private static let othersFloor = 0.99

    @Test func sampleEditionsTellTheirEdits() throws {
        var reports = try SampleReports.names.map { try SampleReports.report($0) }
        #if DEBUG
            // Slow without optimization: two editions of each country.
            reports.removeFirst(3)
        #endif
        reports.append(try SampleReports.longReport())
        measure(reports, "Invented reports", seeds: 1)
    }

    @Test(.enabled(if: CorpusReports.isEnabled, "real pages: a release build, and RECENSION_CORPUS or ../shared/corpus"))
    func realEditionsTellTheirEdits() throws {
        let reports = CorpusReports.reports().map(\.report)
        #expect(!reports.isEmpty)
        measure(reports, "Real reports", seeds: 2)
    }

    private func measure(_ reports: [Report], _ title: String, seeds: UInt64) {
        var table = ScoreTable(title)
        var unnamedShifts: [String] = []
        func score(_ name: String, _ edit: (Report, UInt64) -> EditedReport) -> EditScore {
            var sum = EditScore.zero
            for (index, report) in reports.enumerated() {
                for seed in 0..<seeds {
                    let edited = edit(report, UInt64(index) << 8 | seed)
                    sum = sum + EditScore(edited, compare(old: edited.original, new: edited.report))
                }
            }
            show(sum, "\(title), \(name)")
            unnamedShifts += sum.unnamedShifts
            return sum
        }
        for kind in EditKind.allCases {
            var pooled = EditScore.zero
            for rate in kind == .tense ? Self.rates + [1] : Self.rates {
                let percent = "\(Int(rate * 100)) %"
                let sum = score("\(kind) \(percent)") { ReportEditor.edit($0, [kind], rate: rate, seed: $1) }
                table.append(kind.rawValue, percent, sum[kind])
                table.append("  others", percent, sum.untouched)
                if Self.floors[kind]?.rates.contains(rate) ?? true { pooled = pooled + sum }
            }
            check(kind, pooled)
        }
        var moved = EditScore.Row()
        for (first, then) in Self.stacks {
            let name = "\(first)+\(then)"
            let sum = score(name) { ReportEditor.edit($0, first, then: then, rate: 0.1, seed: $1) }
            let row = sum.rows[[first, then]] ?? .init()
            table.append(name, "10 %", row)
            if then == .move { moved = moved + row } else { #expect(row.recall >= Self.stackFloor, "\(name)") }
        }
        // Some sentences that were moved and edited stay unlinked, where a likelier partner is taken already.
        #expect(moved.linked >= 0.8)
        for rate in Self.rates {
            let percent = "\(Int(rate * 100)) %"
            let share = rate / Double(EditKind.ofSentences.count)
            let sum = score("all kinds, \(percent)") { ReportEditor.edit($0, EditKind.ofSentences, rate: share, seed: $1) }
            let rows = EditKind.ofSentences.map { sum[$0] }
            for (kind, row) in zip(EditKind.ofSentences, rows) { table.append("all: \(kind)", percent, row) }
            table.append("  others", percent, sum.untouched)
            #expect(rows.reduce(.init(), +).recall >= 0.96)
            #expect(sum.untouched.recall >= Self.othersFloor)
        }
        #expect(unnamedShifts.isEmpty, "\(unnamedShifts.joined(separator: "\n\n"))")
        print(table)
    }

    private func check(_ kind: EditKind, _ score: EditScore) {
        let row = score[kind]
        #expect(row.made > 0)
        if let floor = Self.floors[kind] {
            #expect(row.recall >= floor.recall, "\(kind): \(score.misses[[kind]]?.prefix(3) ?? [])")
            #expect(row.precision >= floor.precision, "\(kind)")
            #expect(score.untouched.recall >= Self.othersFloor, "\(kind): \(score.misses[[]]?.prefix(3) ?? [])")
        } else if kind == .twin {
            #expect(row.recall >= 0.97)
            #expect(score.untouched.recall >= Self.othersFloor)
        }
    }

    private func show(_ score: EditScore, _ title: String) {
        guard ProcessInfo.processInfo.environment["RECENSION_MISSES"] != nil else { return }
        for (kinds, misses) in score.misses {
            print("== \(title): \(kinds.map(\.rawValue).sorted())\n" + misses.joined(separator: "\n\n"))
        }
    }
}
