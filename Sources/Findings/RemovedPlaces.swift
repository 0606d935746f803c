import Alignment
import ReportModel

/// Where in the order of the new report the old sentences stand that have no counterpart.
///
/// A sentence follows what became of the linked one before it in its section. Where there is none, it stands at the beginning of
/// what its section has become, or else after what became of the last linked sentence before it.
struct RemovedPlaces {
    private(set) var atStart: [Int] = []
    /// By new sentence: old sentences that stand right before it.
    private(set) var before: [Int: [Int]] = [:]
    /// By group of links: old sentences that follow it.
    private(set) var afterGroup: [Int: [Int]] = [:]

    /// - Parameter groupOfOld: By old sentence the group of links it belongs to; -1 for none.
    init(old: Report, new: Report, _ alignment: ReportAlignment, groupOfOld: [Int]) {
        let firsts = Self.firstSentences(of: new)
        var predecessor = -1
        var section: Int?
        for sentence in old.sentences.indices {
            let own = old.paragraphs[old.sentences[sentence].paragraph].section
            if groupOfOld[sentence] >= 0 {
                predecessor = groupOfOld[sentence]
                section = own
            } else if let own, own != section, let first = alignment.sections.ofOld[own].first.flatMap({ firsts[$0.section] }) {
                before[first, default: []].append(sentence)
            } else if predecessor >= 0 {
                afterGroup[predecessor, default: []].append(sentence)
            } else {
                atStart.append(sentence)
            }
        }
    }

    /// By section its first sentence, or the first below it; nil for an empty one.
    private static func firstSentences(of report: Report) -> [Int?] {
        var firsts = [Int?](repeating: nil, count: report.sections.count)
        for paragraph in report.paragraphs where !paragraph.sentences.isEmpty {
            var section = paragraph.section
            while let index = section, firsts[index] == nil {
                firsts[index] = paragraph.sentences.lowerBound
                section = report.sections[index].parent
            }
        }
        return firsts
    }
}
