import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("Topics with nothing left")
struct AbsentSectionTests {
    private static let frame = """
        # Section 1. Persons
        ## a. Harbors
        The harbor authority of Ostra publishes its accounts each spring. | The port of Ostra has seven cranes.
        The lighthouse at Cape Sund guides ships through the winter storms.
        """

    private func absent(_ old: String, _ new: String) -> [AbsentSection] {
        ReportDiff(old: Report(sketch: Self.frame + "\n" + old), new: Report(sketch: Self.frame + "\n" + new, year: 2019)).absentSections
    }

    @Test("The outermost topic is listed once, with its last place")
    func outermost() {
        let old = """
            ## b. Orchards
            Apple growers of Varn sold cider at autumn fairs. | Pears froze.
            Pests:: Beetles damaged cherry trees near Lake Moss.
            # Section 2. Mines
            Copper miners dug tunnels beneath Mount Harl.
            """
        #expect(
            absent(old, "# Section 2. Weather\nSnow fell.") == [
                AbsentSection(
                    path: SectionPath(headings: ["Section 1. Persons", "b. Orchards"]), paragraphs: 2...3, sentences: 3, subsections: 1),
                AbsentSection(path: SectionPath(headings: ["Section 2. Mines"]), paragraphs: 4...4, sentences: 1),
            ])
    }

    @Test("A topic of which a sentence stands elsewhere is not absent")
    func elsewhere() {
        let orchards = "Apple growers of Varn sold cider at crowded autumn fairs in the old customs hall."
        #expect(absent("## b. Orchards\n\(orchards)\nPears froze.", "## c. Trade\n\(orchards)").isEmpty)
        #expect(absent("## b. Orchards\n\(orchards)", "## b. Orchards\nPears froze.").isEmpty)
    }
}
