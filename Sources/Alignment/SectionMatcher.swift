import ReportModel
import SequenceDiff

/// Finds the counterparts of each section after the sentences are linked: by where its text came from, and by its title.
enum SectionMatcher {
    /// Half of a counterpart's score is the title; the other half, and a bit more, the flow of text.
    private static let title = 5_000
    private static let flow = 3_500
    /// What is added for the same title, for the same label, for both the same label and the same title above, and what is taken
    /// off for each level between the two.
    private static let sameTitle = 1_000
    private static let sameLabel = 400
    private static let samePlace = 500
    private static let level = 700
    /// A section with a title that shares as much stands beside its parts. 1/10,000.
    private static let sameTitleAbove = 8_000
    /// Titles of the sections above that share as much are the same. 1/10,000.
    private static let sameParent = 6_000
    /// A word in more titles than this finds no counterparts.
    private static let titleLimit = 100
    /// Less is no counterpart: with sentences that went from one to the other, and by name alone.
    private static let threshold = 1_200
    private static let nameThreshold = 2_500
    /// A second counterpart is kept that falls short of the best by no more than this.
    private static let tie = 500

    static func match(
        _ old: Report, _ new: Report, _ links: [Link], _ oldOutline: FoldedOutline, _ newOutline: FoldedOutline
    ) -> SectionAlignment {
        let counts = SectionCounts(old, new, links)
        var ofNew = [[SectionAlignment.Counterpart]](repeating: [], count: new.sections.count)
        var ofOld = [[SectionAlignment.Counterpart]](repeating: [], count: old.sections.count)
        let one = AlignmentWeights.one
        let oldTitleCounts = Dictionary(oldOutline.titles.map { ($0, 1) }, uniquingKeysWith: +)
        let newTitleCounts = Dictionary(newOutline.titles.map { ($0, 1) }, uniquingKeysWith: +)
        for (oldSection, newSection) in candidates(counts, oldOutline, newOutline) {
            let title = FoldedOutline.overlap(oldOutline.titles[oldSection], newOutline.titles[newSection])
            let links = counts.links(old: oldSection, new: newSection)
            let hasSameParent = hasSameParent(oldSection, newSection, oldOutline, newOutline)
            // One sentence makes no counterpart of a section that goes on under its own title, nor, within a section that goes on,
            // of one with another heading above.
            let goesOn =
                newTitleCounts[oldOutline.titles[oldSection]] != nil || oldTitleCounts[newOutline.titles[newSection]] != nil
            if links == 1 && title == 0 && (goesOn || !hasSameParent && hasSameTop(oldSection, newSection, oldOutline, newOutline)) {
                continue
            }
            // One sentence is little evidence of where a section went; so is a title that several sections have.
            let trust = one * links / (links + 1)
            let isCommon =
                (oldTitleCounts[oldOutline.titles[oldSection]] ?? 0) > 1 || (newTitleCounts[newOutline.titles[newSection]] ?? 0) > 1
            let titleTrust = hasSameParent || !isCommon ? one : (one + trust) / 2
            let likeness = likeness(old.sections[oldSection], new.sections[newSection], hasSameParent)
            let sizes = max(1, counts.oldSizes[oldSection] + counts.newSizes[newSection])
            let both = Self.flow * min(one, 2 * one * links / sizes) / one
            let name = (Self.title * title / one + (title == one ? Self.sameTitle : 0)) * titleTrust / one + likeness
            let intoNew = Self.flow * links / max(1, counts.newLinks[newSection])
            let fromOld = Self.flow * links / max(1, counts.oldLinks[oldSection])
            let ofNewScore = name + (both + intoNew) * trust / one
            let ofOldScore = name + (both + fromOld) * trust / one
            ofNew[newSection].append(.init(section: oldSection, score: ofNewScore, title: title, links: links))
            ofOld[oldSection].append(.init(section: newSection, score: ofOldScore, title: title, links: links))
        }
        for section in ofNew.indices {
            if new.sections[section].parent == nil {
                keepOutermost(&ofNew[section], of: old)
            } else {
                keepInner(&ofNew[section], oldOutline)
            }
        }
        for section in ofOld.indices {
            if old.sections[section].parent == nil {
                keepOutermost(&ofOld[section], of: new)
            } else {
                keepInner(&ofOld[section], newOutline)
            }
        }
        let ofNewLeft = leaveToParts(&ofNew, newOutline, oldOutline)
        let ofOldLeft = leaveToParts(&ofOld, oldOutline, newOutline)
        drop(ofNewLeft, from: &ofOld)
        drop(ofOldLeft, from: &ofNew)
        for section in ofNew.indices { keepBest(&ofNew[section], at: section, of: new.sections.count, old.sections.count) }
        for section in ofOld.indices { keepBest(&ofOld[section], at: section, of: old.sections.count, new.sections.count) }
        let flows = SectionFlows(old, new, links)
        return SectionAlignment(
            ofNew: ofNew, ofOld: ofOld, intoNew: flows.intoNew, fromOld: flows.fromOld, newSizes: flows.newSizes,
            oldSizes: flows.oldSizes)
    }

