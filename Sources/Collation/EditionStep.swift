import Alignment
import Findings
import ReportModel

/// Takes a new edition into the lineages: what goes on from the edition before, what comes back, what begins and what ends.
struct EditionStep {
    private let editions: [CollatedEdition]
    private let folded: [FoldedEdition]
    private let report: Report
    private let new: FoldedEdition
    private let alignment: ReportAlignment
    private let diff: ReportDiff
    private let lexicon: Lexicon
    private let old: Int

    /// By sentence of either side: its links, as positions in the alignment's.
    private let linksOfOld: [[Int]]
    private let linksOfNew: [[Int]]
    /// By link: what decides along which of several the lineage goes on, and whether it does.
    private let ranks: [Rank]
    private let isTrunk: [Bool]
    /// By sentence of the new edition: the finding it stands in.
    private var findings: [Int]

    /// - Parameters:
    ///   - alignment: the new edition laid beside the last one.
    ///   - diff: what the alignment comes to.
    init(
        editions: [CollatedEdition], folded: [FoldedEdition], report: Report, new: FoldedEdition, _ alignment: ReportAlignment,
        _ diff: ReportDiff, lexicon: Lexicon
    ) {
        self.editions = editions
        self.folded = folded
        self.report = report
        self.new = new
        self.alignment = alignment
        self.diff = diff
        self.lexicon = lexicon
        old = editions.count - 1
        var linksOfOld = [[Int]](repeating: [], count: editions[editions.count - 1].nodes.count)
        var linksOfNew = [[Int]](repeating: [], count: report.sentences.count)
        var ranks: [Rank] = []
        ranks.reserveCapacity(alignment.links.count)
        for (index, link) in alignment.links.enumerated() {
            linksOfOld[link.old].append(index)
            linksOfNew[link.new].append(index)
            ranks.append(Rank(link))
        }
        findings = [Int](repeating: -1, count: report.sentences.count)
        for index in diff.findings.indices {
            for quotation in diff.findings[index].new {
                findings[report.sentence(paragraph: quotation.paragraph, place: quotation.sentence)] = index
            }
        }
        // Linked sentences form stars: the best link of both its ends is the best of the star.
        isTrunk = ranks.indices.map { index in
            let (ofOld, ofNew) = (linksOfOld[ranks[index].old], linksOfNew[ranks[index].new])
            return ofOld.count == 1 && ofNew.count == 1
                || ofOld.allSatisfy { ranks[$0] <= ranks[index] } && ofNew.allSatisfy { ranks[$0] <= ranks[index] }
        }
        self.linksOfOld = linksOfOld
        self.linksOfNew = linksOfNew
        self.ranks = ranks
    }

    /// What decides along which link of several the lineage goes on: that it states the whole, not a part or a copy; then its score;
    /// then that it stands nearest to the start of both reports.
    private struct Rank: Comparable {
        let isWhole: Bool
        let score: Int
        let old: Int
        let new: Int

        init(_ link: Link) {
            isWhole = link.kind != .part && link.kind != .copy
            score = link.evidence.total
            old = link.old
            new = link.new
        }

        static func < (first: Rank, second: Rank) -> Bool {
            if first.isWhole != second.isWhole { return second.isWhole }
            if first.score != second.score { return first.score < second.score }
            return (first.old + first.new, first.old) > (second.old + second.new, second.old)
        }
    }

