import ReportModel

/// Looks whether the numbered sections of a report come each once and in order.
enum OutlineCheck {
    /// What deviates; nothing is changed because of it.
    static func diagnostics(_ sections: [Section]) -> [Diagnostic] {
        var result: [Diagnostic] = []
        var previous = 0
        for section in sections where section.kind == .heading && section.level == 1 {
            guard let label = section.label, case .section(let number) = HeadingText(label).numbering else { continue }
            if number == previous {
                result.append(Diagnostic(code: "repeated-section", message: "“\(label)” comes twice.", line: section.line))
            } else if number < previous {
                result.append(Diagnostic(code: "section-order", message: "“\(label)” comes after section \(previous).", line: section.line))
            } else if number > previous + 1 {
                result.append(
                    Diagnostic(
                        code: "missing-section",
                        message: number == previous + 2
                            ? "There is no section \(previous + 1)." : "There are no sections \(previous + 1) to \(number - 1).",
                        line: section.line))
            }
            previous = number
        }
        return result
    }
}
