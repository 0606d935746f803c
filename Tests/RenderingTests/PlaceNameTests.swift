import ReportModel
import Testing

@testable import Rendering

@Suite("Places in few words")
struct PlaceNameTests {
    @Test(
        "Numbers stand for the titles they belong to",
        arguments: [
            (["Executive Summary"], "Executive Summary"),
            (["Section 2. Civil Liberties", "a. Freedom of Expression"], "2.a Freedom of Expression"),
            (["Section 1. Integrity", "d. Arbitrary Arrest", "Role of the Police"], "1.d Role of the Police"),
            (["Section 6. Discrimination", "Women", "Sexual Harassment"], "6 Women › Sexual Harassment"),
            (["Life", "Section 1. Killings"], "Life › Killings"),
            (["Section 5."], "5"),
            ([], "before the first heading"),
        ])
    func place(headings: [String], name: String) {
        #expect(PlaceName.of(SectionPath(headings: headings)) == name)
    }
}
