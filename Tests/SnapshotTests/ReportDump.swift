import ReportModel

/// A report as a reviewable text: every heading, paragraph and sentence on a line of its own, in document order.
struct ReportDump: CustomStringConvertible {
    let report: Report

    var description: String {
        var lines: [String] = []
        let country = report.edition.country
        lines.append("\(country.name)\(country.code.map { " (\($0))" } ?? ""), \(report.edition.year.map(String.init) ?? "no year")")
        let snapshot = report.snapshot
        for (name, value) in [
            ("title", snapshot.title), ("url", snapshot.url), ("retrieved", snapshot.retrieved), ("published", snapshot.published),
            ("pdf", snapshot.pdf),
        ] {
            if let value { lines.append("\(name): \(value)") }
        }
        for diagnostic in report.diagnostics {
            lines.append("note \(diagnostic.code)\(diagnostic.line.map { ", line \($0)" } ?? ""): \(diagnostic.message)")
        }
        lines.append("")
        var next = 0
        for (number, paragraph) in report.paragraphs.enumerated() {
            while next < report.sections.count, next <= paragraph.section ?? -1 {
                lines.append(heading(next))
                next += 1
            }
            lines.append("      ¶\(number)\(paragraph.line.map { " line \($0)" } ?? "")")
            for sentence in report.sentences[paragraph.sentences] { lines.append("        \(report.string(sentence))") }
        }
        while next < report.sections.count {
            lines.append(heading(next))
            next += 1
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ index: Int) -> String {
        let section = report.sections[index]
        let mark = section.kind == .runIn ? "~" : "#"
        return "\(String(repeating: mark, count: section.level)) \(section.heading)\(section.line.map { "  [line \($0)]" } ?? "")"
    }
}