    /// Pairs of sections that text flows between or whose titles share a word that is not in too many titles.
    private static func candidates(
        _ counts: SectionCounts, _ oldOutline: FoldedOutline, _ newOutline: FoldedOutline
    ) -> [(old: Int, new: Int)] {
        var sections: [Int32: [Int]] = [:]
        for (section, title) in oldOutline.titles.enumerated() {
            for stem in title { sections[stem, default: []].append(section) }
        }
        var pairs = counts.pairs
        var lastSeen = [Int](repeating: -1, count: oldOutline.titles.count)
        for (newSection, title) in newOutline.titles.enumerated() {
            for stem in title {
                guard let found = sections[stem], found.count <= titleLimit else { continue }
                for oldSection in found where lastSeen[oldSection] != newSection {
                    lastSeen[oldSection] = newSection
                    if counts.links(old: oldSection, new: newSection) == 0 { pairs.append((oldSection, newSection)) }
                }
            }
        }
        return pairs
    }

    /// An outermost section goes on in outermost ones, where any text went from one to the other, or under its own title.
    private static func keepOutermost(_ counterparts: inout [SectionAlignment.Counterpart], of other: Report) {
        func isOutermost(_ counterpart: SectionAlignment.Counterpart) -> Bool {
            other.sections[counterpart.section].parent == nil && counterpart.links > 0
        }
        if !counterparts.contains(where: isOutermost) { return }
        counterparts.removeAll { !isOutermost($0) && $0.title < AlignmentWeights.one }
    }

    /// Any other section goes on in a part of an outermost one rather than in the whole, if the part holds half of what they share.
    private static func keepInner(_ counterparts: inout [SectionAlignment.Counterpart], _ outline: FoldedOutline) {
        var most: [Int32: Int] = [:]
        for counterpart in counterparts where outline.parents[counterpart.section] >= 0 {
            let top = outline.top(of: Int32(truncatingIfNeeded: counterpart.section))
            most[top] = max(most[top] ?? 0, counterpart.links)
        }
        counterparts.removeAll { counterpart in
            let part = most[Int32(truncatingIfNeeded: counterpart.section)] ?? 0
            return outline.parents[counterpart.section] < 0 && part > 0 && 2 * part >= counterpart.links
                && counterpart.title < sameTitleAbove
        }
    }

    /// Leaves the counterparts of innermost sections to the parts that hold all they share, and gives those what spoke for the
    /// whole: "Reproductive Rights" goes on in a section that holds nothing else of "Women". A title of its own keeps the whole.
    ///
    /// - Parameter counterparts: by section of one report, in the other.
    /// - Returns: the pairs that gave way, in the order of the sections.
    private static func leaveToParts(
        _ counterparts: inout [[SectionAlignment.Counterpart]], _ outline: FoldedOutline, _ otherOutline: FoldedOutline
    ) -> [(section: Int, whole: Int)] {
        var isInnermost = [Bool](repeating: true, count: outline.parents.count)
        for parent in outline.parents where parent >= 0 { isInnermost[Int(parent)] = false }
        var pairs: [(section: Int, whole: Int)] = []
        for section in counterparts.indices where isInnermost[section] {
            pairs += leaveToParts(&counterparts[section], otherOutline).map { (section, $0) }
        }
        return pairs
    }

