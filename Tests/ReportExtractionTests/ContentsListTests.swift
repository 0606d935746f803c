import Testing

@testable import ReportExtraction

struct ContentsListTests {
    private let report = """
        <h2>Executive Summary</h2><p>It was so.</p><h2>Section 1. Respect</h2><h3>a. Killings</h3><p>None.</p><h3>b. Disappearance</h3><p>None.</p>
        <h2>Section 2. Liberties</h2><h3>a. Speech</h3><p>Free.</p>
        """

    private func removed(_ html: String) throws -> [String] { ContentsList.removed(from: try Pages.blocks(html)).lines }

    private var reportLines: [String] {
        get throws { try Pages.blocks(report).lines }
    }

    @Test func aListOfContentsBeforeTheReportIsLeftOut() throws {
        let contents =
            "<ul><li>Executive Summary<li>Section 1. Respect<li>a. Killings<li>b. Disappearance<li>Section 2. Liberties<li>a. Speech</ul>"
        #expect(
            try removed("<p>This is an excerpt.</p>\(contents)<p>It begins.</p>\(report)") == ["This is an excerpt.", "It begins."]
                + reportLines)
    }

    @Test func copiesOfTheHeadingsBehindTheReportAreLeftOut() throws {
        let copies =
            "<h4>Executive Summary</h4><h4>Section 1. Respect</h4><h4>a. Killings</h4><h4>b. Disappearance</h4><h4>Section 2. Liberties</h4>"
        #expect(try removed(report + copies) == reportLines)
    }

    @Test func headingsThatLeadToTheTextAreKept() throws {
        let contents =
            "<h4>Section 1. Respect</h4><h4>a. Killings</h4><h4>b. Disappearance</h4><h4>Section 2. Liberties</h4><h4>a. Speech</h4>"
        #expect(try removed(contents + report) == reportLines)
    }

    @Test func headingsOfTheReportThatFollowEachOtherAreKept() throws {
        let html = "<h2>Section 6. Discrimination</h2><h3>Women</h3><h4>Rape</h4><h5>Courts</h5><p>It was so.</p>"
        #expect(try removed(html) == Pages.blocks(html).lines)
    }

    @Test func aMillionHeadingsTakeAMoment() throws {
        let list = try Pages.blocks(String(repeating: "<h3>Women and Men</h3>", count: 50_000))
        #expect(ContentsList.removed(from: list).blocks.isEmpty)
    }
}
