public import Alignment
public import Findings
public import Incidents
public import ReportModel

/// The editions of one country laid side by side: every sentence of each in exactly one lineage.
///
/// Each edition is aligned with the one before, as in a comparison of two; what the edition before has not is looked for among the
/// sentences that earlier editions had and their successors had not. Adding an edition touches nothing but the last one, and costs
/// the same whether it is the third or the thirtieth. A year without an edition lies between two editions like any other: nothing
/// is dropped in it, and nothing comes back after it.
///
/// ```swift
/// let collation = try Collation([first, second, third])
/// for lineage in collation.lineages where lineage.witnesses.count == 3 { … }
/// let longer = try collation.appending(fourth)
/// ```
public struct Collation: Sendable {
    /// The oldest first.
    public private(set) var editions: [CollatedEdition] = []
    /// In the order of their first sentences.
    public private(set) var lineages: [Lineage] = []
    /// Sections through the editions, in the order of their first ones.
    public private(set) var strands: [SectionStrand] = []

    private let incidentWords: IncidentLexicon
    private var lexicon: Lexicon
    private var folded: [FoldedEdition] = []
    private var absent = AbsentSentences()
    private var strandIndex = StrandIndex()
    /// The pair whose lexicon this is: the last edition and the one to be added.
    private var next: FoldedPair.Identity?

    /// A collation without editions.
    ///
    /// - Parameters:
    ///   - incidentWords: The words that tell an act.
    ///   - degrees: The words of degree and their scales.
    public init(incidentWords: IncidentLexicon = .standard, degrees: DegreeWords = .standard) {
        self.incidentWords = incidentWords
        lexicon = degrees.lexicon
    }

    /// A collation of reports of one country, the oldest first.
    public init(
        _ reports: [Report], incidentWords: IncidentLexicon = .standard, degrees: DegreeWords = .standard
    ) throws(CollationError) {
        self.init(incidentWords: incidentWords, degrees: degrees)
        for report in reports { try append(report) }
    }

    /// A collation as it was, from its parts, without comparing anything: what was stored goes on where it ended.
    ///
    /// Linear in the text of all editions, which are cut into words once more.
    ///
    /// - Parameter pair: The last edition and the one that is to be added, where that is known already: a comparison of the two can
    ///   then be added. It says nothing where its older edition is not the last one.
    public init(
        restoring editions: [CollatedEdition], lineages: [Lineage], strands: [SectionStrand], toAdd pair: FoldedPair? = nil,
        incidentWords: IncidentLexicon = .standard, degrees: DegreeWords = .standard
    ) {
        self.init(incidentWords: incidentWords, degrees: degrees)
        self.editions = editions
        self.lineages = lineages
        self.strands = strands
        let pair = pair.flatMap { $0.old == editions.last?.report ? $0 : nil }
        if let pair { (lexicon, next) = (pair.lexicon, pair.identity) }
        for edition in editions.dropLast(pair == nil ? 0 : 1) { folded.append(FoldedEdition(edition.report, lexicon: &lexicon)) }
        if let pair { folded.append(pair.foldedOld) }
        let ended = lineages.compactMap { lineage in lineage.merger == nil ? lineage.witnesses.last : nil }
            .filter { $0.edition < editions.count - 1 }
        for witness in ended.sorted(by: { ($0.edition, $0.sentence) < ($1.edition, $1.sentence) }) {
            absent.append(edition: witness.edition, sentence: witness.sentence, of: folded[witness.edition].sentences)
        }
        for (index, edition) in editions.enumerated() { strandIndex.note(edition.report, edition.sections.map(\.strand), edition: index) }
    }

    /// The country, by the name of its latest edition; nil while there is no edition.
    public var country: Country? { editions.last?.report.edition.country }

    /// Years between the first and the last edition of which there is none.
    public var missingYears: [Int] {
        zip(editions, editions.dropFirst()).flatMap { Array(($0.year + 1)..<$1.year) }
    }

    /// The collation with one more edition.
    public func appending(_ report: Report) throws(CollationError) -> Collation {
        var result = self
        try result.append(report)
        return result
    }

