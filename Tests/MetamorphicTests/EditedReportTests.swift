import Foundation
import Recension
import Testing

/// Edits made on purpose: the diff tells exactly them.
@Suite struct EditedReportTests {
    /// Shares of the sentences that are edited.
    private static let rates = [0.02, 0.1, 0.3]

    @Test func sampleEditionsTellTheirEdits() throws {
        var reports = try SampleReports.names.map { ($0, try SampleReports.report($0)) }
        reports.append(("long", try SampleReports.longReport()))
        measure(reports, "Invented reports", seeds: 2)
    }

    @Test(.enabled(if: CorpusReports.isEnabled, "real pages: a release build, and RECENSION_CORPUS or ../shared/corpus"))
    func realEditionsTellTheirEdits() throws {
        let reports = try CorpusReports.reports()
        #expect(!reports.isEmpty)
        measure(reports.map { ($0.name, $0.report) }, "Real reports", seeds: 2)
    }

    private func measure(_ reports: [(String, Report)], _ title: String, seeds: UInt64) {
        var table = ScoreTable(title)
        func score(_ kinds: [EditKind], _ rate: Double) -> EditScore {
            var sum = EditScore.zero
            for (index, report) in reports.enumerated() {
                for seed in 0..<seeds {
                    let edited = ReportEditor.edit(report.1, kinds, rate: rate, seed: UInt64(index) << 8 | seed)
                    sum = sum + EditScore(edited, compare(old: edited.original, new: edited.report))
                }
            }
            return sum
        }
        for kind in EditKind.allCases {
            for rate in kind == .tense ? Self.rates + [1] : Self.rates {
                let sum = score([kind], rate)
                let percent = "\(Int(rate * 100)) %"
                table.append(kind.rawValue, percent, sum[kind])
                table.append("  rest", percent, sum.untouched)
                show(sum, "\(title) \(kind) \(percent)")
            }
        }
        for rate in Self.rates {
            let sum = score(EditKind.ofSentences, rate / 4)
            let percent = "\(rate * 25) %"
            for kind in EditKind.ofSentences { table.append("· \(kind.rawValue)", percent, sum[kind]) }
            table.append("· rest", percent, sum.untouched)
            show(sum, "\(title) mixed \(percent)")
        }
        print(table)
    }

    private func show(_ score: EditScore, _ title: String) {
        guard ProcessInfo.processInfo.environment["RECENSION_MISSES"] != nil else { return }
        for (kind, misses) in score.misses {
            print("== \(title): \(kind?.rawValue ?? "rest")\n" + misses.joined(separator: "\n\n"))
        }
    }
}
