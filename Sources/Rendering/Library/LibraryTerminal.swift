import ReportModel

/// What a library holds, for the terminal: a line a country.
public struct LibraryTerminal: Sendable {
    private let width: Int
    private let color: Bool

    /// - Parameters:
    ///   - width: columns of a line, 40 to 200.
    ///   - color: whether to style with ANSI escape sequences.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// The text, ending with a line feed.
    public func bytes(_ list: LibraryList) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let countries = list.countries
        page.paragraph([
            Span(list.path, .title),
            Span(
                " · \(Numbers.counted(list.editions.count, "edition", "editions")) of "
                    + Numbers.counted(countries.count, "country", "countries"), .faint),
        ])
        if !countries.isEmpty { page.blank() }
        for editions in countries {
            guard let last = editions.last else { continue }
            var notes = [YearsText.ranges(editions.map(\.year))]
            let missing = LibraryList.missing(editions)
            if !missing.isEmpty { notes.append("none of \(YearsText.ranges(missing))") }
            let amended = editions.filter { $0.captures > 1 }
            if !amended.isEmpty {
                notes.append(amended.map { "\(Numbers.counted($0.captures, "capture", "captures")) of \($0.year)" }.joined(separator: ", "))
            }
            page.paragraph([Span(notes.joined(separator: " · "))], lead: [Span("\(last.country.name)  ", .heading)])
        }
        return page.bytes
    }
}