    /// The nodes of the new edition's sentences; lineages and absent sentences are brought up to date.
    mutating func take(_ lineages: inout [Lineage], _ absent: inout AbsentSentences) -> [LineageNode] {
        let edition = editions.count
        var lineageOf = [Int](repeating: -1, count: report.sentences.count)
        for (index, link) in alignment.links.enumerated() where isTrunk[index] {
            let lineage = editions[old].nodes[link.old].lineage
            lineageOf[link.new] = lineage
            lineages[lineage].witnesses.append(Witness(edition: edition, sentence: link.new))
        }
        let free = report.sentences.indices.filter { linksOfNew[$0].isEmpty }
        let returns = ReturnMatcher.match(absent, free: free, new: new, editions: folded, alignment) { entry, sentence in
            context(entry, sentence, lineageOf, lineages)
        }
        var returnOf: [Int: ReturnMatcher.Return] = [:]
        for found in returns {
            returnOf[found.new] = found
            absent.close(found.entry)
        }
        let compared = comparisons(returns, absent)
        var identifiers = LineageIdentifiers(report)
        var nodes: [LineageNode] = []
        for sentence in report.sentences.indices {
            let witness = Witness(edition: edition, sentence: sentence)
            if !linksOfNew[sentence].isEmpty {
                let lead = lead(of: sentence)
                let leadOld = ranks[lead].old
                var predecessors = [Witness(edition: old, sentence: leadOld)]
                for link in linksOfNew[sentence] where link != lead {
                    predecessors.append(Witness(edition: old, sentence: ranks[link].old))
                }
                if lineageOf[sentence] < 0 {
                    lineageOf[sentence] = lineages.count
                    lineages.append(
                        Lineage(id: identifiers.identifier(of: sentence), witnesses: [witness], branch: predecessors[0]))
                }
                nodes.append(
                    LineageNode(
                        lineage: lineageOf[sentence], predecessors: predecessors, change: change(sentence, lead, compared),
                        origin: editions[old].nodes[leadOld].origin))
            } else if let found = returnOf[sentence] {
                let entry = absent.entries[found.entry]
                let before = editions[entry.edition].nodes[entry.sentence]
                let change = returned(found, isResumed: lineages[before.lineage].endsUncovered, compared[sentence])
                lineages[before.lineage].witnesses.append(witness)
                lineages[before.lineage].endsUncovered = false
                nodes.append(
                    LineageNode(
                        lineage: before.lineage, predecessors: [Witness(edition: entry.edition, sentence: entry.sentence)],
                        change: change, origin: before.origin))
            } else {
                let isCovered = findings[sentence] < 0 || diff.findings[findings[sentence]].relation != .notCovered
                nodes.append(LineageNode(lineage: lineages.count, birth: isCovered ? .added : .notCovered, origin: witness))
                lineages.append(Lineage(id: identifiers.identifier(of: sentence), witnesses: [witness]))
            }
        }
        end(&lineages, &absent)
        return nodes
    }

    /// Ends the lineages of the edition before that do not go on.
    private func end(_ lineages: inout [Lineage], _ absent: inout AbsentSentences) {
        let before = editions[old]
        var isUncovered = [Bool](repeating: false, count: before.nodes.count)
        for index in diff.findings.indices where diff.findings[index].relation == .notCovered {
            for quotation in diff.findings[index].old {
                isUncovered[before.report.sentence(paragraph: quotation.paragraph, place: quotation.sentence)] = true
            }
        }
        for sentence in before.nodes.indices {
            let lineage = before.nodes[sentence].lineage
            if linksOfOld[sentence].isEmpty {
                lineages[lineage].endsUncovered = isUncovered[sentence]
                absent.append(edition: old, sentence: sentence, of: folded[old].sentences)
            } else if !linksOfOld[sentence].contains(where: { isTrunk[$0] }) {
                lineages[lineage].merger = Witness(edition: editions.count, sentence: ranks[linksOfOld[sentence][0]].new)
            }
        }
    }

    // MARK: Changes

    /// The link along which a sentence goes back.
    private func lead(of sentence: Int) -> Int {
        let links = linksOfNew[sentence]
        return links.dropFirst().reduce(links[0]) { ranks[$0] < ranks[$1] ? $1 : $0 }
    }

    private func hasSameWords(_ link: Int) -> Bool {
        FoldedEdition.haveSameWords(folded[old], ranks[link].old, new, ranks[link].new, lexicon)
    }

    /// Whether any link of the star that a link belongs to is a copy: the finding then holds sentences that say it a second time.
    private func isAmongCopies(_ link: Int) -> Bool {
        let (ofOld, ofNew) = (linksOfOld[ranks[link].old], linksOfNew[ranks[link].new])
        if ofOld.count == 1 && ofNew.count == 1 { return false }
        return ofOld.contains { alignment.links[$0].kind == .copy } || ofNew.contains { alignment.links[$0].kind == .copy }
    }

    private func change(_ sentence: Int, _ lead: Int, _ compared: [Int: Finding]) -> Change {
        let index = findings[sentence]
        let score = Double(ranks[lead].score) / Double(AlignmentWeights.one)
        let isMoved = diff.findings[index].isMoved
        if hasSameWords(lead) { return Change(relation: .unchanged, isMoved: isMoved, score: score) }
        let stated = compared[sentence] ?? diff.findings[index]
        return Change(
            relation: stated.relation == .unchanged ? .cosmetic : stated.relation, isMoved: isMoved, score: score, shift: stated.shift,
            words: stated.words, figures: stated.figures)
    }

