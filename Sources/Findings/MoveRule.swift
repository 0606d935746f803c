import Alignment
import ReportModel

/// Tells whether a linked sentence moved to a heading that does not correspond to the one it stood under.
///
/// Headings correspond when their titles share words or when text flows from the one to the other. Paragraphs vote, each once,
/// and a sentence's own paragraph has no vote.
struct MoveRule {
    /// Titles that share as much correspond. 1/10,000.
    private static let title = 4_000
    /// Run-in headings that share as much are the same. 1/10,000.
    private static let sameTitle = 8_000
    /// The share of a heading's paragraphs that makes it a counterpart. 1/10,000.
    private static let flow = 2_000

    private let old: Report
    private let new: Report
    private let oldHeadings: [Int]
    private let newHeadings: [Int]
    private let alignment: ReportAlignment
    private var intoNew: HeadingVotes
    private var fromOld: HeadingVotes

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
        oldHeadings = Self.headings(old)
        newHeadings = Self.headings(new)
        intoNew = HeadingVotes()
        fromOld = HeadingVotes()
        for link in alignment.links {
            let oldSentence = old.sentences[link.old]
            let newSentence = new.sentences[link.new]
            let oldHeading = Self.heading(oldSentence, old, oldHeadings)
            let newHeading = Self.heading(newSentence, new, newHeadings)
            intoNew.add(here: newHeading, there: oldHeading, paragraph: newSentence.paragraph)
            fromOld.add(here: oldHeading, there: newHeading, paragraph: oldSentence.paragraph)
        }
    }

    func isMoved(_ group: LinkGroup) -> Bool {
        group.links.contains { isMoved($0) }
    }

    private func isMoved(_ link: Link) -> Bool {
        let oldSentence = old.sentences[link.old]
        let newSentence = new.sentences[link.new]
        let oldHeading = Self.heading(oldSentence, old, oldHeadings)
        let newHeading = Self.heading(newSentence, new, newHeadings)
        if oldHeading < 0 || newHeading < 0 { return false }
        if alignment.titleOverlap(old: oldHeading, new: newHeading) >= Self.title { return false }
        let oldSection = old.paragraphs[oldSentence.paragraph].section
        let newSection = new.paragraphs[newSentence.paragraph].section
        if let oldSection, let newSection, alignment.titleOverlap(old: oldSection, new: newSection) >= Self.sameTitle {
            return false
        }
        // Both sides vote; a side without other paragraphs abstains, and one vote alone decides nothing.
        let votes = [
            intoNew.vote(here: newHeading, there: oldHeading),
            fromOld.vote(here: oldHeading, there: newHeading),
        ].filter { $0.voters > 0 }
        if votes.reduce(0, { $0 + $1.voters }) < 2 { return false }
        return votes.reduce(0) { $0 + 10_000 * $1.agreeing / $1.voters } < Self.flow * votes.count
    }

    /// By section: the nearest enclosing one that is no run-in heading.
    private static func headings(_ report: Report) -> [Int] {
        var headings: [Int] = []
        for (index, section) in report.sections.enumerated() {
            if section.kind == .runIn, let parent = section.parent {
                headings.append(headings[parent])
            } else {
                headings.append(index)
            }
        }
        return headings
    }

    private static func heading(_ sentence: Sentence, _ report: Report, _ headings: [Int]) -> Int {
        report.paragraphs[sentence.paragraph].section.map { headings[$0] } ?? -1
    }
}

/// Paragraphs that vote for the counterpart of the heading they stand under.
private struct HeadingVotes {
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

    mutating func add(here: Int, there: Int, paragraph: Int) {
        let pair = Pair(here: here, there: there)
        if paragraphs.insert(paragraph).inserted { voters[here, default: 0] += 1 }
        if cast.insert(Vote(pair: pair, paragraph: paragraph)).inserted { agreeing[pair, default: 0] += 1 }
    }

    /// The voting paragraphs, and those that name `there`, without the paragraph of the link that asks: it votes for both.
    func vote(here: Int, there: Int) -> (agreeing: Int, voters: Int) {
        (agreeing[Pair(here: here, there: there), default: 1] - 1, voters[here, default: 1] - 1)
    }
}