    /// - Returns: the sections that gave way to a part of theirs, ascending.
    private static func leaveToParts(
        _ counterparts: inout [SectionAlignment.Counterpart], _ outline: FoldedOutline
    ) -> [Int] {
        var positions: [Int: Int] = [:]
        for (position, counterpart) in counterparts.enumerated() { positions[counterpart.section] = position }
        var scores = counterparts.map(\.score)
        var wholes: Set<Int> = []
        for (position, counterpart) in counterparts.enumerated() where counterpart.links > 0 {
            var above = Int(outline.parents[counterpart.section])
            while above >= 0 {
                if let whole = positions[above].map({ counterparts[$0] }), whole.links == counterpart.links,
                    whole.title < sameTitleAbove
                {
                    wholes.insert(above)
                    scores[position] = max(scores[position], whole.score)
                }
                above = Int(outline.parents[above])
            }
        }
        if wholes.isEmpty { return [] }
        counterparts = zip(counterparts, scores).compactMap { counterpart, score in
            if wholes.contains(counterpart.section) { return nil }
            return .init(section: counterpart.section, score: score, title: counterpart.title, links: counterpart.links)
        }
        return wholes.sorted()
    }

    /// A whole goes on without what one of its parts took, where it has other text to go on with.
    private static func drop(
        _ pairs: [(section: Int, whole: Int)], from counterparts: inout [[SectionAlignment.Counterpart]]
    ) {
        for (section, whole) in pairs where counterparts[whole].contains(where: { $0.section != section && $0.links > 0 }) {
            counterparts[whole].removeAll { $0.section == section }
        }
    }

    /// Whether both sections stand under the same title, or under none.
    private static func hasSameParent(
        _ oldSection: Int, _ newSection: Int, _ oldOutline: FoldedOutline, _ newOutline: FoldedOutline
    ) -> Bool {
        let oldParent = Int(oldOutline.parents[oldSection])
        let newParent = Int(newOutline.parents[newSection])
        if oldParent < 0 || newParent < 0 { return oldParent == newParent }
        return FoldedOutline.overlap(oldOutline.titles[oldParent], newOutline.titles[newParent]) >= sameParent
    }

    /// Whether the outermost sections above both have the same title.
    private static func hasSameTop(
        _ oldSection: Int, _ newSection: Int, _ oldOutline: FoldedOutline, _ newOutline: FoldedOutline
    ) -> Bool {
        let oldTop = oldOutline.titles[Int(oldOutline.top(of: Int32(truncatingIfNeeded: oldSection)))]
        let newTop = newOutline.titles[Int(newOutline.top(of: Int32(truncatingIfNeeded: newSection)))]
        return FoldedOutline.overlap(oldTop, newTop) >= sameParent
    }

    /// What kind, level, label and place add to the score of two sections.
    private static func likeness(_ old: Section, _ new: Section, _ hasSameParent: Bool) -> Int {
        var score = 0
        if old.label != nil && old.label == new.label && old.level == new.level {
            score += hasSameParent ? sameLabel + samePlace : sameLabel
        }
        // A run-in heading is a level of its own.
        let oldLevel = old.kind == .runIn ? max(4, old.level) : old.level
        let newLevel = new.kind == .runIn ? max(4, new.level) : new.level
        return score - level * min(2, abs(oldLevel - newLevel))
    }

    /// Keeps the best counterpart and one that is as good; of equals the one that stands nearest to the same part of the report.
    private static func keepBest(
        _ counterparts: inout [SectionAlignment.Counterpart], at section: Int, of count: Int, _ otherCount: Int
    ) {
        func distance(_ counterpart: SectionAlignment.Counterpart) -> Int {
            abs(counterpart.section * count - section * otherCount)
        }
        counterparts.removeAll { $0.score <= ($0.links > 0 ? threshold : nameThreshold) }
        counterparts.sort { ($1.score, distance($0), $0.section) < ($0.score, distance($1), $1.section) }
        guard let best = counterparts.first else { return }
        // The same title leaves no doubt.
        let hasSameTitle = best.title == AlignmentWeights.one
        counterparts = Array(counterparts.prefix(hasSameTitle ? 1 : 2).filter { $0.score >= best.score - tie })
    }
}

/// Links between sections, each with all that stands under it.
private struct SectionCounts {
    private var table: PairTable
    private var counts: [Int] = []
    /// Sections with links between them, in the order of the first link.
    private(set) var pairs: [(old: Int, new: Int)] = []
    /// Sentences.
    private(set) var oldSizes: [Int]
    private(set) var newSizes: [Int]
    private(set) var oldLinks: [Int]
    private(set) var newLinks: [Int]

