/// The slug of a page or the name of its file, freed of what publishing and saving did to it.
enum CountrySlug {
    /// What a slug may stand for, the likeliest first: as it is, and without the marks of trash, draft, copy and year.
    ///
    /// Takes a path as well, of which the last component counts, and a file name with its extension.
    static func forms(of slug: String) -> [String] {
        guard let last = slug.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last else { return [] }
        let base = withoutExtension(CountryReportAddress.percentDecoded(last))
        var forms = [base]
        let undamaged = withoutDamage(base)
        if undamaged != base { forms.append(undamaged) }
        // A file named like the Department's PDFs: GHANA-2019-HUMAN-RIGHTS-REPORT.
        let words = undamaged.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
        if let name = CountryReportTitle(words).name, name != words { forms.append(name) }
        return forms
    }

    /// The words of a slug as a name, for a country that nothing else names: "north-ardania" as "North Ardania"; nil where there
    /// is no letter.
    static func name(of slug: String) -> String? {
        guard let form = forms(of: slug).last else { return nil }
        let words = form.split { $0 == "-" || $0 == "_" || $0.isWhitespace }.map { word in
            smallWords.contains(word) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        return words.contains { $0.contains(where: \.isLetter) } ? words.joined(separator: " ") : nil
    }

    private static let smallWords: Set<Substring> = ["and", "of", "the"]

    private static func withoutExtension(_ name: String) -> String {
        for suffix in [".html", ".htm", ".xhtml", ".txt", ".md", ".pdf"] where name.count > suffix.count {
            if name.suffix(suffix.count).lowercased() == suffix { return String(name.dropLast(suffix.count)) }
        }
        return name
    }

    /// Drops "__trashed", "-draft", a number or year at the end and a year at the beginning.
    private static func withoutDamage(_ slug: String) -> String {
        var rest = Substring(slug)
        var isDone = false
        while !isDone {
            isDone = true
            let end = rest.lastIndex { $0 == "-" || $0 == "_" }
            if let end {
                let word = rest[rest.index(after: end)...].lowercased()
                if word == "trashed" || word == "draft" || word.allSatisfy(\.isNumber) {
                    rest = rest[..<end]
                    isDone = false
                }
            }
        }
        let digits = rest.prefix(while: \.isNumber)
        let afterDigits = rest[digits.endIndex...]
        if digits.count == 4, let first = afterDigits.first, first == "-" || first == "_" { rest = afterDigits.dropFirst() }
        return String(rest)
    }
}
