public import Findings
public import ReportModel

/// What of one country's comparison could be the edition's doing and not the country's: a few kilobytes, so that those of all countries
/// can be brought together without any report in memory.
public struct CountryDigest: Sendable {
    /// A sentence that stands in other words, as templates, with the keys of the runs that were replaced.
    struct Rewording: Sendable {
        let old: SentenceTemplate
        let new: SentenceTemplate
        let runs: [UInt64]

        var key: UInt64 { Self.key(old, new) }

        static func key(_ old: SentenceTemplate, _ new: SentenceTemplate) -> UInt64 { old.hash &* 31 &+ new.hash }
    }

    public let country: Country
    let oldYear: Int?
    let newYear: Int?
    let grade: Boundary.Grade
    let outline: OutlineDigest
    /// What was replaced, each once, with the findings in which it was.
    let runs: [(run: ReplacedRun, findings: Int)]
    /// The words of the old report.
    let vocabulary: Vocabulary
    /// The templates of the old report's sentences.
    let templates: Set<UInt64>
    let added: Set<SentenceTemplate>
    let notReported: Set<SentenceTemplate>
    let rewordings: [Rewording]
    let claim: NoChangeClaim?

    /// In practice linear in the text of both reports.
    ///
    /// - Parameter registry: knows the names of the country that sentences are freed of.
    public init(_ diff: ReportDiff, registry: CountryRegistry = CountryRegistry()) {
        country = diff.new.edition.country
        oldYear = diff.old.edition.year
        newYear = diff.new.edition.year
        grade = diff.boundary.grade
        let absent = diff.absentSections.map(\.path)
        outline = OutlineDigest(diff, absent: absent)
        claim = NoChangeClaim(diff)
        vocabulary = Vocabulary(diff.findings.indices.lazy.flatMap { diff.findings[$0].old.map(\.text) })
        var sentences = SentenceDigest(diff, absent: absent, registry: registry)
        for index in diff.findings.indices { sentences.read(diff.findings[index]) }
        runs = sentences.replaced.values.sorted { $0.run.key < $1.run.key }
        templates = sentences.old
        added = sentences.added.filter { !sentences.old.contains($0.hash) }
        notReported = sentences.notReported.filter { !sentences.new.contains($0.hash) }
        rewordings = sentences.rewordings.values.sorted { $0.key < $1.key }
    }
}

/// The sentences of a comparison as they are read.
private struct SentenceDigest {
    private(set) var old: Set<UInt64> = []
    private(set) var new: Set<UInt64> = []
    private(set) var added: Set<SentenceTemplate> = []
    private(set) var notReported: Set<SentenceTemplate> = []
    private(set) var rewordings: [UInt64: CountryDigest.Rewording] = [:]
    private(set) var replaced: [UInt64: (run: ReplacedRun, findings: Int)] = [:]

    private let folds: SharedFolds
    private let absent: [SectionPath]

    init(_ diff: ReportDiff, absent: [SectionPath], registry: CountryRegistry) {
        folds = SharedFolds(diff, registry: registry)
        self.absent = absent
    }

    mutating func read(_ finding: Finding) {
        if finding.relation == .notCovered { return }
        let olds = finding.old.map { folds.old.template($0.text) }
        for template in olds { old.insert(template.hash) }
        switch finding.relation {
        case .unchanged, .notCovered: for template in olds { new.insert(template.hash) }
        case .removed:
            // Of a topic that is not reported as a whole, that is told.
            let path = finding.old.first?.section.headings ?? []
            if !absent.contains(where: { path.starts(with: $0.headings) }) { notReported.formUnion(olds) }
        case .added, .cosmetic, .updated, .reworded, .revised:
            let news = finding.new.map { folds.new.template($0.text) }
            for template in news { new.insert(template.hash) }
            if finding.relation == .added {
                added.formUnion(news)
            } else {
                readLinked(finding, olds, news)
            }
        }
    }

    private mutating func readLinked(_ finding: Finding, _ olds: [SentenceTemplate], _ news: [SentenceTemplate]) {
        // What turns a claim around is no wording.
        let runs = finding.shift?.kind == .polarity ? [] : ReplacedRun.runs(in: finding.words)
        var isNew: Set<UInt64> = []
        for run in runs where isNew.insert(run.key).inserted {
            replaced[run.key, default: (run, 0)].findings += 1
        }
        if finding.relation != .cosmetic, olds.count == 1, news.count == 1, olds[0] != news[0] {
            let rewording = CountryDigest.Rewording(old: olds[0], new: news[0], runs: isNew.sorted())
            rewordings[rewording.key] = rewording
        }
    }
}

/// How the sentences of both sides of a comparison are freed of what belongs to the country and the edition.
struct SharedFolds: Sendable {
    let old: SentenceFold
    let new: SentenceFold

    init(_ diff: ReportDiff, registry: CountryRegistry) {
        let mentions = CountryMentions([diff.old.edition.country, diff.new.edition.country], registry: registry)
        old = SentenceFold(mentions, year: diff.old.edition.year)
        new = SentenceFold(mentions, year: diff.new.edition.year)
    }
}
