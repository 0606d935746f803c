import Alignment
import ReportModel

/// Puts findings together: quotations, near misses, ids.
struct FindingBuilder {
    private let old: Report
    private let new: Report
    private let oldPaths: [SectionPath]
    private let newPaths: [SectionPath]
    private var identifiers = FindingIdentifiers()

    init(old: Report, new: Report) {
        self.old = old
        self.new = new
        oldPaths = old.sections.indices.map { old.path(to: $0) }
        newPaths = new.sections.indices.map { new.path(to: $0) }
    }

    mutating func linked(_ group: LinkGroup, _ statement: Statement, isMoved: Bool) -> Finding {
        let oldQuotations = group.old.map { quotation(old: $0) }
        let newQuotations = group.new.map { quotation(new: $0) }
        return Finding(
            id: identifiers.identifier(old: oldQuotations, new: newQuotations), relation: statement.relation, isMoved: isMoved,
            score: group.links.first?.score, old: oldQuotations, new: newQuotations, words: statement.words,
            figures: statement.figures, shift: statement.shift)
    }

    mutating func unlinked(old sentence: Int, _ relation: Relation, near: RunnerUp?) -> Finding {
        let quotations = [quotation(old: sentence)]
        return Finding(
            id: identifiers.identifier(old: quotations, new: []), relation: relation, old: quotations, new: [],
            near: NearMissRule.near(near, old, new).map { NearMiss(quotation: quotation(new: $0.new), score: $0.score) })
    }

    mutating func unlinked(new sentence: Int, _ relation: Relation, near: RunnerUp?) -> Finding {
        let quotations = [quotation(new: sentence)]
        return Finding(
            id: identifiers.identifier(old: [], new: quotations), relation: relation, old: [], new: quotations,
            near: NearMissRule.near(near, old, new).map { NearMiss(quotation: quotation(old: $0.old), score: $0.score) })
    }

    private func quotation(old index: Int) -> Quotation { Self.quotation(index, old, oldPaths) }
    private func quotation(new index: Int) -> Quotation { Self.quotation(index, new, newPaths) }

    private static func quotation(_ index: Int, _ report: Report, _ paths: [SectionPath]) -> Quotation {
        let sentence = report.sentences[index]
        let section = report.paragraphs[sentence.paragraph].section
        return Quotation(
            text: report.string(sentence), section: section.map { paths[$0] } ?? SectionPath(headings: []),
            paragraph: sentence.paragraph, sentence: sentence.index, line: sentence.line)
    }
}

/// Which pairs that lost are worth naming: "perhaps continues …".
enum NearMissRule {
    /// Below this score three in four near misses are about something else.
    private static let threshold = 4_000
    private static let leastContent = 1_500

    /// A sentence so many times as long as the other does not continue it.
    private static let lengths = 12

    static func near(_ runnerUp: RunnerUp?, _ old: Report, _ new: Report) -> RunnerUp? {
        guard let runnerUp, runnerUp.evidence.total >= threshold, runnerUp.evidence.content >= leastContent else { return nil }
        let oldLength = old.sentences[runnerUp.old].text.count
        let newLength = new.sentences[runnerUp.new].text.count
        return max(oldLength, newLength) > lengths * min(oldLength, newLength) ? nil : runnerUp
    }
}
