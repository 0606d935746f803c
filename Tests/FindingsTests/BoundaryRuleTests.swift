import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct BoundaryRuleTests {
    private static let topics = ["Prisons", "Courts", "Press", "Assembly", "Schools", "Harbors"]
    private static let sentences = [
        "Guards in the old fort of Ostra search the cells of inmates each morning.",
        "Judges in the capital hear appeals of fishermen within thirty days.",
        "Newspapers criticize the harbor authority and print letters of readers.",
        "Teachers march through the capital and demand higher wages.",
        "Villages along the lagoon share one school and pay its teacher.",
        "Dockers unload the grain ships and receive their wages weekly.",
    ]

    private func grade(_ new: (Int) -> (section: String, heading: String, text: String)) -> Boundary.Grade {
        func sketch(_ part: (Int) -> (section: String, heading: String, text: String)) -> String {
            Self.topics.indices.map { index in
                let (section, heading, text) = part(index)
                return "# Section \(index + 1). \(section)\n## a. \(heading)\n\(text)"
            }.joined(separator: "\n")
        }
        let old = sketch { ("Respect for \(Self.topics[$0])", "Law on \(Self.topics[$0])", Self.sentences[$0]) }
        return ReportDiff(old: Report(sketch: old), new: Report(sketch: sketch(new), year: 2019)).boundary.grade
    }

    @Test func outlineAndWordingMakeTheGrade() {
        #expect(grade { ("Respect for \(Self.topics[$0])", "Law on \(Self.topics[$0])", Self.sentences[$0]) } == .quiet)
        #expect(grade { ("Respect for \(Self.topics[$0])", "Elsewhere \($0)", Self.sentences[$0]) } == .retagged)
        #expect(grade { ("Unheard \($0)", "Elsewhere \($0)", Self.sentences[$0]) } == .restructured)
        let past = [
            "Guards in the old fort of Ostra searched the cells of inmates each morning.",
            "Judges in the capital heard appeals of fishermen within thirty days.",
            "Newspapers criticized the harbor authority and printed letters of readers.",
            "Teachers marched through the capital and demanded higher wages.",
            "Villages along the lagoon shared one school and paid its teacher.",
            "Dockers unloaded the grain ships and received their wages weekly.",
        ]
        #expect(grade { ("Respect for \(Self.topics[$0])", "Law on \(Self.topics[$0])", past[$0]) } == .restyled)
    }

    @Test func eachSectionHasAGradeOfItsOwn() {
        func sketch(_ heading: String) -> String {
            """
            # Section 1. Respect for Persons
            ## a. Law on Custody
            \(Self.sentences[0...2].joined(separator: "\n"))
            # Section 2. Respect for Labor
            ## a. \(heading)
            \(Self.sentences[3...5].joined(separator: "\n"))
            # Section 3. Endnote
            The spring fair of Ostra drew twice the visitors of the year before.
            """
        }
        let diff = ReportDiff(
            old: Report(sketch: sketch("Law on Guilds")), new: Report(sketch: sketch("Elsewhere"), year: 2019))
        #expect(diff.boundary.grade == .retagged)
        let grades = diff.sections.map { $0.boundary?.grade }
        // Section 3 has too little text to tell.
        #expect(grades == [.quiet, .quiet, .retagged, .retagged, nil])
        #expect(diff.sections[2].boundary?.keptPath == 0)
        #expect(diff.sections[2].boundary?.identical == 1)
    }
}
