import ReportModel
import Testing

@testable import Rendering

@Suite("How much stands under a heading")
struct SectionExtentTests {
    @Test("Counts hold the headings below")
    func extents() {
        let extents = SectionExtent.extents(of: .ardania)
        #expect(extents[1] == SectionExtent(depth: 0, firstParagraph: 2, paragraphs: 4, sentences: 5, words: 26))
        #expect(extents[4] == SectionExtent(depth: 2, firstParagraph: 3, paragraphs: 2, sentences: 3, words: 16))
    }

    @Test("A heading without text holds nothing")
    func empty() {
        let report = Report(country: "Borland", year: 2019, "# Section 1. Life")
        #expect(SectionExtent.extents(of: report) == [SectionExtent()])
    }
}
