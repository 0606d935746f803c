import Foundation
import ReportExtraction
import ReportModel

/// The invented reports of `Snapshots/sample`.
enum SampleReports {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots/sample")

    static let names = ["2018", "2019", "2020"].flatMap { year in
        ["ardania", "borland", year == "2018" ? "old-castrova" : "castrova"].map { "\(year)/\($0)" }
    }

    static func report(_ name: String) throws -> Report {
        try report(at: folder.appendingPathComponent("\(name).html"), path: "\(name).html")
    }

    static func report(at url: URL, path: String) throws -> Report {
        let reports = try ReportReader().read(Array(Data(contentsOf: url)), path: path)
        return reports.max { $0.sentences.count < $1.sentences.count } ?? reports[0]
    }

    /// A sample report, with as many sentences as a real one has: invented ones are put in everywhere.
    static func longReport(_ name: String = "2019/ardania", sentences: Int = 400, seed: UInt64 = 7) throws -> Report {
        let report = try report(name)
        var editor = ReportEditor(report, seed: seed, bank: .ofParts)
        editor.apply(.insert, rate: Double(sentences - report.sentences.count) / Double(report.sentences.count))
        return editor.draft.edited().report
    }
}