    /// Adds an edition, later than all others. In practice linear in the text of the last two.
    ///
    /// - Parameter comparison: The edition laid beside the last one, where that was done already and this collation was restored for
    ///   it; of any other no use is made.
    public mutating func append(_ report: Report, comparison: EditionComparison? = nil) throws(CollationError) {
        guard let year = report.edition.year else { throw .noYear }
        if let last = editions.last {
            if year <= last.year { throw .notLater(year: year, latest: last.year) }
            let (country, expected) = (report.edition.country, last.report.edition.country)
            if country.key != expected.key { throw .otherCountry(name: country.name, expected: expected.name) }
        }
        let new: FoldedEdition
        if let last = editions.last, let old = folded.last {
            let compared: EditionComparison
            if let comparison, comparison.pair.identity === next, comparison.pair.new == report {
                compared = comparison
            } else {
                let folded = FoldedEdition(report, lexicon: &lexicon)
                compared = EditionComparison(
                    FoldedPair(old: last.report, new: report, foldedOld: old, foldedNew: folded, lexicon: lexicon),
                    incidentWords: incidentWords)
            }
            new = compared.pair.foldedNew
            let (alignment, diff) = (compared.alignment.knowing(lexicon), compared.diff)
            var step = EditionStep(editions: editions, folded: folded, report: report, new: new, alignment, diff, lexicon: lexicon)
            let nodes = step.take(&lineages, &absent)
            let tallies = EditionTallies(old: last.report, new: report, diff, nodes)
            let ofSections = strandIndex.strands(
                of: report, alignment.sections, before: last.sections.map(\.strand), edition: editions.count, &strands)
            editions[editions.count - 1].note(notReportedNext: tallies.notReportedNext)
            editions.append(
                CollatedEdition(
                    report: report, year: year, nodes: nodes,
                    sections: zip(ofSections, tallies.sections).map { CollatedSection(strand: $0, tally: $1) }, whole: tallies.whole,
                    boundary: diff.boundary))
        } else {
            new = FoldedEdition(report, lexicon: &lexicon)
            let nodes = report.sentences.indices.map { sentence in
                LineageNode(lineage: sentence, birth: .oldest, origin: Witness(edition: 0, sentence: sentence))
            }
            var identifiers = LineageIdentifiers(report)
            lineages = report.sentences.indices.map { sentence in
                Lineage(id: identifiers.identifier(of: sentence), witnesses: [Witness(edition: 0, sentence: sentence)])
            }
            let tallies = EditionTallies(report)
            let ofSections = strandIndex.strands(of: report, nil, before: [], edition: 0, &strands)
            editions.append(
                CollatedEdition(
                    report: report, year: year, nodes: nodes,
                    sections: zip(ofSections, tallies.sections).map { CollatedSection(strand: $0, tally: $1) }, whole: tallies.whole,
                    boundary: nil))
        }
        folded.append(new)
        next = nil
    }

    // MARK: Questions

    /// What is known of a sentence.
    public func node(_ witness: Witness) -> LineageNode { editions[witness.edition].nodes[witness.sentence] }

    /// The sentence, verbatim, with its place.
    public func quotation(_ witness: Witness) -> Quotation { Quotation(editions[witness.edition].report, sentence: witness.sentence) }

    /// The sentences that one goes back to, itself first, then its first predecessor, and so on to its origin.
    public func ancestry(of witness: Witness) -> [Witness] {
        var result = [witness]
        while let before = node(result[result.count - 1]).predecessors.first { result.append(before) }
        return result
    }

    /// Whether two sentences are the same but for the kinds of quotes, dashes and invisible characters.
    public func hasSameWords(_ first: Witness, _ second: Witness) -> Bool {
        FoldedEdition.haveSameWords(
            folded[first.edition], first.sentence, folded[second.edition], second.sentence, lexicon)
    }

    /// Why a sentence that is carried on may be stale; nil for one that names its year and gives no figure.
    func undatedKind(of witness: Witness) -> CopiedStatement.Kind? {
        let dating = folded[witness.edition].sentences.dating(of: witness.sentence, lexicon)
        if dating.namesPeriod { return .period }
        if dating.givesFigure { return .statistic }
        return dating.namesYear ? nil : .claim
    }
}
