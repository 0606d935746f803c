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

    @Test func sampleEditionsTellTheirEdits() throws {
        var reports = try SampleReports.names.map { ($0, try SampleReports.report($0)) }
        reports.append(("long", try SampleReports.longReport()))
        measure(reports, "Invented reports", seeds: 1)
    }

    @Test(.enabled(if: CorpusReports.isEnabled, "real pages: a release build, and RECENSION_CORPUS or ../shared/corpus"))
    func realEditionsTellTheirEdits() throws {
        let reports = CorpusReports.reports()
        #expect(!reports.isEmpty)
        measure(reports.map { ($0.name, $0.report) }, "Real reports", seeds: 2)
    }

    private func measure(_ reports: [(String, Report)], _ title: String, seeds: UInt64) {
        var table = ScoreTable(title)
        var pooled = EditScore.zero
        func score(_ title: String, _ edit: (Report, UInt64) -> EditedReport) -> EditScore {
            var sum = EditScore.zero
            for (index, report) in reports.enumerated() {
                for seed in 0..<seeds {
                    let edited = edit(report.1, UInt64(index) << 8 | seed)
                    sum = sum + EditScore(edited, compare(old: edited.original, new: edited.report))
                }
            }
            show(sum, title)
            return sum
        }
        for kind in EditKind.allCases {
            for rate in kind == .tense ? Self.rates + [1] : Self.rates {
                let percent = "\(Int(rate * 100)) %"
                let sum = score("\(title) \(kind) \(percent)") { ReportEditor.edit($0, [kind], rate: rate, seed: $1) }
                table.append(kind.rawValue, percent, sum[kind])
                table.append("  others", percent, sum.untouched)
                pooled = pooled + sum
            }
        }
        for (first, then) in Self.stacks {
            let name = "\(first)+\(then)"
            let sum = score("\(title) \(name)") { ReportEditor.edit($0, first, then: then, rate: 0.3, seed: $1) }
            table.append(name, "30 %", sum.rows[.init([first, then])] ?? .init())
        }
        for rate in Self.rates {
            let percent = "\(Int(rate * 100)) %"
            let share = rate / Double(EditKind.ofSentences.count)
            let sum = score("\(title) mixed \(percent)") { ReportEditor.edit($0, EditKind.ofSentences, rate: share, seed: $1) }
            for kind in EditKind.ofSentences { table.append("in all: \(kind)", percent, sum[kind]) }
            table.append("  others", percent, sum.untouched)
        }
        print(table)
    }

    private func show(_ score: EditScore, _ title: String) {
        guard ProcessInfo.processInfo.environment["RECENSION_MISSES"] != nil else { return }
        for (kinds, misses) in score.misses {
            print("== \(title): \(kinds.map(\.rawValue).sorted())\n" + misses.joined(separator: "\n\n"))
        }
    }
}
