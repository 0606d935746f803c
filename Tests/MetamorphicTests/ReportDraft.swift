import Findings
import ReportModel

/// A report in a form that is easy to edit, and that remembers what each sentence and heading was before.
struct ReportDraft {
    struct Statement {
        var text: String
        /// Positions of the sentences of the original that it goes back to; none for an invented one.
        var origins: [Int]
        var edits: Set<EditKind> = []
        /// The figure that was rolled, before and after.
        var figure: (old: String, new: String)?
        /// Which way a change of strength went.
        var direction: Shift.Direction?
        /// What stands between this sentence and the one before.
        var gap = " "
    }

    struct Block {
        var section: Int?
        /// A run-in heading as printed, with the space after it.
        var opening = ""
        var statements: [Statement]
        /// What follows the last sentence.
        var closing = ""
        var line: Int?
    }

    struct Heading {
        var kind: Section.Kind
        var level: Int
        var parent: Int?
        var label: String?
        var title: String
        var line: Int?
        var edits: Set<EditKind> = []
        let origin: Int
    }

    var blocks: [Block]
    /// A heading keeps its position while a draft is edited, so that others can point to it.
    var headings: [Heading]
    let original: Report

    init(_ report: Report) {
        original = report
        headings = report.sections.enumerated().map { index, section in
            Heading(
                kind: section.kind, level: section.level, parent: section.parent, label: section.label, title: section.title,
                line: section.line, origin: index)
        }
        blocks = report.paragraphs.map { paragraph in
            var block = Block(section: paragraph.section, statements: [], line: paragraph.line)
            var end = paragraph.text.lowerBound
            for index in paragraph.sentences {
                let range = report.sentences[index].text
                let before = report.string(end..<range.lowerBound)
                var statement = Statement(text: report.string(range), origins: [index])
                if block.statements.isEmpty { block.opening = before } else { statement.gap = before }
                block.statements.append(statement)
                end = range.upperBound
            }
            if block.statements.isEmpty {
                block.opening = report.string(paragraph.text)
            } else {
                block.closing = report.string(end..<paragraph.text.upperBound)
            }
            return block
        }
    }

    /// The nearest section at or above a block that is no run-in heading.
    func heading(of block: Block) -> Int? {
        var section = block.section
        while let index = section, headings[index].kind == .runIn { section = headings[index].parent }
        return section
    }

    /// The draft as a report; what lost all its text goes with its heading.
    func edited() -> EditedReport {
        let kept = keptHeadings()
        var numbers = [Int?](repeating: nil, count: headings.count)
        var sections: [Section] = []
        var sectionEdits: [EditedReport.SectionEdit] = []
        for (index, heading) in headings.enumerated() where kept[index] {
            numbers[index] = sections.count
            sections.append(
                Section(
                    kind: heading.kind, level: heading.level, parent: heading.parent.flatMap { numbers[$0] }, label: heading.label,
                    title: heading.title, line: heading.line))
            sectionEdits.append(.init(origin: heading.origin, edits: heading.edits))
        }
        var text: [UInt8] = []
        var paragraphs: [Paragraph] = []
        var sentences: [Sentence] = []
        var statements: [Statement] = []
        for block in blocks {
            if block.statements.isEmpty && (block.opening.isEmpty || !(block.section.map { kept[$0] } ?? true)) { continue }
            let start = text.count
            let first = sentences.count
            text += block.opening.utf8
            for (index, statement) in block.statements.enumerated() {
                if index > 0 { text += statement.gap.utf8 }
                let begin = text.count
                text += statement.text.utf8
                sentences.append(
                    Sentence(text: begin..<text.count, paragraph: paragraphs.count, index: index, line: block.line))
                statements.append(statement)
            }
            text += block.closing.utf8
            paragraphs.append(
                Paragraph(
                    section: block.section.flatMap { numbers[$0] }, text: start..<text.count, sentences: first..<sentences.count,
                    line: block.line))
            text.append(0x0A)
        }
        let report = Report(
            text: text, sections: sections, paragraphs: paragraphs, sentences: sentences, edition: original.edition,
            snapshot: original.snapshot, diagnostics: original.diagnostics)
        return EditedReport(original: original, report: report, statements: statements, sections: sectionEdits)
    }

    /// Headings that have text, or never had any.
    private func keptHeadings() -> [Bool] {
        var had = [Bool](repeating: false, count: headings.count)
        var has = [Bool](repeating: false, count: headings.count)
        for paragraph in original.paragraphs where !paragraph.sentences.isEmpty { paragraph.section.map { had[$0] = true } }
        for block in blocks where !block.statements.isEmpty { block.section.map { has[$0] = true } }
        // Parents as they are now count for both: a heading that was led up did not take the one above along.
        for index in headings.indices.reversed() {
            guard let parent = headings[index].parent else { continue }
            if had[index] { had[parent] = true }
            if has[index] { has[parent] = true }
        }
        return headings.indices.map { has[$0] || !had[$0] }
    }
}

/// A report that was edited on purpose, with the truth about its sentences and headings.
struct EditedReport {
    struct SectionEdit {
        let origin: Int
        let edits: Set<EditKind>
    }

    let original: Report
    let report: Report
    /// By sentence of ``report``.
    let statements: [ReportDraft.Statement]
    /// By section of ``report``.
    let sections: [SectionEdit]
}
