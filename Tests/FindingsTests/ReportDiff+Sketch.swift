import Findings
import ReportModel
import ReportSketch

extension ReportDiff {
    /// Compares two reports of one paragraph each, which opens with a few sentences that both share.
    init(old: String, new: String) {
        let frame = """
            # Section 1. Persons
            Ardania is a republic with an elected parliament.
            """
        let end = "The harbor authority of Ostra publishes its accounts each spring."
        self.init(
            old: Report(sketch: "\(frame)\n\(old)\n\(end)"), new: Report(sketch: "\(frame)\n\(new)\n\(end)", year: 2019))
    }

    /// The one finding between the shared sentences.
    var middle: Finding? { findings.count == 3 ? findings[1] : nil }

    /// The words of a finding with deletions in [] and insertions in {}.
    static func marked(_ finding: Finding?) -> String {
        (finding?.words ?? []).map { mark in
            switch mark.kind {
            case .kept: mark.text
            case .deleted: "[\(mark.text)]"
            case .inserted: "{\(mark.text)}"
            }
        }.joined(separator: " ")
    }
}
