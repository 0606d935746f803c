public import ReportModel

/// A topic of the old report of which nothing was found in the new one: neither its heading nor a sentence of its text.
///
/// It was not reported, and that is all: nothing is known of what it told of.
public struct AbsentSection: Sendable, Equatable {
    /// Where it last stood.
    public let path: SectionPath
    /// Its first and last body paragraph in the old report, from 0; what stands below it is counted with it.
    public let paragraphs: ClosedRange<Int>
    /// Sentences of the old report in it and below it.
    public let sentences: Int
    /// Topics below it, which are not listed again.
    public let subsections: Int

    public init(path: SectionPath, paragraphs: ClosedRange<Int>, sentences: Int, subsections: Int = 0) {
        self.path = path
        self.paragraphs = paragraphs
        self.sentences = sentences
        self.subsections = subsections
    }
}

extension ReportDiff {
    /// The topics of the old report with nothing left in the new one, outermost only, in the order of the old report. A section
    /// whose heading is gone while some of its text stands elsewhere is none of them, nor is one that the new document does not cover.
    ///
    /// Linear in sections and findings.
    public var absentSections: [AbsentSection] {
        var dropped: Set<SectionPath> = []
        for section in sections where section.relation == .dropped { dropped.formUnion(section.old) }
        if dropped.isEmpty { return [] }
        var extents: [SectionPath: (first: Int, last: Int, sentences: Int)] = [:]
        var placed: Set<SectionPath> = []
        // Sentences of one section stand together.
        var last: (path: SectionPath, dropped: [SectionPath])?
        for index in findings.indices where findings[index].relation != .notCovered {
            let isPlaced = !findings[index].new.isEmpty
            for quotation in findings[index].old {
                if last?.path != quotation.section {
                    last = (quotation.section, quotation.section.withAncestors.filter(dropped.contains))
                }
                for path in last?.dropped ?? [] {
                    if isPlaced { placed.insert(path) }
                    let known = extents[path] ?? (quotation.paragraph, quotation.paragraph, 0)
                    extents[path] = (min(known.first, quotation.paragraph), max(known.last, quotation.paragraph), known.sentences + 1)
                }
            }
        }
        let absent = extents.keys.filter { !placed.contains($0) }
        let known = Set(absent)
        var result: [AbsentSection] = []
        var below: [SectionPath: Int] = [:]
        for path in absent {
            let above = (1..<max(path.headings.count, 1)).map { SectionPath(headings: Array(path.headings.prefix($0))) }
            if let outermost = above.first(where: { known.contains($0) }) { below[outermost, default: 0] += 1 }
        }
        for path in absent {
            let isBelow = (1..<max(path.headings.count, 1)).contains {
                known.contains(SectionPath(headings: Array(path.headings.prefix($0))))
            }
            guard !isBelow, let extent = extents[path] else { continue }
            result.append(
                AbsentSection(
                    path: path, paragraphs: extent.first...extent.last, sentences: extent.sentences, subsections: below[path] ?? 0))
        }
        // Sections do not overlap, so no two begin in one paragraph unless headings stand in it; then by name.
        return result.sorted {
            ($0.paragraphs.lowerBound, $0.paragraphs.upperBound) != ($1.paragraphs.lowerBound, $1.paragraphs.upperBound)
                ? ($0.paragraphs.lowerBound, $0.paragraphs.upperBound) < ($1.paragraphs.lowerBound, $1.paragraphs.upperBound)
                : $0.path.headings.lexicographicallyPrecedes($1.path.headings)
        }
    }
}

extension SectionPath {
    /// The path and those it stands below, innermost first, without the document itself.
    fileprivate var withAncestors: [SectionPath] {
        headings.indices.reversed().map { SectionPath(headings: Array(headings[...$0])) }
    }
}
