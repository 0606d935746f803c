import ReportModel

/// Which parts of the outline one document does not hold because they were not chosen, although the other holds them.
///
/// A document is taken for a part of the other's outline only on evidence of its own: wherever both have a numbered section its
/// title is the same, and either its numbering has a hole where the other has text (Section 2 and 3 without Section 1, or no
/// summary before the first section), or a heading stands without any text below that has text in the other. Then what it lacks of
/// the other's numbered and leading sections is not covered. A rebuilt outline keeps its numbers and changes its titles: nothing
/// in it is "not covered". A document that merely ends earlier than the other is not a part: sections do get dropped.
struct CoverageRule {
    private let oldUncovered: [Bool]
    private let newUncovered: [Bool]
    let coverage: Coverage

    init(old: Report, new: Report) {
        // Sections of the one that the other does not cover.
        oldUncovered = Self.uncovered(of: old, by: new)
        newUncovered = Self.uncovered(of: new, by: old)
        coverage = Coverage(
            notCoveredByOld: Self.topmost(newUncovered, new).map { new.path(to: $0) },
            notCoveredByNew: Self.topmost(oldUncovered, old).map { old.path(to: $0) })
    }

    /// Whether the new document covers a section of the old one.
    func newCovers(_ oldSection: Int?) -> Bool { oldSection.map { !oldUncovered[$0] } ?? true }

    /// Whether the old document covers a section of the new one.
    func oldCovers(_ newSection: Int?) -> Bool { newSection.map { !newUncovered[$0] } ?? true }

    private static func topmost(_ uncovered: [Bool], _ report: Report) -> [Int] {
        report.sections.indices.filter { section in
            uncovered[section] && !(report.sections[section].parent.map { uncovered[$0] } ?? false)
        }
    }

    private static func uncovered(of whole: Report, by part: Report) -> [Bool] {
        let wholeText = Outline(whole)
        let partText = Outline(part)
        var uncovered = [Bool](repeating: false, count: whole.sections.count)
        // The part's headings by what they say; a title counts with its label.
        var byHeading: [String: [Int]] = [:]
        for (index, section) in part.sections.enumerated() where section.kind == .heading {
            byHeading[Outline.key(section), default: []].append(index)
        }
        // 1. Headings left empty.
        var hasEvidence = false
        for (index, section) in whole.sections.enumerated() where section.kind == .heading && wholeText.hasText[index] {
            guard let twins = byHeading[Outline.key(section)], !twins.isEmpty else { continue }
            if twins.allSatisfy({ !partText.hasText[$0] }) {
                uncovered[index] = true
                hasEvidence = true
            }
        }
        // 2. Holes in the numbering of sections with the same titles.
        let wholeNumbered = wholeText.numbered(whole)
        let partNumbered = partText.numbered(part)
        var isSameOutline = !partNumbered.isEmpty
        let wholeByNumber = Dictionary(wholeNumbered.map { ($0.number, $0.section) }, uniquingKeysWith: { first, _ in first })
        for (number, section) in partNumbered {
            if let other = wholeByNumber[number], !Outline.sameTitle(part.sections[section], whole.sections[other]) {
                isSameOutline = false
            }
        }
        if isSameOutline {
            let present = Set(partNumbered.map(\.number))
            let highest = present.max() ?? 0
            let leading = whole.sections.indices.filter { section in
                whole.sections[section].parent == nil && wholeText.hasText[section] && whole.sections[section].kind == .heading
                    && section < (wholeNumbered.first?.section ?? 0)
            }
            let lacksLeading = !leading.isEmpty && !partText.hasTextBefore(partNumbered.first?.section)
            let hole = wholeNumbered.contains {
                $0.number < highest && !present.contains($0.number) && wholeText.hasText[$0.section]
            }
            if hole || lacksLeading || hasEvidence {
                for (number, section) in wholeNumbered where !present.contains(number) && wholeText.hasText[section] {
                    uncovered[section] = true
                }
                if lacksLeading { for section in leading { uncovered[section] = true } }
            }
        }
        for (index, section) in whole.sections.enumerated() {
            if let parent = section.parent, uncovered[parent] { uncovered[index] = true }
        }
        return uncovered
    }
}

/// What stands below the headings of a report.
private struct Outline {
    /// By section: whether any sentence stands under it, at any depth.
    private(set) var hasText: [Bool]
    private let hasFrontText: Bool

    init(_ report: Report) {
        hasText = [Bool](repeating: false, count: report.sections.count)
        var hasFrontText = false
        for paragraph in report.paragraphs where !paragraph.sentences.isEmpty {
            if let section = paragraph.section { hasText[section] = true } else { hasFrontText = true }
        }
        for section in report.sections.indices.reversed() where hasText[section] {
            if let parent = report.sections[section].parent { hasText[parent] = true }
        }
        self.hasFrontText = hasFrontText
    }

    /// Whether any text stands before a section.
    func hasTextBefore(_ section: Int?) -> Bool {
        guard let section else { return true }
        return hasFrontText || hasText[..<section].contains(true)
    }

    /// Outermost sections with a number, in order.
    func numbered(_ report: Report) -> [(number: Int, section: Int)] {
        report.sections.indices.compactMap { index in
            let section = report.sections[index]
            guard section.parent == nil, section.kind == .heading, let label = section.label else { return nil }
            let digits = label.utf8.filter { $0 >= 0x30 && $0 <= 0x39 }
            guard !digits.isEmpty, digits.count <= 3 else { return nil }
            return (digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }, index)
        }
    }

    /// Label and title in lower-case letters and digits only.
    static func key(_ section: Section) -> String { letters((section.label ?? "") + " " + section.title) }

    static func sameTitle(_ first: Section, _ second: Section) -> Bool {
        let first = letters(first.title)
        let second = letters(second.title)
        return first == second || (!first.isEmpty && second.hasPrefix(first)) || (!second.isEmpty && first.hasPrefix(second))
    }

    private static func letters(_ text: String) -> String {
        String(
            decoding: text.utf8.compactMap { byte -> UInt8? in
                if byte >= 0x41 && byte <= 0x5A { return byte + 0x20 }
                let isKept = (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte >= 0x80
                return isKept ? byte : nil
            }, as: UTF8.self)
    }
}
