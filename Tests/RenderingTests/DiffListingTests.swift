import ReportModel
import Testing

@testable import Findings
@testable import Rendering

@Suite("Listing by significance")
struct DiffListingTests {
    private func finding(_ text: String, _ points: Int) -> Finding {
        var finding = Finding.added(text, Place(["A"], 0))
        finding.significance.change = points
        return finding
    }

    private var findings: [Finding] { [finding("A.", 200), finding("B.", 500), finding("C.", 100), finding("D.", 500)] }

    private func texts(_ listing: DiffListing) -> String {
        listing.select(findings) { _ in true }.listed.map { $0.new[0].text }.joined(separator: " ")
    }

    @Test("Everything in the order of the report, unless asked otherwise")
    func everything() {
        #expect(texts(.everything) == "A. B. C. D.")
        #expect(DiffListing.everything.phrase(leftOut: 0) == nil)
    }

    @Test("The most significant first, those of equal significance as in the report")
    func order() {
        #expect(texts(DiffListing(order: .significance)) == "B. D. A. C.")
    }

    @Test("What is below the least is left out and counted; what is exactly that is not")
    func minimum() {
        #expect(texts(DiffListing(minimum: 0.2)) == "A. B. D.")
        #expect(DiffListing(minimum: 0.6).select(findings) { _ in true }.leftOut == 4)
        #expect(DiffListing(minimum: 0.6).select(findings) { $0.new[0].text != "A." }.leftOut == 3)
    }

    @Test("One line says how many")
    func phrase() {
        #expect(DiffListing(minimum: 0.25).phrase(leftOut: 1) == "1 finding of a significance below 0.25 is not listed.")
        #expect(DiffListing(minimum: 0.3).phrase(leftOut: 1_200) == "1,200 findings of a significance below 0.3 are not listed.")
    }

    @Test("On the terminal and in Markdown by significance each finding stands with its place, below one heading")
    func outputs() {
        let listing = DiffListing(minimum: 0.2, order: .significance)
        let terminal = String(decoding: DiffTerminal(width: 120, listing: listing).bytes(Ardania.diff), as: UTF8.self)
        let markdown = String(decoding: DiffMarkdown(listing: listing).bytes(Ardania.diff), as: UTF8.self)
        for text in [terminal, markdown] {
            #expect(text.contains("By significance"))
            #expect(text.contains("2.a Freedom of Expression"))
            #expect(text.contains("of a significance below 0.2"))
        }
        #expect(!markdown.contains("### Changed"))
    }
}
