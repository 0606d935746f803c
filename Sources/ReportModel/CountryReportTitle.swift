/// The title of a report's page, taken apart: the country it names and the year, without the names of site and series.
///
/// "2019 Country Reports on Human Rights Practices: Ghana", "Ghana - United States Department of State" and "GHANA 2019 HUMAN
/// RIGHTS REPORT" all name Ghana.
public struct CountryReportTitle: Sendable, Hashable {
    /// The name of the country, as printed; nil where the title names only the series or the site.
    public let name: String?
    /// The year the title gives for the report.
    public let year: Int?

    /// Takes a title apart. Runs of white space, the non-breaking included, count as one space.
    ///
    /// Linear in the length of the title.
    public init(_ title: String) {
        var year: Int?
        var names: [String] = []
        for part in Self.parts(of: title) {
            let words = part.map(Word.init)
            if words.contains(where: \.isOfSite) { continue }
            guard Self.isSeries(words) else {
                names.append(part.joined(separator: " "))
                continue
            }
            year = year ?? words.lazy.compactMap(\.year).first
            // What is left of "Ghana 2019 Human Rights Report" and "… Practices in Ghana".
            let rest = words.filter { $0.year == nil && !$0.isOfSeries }
            if rest.contains(where: { !$0.key.isEmpty }) { names.append(rest.map(\.text).joined(separator: " ")) }
        }
        let name = names.joined(separator: " - ")
        self.name = name.isEmpty ? nil : name
        self.year = year
    }

    /// The words of each part of a title between its dashes, bars and colons, in order, no part empty.
    ///
    /// A hyphen inside a name has no space before it and parts nothing.
    static func parts(of title: String) -> [[Substring]] {
        var parts: [[Substring]] = []
        var words: [Substring] = []
        func close() {
            if !words.isEmpty { parts.append(words) }
            words = []
        }
        for word in title.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Substring.init) {
            if separators.contains(word) {
                close()
            } else if word.utf8.last == UInt8(ascii: ":") {
                words.append(word.dropLast())
                close()
            } else {
                words.append(word)
            }
        }
        close()
        return parts
    }

    private struct Word {
        let text: Substring
        /// Folded; "" for a word that folds to nothing, such as "the".
        let key: String
        let year: Int?

        init(_ text: Substring) {
            self.text = text
            key = CountryKey.make(text) ?? ""
            year = key.utf8.count == 4 ? Int(key).flatMap { (1970...2099).contains($0) ? $0 : nil } : nil
        }

        /// Whether the word stands in the names of sites and offices, never in a country's.
        var isOfSite: Bool {
            switch key {
            case "department", "dept", "bureau", "refworld", "wayback": true
            default: text.utf8.count > 4 && (text.hasSuffix(".gov") || text.hasSuffix(".org"))
            }
        }

        /// Whether the word stands in the names that the series has had.
        var isOfSeries: Bool {
            switch key {
            case "annual", "country", "countries", "custom", "excerpt", "excerpts", "for", "human", "in", "on", "practices",
                "report", "reports", "rights":
                true
            default:
                false
            }
        }
    }

    private static let separators: [Substring] = ["-", "–", "—", "|", "»", ":"]

    private static func isSeries(_ words: [Word]) -> Bool {
        let isNamed = zip(words, words.dropFirst()).contains { $0.key == "human" && $1.key == "rights" }
        return isNamed || words.allSatisfy { $0.key.isEmpty || $0.year != nil || $0.isOfSeries }
    }
}
