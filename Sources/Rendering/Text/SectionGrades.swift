import Findings
import ReportModel

/// The outermost sections whose grade is not that of the whole pair: "2, 6 retagged (headings moved); 7 restyled (…)".
enum SectionGrades {
    /// Nil where every section with enough text to tell has the grade of the whole.
    static func phrase(of diff: ReportDiff) -> String? {
        var parts: [String] = []
        for grade in Boundary.Grade.allCases where grade != diff.boundary.grade {
            let names = diff.sections.compactMap { section in
                section.boundary?.grade == grade ? section.new.flatMap(name) : nil
            }
            if !names.isEmpty { parts.append("\(names.joined(separator: ", ")) \(grade.rawValue) (\(grade.gist))") }
        }
        return parts.isEmpty ? nil : "By section: \(parts.joined(separator: "; "))."
    }

    /// The number of an outermost section, or its title; nil for others.
    private static func name(of path: SectionPath) -> String? {
        guard path.headings.count == 1 else { return nil }
        let label = HeadingLabel(path.headings[0])
        return label.number ?? label.title
    }
}
