public import Alignment
public import ReportModel

/// Why a finding's sentences are linked, or are not.
public struct Explanation: Sendable, Equatable {
    /// What speaks for or against a pair, and how much it counts.
    public struct Feature: Sendable, Equatable {
        public let name: String
        /// 0 to 1.
        public let value: Double
        public let weight: Double
        /// What it adds to the score.
        public var share: Double { value * weight }
    }

    /// A pair of sentences with its features; their shares and the adjustment make the score.
    public struct Pair: Sendable, Equatable {
        public let old: Quotation
        public let new: Quotation
        public let features: [Feature]
        /// What was taken off or cut: no neighbour speaks for the pair, or its words alone do not carry it.
        public let adjustment: Double
        /// 0 to 1.
        public let score: Double
        /// How the link was found; nil for a pair that is none.
        public let kind: Link.Kind?
    }

    /// A link and the best other pair of either of its sentences.
    public struct LinkedPair: Sendable, Equatable {
        public let link: Pair
        /// Nil where no other pair was looked at.
        public let runnerUp: Pair?
    }

    public let finding: Finding
    /// The finding's links.
    public let links: [LinkedPair]
    /// For a finding without a counterpart the best pair that did not suffice.
    public let nearMiss: Pair?
    /// The score a pair needs to be linked one to one.
    public let threshold: Double

    /// Explains a finding; nil where the two reports have none of that id.
    ///
    /// - Parameters:
    ///   - id: The finding's id, or so much of its beginning that it is the only one.
    ///   - diff: The comparison of both reports.
    public init?(
        id: String, of diff: ReportDiff, old: Report, new: Report, alignment: ReportAlignment, weights: AlignmentWeights = .standard
    ) {
        let matching = diff.findings.filter { $0.id.hasPrefix(id) }
        guard !id.isEmpty, let finding = matching.first(where: { $0.id == id }) ?? (matching.count == 1 ? matching[0] : nil) else {
            return nil
        }
        self.finding = finding
        threshold = Double(weights.threshold) / Double(AlignmentWeights.one)
        let olds = Set(finding.old.map { $0.position(in: old) })
        let news = Set(finding.new.map { $0.position(in: new) })
        func pair(_ first: Int, _ second: Int, _ evidence: Evidence, _ kind: Link.Kind?) -> Pair {
            Pair(Quotation(first, of: old), Quotation(second, of: new), evidence, kind, weights)
        }
        links = alignment.links.filter { olds.contains($0.old) && news.contains($0.new) }.map { link in
            LinkedPair(
                link: pair(link.old, link.new, link.evidence, link.kind),
                runnerUp: link.runnerUp.map { pair($0.old, $0.new, $0.evidence, nil) })
        }
        let nearMiss =
            if finding.new.isEmpty { olds.first.flatMap { alignment.oldNearMisses[$0] } } else if finding.old.isEmpty {
                news.first.flatMap { alignment.newNearMisses[$0] }
            } else { RunnerUp?.none }
        self.nearMiss = nearMiss.map { pair($0.old, $0.new, $0.evidence, nil) }
    }
}

extension Quotation {
    /// A sentence of a report by its position in ``Report/sentences``.
    fileprivate init(_ index: Int, of report: Report) {
        let sentence = report.sentences[index]
        self.init(
            text: report.string(sentence), section: report.path(to: report.paragraphs[sentence.paragraph].section),
            paragraph: sentence.paragraph, sentence: sentence.index, line: sentence.line)
    }
}

extension Explanation.Pair {
    init(_ old: Quotation, _ new: Quotation, _ evidence: Evidence, _ kind: Link.Kind?, _ weights: AlignmentWeights) {
        let one = Double(AlignmentWeights.one)
        func feature(_ name: String, _ value: Int, _ weight: Int) -> Explanation.Feature {
            Explanation.Feature(name: name, value: Double(value) / one, weight: Double(weight) / one)
        }
        self.old = old
        self.new = new
        self.kind = kind
        score = evidence.score
        guard kind != .identical else {
            features = []
            adjustment = 0
            return
        }
        features = [
            feature("shared words, both ways", evidence.content, weights.content),
            feature("how much they tell", evidence.information, weights.information),
            feature("both together", evidence.content * evidence.information / AlignmentWeights.one, weights.contentTimesInformation),
            feature("neighbours are linked", evidence.neighbours, weights.neighbours),
            feature("paragraphs are linked", evidence.paragraph, weights.paragraph),
            feature("sections are linked", evidence.section, weights.section),
            feature("headings share words", evidence.heading, weights.heading),
        ]
        adjustment = evidence.score - features.reduce(0) { $0 + $1.share }
    }
}
