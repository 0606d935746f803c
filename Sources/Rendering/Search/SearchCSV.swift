public import Collation
import ReportModel

/// Sentences that were found as a table of comma-separated values (RFC 4180): one row for each edition that a sentence stands in.
public struct SearchCSV: Sendable {
    public init() {}

    private static let header = CSVCell.row(
        ["country", "iso", "year", "section", "paragraph", "sentence", "kind", "lineage", "text", "url"].map { .text($0) })

    /// The table with its header.
    public func bytes(_ found: [FoundSentence]) -> [UInt8] {
        Self.header
            + found.flatMap { sentence in
                sentence.places.flatMap { place in
                    CSVCell.row([
                        .text(sentence.country.name), .text(ifAny: sentence.country.code), .count(place.year),
                        .text(place.section.headings.joined(separator: " > ")), .count(place.paragraph), .count(place.sentence),
                        .text(ifAny: place.kind), .text(ifAny: place.lineage), .text(sentence.text), .text(ifAny: place.url),
                    ])
                }
            }
    }
}
