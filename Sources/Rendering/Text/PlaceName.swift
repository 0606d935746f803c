import ReportModel

/// A section path in few words, as a reader would cite it: "2.a Freedom of Expression", "6 Women › Sexual Harassment".
///
/// The numbers of the outline stand for the titles they belong to; only the last numbered title and the titles below it are kept.
enum PlaceName {
    /// The name, cut to so many columns.
    static func of(_ path: SectionPath, columns: Int) -> String {
        Wrapping.cut(Inert.terminal(of(path)), width: columns)
    }

    static func of(_ path: SectionPath) -> String {
        let headings = path.headings.map { HeadingLabel($0) }
        guard !headings.isEmpty else { return "before the first heading" }
        let numbered = headings.prefix { $0.number != nil }
        let number = numbered.compactMap(\.number).joined(separator: ".")
        var titles = headings.dropFirst(numbered.count).map(\.title)
        if titles.isEmpty, let last = numbered.last { titles = [last.title] }
        let title = titles.filter { !$0.isEmpty }.joined(separator: " › ")
        return [number, title].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
