import SequenceDiff

/// What the links found so far say about a pair: do its neighbours, its paragraphs and its sections belong together?
///
/// Every answer is the same when old and new change places, and a pair's own link never speaks for it.
package struct LinkContext {
    private let old: FoldedReport
    private let new: FoldedReport
    private let oldOutline: FoldedOutline
    private let newOutline: FoldedOutline
    private let links: LinkSet
    private var paragraphs: Votes
    private var headings: Votes
    private var sections: Votes

    init(_ links: LinkSet, old: FoldedReport, new: FoldedReport, _ oldOutline: FoldedOutline, _ newOutline: FoldedOutline) {
        self.old = old
        self.new = new
        self.oldOutline = oldOutline
        self.newOutline = newOutline
        self.links = links
        paragraphs = Votes(
            oldCount: Int((old.paragraphs.last ?? -1) + 1), newCount: Int((new.paragraphs.last ?? -1) + 1),
            links: links.entries.count)
        headings = Votes(
            oldCount: oldOutline.headings.count + 1, newCount: newOutline.headings.count + 1, links: links.entries.count)
        sections = headings
        for link in links.entries {
            let oldSection = old.sections[Int(link.old)]
            let newSection = new.sections[Int(link.new)]
            paragraphs.add(old.paragraphs[Int(link.old)], new.paragraphs[Int(link.new)])
            headings.add(oldOutline.heading(of: oldSection) + 1, newOutline.heading(of: newSection) + 1)
            sections.add(oldSection + 1, newSection + 1)
        }
    }

    package struct Answer: Sendable {
        package var neighbours = 0
        package var paragraph = 0
        package var section = 0

        package init() {}
    }

    func answer(old oldSentence: Int32, new newSentence: Int32) -> Answer {
        let own = links.contains(old: oldSentence, new: newSentence) ? 1 : 0
        let oldSection = old.sections[Int(oldSentence)]
        let newSection = new.sections[Int(newSentence)]
        var answer = Answer()
        answer.neighbours = max(neighboursOfNew(oldSentence, newSentence), neighboursOfOld(oldSentence, newSentence))
        answer.paragraph = paragraphs.share(
            old.paragraphs[Int(oldSentence)], new.paragraphs[Int(newSentence)], own: own, halves: 1)
        answer.section = max(
            sections.share(oldSection + 1, newSection + 1, own: own, halves: 2),
            headings.share(
                oldOutline.heading(of: oldSection) + 1, newOutline.heading(of: newSection) + 1, own: own, halves: 2))
        return answer
    }

    /// The neighbours that are asked, and what each is worth.
    package static let distances: [(step: Int32, weight: Int)] = [(-1, 6_000), (1, 6_000), (-2, 3_000), (2, 3_000)]
    /// What a neighbour's link is worth that misses the expected place by so many sentences.
    private static let precision = [10_000, 8_000, 5_000, 3_000]

    private func neighboursOfNew(_ oldSentence: Int32, _ newSentence: Int32) -> Int {
        var sum = 0
        for (step, weight) in Self.distances {
            let neighbour = newSentence + step
            guard neighbour >= 0, neighbour < Int32(new.count) else { continue }
            let isSameParagraph = new.paragraphs[Int(neighbour)] == new.paragraphs[Int(newSentence)]
            var entry = links.first(ofNew: neighbour)
            while entry >= 0 {
                let partner = links.entries[Int(entry)].old
                let isBesideInOld = old.paragraphs[Int(partner)] == old.paragraphs[Int(oldSentence)]
                if let worth = Self.worth(partner - oldSentence, step, isSameParagraph, isBesideInOld) {
                    sum += weight * worth / AlignmentWeights.one
                    break
                }
                entry = links.next(ofNew: entry)
            }
        }
        return min(AlignmentWeights.one, sum)
    }

    private func neighboursOfOld(_ oldSentence: Int32, _ newSentence: Int32) -> Int {
        var sum = 0
        for (step, weight) in Self.distances {
            let neighbour = oldSentence + step
            guard neighbour >= 0, neighbour < Int32(old.count) else { continue }
            let isSameParagraph = old.paragraphs[Int(neighbour)] == old.paragraphs[Int(oldSentence)]
            var entry = links.first(ofOld: neighbour)
            while entry >= 0 {
                let partner = links.entries[Int(entry)].new
                let isBesideInNew = new.paragraphs[Int(partner)] == new.paragraphs[Int(newSentence)]
                if let worth = Self.worth(partner - newSentence, step, isSameParagraph, isBesideInNew) {
                    sum += weight * worth / AlignmentWeights.one
                    break
                }
                entry = links.next(ofOld: entry)
            }
        }
        return min(AlignmentWeights.one, sum)
    }

    /// What the link of a neighbour `step` away is worth that ends `distance` from the candidate; nil where it says nothing.
    package static func worth(_ distance: Int32, _ step: Int32, _ isSameHere: Bool, _ isSameThere: Bool) -> Int? {
        if distance == 0 { return isSameHere ? 6_000 : 0 }
        guard (distance < 0) == (step < 0) else { return nil }
        let miss = Int(abs(distance - step))
        guard miss < precision.count else { return nil }
        if miss == 0 || isSameHere || isSameThere { return precision[miss] }
        return precision[miss] * 6 / 10
    }
}

/// Counts links between parts of two reports.
private struct Votes {
    private var table: PairTable
    private var counts: [Int32] = []
    private var ofOld: [Int32]
    private var ofNew: [Int32]

    init(oldCount: Int, newCount: Int, links: Int) {
        table = PairTable(capacity: links)
        ofOld = [Int32](repeating: 0, count: oldCount)
        ofNew = [Int32](repeating: 0, count: newCount)
    }

    mutating func add(_ old: Int32, _ new: Int32) {
        let number = table.number(old, new)
        if number == counts.count { counts.append(0) }
        counts[number] += 1
        ofOld[Int(old)] += 1
        ofNew[Int(new)] += 1
    }

    /// The links between the two as a share of the links of the one that has fewer; `halves` doubt a share of few links.
    func share(_ old: Int32, _ new: Int32, own: Int, halves: Int) -> Int {
        guard let number = table.existingNumber(old, new) else { return 0 }
        let both = Int(counts[number]) - own
        if both <= 0 { return 0 }
        let fewer = min(Int(ofOld[Int(old)]), Int(ofNew[Int(new)])) - own
        return 2 * AlignmentWeights.one * both / (2 * fewer + halves)
    }
}

extension FoldedOutline {
    /// The nearest section above that is no run-in heading; -1 stays -1.
    func heading(of section: Int32) -> Int32 { section < 0 ? -1 : headings[Int(section)] }
}
