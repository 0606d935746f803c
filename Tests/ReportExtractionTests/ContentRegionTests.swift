import HTMLTree
import Testing

@testable import ReportExtraction

struct ContentRegionTests {
    private func regions(_ html: String) throws -> [String] {
        let tree = try HTMLTree(parsing: Array(html.utf8))
        return ContentRegion.candidates(in: tree).map { tree.text(of: $0.lowerBound) }
    }

    @Test func theLikeliestContainerComesFirstAndTheWholePageLast() throws {
        #expect(
            try regions("<main>m<article>a<div class='x report__content'>c<div id=report_content>r</div></div></article></main>w")
                == ["r", "cr", "acr", "macr", "macrw"])
        #expect(try regions("<table><tr><td id=centerblock>t</table>w") == ["t", "tw"])
        #expect(try regions("<p id=report_content>t") == ["t"])
    }

    @Test func ofEqualContainersTheFirstCounts() throws {
        #expect(try regions("<article>one</article><article>two</article>") == ["one", "onetwo"])
    }
}
