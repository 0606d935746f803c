import Testing

@testable import ReportExtraction

struct LineWrappedTextTests {
    /// A page as a PDF leaves it: lines of up to 60 characters, no other structure.
    private static let wrapped = """
        EXECUTIVE SUMMARY
        Ardania is a republic with a parliament of one chamber. The
        last election was free, and nearly all who were able to vote
        did so. Few complained.
        Security forces took their orders from civilians.
        Section 1. Respect for the Integrity of the Person,
        Including Freedom from Abuse
        a. Arbitrary Deprivation of Life
        There were no reports of killings by the government. In the
        north two men died at the hands of strangers, and an inquiry
        went on at the end of the year.
        Prison Conditions
        Cells were full. In the capital eight men slept in a room for
        four, and the windows were broken in winter.
        The ministry built a house for forty. It was to open in May.
        b. Disappearance
        There were no reports of disappearances on behalf of any
        authority, and the families of those who were lost long ago
        received a pension.
        Section 2. Respect for Civil Liberties
        a. Freedom of Expression
        The law provides for it, and nobody was held for his words in
        the year. Papers of every color were sold in the streets of
        all towns.
        """

    @Test func headingsAndParagraphsAreFoundAgain() throws {
        let list = LineWrappedText.unwrap(try Pages.blocks("<h2>Ardania</h2><p>\(Self.wrapped)</p><p><b>Lead:</b> after</p>"))
        #expect(
            list.lines == [
                "h2 Ardania", "EXECUTIVE SUMMARY",
                "Ardania is a republic with a parliament of one chamber. The last election was free, and nearly all who were able to vote did so. "
                    + "Few complained.",
                "Security forces took their orders from civilians.",
                "Section 1. Respect for the Integrity of the Person, Including Freedom from Abuse", "a. Arbitrary Deprivation of Life",
                "There were no reports of killings by the government. In the north two men died at the hands of strangers, and an inquiry went on "
                    + "at the end of the year.",
                "Prison Conditions",
                "Cells were full. In the capital eight men slept in a room for four, and the windows were broken in winter.",
                "The ministry built a house for forty. It was to open in May.", "b. Disappearance",
                "There were no reports of disappearances on behalf of any authority, and the families of those who were lost long ago received a "
                    + "pension.",
                "Section 2. Respect for Civil Liberties", "a. Freedom of Expression",
                "The law provides for it, and nobody was held for his words in the year. Papers of every color were sold in the streets of all "
                    + "towns.",
                "*Lead: *after",
            ])
    }

    @Test func linesOfTheSourceStayKnown() throws {
        let list = LineWrappedText.unwrap(try Pages.blocks("<p>\(Self.wrapped)</p>"))
        #expect(list.blocks.map(\.line) == [1, 2, 5, 6, 8, 9, 12, 13, 15, 16, 17, 20, 21, 22])
        let second = list.blocks[1]
        #expect(list.line(at: second.text.upperBound - 2, in: second) == 4)
        #expect(second.lineBreaks.count == 2)
    }

    @Test func hardWrappedParagraphsOfOrdinaryPagesStay() throws {
        let long = (1...40).map { "This is line number \($0) of a paragraph that goes on and on" }.joined(separator: "\n")
        let list = try Pages.blocks("<h2>Section 1. Respect</h2><p>\(long).</p><p>a. One\nSection 2. Two</p>")
        #expect(LineWrappedText.unwrap(list).blocks == list.blocks)
    }

    @Test func manyLinesTakeAMoment() throws {
        let text = (1...20_000).map { $0 % 50 == 0 ? "Section 1. Respect" : "line \($0) of the text goes on to here and is" }.joined(
            separator: "\n")
        let list = try Pages.blocks("<p>\(text)</p>")
        #expect(LineWrappedText.unwrap(list).blocks.count == 800)
    }
}
