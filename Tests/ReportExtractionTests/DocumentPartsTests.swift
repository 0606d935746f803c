import ReportModel
import Testing

@testable import ReportExtraction

struct DocumentPartsTests {
    /// Each part as the country above it and its first and last words.
    private func parts(_ lines: String...) -> [String] {
        let list = TextLines.read(Array(lines.joined(separator: "\n").utf8))
        return DocumentParts(list, registry: CountryRegistry()).parts.map { part in
            let words =
                part.blocks.isEmpty
                ? ""
                : "\(list.string(list.blocks[part.blocks.lowerBound].text)) … "
                    + list.string(list.blocks[part.blocks.upperBound - 1].text)
            return "\(part.countryTitle ?? "-"): \(words)"
        }
    }

    @Test func aDocumentOfOneCountryIsOnePart() {
        #expect(parts("Executive Summary", "It was so.", "Section 1. Respect", "It was not.") == ["-: Executive Summary … It was not."])
        #expect(parts("Ardania", "Executive Summary", "It was so.") == ["Ardania: Executive Summary … It was so."])
    }

    @Test func knownAndUnknownCountriesPartADocument() {
        #expect(
            parts(
                "Ghana", "Executive Summary", "It was so.", "Section 2. Liberties", "It was.", "Ardania", "Executive Summary",
                "It was not.", "Kenya",
                "Section 7. Workers", "They worked.", "Borland", "Section 1. Respect", "None.")
                == [
                    "Ghana: Executive Summary … It was.", "Ardania: Executive Summary … It was not.",
                    "Kenya: Section 7. Workers … They worked.",
                    "Borland: Section 1. Respect … None.",
                ])
    }

    @Test func aHeadingOfTheReportAboveASectionIsNoCountry() {
        #expect(
            parts("Executive Summary", "It was so.", "Section 2. Liberties", "Internet Freedom", "Section 3. Voting", "It was.")
                == ["-: Executive Summary … It was."])
    }

    @Test func textAboveTheFirstCountryIsItsOwnReportOnlyWithHeadings() {
        #expect(
            parts("This is an excerpt.", "Kenya", "Section 1. Respect", "None.") == ["Kenya: Section 1. Respect … None."])
        #expect(
            parts("Section 1. Respect", "None.", "Kenya", "Section 1. Respect", "None here.")
                == ["-: Section 1. Respect … None.", "Kenya: Section 1. Respect … None here."])
    }

    @Test func theSitesNoticeAndItsFooterAreCutOff() {
        #expect(
            parts(
                "An official website of the United States government", "Here’s how you know", "Menu", "Kenya", "Executive Summary",
                "It was so.",
                "Related Articles", "Something Else", "More of it.")
                == ["Kenya: Executive Summary … It was so."])
    }

    @Test func neitherTheSeriesNorADraftsMarkIsACountry() {
        #expect(parts("2019 Country Reports on Human Rights Practices", "Executive Summary", "It was so.").first?.hasPrefix("-:") == true)
        #expect(parts("SENSITIVE BUT UNCLASSIFIED", "Executive Summary", "It was so.").first?.hasPrefix("-:") == true)
    }

    @Test func nothingIsOnePartOfNothing() {
        #expect(parts("") == ["-: "])
        #expect(parts("here's how you know").count == 1)
    }
}
