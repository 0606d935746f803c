import Alignment
import ReportModel
import SequenceDiff

/// Tells whether a linked sentence moved to a section that does not correspond to the one it stood in.
///
/// What counts is the innermost section on either side, run-in headings included. A sentence moved where both sections go on
/// under their own titles. Where one of them was renamed, came or went, the other paragraphs of the two sections decide: whether
/// a fair share of them went the same way. A section that goes on elsewhere has to give, or take, a fair share of its own text:
/// what a larger section took in has moved. Where there are no other paragraphs, the whole section came here,
/// and the sections above decide. A new section whose counterpart is the old one holds nothing moved from it, whatever it is
/// called now; nor does a heading that was only set over the text, or taken away from above it, within its section.
struct MoveRule {
    /// Titles that share as much belong to one section that goes on; those above correspond with less. 1/10,000.
    private static let title = 5_000
    private static let titleAbove = 4_000
    /// Titles that share as much are the same. 1/10,000.
    private static let sameTitle = 8_000
    /// The share of a section's other paragraphs that makes it a counterpart. 1/10,000.
    private static let flow = 2_000

    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment
    private var intoNew = SectionVotes()
    private var fromOld = SectionVotes()
    /// Pairs of sections that were asked about, and the answers.
    private var sections = PairTable()
    private var areMoves: [Bool] = []

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
        var last = (old: -1, new: -1)
        for link in alignment.links {
            let oldParagraph = old.sentences[link.old].paragraph
            let newParagraph = new.sentences[link.new].paragraph
            if (oldParagraph, newParagraph) == last { continue }
            last = (oldParagraph, newParagraph)
            guard let oldSection = old.paragraphs[oldParagraph].section, let newSection = new.paragraphs[newParagraph].section
            else { continue }
            intoNew.add(here: newSection, there: Self.path(old, oldSection), paragraph: newParagraph)
            fromOld.add(here: oldSection, there: Self.path(new, newSection), paragraph: oldParagraph)
        }
    }

    /// Whether what the group states moved; of several links the best one counts.
    mutating func isMoved(_ group: LinkGroup) -> Bool {
        var best: Link?
        for link in group.links where link.kind != .copy {
            // Of equals the one nearest to the start of both reports: the same whichever report comes first.
            guard let known = best else {
                best = link
                continue
            }
            let isNearer = link.evidence.total == known.evidence.total && link.old + link.new < known.old + known.new
            if link.evidence.total > known.evidence.total || isNearer { best = link }
        }
        guard let best, let oldSection = old.paragraphs[old.sentences[best.old].paragraph].section,
            let newSection = new.paragraphs[new.sentences[best.new].paragraph].section
        else { return false }
        // It is a question of the two sections alone.
        let number = sections.number(Int32(truncatingIfNeeded: oldSection), Int32(truncatingIfNeeded: newSection))
        if number == areMoves.count { areMoves.append(isMove(oldSection, newSection)) }
        return areMoves[number]
    }

    private func isMove(_ oldSection: Int, _ newSection: Int) -> Bool {
        let overlap = alignment.titleOverlap(old: oldSection, new: newSection)
        let goesOn = alignment.sections.ofOld[oldSection].first { $0.title >= Self.title && $0.section != newSection }
        let went = alignment.sections.ofNew[newSection].first { $0.title >= Self.title && $0.section != oldSection }
        if let goesOn, let went, goesOn.title > overlap, went.title > overlap { return true }
        // Each side votes; a section with a single paragraph has no vote, and where neither has one, what stands above decides.
        let from = fromOld.vote(here: oldSection, there: newSection)
        let into = intoNew.vote(here: newSection, there: oldSection)
        let votes = [from, into].filter { $0.voters > 0 }
        // A heading that is new was set over text within its section, or one that is no more was taken away from above it.
        if went == nil && Self.isFair(into) && isWithinCounterpart(oldSection, newSection) { return false }
        if goesOn == nil && Self.isFair(from) && isFromWithinCounterpart(oldSection, newSection) { return false }
        let areAboveCounterparts = areAboveCounterparts(oldSection, newSection)
        // A section that goes on elsewhere takes another in, or gives a part away, with a fair share of its text only.
        let isMinor =
            Self.goesOn(goesOn ?? alignment.sections.ofOld[oldSection].first, besides: newSection, overlap, from)
            || Self.goesOn(went ?? alignment.sections.ofNew[newSection].first, besides: oldSection, overlap, into)
        let continues = alignment.sections.ofNew[newSection].contains { $0.section == oldSection }
        let isContinued = alignment.sections.ofOld[oldSection].contains { $0.section == newSection }
        if isMinor && !areAboveCounterparts ? continues && isContinued : continues || isContinued { return false }
        if overlap >= Self.sameTitle && areAboveCounterparts { return false }
        if isMinor { return true }
        if votes.isEmpty { return !areAboveCounterparts }
        return votes.reduce(0) { $0 + 10_000 * $1.agreeing / $1.voters } < Self.flow * votes.count
    }

    /// Whether a section goes on in a counterpart other than that of a pair, and with other text: under its own title, or with more
    /// text than the pair has.
    private static func goesOn(
        _ counterpart: SectionAlignment.Counterpart?, besides section: Int, _ overlap: Int, _ vote: (agreeing: Int, voters: Int)
    ) -> Bool {
        guard let counterpart, counterpart.section != section, !isFair(vote) else { return false }
        return counterpart.title >= title && counterpart.title > overlap || counterpart.links > vote.agreeing + 1
    }

    /// Whether a fair share of a section's other paragraphs speaks for a pair, or there are none.
    private static func isFair(_ vote: (agreeing: Int, voters: Int)) -> Bool { 10_000 * vote.agreeing >= flow * vote.voters }

    /// Whether the new section stands within what the old one has become.
    private func isWithinCounterpart(_ oldSection: Int, _ newSection: Int) -> Bool {
        let whole = alignment.sections.ofOld[oldSection]
        return Self.path(new, newSection).dropFirst().contains { above in
            whole.contains { $0.section == above } && !goesOn(alignment.sections.ofNew[above], besides: oldSection)
        }
    }

    /// Whether the old section stood within what has become the new one.
    private func isFromWithinCounterpart(_ oldSection: Int, _ newSection: Int) -> Bool {
        let whole = alignment.sections.ofNew[newSection]
        return Self.path(old, oldSection).dropFirst().contains { above in
            whole.contains { $0.section == above } && !goesOn(alignment.sections.ofOld[above], besides: newSection)
        }
    }

    /// Whether any counterpart but one has the section's own title.
    private func goesOn(_ counterparts: [SectionAlignment.Counterpart], besides section: Int) -> Bool {
        counterparts.contains { $0.title >= Self.title && $0.section != section }
    }

    private func isCounterpart(_ oldSection: Int, _ newSection: Int) -> Bool {
        alignment.sections.ofNew[newSection].contains { $0.section == oldSection }
            || alignment.sections.ofOld[oldSection].contains { $0.section == newSection }
    }

    /// Whether any of the sections above the two correspond, the outermost aside where there are others: it says little. Two
    /// outermost sections have none above and correspond.
    private func areAboveCounterparts(_ oldSection: Int, _ newSection: Int) -> Bool {
        func above(_ path: [Int]) -> [Int] { path.count > 2 ? Array(path.dropFirst().dropLast()) : Array(path.dropFirst()) }
        let oldPath = above(Self.path(old, oldSection))
        let newPath = above(Self.path(new, newSection))
        if oldPath.isEmpty || newPath.isEmpty { return oldPath.isEmpty && newPath.isEmpty }
        return oldPath.contains { above in
            newPath.contains {
                alignment.titleOverlap(old: above, new: $0) >= Self.titleAbove || isCounterpart(above, $0)
            }
        }
    }

    /// A section and those above it.
    private static func path(_ report: Report, _ section: Int) -> [Int] {
        var path = [section]
        while let last = path.last, let parent = report.sections[last].parent { path.append(parent) }
        return path
    }
}

/// Paragraphs that vote for the sections their text came from, or went to, with all that stand above.
private struct SectionVotes {
    private struct Pair: Hashable {
        let here: Int
        let there: Int
    }

    private struct Vote: Hashable {
        let pair: Pair
        let paragraph: Int
    }

    private var cast: Set<Vote> = []
    private var paragraphs: Set<Int> = []
    private var agreeing: [Pair: Int] = [:]
    private var voters: [Int: Int] = [:]

    mutating func add(here: Int, there path: [Int], paragraph: Int) {
        if paragraphs.insert(paragraph).inserted { voters[here, default: 0] += 1 }
        for there in path {
            let pair = Pair(here: here, there: there)
            if cast.insert(Vote(pair: pair, paragraph: paragraph)).inserted { agreeing[pair, default: 0] += 1 }
        }
    }

    /// The voting paragraphs, and those that name `there`, without the paragraph of the link that asks: it votes for both.
    func vote(here: Int, there: Int) -> (agreeing: Int, voters: Int) {
        (agreeing[Pair(here: here, there: there), default: 1] - 1, voters[here, default: 1] - 1)
    }
}