    /// Headings that share less of their words are other places.
    private static let sameHeading = 5_000

    private func returned(_ found: ReturnMatcher.Return, isResumed: Bool, _ finding: Finding?) -> Change {
        Change(
            way: isResumed ? .resumed : .restored, relation: finding?.relation ?? .unchanged,
            isMoved: found.evidence.heading < Self.sameHeading, score: found.evidence.score, shift: finding?.shift,
            words: finding?.words ?? [], figures: finding?.figures ?? [])
    }

    /// What changed between two sentences that no finding holds by themselves: those that came back, and copies. By sentence of the
    /// new edition.
    private func comparisons(_ returns: [ReturnMatcher.Return], _ absent: AbsentSentences) -> [Int: Finding] {
        var olds: [(report: Report, sentence: Int)] = []
        var news: [Int] = []
        var evidence: [Evidence] = []
        for found in returns {
            let entry = absent.entries[found.entry]
            olds.append((editions[entry.edition].report, entry.sentence))
            news.append(found.new)
            evidence.append(found.evidence)
        }
        for sentence in linksOfNew.indices where !linksOfNew[sentence].isEmpty {
            let lead = lead(of: sentence)
            if !isAmongCopies(lead) || hasSameWords(lead) { continue }
            olds.append((editions[old].report, ranks[lead].old))
            news.append(sentence)
            evidence.append(alignment.links[lead].evidence)
        }
        if news.isEmpty { return [:] }
        let oldReport = Report(excerpting: olds, edition: editions[old].report.edition)
        let newReport = Report(excerpting: news.map { (report, $0) }, edition: report.edition)
        // Every word is known already: the lexicon does not grow.
        var lexicon = lexicon
        let folded = (old: FoldedEdition(oldReport, lexicon: &lexicon), new: FoldedEdition(newReport, lexicon: &lexicon))
        lexicon.noteAcronyms(in: [folded.old, folded.new])
        let pairing = ReportAlignment(
            pairing: folded.old, with: folded.new, evidence: evidence, lexicon: lexicon, termWeights: alignment.termWeights)
        let found = Finding.linked(old: oldReport, new: newReport, pairing)
        return Dictionary(zip(news, found), uniquingKeysWith: { first, _ in first })
    }

    // MARK: Context

    /// Whether the lineages beside an absent sentence stand beside one of the new edition.
    private func context(
        _ entry: AbsentSentences.Entry, _ sentence: Int, _ lineageOf: [Int], _ lineages: [Lineage]
    ) -> LinkContext.Answer {
        let edition = editions.count
        let there = folded[entry.edition].sentences
        let here = new.sentences
        let nodes = editions[entry.edition].nodes
        var fromNew = 0
        var fromOld = 0
        for (step, weight) in LinkContext.distances {
            let neighbour = sentence + Int(step)
            if here.paragraphs.indices.contains(neighbour), lineageOf[neighbour] >= 0,
                let partner = lineages[lineageOf[neighbour]].witness(in: entry.edition)?.sentence,
                let worth = LinkContext.worth(
                    Int32(truncatingIfNeeded: partner - entry.sentence), step, here.paragraphs[neighbour] == here.paragraphs[sentence],
                    there.paragraphs[partner] == there.paragraphs[entry.sentence])
            {
                fromNew += weight * worth / AlignmentWeights.one
            }
            let beside = entry.sentence + Int(step)
            if nodes.indices.contains(beside), let partner = lineages[nodes[beside].lineage].witness(in: edition)?.sentence,
                let worth = LinkContext.worth(
                    Int32(truncatingIfNeeded: partner - sentence), step, there.paragraphs[beside] == there.paragraphs[entry.sentence],
                    here.paragraphs[partner] == here.paragraphs[sentence])
            {
                fromOld += weight * worth / AlignmentWeights.one
            }
        }
        var answer = LinkContext.Answer()
        answer.neighbours = min(AlignmentWeights.one, max(fromNew, fromOld))
        let sentences = report.paragraphs[report.sentences[sentence].paragraph].sentences
        let partners = sentences.compactMap { other in
            lineageOf[other] < 0 ? nil : lineages[lineageOf[other]].witness(in: entry.edition)?.sentence
        }
        let both = partners.count { there.paragraphs[$0] == there.paragraphs[entry.sentence] }
        answer.paragraph = both == 0 ? 0 : 2 * AlignmentWeights.one * both / (2 * partners.count + 1)
        return answer
    }
}
