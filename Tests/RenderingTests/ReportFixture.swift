import ReportModel

extension Report {
    /// A report in short notation: `# Section 1. Title` and `## a. Title` are headings by level, `Words:: One.|Two.` is a
    /// paragraph of two sentences with a run-in heading, any other line a paragraph; `|` parts sentences.
    init(country: String, year: Int?, _ source: String, diagnostics: [Diagnostic] = []) {
        var text: [UInt8] = []
        var sections: [Section] = []
        var paragraphs: [Paragraph] = []
        var sentences: [Sentence] = []
        /// The innermost open section of each level.
        var open: [Int] = []
        for (number, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty {
            let marks = line.prefix { $0 == "#" }.count
            var rest = String(line)
            var runIn = ""
            if marks > 0 {
                open = open.filter { sections[$0].level < marks && sections[$0].kind == .heading }
                let heading = Self.heading(String(line.dropFirst(marks + 1)))
                sections.append(
                    Section(
                        kind: .heading, level: marks, parent: open.last, label: heading.label, title: heading.title,
                        line: number + 1))
                open.append(sections.count - 1)
                continue
            }
            let halves = rest.split(separator: ":: ", maxSplits: 1, omittingEmptySubsequences: false)
            if halves.count == 2 {
                open.removeAll { sections[$0].kind == .runIn }
                let level = (open.last.map { sections[$0].level } ?? 0) + 1
                sections.append(
                    Section(kind: .runIn, level: level, parent: open.last, label: nil, title: String(halves[0]), line: number + 1)
                )
                open.append(sections.count - 1)
                runIn = halves[0] + ": "
                rest = String(halves[1])
            }
            let start = text.count
            let first = sentences.count
            text += Array(runIn.utf8)
            for (index, sentence) in rest.split(separator: "|").enumerated() {
                if index > 0 { text.append(0x20) }
                let begin = text.count
                text += Array(sentence.utf8)
                sentences.append(Sentence(text: begin..<text.count, paragraph: paragraphs.count, index: index, line: number + 1))
            }
            paragraphs.append(
                Paragraph(section: open.last, text: start..<text.count, sentences: first..<sentences.count, line: number + 1))
            text.append(0x0A)
        }
        self.init(
            text: text, sections: sections, paragraphs: paragraphs, sentences: sentences,
            edition: Edition(country: Country(code: nil, name: country), year: year),
            snapshot: Snapshot(
                url: "https://reports.example/ardania/", sha256: String(repeating: "3f80a1b2", count: 8), title: "Ardania"),
            diagnostics: diagnostics)
    }

    private static func heading(_ words: String) -> (label: String?, title: String) {
        let parts = words.split(separator: ". ", maxSplits: 1)
        guard parts.count == 2, parts[0].count == 1 || parts[0].hasPrefix("Section ") else { return (nil, words) }
        return ("\(parts[0]).", String(parts[1]))
    }

    static let ardania = Report(
        country: "Ardania", year: 2019,
        """
        The Republic of Ardania is governed by a president.
        # Executive Summary
        Ardania is a constitutional republic.|Elections were held in May.
        # Section 1. Respect for the Integrity of the Person
        ## a. Torture
        The law prohibits such practices.
        ## b. Prison and Detention Center Conditions
        Physical Conditions:: Cells were *crowded*.|One in three had no window.
        Water came twice a day.
        Administration:: The ministry kept records.
        # Section 2. Respect for Civil Liberties
        ## a. Freedom of Expression
        1. The law provides for it & <b>more</b>.
        """,
        diagnostics: [Diagnostic(code: "invalid-bytes", message: "2 bytes are not UTF-8.", line: 7)])
}
