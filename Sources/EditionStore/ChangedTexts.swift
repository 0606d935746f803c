internal import Collation
internal import ReportModel

/// The words that the changes of an edition are told by.
struct ChangedTexts {
    private let edition: Int
    /// By sentence: those it goes back to.
    private let predecessors: [[Witness]]
    /// By the sentence they go back to first, the sentences of the edition.
    private let successors: [Witness: [Int]]
    private let reports: [Report]

    /// Linear in the sentences.
    ///
    /// - Parameters:
    ///   - predecessors: By sentence of the edition: those it goes back to.
    ///   - reports: By edition, up to this one.
    init(_ predecessors: [[Witness]], edition: Int, _ reports: [Report]) {
        self.edition = edition
        self.predecessors = predecessors
        self.reports = reports
        var successors: [Witness: [Int]] = [:]
        for (sentence, old) in predecessors.enumerated() {
            if let first = old.first { successors[first, default: []].append(sentence) }
        }
        self.successors = successors
    }

    /// The older sentences in the order of their reports, and the newer ones.
    func texts(of sentence: Int) -> ChangeColumns.Texts {
        let old = predecessors[sentence].sorted { ($0.edition, $0.sentence) < ($1.edition, $1.sentence) }
        let new = predecessors[sentence].first.flatMap { successors[$0] } ?? []
        return ChangeColumns.Texts(
            old: old.map(text).joined(separator: " "), new: text(Witness(edition: edition, sentence: sentence)),
            allNew: new.map { text(Witness(edition: edition, sentence: $0)) }.joined(separator: " "))
    }

    private func text(_ witness: Witness) -> String {
        let report = reports[witness.edition]
        return report.string(report.sentences[witness.sentence])
    }
}
