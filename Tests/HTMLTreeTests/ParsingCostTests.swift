import Testing

@testable import HTMLTree

struct ParsingCostTests {
    private func steps(_ source: String) -> Int { ParsingCost(Array(source.utf8)).steps }

    @Test func orderlyPagesCostNextToNothing() {
        let paragraph = "<p class=\"a b\" id='c'>one <b>two</b><br> three</p>"
        #expect(steps(String(repeating: paragraph, count: 1_000)) < 100_000)
        // Paragraphs, items and cells that are never closed.
        #expect(steps(String(repeating: "<p>one <b>two</b><li>three <td>four", count: 2_000)) < 1_000_000)
    }

    @Test func deepNestingCostsNoMoreThanItsTags() {
        let depth = 100_000
        #expect(steps(String(repeating: "<div>", count: depth) + "x" + String(repeating: "</div>", count: depth)) <= depth)
        #expect(steps(String(repeating: "<DIV>", count: depth) + "x" + String(repeating: "</div>", count: depth)) <= depth)
    }

    @Test func attributesCostTheirSquare() {
        let attributes = (0..<1_000).map { " a\($0)='x > y \($0)'" }.joined()
        #expect((400_000...700_000).contains(steps("<p\(attributes)>")))
        #expect(steps("<p title='\(attributes.filter { $0 != "'" })'>") < 10)
    }

    @Test func textIsNoMarkup() {
        #expect(steps(String(repeating: "a < b, c <> d, <1, </ e, <!-- f --> ", count: 1_000)) == 0)
        #expect(steps("<") == 0)
        #expect(steps("</") == 0)
        #expect(steps("<a b='") <= 1)
        #expect(steps("") == 0)
    }

    @Test func aPageMadeToTakeMinutesIsRefused() {
        let attributes = "<p" + (0..<60_000).map { " a\($0)" }.joined() + ">x"
        let tangle = String(repeating: "<b>", count: 60_000) + String(repeating: "</i>", count: 60_000)
        for page in [attributes, tangle] {
            #expect(throws: HTMLParseError.tangled) { try HTMLTree(parsing: Array(page.utf8)) }
        }
    }
}
