import Testing

@testable import ReportExtraction

struct HeadingReaderTests {
    /// What each block of a page is: the heading's words with its depth, "text" or "furniture".
    private func readings(_ html: String) throws -> [String] {
        let list = try Pages.blocks(html)
        let reader = HeadingReader(list: list)
        return list.blocks.map { block in
            switch reader.read(block) {
            case .heading(let heading): "\(heading.markupLevel) \(heading.text.label.map { "[\($0)] " } ?? "")\(heading.text.title)"
            case .text: "text"
            case .furniture: "furniture"
            }
        }
    }

    @Test func headingElementsAreHeadingsWhateverTheySay() throws {
        #expect(try readings("<h2>Section 2. Respect</h2><h5>the law says so.</h5>") == ["2 [Section 2.] Respect", "5 the law says so."])
    }

    @Test(arguments: [
        ("Section 2. Respect for Civil Liberties", "7 [Section 2.] Respect for Civil Liberties"), ("Section 1.", "7 [Section 1.] "),
        ("a. Disappearance", "7 [a.] Disappearance"), ("Prison Conditions", "7 Prison Conditions"), ("The law forbids it.", "text"),
        ("Section 7 of the law was repealed.", "text"), ("Sarah left.", "text"), ("So it was", "text"),
    ])
    func paragraphsAreHeadingsByTheirWords(text: String, reading: String) throws {
        #expect(try readings("<p>\(text)</p>") == [reading])
    }

    @Test func itemsAndRowsAreNeverHeadings() throws {
        #expect(try readings("<ul><li>Prison Conditions</ul><table><tr><td>Prison Conditions</table>") == ["text", "text"])
    }

    @Test func linksToTerritoriesAndLinesOfLinksAreNoHeadings() throws {
        #expect(
            try readings("<h2>Read a Section: Ardania</h2><p>Read a Section</p><p><a href=x>North Ardania</a></p>")
                == ["furniture", "furniture", "text"])
    }
}
