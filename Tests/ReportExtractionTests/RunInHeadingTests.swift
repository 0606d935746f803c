import Testing

@testable import ReportExtraction

struct RunInHeadingTests {
    private func runIn(_ html: String) throws -> String? {
        let list = try Pages.blocks(html)
        let block = try #require(list.blocks.first)
        return RunInHeading(block, in: list).map { "\(list.string($0.title))|\(list.string($0.textStart..<block.text.upperBound))" }
    }

    @Test(arguments: [
        // Every way in which the editions set them.
        ("<p><u>Physical Conditions</u>: Cells were full.</p>", "Physical Conditions|Cells were full."),
        (
            "<p><b>Abusive </b><b>Physical </b><b>C</b><b>onditions</b><b>:</b> Cells were full.</p>",
            "Abusive Physical Conditions|Cells were full."
        ),
        ("<p><u></u>Physical <u></u>C<u></u>onditions: Cells were full.</p>", "Physical Conditions|Cells were full."),
        ("<p><strong>Political Parties:</strong>&nbsp; There were ten.</p>", "Political Parties|There were ten."),
        ("<p><em>Rape of men:</em> the law says nothing.</p>", "Rape of men|the law says nothing."),
        ("<p>Corruption: The law forbids it.</p>", "Corruption|The law forbids it."),
        ("<p>Corruption:The law forbids it.</p>", "Corruption|The law forbids it."),
        ("<p>Rape and Domestic Violence: 12 cases were heard.</p>", "Rape and Domestic Violence|12 cases were heard."),
        ("<p>Sexual Harassment : The law forbids it.</p>", "Sexual Harassment|The law forbids it."),
        ("<p>Nongovernmental Impact: “Nobody” came.</p>", "Nongovernmental Impact|“Nobody” came."),
        ("<p><b>Early and Forced Marriage</b>: Éva Ota was wed.</p>", "Early and Forced Marriage|Éva Ota was wed."),
        ("<li><b>Women:</b> They voted.</li>", "Women|They voted."),
    ])
    func aHeadingThatOpensAParagraphIsFound(html: String, expected: String) throws {
        #expect(try runIn(html) == expected)
    }

    @Test(arguments: [
        "<p>Human rights issues included: torture.</p>", "<p>Human rights issues included: Torture.</p>", "<p>Women: they voted.</p>",
        "<p>At 10:30 p.m. the police came.</p>", "<p>At 10:30 P.M. the Police Came.</p>", "<p>They lost 2:1.</p>",
        "<p><b>At 10:30</b> the police came.</p>",
        "<p><b>It was so. It was: never.</b> No.</p>", "<p><b>Bold words that go on: and on</b> and on.</p>", "<p>Corruption:</p>",
        "<p>: The law.</p>",
        "<p>See Https://example.org/</p>", "<p>He said “No”: They left.</p>", "<p>No colon at all.</p>", "<p>One. Two: Three.</p>",
        "<p>A Title of Very Many Words That Goes On and On and On and On So Far That Nobody Would Read It Any More: The law.</p>",
    ])
    func wordsBeforeAColonAreNotAlwaysOne(html: String) throws {
        #expect(try runIn(html) == nil)
    }
}
