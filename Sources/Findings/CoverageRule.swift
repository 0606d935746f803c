import Alignment
import ReportModel

/// Which parts of the outline one document does not hold because they were not chosen, although the other holds them.
///
/// A document is taken for a part of the other's outline only on evidence of its own: wherever both have a section of the same
/// number its title is the same, and either its numbering has a hole where the other has text (Section 2 and 3 without Section 1,
/// or no summary before the first section), or several headings stand without any text below that have text in the other, or
/// more than one numbered section is missing at the end. One empty heading alone speaks for itself only, and one that refers
/// elsewhere ("(see section 6)") for nothing.
/// Of such a part, what it lacks as a whole is not covered: numbered sections that are missing, headings left empty, and headings
/// of the other that have no heading of their title here and from which no sentence was linked. A rebuilt outline keeps its
/// numbers and changes its titles: nothing in it is "not covered". A document that ends one section earlier than the other is no
/// part of it: sections do get dropped, and that is worth telling.
struct CoverageRule {
    private let oldUncovered: [Bool]
    private let newUncovered: [Bool]
    let coverage: Coverage

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        let oldOutline = Outline(old, hasFlow: alignment.sections.fromOld.map { !$0.isEmpty })
        let newOutline = Outline(new, hasFlow: alignment.sections.intoNew.map { !$0.isEmpty })
        oldUncovered = Self.uncovered(of: oldOutline, by: newOutline) { alignment.titleOverlap(old: $0, new: $1) }
        newUncovered = Self.uncovered(of: newOutline, by: oldOutline) { alignment.titleOverlap(old: $1, new: $0) }
        coverage = Coverage(
            notCoveredByOld: newOutline.topmost(newUncovered).map { new.path(to: $0) },
            notCoveredByNew: oldOutline.topmost(oldUncovered).map { old.path(to: $0) })
    }

    /// Whether the new document covers a section of the old one.
    func newCovers(_ oldSection: Int?) -> Bool { oldSection.map { !oldUncovered[$0] } ?? true }

    /// Whether the old document covers a section of the new one.
    func oldCovers(_ newSection: Int?) -> Bool { newSection.map { !newUncovered[$0] } ?? true }

    /// Titles that share as much are the same, one letter of number or case aside. 1/10,000.
    private static let sameTitle = 7_500

    /// - Parameter overlap: how much the titles of a section of the whole and one of the part share.
    private static func uncovered(of whole: Outline, by part: Outline, overlap: (Int, Int) -> Int) -> [Bool] {
        var uncovered = [Bool](repeating: false, count: whole.sections.count)
        let wholeByNumber = Dictionary(whole.numbered.map { ($0.number, $0.section) }, uniquingKeysWith: { first, _ in first })
        if part.numbered.isEmpty { return whole.inherited(uncoveredByUnnumbered(of: whole, by: part, overlap: overlap)) }
        for (number, section) in part.numbered {
            if let other = wholeByNumber[number], overlap(other, section) < sameTitle { return uncovered }
        }
        // The headings of the part by what the whole calls them; labels have to agree where the whole has one.
        var twins = [[Int]](repeating: [], count: whole.sections.count)
        for (index, section) in whole.sections.enumerated() where section.kind == .heading && whole.hasText[index] {
            twins[index] = part.headings(labelled: section.label).filter { overlap(index, $0) >= sameTitle }
        }
        let present = Set(part.numbered.map(\.number))
        let highest = present.max() ?? 0
        let leading = whole.leadingSections
        let lacksLeading = !leading.isEmpty && !part.hasTextBefore(part.numbered.first?.section)
        let hasHole = whole.numbered.contains { $0.number < highest && !present.contains($0.number) && whole.hasText[$0.section] }
        let empty = whole.sections.indices.filter { index in
            !twins[index].isEmpty && twins[index].allSatisfy { !part.hasText[$0] && !part.refersElsewhere($0) }
        }
        for section in empty { uncovered[section] = true }
        // One section may have been dropped; that the rest of a report was, under titles that stayed, is not to be believed.
        let endsEarly = whole.numbered.count { $0.number > highest && whole.hasText[$0.section] } > 1
        guard hasHole || lacksLeading || endsEarly || empty.count > 1 else { return whole.inherited(uncovered) }
        for (number, section) in whole.numbered where !present.contains(number) && whole.hasText[section] {
            uncovered[section] = true
        }
        if lacksLeading { for section in leading { uncovered[section] = true } }
        for (index, section) in whole.sections.enumerated() {
            if section.kind == .heading && section.parent != nil && whole.hasText[index] && !whole.hasFlow[index]
                && twins[index].allSatisfy({ !part.hasText[$0] })
            {
                uncovered[index] = true
            }
        }
        return whole.inherited(uncovered)
    }
}

