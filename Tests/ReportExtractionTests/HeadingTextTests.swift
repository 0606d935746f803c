import Testing

@testable import ReportExtraction

struct HeadingTextTests {
    @Test(arguments: [
        ("Section 2. Respect for Civil Liberties", 2, "Section 2.", "Respect for Civil Liberties"), ("Section 1.", 1, "Section 1.", ""),
        ("SECTION 7: WORKER RIGHTS", 7, "SECTION 7:", "WORKER RIGHTS"), ("Section 6 Discrimination", 6, "Section 6", "Discrimination"),
        ("section 12. More", 12, "section 12.", "More"), ("Section 3", 3, "Section 3", ""),
        ("Section 4.Corruption", 4, "Section 4.", "Corruption"),
    ])
    func sectionsAreTakenApart(text: String, number: Int, label: String, title: String) {
        let heading = HeadingText(text)
        #expect(heading.numbering == .section(number))
        #expect(heading.label == label)
        #expect(heading.title == title)
    }

    @Test(arguments: [
        ("a. Arbitrary Deprivation of Life", "a", "a.", "Arbitrary Deprivation of Life"), ("g.Abuses", "g", "g.", "Abuses"),
        ("b.", "b", "b.", ""),
        ("c.  Torture", "c", "c.", "Torture"),
    ])
    func lettersAreTakenApart(text: String, letter: Character, label: String, title: String) {
        let heading = HeadingText(text)
        #expect(heading.numbering == letter.asciiValue.map { .letter($0) })
        #expect(heading.label == label)
        #expect(heading.title == title)
    }

    @Test(arguments: [
        "Women", "Section", "Section ", "Sections 1 and 2", "Section 100. More", "Section A. More", "Section 2a", "e.g. this",
        "a.m. prayers", "a",
        "A. Life", "1. Life", "é. Life", "Sectional 1.", "", "a.b",
    ])
    func allElseIsTitle(text: String) {
        #expect(HeadingText(text).numbering == nil)
        #expect(HeadingText(text).label == nil)
        #expect(HeadingText(text).title == text)
    }

    @Test func headingsOutsideTheNumberingAreKnown() {
        #expect(HeadingText("EXECUTIVE SUMMARY").isSummary)
        #expect(HeadingText("Executive Summary (amended)").isSummary)
        #expect(!HeadingText("a. Executive Summary").isSummary)
        #expect(HeadingText("Endnote: On Sources").isEndnote)
        #expect(HeadingText("RESPECT FOR HUMAN RIGHTS").isPartTitle)
        #expect(!HeadingText("Section 1. Respect for Human Rights").isPartTitle)
    }
}

struct LineShapeTests {
    private func isTitle(_ text: String) -> Bool { LineShape.isTitle(Array(text.utf8)[...]) }

    @Test(arguments: [
        "Women", "Section 2. Respect for Civil Liberties, Including:", "a. Freedom of Expression", "Prison and Detention Center Conditions",
        "CHILDREN", "Status and Treatment of Internally Displaced Persons", "Acts of Violence, Criminalization, and Other Abuses",
        "Elections and Political Participation", "The Right to Organize", "Anti-Semitism", "HIV/AIDS Social Stigma", "Édouard’s Law",
        "2019 Elections",
        "b. Protection of Refugees from Other States", "Attempts to Limit the Press (2019)",
    ])
    func titlesAreTitles(text: String) {
        #expect(isTitle(text))
    }

    @Test(arguments: [
        "", "The law forbids it.", "The law forbids it", "Did the police come?", "One; two;", "He said “No”", "It was", "women", "12 34",
        "Police had the",
        "http://example.org/Women", "See Ota@example.org", "The president and the", "Women,",
    ])
    func sentencesAndFragmentsAreNot(text: String) {
        #expect(!isTitle(text))
    }

    @Test func aLineTooLongIsNoTitle() {
        #expect(isTitle(String(repeating: "Word ", count: 20) + "Word"))
        #expect(!isTitle(String(repeating: "Word ", count: 30) + "Word"))
        #expect(!isTitle(String(repeating: "W", count: LineShape.longestTitle + 1)))
    }
}
