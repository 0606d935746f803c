import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct ReportDiffComparisonTests {
    private static let sketch = """
        # Executive Summary
        Fishing and shipping feed most families of the coast.
        Ardania is a republic with an elected parliament.| Observers called the last election for mayor orderly.
        # Section 1. Respect for Persons
        ## a. Prisons
        Conditions:: Cells in the old fort of Ostra were damp and crowded.| There were no reports of deaths in custody.
        The ombudsman visited eleven prisons and published his findings in the gazette.
        ## b. Arrest
        The law prohibits arbitrary arrest of fishermen.| Police arrested the poet Ilin Varga for a banner on the harbor bridge.
        # Section 2. Respect for Liberties
        ## a. Press
        Newspapers criticized the harbor authority without reprisal.| Broadcasters needed a license from the ministry of culture.
        There were no reports of censorship in the northern districts.
        """

    @Test func aReportAgainstItselfIsEmpty() {
        let diff = ReportDiff(old: Report(sketch: Self.sketch), new: Report(sketch: Self.sketch))
        #expect(diff.isEmpty)
        #expect(diff.findings.count == 11)
        #expect(diff.boundary == Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1))
    }

    @Test func removedFindingsStandWhereTheyStood() {
        let lines = Self.sketch.split(separator: "\n")
        let new = lines.filter { !$0.hasPrefix("The ombudsman") && !$0.hasPrefix("Fishing") }.joined(separator: "\n")
        let diff = ReportDiff(old: Report(sketch: Self.sketch), new: Report(sketch: new, year: 2019))
        #expect(
            diff.findings.map(\.relation) == [
                .removed, .unchanged, .unchanged, .unchanged, .unchanged, .removed, .unchanged, .unchanged, .unchanged,
                .unchanged, .unchanged,
            ])
        #expect(diff.findings[5].old.first?.text.hasPrefix("The ombudsman") == true)
    }

    /// Edits made on purpose to every third sentence or so, over and over: what must always hold.
    @Test(arguments: 1...12) func whatAlwaysHolds(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let old = Report(sketch: Self.sketch)
        let new = Report(sketch: Self.edited(Self.sketch, &random), year: 2019)
        let diff = ReportDiff(old: old, new: new)
        // Every sentence stands in exactly one finding.
        let oldPlaces = diff.findings.flatMap(\.old).map { [$0.paragraph, $0.sentence] }
        let newPlaces = diff.findings.flatMap(\.new).map { [$0.paragraph, $0.sentence] }
        #expect(Set(oldPlaces).count == oldPlaces.count && oldPlaces.count == old.sentences.count)
        #expect(Set(newPlaces).count == newPlaces.count && newPlaces.count == new.sentences.count)
        #expect(Set(diff.findings.map(\.id)).count == diff.findings.count)
        // Words rebuild both sides.
        for finding in diff.findings where !finding.words.isEmpty {
            #expect(
                finding.words.filter { $0.kind != .inserted }.map(\.text).joined(separator: " ")
                    == finding.old.map(\.text).joined(separator: " "))
            #expect(
                finding.words.filter { $0.kind != .deleted }.map(\.text).joined(separator: " ")
                    == finding.new.map(\.text).joined(separator: " "))
        }
        // A shift is never below revised.
        #expect(diff.findings.allSatisfy { $0.shift == nil || $0.relation == .revised })
        // Swapping the sides swaps added and removed, and nothing else.
        let back = ReportDiff(old: new, new: old)
        let added = diff.findings.filter { $0.relation == .added }.flatMap(\.new).map { [$0.paragraph, $0.sentence] }
        let removedAgain = back.findings.filter { $0.relation == .removed }.flatMap(\.old).map { [$0.paragraph, $0.sentence] }
        #expect(Set(added) == Set(removedAgain))
        for relation in [Relation.unchanged, .cosmetic, .updated, .reworded, .revised] {
            #expect(diff.count(of: relation) == back.count(of: relation))
        }
        #expect(diff.movedCount == back.movedCount)
        // The same pair, the same bytes.
        #expect(ReportDiff(old: old, new: new) == diff)
    }

    private static func edited(_ sketch: String, _ random: inout SeededGenerator) -> String {
        sketch.split(separator: "\n").flatMap { line -> [String] in
            let line = String(line)
            if line.hasPrefix("#") { return [line] }
            switch Int.random(in: 0..<9, using: &random) {
            case 0: return []
            case 1:
                return [
                    line, "Fishing crews of village \(Int.random(in: 100...999, using: &random)) went on strike over quotas.",
                ]
            case 2: return [line.split(separator: "|").reversed().joined(separator: "|")]
            case 3: return [line, line]
            case 4:
                return [
                    String(
                        line.split(separator: " ").enumerated().filter { $0.offset % 5 != 4 }.map(\.element).joined(
                            separator: " "))
                ]
            default: return [line]
            }
        }.joined(separator: "\n")
    }
}
