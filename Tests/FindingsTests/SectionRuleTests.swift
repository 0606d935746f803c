import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct SectionRuleTests {
    private static let prisons = """
        Cells in the old fort of Ostra were damp and crowded.
        Guards in the fort received annual training on restraint.
        """
    private static let press = """
        Newspapers criticized the harbor authority without reprisal.
        Broadcasters needed a license from the ministry of culture.
        """

    private func relations(_ old: String, _ new: String) -> [String: SectionCorrespondence.Relation] {
        let diff = ReportDiff(old: Report(sketch: old), new: Report(sketch: new, year: 2019))
        return Dictionary(
            diff.sections.map { ($0.new?.headings.last ?? $0.old.first?.headings.last ?? "", $0.relation) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func namesWhatHappenedToASection() {
        let old = "# Section 1. Persons\n## a. Prisons\n\(Self.prisons)\n# Section 2. Liberties\n## a. Press\n\(Self.press)"
        #expect(
            relations(
                old,
                "# Section 1. Persons\n## b. Prisons\n\(Self.prisons)\n# Section 2. Liberties\n## a. Newspapers\n\(Self.press)")
                == [
                    "Section 1. Persons": .same, "b. Prisons": .renumbered, "Section 2. Liberties": .same,
                    "a. Newspapers": .renamed,
                ])
        #expect(
            relations(
                old,
                "# Section 1. Persons\n## a. Press\n\(Self.press)\n## b. Markets\nFish sold well in the spring markets of Ostra.")
                == [
                    "Section 1. Persons": .same, "a. Press": .moved, "b. Markets": .added, "a. Prisons": .dropped,
                    "Section 2. Liberties": .dropped,
                ])
    }

    @Test func flowTellsWhereTheTextCameFrom() {
        let old = "# Section 1. Persons\n## a. Prisons\n\(Self.prisons)\n## b. Press\n\(Self.press)"
        let new =
            "# Section 1. Persons\n## a. Security\n\(Self.prisons)\n\(Self.press)\nFish sold well in the spring markets of Ostra."
        let diff = ReportDiff(old: Report(sketch: old), new: Report(sketch: new, year: 2019))
        let flow = diff.sections.first { $0.new?.headings.last == "a. Security" }?.flow ?? []
        #expect(flow.map(\.path.headings.last) == ["a. Prisons", "b. Press"])
        #expect(flow.map(\.share) == [0.4, 0.4])
    }

    @Test func aRenamedSectionTakesItsRunInHeadingsAlong() {
        let parts = ["Fort", "Lockup", "Hospital", "Barracks"].map { place in
            "\(place)::Inspectors found the \(place.lowercased()) of Ostra damp.|Nobody mended the roof of the \(place.lowercased())."
        }
        let old = "# Section 1. Persons\n## a. Prisons\n\(Self.prisons)\n\(parts.joined(separator: "\n"))\n## b. Press\n\(Self.press)"
        let new = old.replacing("## a. Prisons", with: "## a. Places of Custody")
        #expect(
            relations(old, new) == [
                "Section 1. Persons": .same, "a. Places of Custody": .renamed, "Fort": .same, "Lockup": .same, "Hospital": .same,
                "Barracks": .same, "b. Press": .same,
            ])
    }
}
