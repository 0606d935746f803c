import ReportModel
import SequenceDiff

/// The headings of a report as sets of stems.
package struct FoldedOutline: Sendable {
    /// By section: the stems of its own title, sorted, each once; no labels, letters,
    /// figures or function words, and no reference to another place ("(see section 6)").
    private(set) var titles: [[Int32]] = []
    /// By section: the nearest enclosing section that is no run-in heading, or itself.
    private(set) var headings: [Int32] = []
    /// By section: the stems of that heading and of the run-in heading.
    private(set) var headingWords: [[Int32]] = []
    /// By section: the enclosing one, or -1.
    private(set) var parents: [Int32] = []

    /// The printed words of all titles, one title after the other, as far as they were read.
    private(set) var words: [Int32] = []

    init(_ report: Report, lexicon: inout Lexicon) {
        for (index, section) in report.sections.enumerated() {
            titles.append(stems(of: section.title, &lexicon))
            parents.append(Int32(truncatingIfNeeded: section.parent ?? -1))
            var heading = index
            while report.sections[heading].kind == .runIn, let parent = report.sections[heading].parent { heading = parent }
            headings.append(Int32(truncatingIfNeeded: heading))
            let own = heading == index ? [] : titles[index]
            headingWords.append(Self.sortedOnce(titles[heading] + own))
        }
    }

    /// The outermost section above, or the section itself.
    func top(of section: Int32) -> Int32 {
        var section = section
        while parents[Int(section)] >= 0 { section = parents[Int(section)] }
        return section
    }

    private mutating func stems(of title: String, _ lexicon: inout Lexicon) -> [Int32] {
        let bytes = Array(title.utf8)
        var stems: [Int32] = []
        var place = 0
        while place < bytes.count {
            let start = place
            while place < bytes.count, bytes[place] != 0x20 { place += 1 }
            if start < place {
                let number = lexicon.number(forPrinted: bytes.span.extracting(start..<place))
                words.append(number)
                if lexicon.traits(ofPrinted: number).contains(.opensReference) { break }
                for index in lexicon.stemRange(ofPrinted: number) {
                    let stem = lexicon.stem(at: index)
                    let isWord = lexicon.stemTraits[Int(stem)].isDisjoint(with: [.digits, .function])
                    if isWord && lexicon.stems[stem].count > 1 { stems.append(stem) }
                }
            }
            place += 1
        }
        return Self.sortedOnce(stems)
    }

    private static func sortedOnce(_ stems: [Int32]) -> [Int32] {
        var result: [Int32] = []
        for stem in stems.sorted() where result.last != stem { result.append(stem) }
        return result
    }

    /// Overlap of two sorted sets (Dice), 0 to ``AlignmentWeights/one``.
    static func overlap(_ first: [Int32], _ second: [Int32]) -> Int {
        if first.isEmpty || second.isEmpty { return 0 }
        var left = 0
        var right = 0
        var shared = 0
        while left < first.count && right < second.count {
            if first[left] == second[right] {
                shared += 1
                left += 1
                right += 1
            } else if first[left] < second[right] {
                left += 1
            } else {
                right += 1
            }
        }
        return 2 * AlignmentWeights.one * shared / (first.count + second.count)
    }
}