    init(_ old: Report, _ new: Report, _ links: [Link]) {
        table = PairTable(capacity: links.count)
        oldSizes = Self.sizes(old)
        newSizes = Self.sizes(new)
        oldLinks = [Int](repeating: 0, count: old.sections.count)
        newLinks = [Int](repeating: 0, count: new.sections.count)
        for link in links {
            var oldSection = old.paragraphs[old.sentences[link.old].paragraph].section
            while let oldIndex = oldSection {
                oldLinks[oldIndex] += 1
                var newSection = new.paragraphs[new.sentences[link.new].paragraph].section
                while let newIndex = newSection {
                    let number = table.number(Int32(truncatingIfNeeded: oldIndex), Int32(truncatingIfNeeded: newIndex))
                    if number == counts.count {
                        counts.append(0)
                        pairs.append((oldIndex, newIndex))
                    }
                    counts[number] += 1
                    newSection = new.sections[newIndex].parent
                }
                oldSection = old.sections[oldIndex].parent
            }
            var newSection = new.paragraphs[new.sentences[link.new].paragraph].section
            while let newIndex = newSection {
                newLinks[newIndex] += 1
                newSection = new.sections[newIndex].parent
            }
        }
    }

    private static func sizes(_ report: Report) -> [Int] {
        var sizes = [Int](repeating: 0, count: report.sections.count)
        for paragraph in report.paragraphs {
            if let section = paragraph.section { sizes[section] += paragraph.sentences.count }
        }
        for section in report.sections.indices.reversed() {
            if let parent = report.sections[section].parent { sizes[parent] += sizes[section] }
        }
        return sizes
    }

    func links(old: Int, new: Int) -> Int {
        guard let number = table.existingNumber(Int32(truncatingIfNeeded: old), Int32(truncatingIfNeeded: new)) else {
            return 0
        }
        return counts[number]
    }
}

/// Paragraphs on their way from section to section. A paragraph counts once, in parts where its sentences went apart.
private struct SectionFlows {
    private static let paragraph = 1_024
    private(set) var intoNew: [[SectionAlignment.Flow]]
    private(set) var fromOld: [[SectionAlignment.Flow]]
    private(set) var newSizes: [Int]
    private(set) var oldSizes: [Int]

    init(_ old: Report, _ new: Report, _ links: [Link]) {
        (intoNew, newSizes) = Self.flows(new, old, links.map { ($0.new, $0.old) })
        (fromOld, oldSizes) = Self.flows(old, new, links.map { ($0.old, $0.new) }.sorted { $0 < $1 })
    }

    /// - Parameter links: sentence here, sentence there, in the order of the sentences here.
    private static func flows(
        _ here: Report, _ there: Report, _ links: [(Int, Int)]
    ) -> ([[SectionAlignment.Flow]], [Int]) {
        var table = PairTable(capacity: 256)
        var keys: [(here: Int, there: Int)] = []
        var amounts: [Int] = []
        var sizes = [Int](repeating: 0, count: here.sections.count)
        var next = 0
        for paragraph in here.paragraphs {
            var targets: [Int] = []
            while next < links.count, links[next].0 < paragraph.sentences.upperBound {
                let sentence = there.sentences[links[next].1]
                targets.append(there.paragraphs[sentence.paragraph].section ?? -1)
                next += 1
            }
            var section = paragraph.section
            while let index = section {
                sizes[index] += Self.paragraph
                for target in targets {
                    let number = table.number(Int32(truncatingIfNeeded: index), Int32(truncatingIfNeeded: target))
                    if number == amounts.count {
                        amounts.append(0)
                        keys.append((index, target))
                    }
                    amounts[number] += Self.paragraph / targets.count
                }
                section = here.sections[index].kind == .runIn ? here.sections[index].parent : nil
            }
        }
        var flows = [[SectionAlignment.Flow]](repeating: [], count: here.sections.count)
        for (number, key) in keys.enumerated() {
            flows[key.here].append(.init(section: key.there, paragraphs: amounts[number]))
        }
        for index in flows.indices { flows[index].sort { ($1.paragraphs, $0.section) < ($0.paragraphs, $1.section) } }
        return (flows, sizes)
    }
}