extension CoverageRule {
    /// What a document without any numbered section does not hold of one that has them: where it has headings, and all of them are
    /// the other's, every numbered section without a heading of its title; where it has none, those from which no sentence was
    /// linked.
    private static func uncoveredByUnnumbered(of whole: Outline, by part: Outline, overlap: (Int, Int) -> Int) -> [Bool] {
        var uncovered = [Bool](repeating: false, count: whole.sections.count)
        if whole.numbered.count < 2 { return uncovered }
        let outermost = part.outermost
        func isHeld(_ section: Int) -> Bool { outermost.contains { overlap(section, $0) >= sameTitle } }
        let tops = whole.outermost
        if !outermost.allSatisfy({ heading in tops.contains { overlap($0, heading) >= sameTitle } }) { return uncovered }
        for section in tops where outermost.isEmpty ? !whole.hasFlow[section] : !isHeld(section) { uncovered[section] = true }
        return uncovered
    }
}

/// What stands below the headings of a report.
private struct Outline {
    let sections: [Section]
    /// By section: whether any sentence stands under it, at any depth.
    private(set) var hasText: [Bool]
    /// By section: whether any sentence under it, at any depth, is linked.
    private(set) var hasFlow: [Bool]
    /// Outermost sections with a number, in order.
    private(set) var numbered: [(number: Int, section: Int)] = []
    private var hasFrontText = false
    private var byLabel: [String: [Int]] = [:]

    init(_ report: Report, hasFlow: [Bool]) {
        sections = report.sections
        self.hasFlow = hasFlow
        hasText = [Bool](repeating: false, count: sections.count)
        for paragraph in report.paragraphs where !paragraph.sentences.isEmpty {
            if let section = paragraph.section { hasText[section] = true } else { hasFrontText = true }
        }
        for (index, section) in sections.enumerated().reversed() {
            guard let parent = section.parent else { continue }
            if hasText[index] { hasText[parent] = true }
            if self.hasFlow[index] { self.hasFlow[parent] = true }
        }
        for (index, section) in sections.enumerated() where section.kind == .heading {
            byLabel[section.label ?? "", default: []].append(index)
            guard section.parent == nil, let label = section.label else { continue }
            let digits = label.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
            if digits.isEmpty || digits.count > 3 { continue }
            numbered.append((digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, index))
        }
    }

    /// Headings with a label; at most as many as a report can have by its alphabet.
    func headings(labelled label: String?) -> ArraySlice<Int> { (byLabel[label ?? ""] ?? []).prefix(200) }

    /// Outermost sections with text; at most as many as a report can have.
    var outermost: ArraySlice<Int> {
        sections.indices.filter { sections[$0].parent == nil && sections[$0].kind == .heading && hasText[$0] }.prefix(200)
    }

    /// Outermost sections with text before the first numbered one.
    var leadingSections: [Int] {
        (0..<(numbered.first?.section ?? 0)).filter { sections[$0].parent == nil && sections[$0].kind == .heading && hasText[$0] }
    }

    /// Whether any text stands before a section.
    func hasTextBefore(_ section: Int?) -> Bool {
        guard let section else { return true }
        return hasFrontText || hasText[..<section].contains(true)
    }

    /// A list of sections with all that stand below them.
    func inherited(_ list: [Bool]) -> [Bool] {
        var list = list
        for (index, section) in sections.enumerated() {
            if let parent = section.parent, list[parent] { list[index] = true }
        }
        return list
    }

    /// Whether a heading says where its text stands: "d. Discrimination (see section 6)".
    func refersElsewhere(_ section: Int) -> Bool {
        sections[section].title.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual("(see".utf8) }
    }

    /// The sections of a list whose parent is not in it.
    func topmost(_ list: [Bool]) -> [Int] {
        sections.indices.filter { section in list[section] && !(sections[section].parent.map { list[$0] } ?? false) }
    }
}
