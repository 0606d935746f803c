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
    func attach(to findings: inout [Finding]) {
        for (oldSection, newSection) in sections {
            let gone = unlinked(.removed, in: findings, of: old, under: oldSection)
            let came = unlinked(.added, in: findings, of: new, under: newSection)
            if gone.isEmpty || came.isEmpty { continue }
            var figures = FigureRule(old: old, new: new, alignment)
            let before = largest(in: Self.sentences(under: oldSection, of: old), isOld: true, &figures)
            let after = largest(in: Self.sentences(under: newSection, of: new), isOld: false, &figures)
            for measure in PrisonMeasure.allCases {
                guard let first = before[measure], let second = after[measure], gone[first.sentence] != nil,
                    let finding = came[second.sentence], let change = figures.comparison(first.figure, second.figure)
                else { continue }
                let value = (change.oldValue ?? 0, change.newValue ?? 0)
                if max(value.0, value.1) > Self.mostRatio * min(value.0, value.1) { continue }
                let place = old.sentences[first.sentence]
                findings[finding].figures.append(
                    change.comparing(measure.name, with: SentencePlace(paragraph: place.paragraph, sentence: place.index)))
            }
        }
    }

    // MARK: Sections

    /// The sections on prisons and their counterparts.
    private var sections: [(old: Int, new: Int)] {
        new.sections.indices.compactMap { section in
            guard Self.isOnPrisons(new.sections[section]), let counterpart = alignment.sections.ofNew[section].first?.section,
                Self.isOnPrisons(old.sections[counterpart])
            else { return nil }
            return (counterpart, section)
        }
    }

    /// Not "Political Prisoners and Detainees".
    private static func isOnPrisons(_ section: Section) -> Bool {
        let title = LetterText(section.title)
        return title.contains(prison) || title.contains(prisons)
    }

    private static let prison = Array(" prison ".utf8)
    private static let prisons = Array(" prisons ".utf8)

    private static func sentences(under section: Int, of report: Report) -> [Int] {
        report.paragraphs.lazy.filter { report.isWithin($0.section, section) }.flatMap(\.sentences)
    }

    /// By sentence: its finding.
    private func unlinked(_ relation: Relation, in findings: [Finding], of report: Report, under section: Int) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for index in findings.indices where findings[index].relation == relation {
            guard let quotation = (relation == .added ? findings[index].new : findings[index].old).first else { continue }
            let paragraph = report.paragraphs[quotation.paragraph]
            if report.isWithin(paragraph.section, section) { found[paragraph.sentences.lowerBound + quotation.sentence] = index }
        }
        return found
    }

    // MARK: Figures

    private func largest(
        in sentences: [Int], isOld: Bool, _ figures: inout FigureRule
    ) -> [PrisonMeasure: (sentence: Int, figure: Figure)] {
        let reader = PrisonMeasureReader(isOld ? alignment.old : alignment.new, alignment.lexicon)
        var largest: [PrisonMeasure: (sentence: Int, figure: Figure)] = [:]
        for sentence in sentences {
            for (measure, figure) in reader.measures(sentence, figures.figures(sentence, isOld: isOld)) {
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
