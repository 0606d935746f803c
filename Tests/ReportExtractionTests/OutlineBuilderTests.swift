import ReportModel
import Testing

@testable import ReportExtraction

struct OutlineBuilderTests {
    /// The outline of a list of headings: "3 a. Torture" is one in an h3, "7 …" a line, "* …" one that the site marks as a section's
    /// title, "~ …" a run-in heading, and "" text.
    private func outline(_ lines: String...) -> [String] { Pages.outline(sections(lines)) }

    private func sections(_ lines: [String]) -> [Section] {
        var builder = OutlineBuilder()
        for (index, line) in lines.enumerated() {
            let words = String(line.dropFirst(2))
            switch line.first {
            case nil: builder.flushLabel()
            case "~": builder.appendRunIn(title: words, line: index)
            case let mark?:
                builder.append(
                    HeadingReader.Heading(
                        text: HeadingText(words), markupLevel: mark.wholeNumberValue ?? 2, isMarkedSectionTitle: mark == "*", line: index))
            }
        }
        builder.flushLabel()
        return builder.sections
    }

    @Test func nestedPages() {
        #expect(
            outline(
                "2 Executive Summary", "2 Section 1. Respect", "3 a. Killings", "3 c. Torture", "4 Prison Conditions",
                "2 Section 2. Liberties")
                == [
                    "# Executive Summary", "# Section 1. Respect", "## a. Killings", "## c. Torture", "### Prison Conditions",
                    "# Section 2. Liberties",
                ])
    }

    @Test func flatPagesWhereAllIsOfOneLevel() {
        #expect(
            outline(
                "3 Section 1. Respect", "3 c. Torture", "3 Prison and Detention Center Conditions", "3 d. Arrest", "3 Arrest Procedures",
                "3 Role of Police")
                == [
                    "# Section 1. Respect", "## c. Torture", "### Prison and Detention Center Conditions", "## d. Arrest",
                    "### Arrest Procedures",
                    "### Role of Police",
                ])
    }

    @Test func aPromotedLetterStaysInItsSection() {
        #expect(
            outline(
                "2 Section 1. Respect", "3 f. Interference", "2 g. Abuses in Conflict", "3 Killings", "* h. More", "2 Section 2. Liberties")
                == [
                    "# Section 1. Respect", "## f. Interference", "## g. Abuses in Conflict", "### Killings", "## h. More",
                    "# Section 2. Liberties",
                ])
    }

    @Test func aDemotedSectionIsASection() {
        #expect(
            outline("2 Section 6. Discrimination", "3 Women", "4 Section 7. Worker Rights", "4 a. Association")
                == ["# Section 6. Discrimination", "## Women", "# Section 7. Worker Rights", "## a. Association"])
    }

    @Test func twoSectionsOfOneNumberAreTwoSections() {
        #expect(
            outline("2 Section 2. Liberties", "3 a. Speech", "2 Section 2. Liberties, Too", "3 b. Assembly")
                == ["# Section 2. Liberties", "## a. Speech", "# Section 2. Liberties, Too", "## b. Assembly"])
    }

    @Test func anEndnoteStandsByItself() {
        #expect(
            outline("2 Section 7. Worker Rights", "3 e. Conditions", "4 Endnote: On Sources")
                == ["# Section 7. Worker Rights", "## e. Conditions", "# Endnote: On Sources"])
    }

    @Test func headingsWithoutLetterStandUnderTheirSectionOrLetter() {
        #expect(
            outline(
                "2 Section 6. Discrimination", "3 Women", "4 Rape", "4 Harassment", "3 Children", "5 Birth", "4 Education",
                "2 Section 7. Workers")
                == [
                    "# Section 6. Discrimination", "## Women", "### Rape", "### Harassment", "## Children", "### Birth", "### Education",
                    "# Section 7. Workers",
                ])
        // However the markup has them, they do not leave their letter.
        #expect(
            outline("2 Section 2. Liberties", "4 a. Speech", "3 Internet Freedom", "2 Media") == [
                "# Section 2. Liberties", "## a. Speech", "### Internet Freedom", "### Media",
            ])
    }

    @Test func aLabelInAnElementOfItsOwnJoinsItsTitle() {
        let found = sections(["4 Section 1.", "3 Respect for Integrity", "4 a.", "4 Killings"])
        #expect(Pages.outline(found) == ["# Section 1. Respect for Integrity", "## a. Killings"])
        #expect(found.map(\.label) == ["Section 1.", "a."])
        #expect(found.map(\.title) == ["Respect for Integrity", "Killings"])
        // Where the label stands, the section begins.
        #expect(found.map(\.line) == [0, 2])
    }

    @Test func aLabelThatIsSaidTwiceIsSaidOnce() {
        #expect(outline("4 Section 2.", "2 Section 2. Respect", "3 a. Speech") == ["# Section 2. Respect", "## a. Speech"])
    }

    @Test func aLabelWithoutTitleIsAHeadingItself() {
        #expect(outline("4 Section 1.", "3 a. Killings") == ["# Section 1.", "## a. Killings"])
        #expect(outline("4 Section 1.", "", "3 Women") == ["# Section 1.", "## Women"])
        #expect(outline("4 Section 1.", "4 Section 2.", "3 Respect") == ["# Section 1.", "# Section 2. Respect"])
        #expect(outline("4 Section 1.") == ["# Section 1."])
        #expect(
            outline("4 Section 1.", "~ Corruption")
                == ["# Section 1.", "## Corruption"].map { $0 == "## Corruption" ? "~~ Corruption" : $0 })
    }

    @Test func titlesMarkedByTheSiteStandAtTheTop() {
        #expect(outline("* Life", "3 a. Killings", "* Liberty", "3 Freedom") == ["# Life", "## a. Killings", "# Liberty", "## Freedom"])
    }

    @Test func linesThatOnlyReadLikeTitlesStandBesideEachOther() {
        #expect(
            outline("7 Section 6. Discrimination", "7 Women", "7 Children", "7 a. Abuse", "7 Schools", "7 Homes")
                == ["# Section 6. Discrimination", "## Women", "## Children", "## a. Abuse", "### Schools", "### Homes"])
        #expect(
            outline("2 Section 6. Discrimination", "3 Women", "4 Rape", "7 Courts") == [
                "# Section 6. Discrimination", "## Women", "### Rape", "### Courts",
            ])
    }

    @Test func aRunInHeadingIsOneDeeperAndEndsAtTheNextHeading() {
        let found = sections([
            "2 Section 1. Respect", "3 c. Torture", "~ Physical Conditions", "~ Monitoring", "4 Prisons", "~ Improvements", "3 d. Arrest",
        ])
        #expect(
            Pages.outline(found) == [
                "# Section 1. Respect", "## c. Torture", "~~~ Physical Conditions", "~~~ Monitoring", "### Prisons", "~~~~ Improvements",
                "## d. Arrest",
            ])
        #expect(found.map(\.parent) == [nil, 0, 1, 1, 1, 4, 0])
    }

    @Test func textBelongsToWhatIsOpen() {
        var builder = OutlineBuilder()
        #expect(builder.current == nil)
        builder.appendRunIn(title: "Corruption", line: 1)
        #expect(builder.current == 0)
        builder.append(HeadingReader.Heading(text: HeadingText("Women"), markupLevel: 3, isMarkedSectionTitle: false, line: 2))
        #expect(builder.current == 1)
        #expect(Pages.outline(builder.sections) == ["~ Corruption", "# Women"])
    }

    @Test func manyHeadingsTakeAMoment() {
        var builder = OutlineBuilder()
        for index in 0..<200_000 {
            let words = index % 5 == 0 ? "a. Killings" : index % 7 == 0 ? "Section 1." : "Women"
            builder.append(
                HeadingReader.Heading(text: HeadingText(words), markupLevel: index % 7, isMarkedSectionTitle: false, line: index))
        }
        let levels = builder.sections.map(\.level)
        #expect((levels.max() ?? 0) < 12)
        #expect(builder.sections.enumerated().allSatisfy { ($1.parent ?? -1) < $0 })
    }
}
