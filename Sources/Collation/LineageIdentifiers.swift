import Findings
import ReportModel

/// Names lineages by their first sentence: country, year, place and words. Of several that begin with the same words in the same place
/// the later ones are told from the first by their number.
struct LineageIdentifiers {
    private let report: Report
    /// By section, text before the first heading first: the hash of country, year and headings; nil until it is asked for.
    private var places: [StableHash?]
    private var seen: [UInt64: Int] = [:]

    init(_ report: Report) {
        self.report = report
        places = [StableHash?](repeating: nil, count: report.sections.count + 1)
    }

    /// Linear in the sentence.
    mutating func identifier(of sentence: Int) -> String {
        var hash = place(of: report.section(of: sentence))
        hash.add(slice: report.text[report.sentences[sentence].text])
        let number = seen[hash.value, default: 0]
        seen[hash.value] = number + 1
        if number > 0 { hash.add("\u{1E}\(number)") }
        return hash.digits
    }

    private mutating func place(of section: Int?) -> StableHash {
        let index = (section ?? -1) + 1
        if let known = places[index] { return known }
        var hash = StableHash()
        hash.add("\(report.edition.country.key)\u{1D}\(report.edition.year ?? 0)\u{1D}")
        for heading in report.path(to: section).headings { hash.add("\(heading)\u{1F}") }
        places[index] = hash
        return hash
    }
}
