import Testing

@testable import ReportModel

@Suite("Headings taken apart")
struct HeadingLabelTests {
    @Test(
        "Numbering and title",
        arguments: [
            ("Section 2. Respect for Civil Liberties", "2", "Respect for Civil Liberties"),
            ("SECTION 7. WORKER RIGHTS", "7", "WORKER RIGHTS"),
            ("a. Freedom of Expression", "a", "Freedom of Expression"),
            ("iv) Movement", "iv", "Movement"),
            ("Section 3.", "3", ""),
            ("b.", "b", ""),
        ])
    func numbered(heading: String, number: String, title: String) {
        #expect(HeadingLabel(heading).number == number)
        #expect(HeadingLabel(heading).title == title)
    }

    @Test(
        "Titles without numbering",
        arguments: [
            "Executive Summary", "A Free Press", "Acts. Of Violence", "Life", "", "Section of the Coast", "U.S. Citizens",
        ])
    func plain(heading: String) {
        #expect(HeadingLabel(heading).number == nil)
        #expect(HeadingLabel(heading).title == heading)
    }
}
