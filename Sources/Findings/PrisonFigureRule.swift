import Alignment
import ReportModel

/// Compares what two editions state in figures of the country's prisons, where the sentences that state it are not linked.
///
/// How many are held, for how many there is room, and how many prisons there are is stated every year, often by another source in other
/// words: "The ministry's website lists 31 prisons" and "According to the ombudsman, there were 34 correctional facilities". Of all
/// figures of such a measure in the section the largest is the country's; others are those of one prison or one group. Where the
/// largest of a side stands in a linked sentence, it has been compared there.
struct PrisonFigureRule {
    /// A total that is so many times another one is of something else.
    private static let mostRatio = 3.0

    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
    }

    /// Notes figures with added sentences. Linear in the sections and the text of those on prisons.
    ///
    /// - Parameter figures: reads those of the two reports; it remembers the words it has read.
    func attach(to findings: inout [Finding], _ figures: inout FigureRule) {
        for (oldSection, newSection) in sections {
            let gone = unlinked(.removed, in: findings, of: old, under: oldSection)
            let came = unlinked(.added, in: findings, of: new, under: newSection)
            if gone.isEmpty || came.isEmpty { continue }
            for comparison in comparisons(
                Side(free: gone, all: sentences(under: oldSection, of: old)),
                Side(free: came, all: sentences(under: newSection, of: new)), &figures)
            {
                findings[comparison.finding].figures.append(comparison.change)
            }
        }
    }

    /// One side of a section.
    private struct Side {
        /// By sentence without a link: its finding.
        let free: [Int: Int]
        let all: [Int]
    }

    private func comparisons(_ old: Side, _ new: Side, _ figures: inout FigureRule) -> [(finding: Int, change: FigureChange)] {
        let reader = PrisonMeasureReader(alignment, oldYear: self.old.edition.year, newYear: self.new.edition.year)
        let before = largest(in: old.free.keys.sorted(), isOld: true, reader, &figures)
        if before.isEmpty { return [] }
        let after = largest(in: new.free.keys.sorted(), isOld: false, reader, &figures)
        if !before.keys.contains(where: { after[$0] != nil }) { return [] }
        let linkedBefore = largest(in: old.all.filter { old.free[$0] == nil }, isOld: true, reader, &figures)
        let linkedAfter = largest(in: new.all.filter { new.free[$0] == nil }, isOld: false, reader, &figures)
        return PrisonMeasure.allCases.compactMap { measure in
            guard let first = before[measure], let second = after[measure], let finding = new.free[second.sentence],
                Self.exceeds(first, linkedBefore[measure]), Self.exceeds(second, linkedAfter[measure]),
                let change = figures.comparison(first.figure, second.figure), Self.isComparable(change)
            else { return nil }
            return (finding, change.comparing(measure.name, with: SentencePlace(self.old.sentences[first.sentence])))
        }
    }

    private static func isComparable(_ change: FigureChange) -> Bool {
        guard let old = change.oldValue, let new = change.newValue else { return false }
        return max(old, new) <= mostRatio * min(old, new)
    }

    // MARK: Sections

    /// The outermost sections on prisons and their counterparts, each once.
    private var sections: [(old: Int, new: Int)] {
        var taken: Set<Int> = []
        return new.sections.indices.compactMap { section in
            guard isOnPrisons(section, of: new), let counterpart = alignment.sections.ofNew[section].first?.section,
                isOnPrisons(counterpart, of: old), taken.insert(counterpart).inserted
            else { return nil }
            return (counterpart, section)
        }
    }

    private func isOnPrisons(_ section: Int, of report: Report) -> Bool {
        guard Self.isOnPrisons(report.sections[section]) else { return false }
        var above = report.sections[section].parent
        while let index = above {
            if Self.isOnPrisons(report.sections[index]) { return false }
            above = report.sections[index].parent
        }
        return true
    }

    /// Not "Political Prisoners and Detainees".
    private static func isOnPrisons(_ section: Section) -> Bool {
        let title = LetterText(section.title)
        return title.contains(prison) || title.contains(prisons)
    }

    private static let prison = Array(" prison ".utf8)
    private static let prisons = Array(" prisons ".utf8)

    private func sentences(under section: Int, of report: Report) -> [Int] {
        report.paragraphs.lazy.filter { report.isWithin($0.section, section) }.flatMap(\.sentences)
    }

    /// By sentence: its finding.
    private func unlinked(_ relation: Relation, in findings: [Finding], of report: Report, under section: Int) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for index in findings.indices where findings[index].relation == relation {
            guard let quotation = (relation == .added ? findings[index].new : findings[index].old).first else { continue }
            if report.isWithin(report.paragraphs[quotation.paragraph].section, section) { found[quotation.position(in: report)] = index }
        }
        return found
    }

    // MARK: Figures

    private typealias Place = (sentence: Int, figure: Figure)

    /// Whether a figure is larger than the largest one of the other sentences.
    private static func exceeds(_ place: Place, _ other: Place?) -> Bool {
        guard let value = place.figure.value else { return false }
        return other?.figure.value.map { $0 < value } ?? true
    }

    /// Of each measure its largest figure.
    private func largest(
        in sentences: [Int], isOld: Bool, _ reader: PrisonMeasureReader, _ figures: inout FigureRule
    ) -> [PrisonMeasure: Place] {
        var largest: [PrisonMeasure: Place] = [:]
        for sentence in sentences {
            for (measure, figure) in reader.measures(sentence, isOld: isOld, figures.figures(sentence, isOld: isOld)) {
                guard let value = figure.value else { continue }
                if let known = largest[measure]?.figure.value, !(known < value) { continue }
                largest[measure] = (sentence, figure)
            }
        }
        return largest
    }
}

extension Report {
    /// Whether a section is another one or stands under it.
    fileprivate func isWithin(_ section: Int?, _ other: Int) -> Bool {
        var above = section
        while let index = above, index > other { above = sections[index].parent }
        return above == other
    }
}
