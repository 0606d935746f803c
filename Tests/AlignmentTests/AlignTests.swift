import ReportModel
import ReportSketch
import Testing

@testable import Alignment

@Suite struct AlignTests {
    static let old = """
        # Executive Summary
        Ardania is a republic with an elected parliament and a president chosen for five years.| Observers called the last election free.
        # Section 1. Respect for Persons
        ## a. Prisons
        Prison cells in Ostra were damp and crowded with inmates awaiting transfer.| There were no reports of deaths in custody.
        The ombudsman visited eleven prisons and published his findings in the official gazette.
        ## b. Arrest
        The law prohibits arbitrary arrest, and courts generally enforced it.| Police arrested the poet Ilin Varga for a banner on the harbor bridge, and a judge released her after nine days.
        # Section 2. Liberties
        ## a. Press
        Newspapers criticized the harbor authority without reprisal.| Broadcasters needed a license from the ministry of culture.
        There were no reports of censorship.
        """

    @Test func aReportIsLinkedToItselfSentenceBySentence() {
        let report = Report(sketch: Self.old)
        let alignment = align(old: report, new: report)
        #expect(alignment.links.map(\.old) == Array(report.sentences.indices))
        #expect(alignment.links.map(\.new) == Array(report.sentences.indices))
        #expect(alignment.links.allSatisfy { $0.score == 1 })
    }

    @Test func editedAndMovedSentencesAreFound() {
        let new = Report(
            sketch: """
                # Executive Summary
                Ardania is a republic with an elected parliament and a president chosen for six years.
                # Section 1. Respect for Persons
                ## a. Prisons
                Prison cells in Ostra remained damp and crowded with inmates who awaited transfer.| There were no reports of deaths in custody.
                Broadcasters needed a license from the ministry of culture.
                ## b. Arrest
                The law prohibited arbitrary arrest, and courts generally enforced it.
                # Section 2. Liberties
                ## a. Press
                Fishing crews protested against new quotas in the northern lagoon.
                There were no reports of censorship.
                """)
        let alignment = align(old: Report(sketch: Self.old), new: new)
        let pairs = alignment.links.map { [$0.old, $0.new] }
        #expect(pairs == [[0, 0], [2, 1], [3, 2], [8, 3], [5, 4], [9, 6]])
        #expect(alignment.newNearMisses.count == 7)
    }

    @Test func aTemplateElsewhereIsNoCounterpart() {
        let old = Report(sketch: "# Section 1. Persons\n## a. Disappearance\nThere were no reports of disappearances.")
        let new = Report(
            sketch: """
                # Section 6. Discrimination
                ## b. Coercion
                Clinics in Ostra opened on Sundays.
                There were no reports of coercion.
                """)
        #expect(align(old: old, new: new).links.isEmpty)
    }

    @Test func aSplitSentenceHasBothHalves() {
        let old = Report(
            sketch: """
                # Section 1. Persons
                The constitution forbids torture of detainees.
                The ombudsman visited eleven prisons in the spring, and his staff published detailed findings about damp cells in the gazette.
                Guards received annual training on restraint.
                """)
        let new = Report(
            sketch: """
                # Section 1. Persons
                The constitution forbids torture of detainees.
                The ombudsman visited eleven prisons in the spring.| His staff published detailed findings about damp cells in the gazette.
                Guards received annual training on restraint.
                """)
        let split = align(old: old, new: new)
        #expect(split.links.filter { $0.old == 1 }.map(\.new) == [1, 2])
        #expect(split.links.contains { $0.kind == .part })
        let merged = align(old: new, new: old)
        #expect(merged.links.filter { $0.new == 1 }.map(\.old) == [1, 2])
    }

    @Test func anotherDateIsAnotherEvent() {
        let old = Report(
            sketch:
                "# Section 1. Persons\nOn March 3, police dispersed a march of teachers in the capital and detained two of them.")
        let new = Report(
            sketch:
                "# Section 1. Persons\nOn July 21, police dispersed a gathering of pensioners near the lagoon with water cannon.")
        #expect(align(old: old, new: new).links.isEmpty)
    }

    /// "In August" is another August a year later, whatever else the two have in common.
    @Test func aMonthOfAnotherYearIsAnotherEvent() {
        func report(_ event: String, year: Int) -> Report {
            Report(
                sketch: """
                    # Section 1. Persons
                    The constitution forbids torture of detainees.
                    \(event)
                    Guards received annual training on restraint.
                    """, year: year)
        }
        let old = report("In August police dispersed a march of teachers in the capital and detained two of them.", year: 2018)
        let next = report("In August police closed a gathering of pensioners near the northern lagoon with two boats.", year: 2019)
        #expect(!align(old: old, new: next).links.contains { $0.old == 1 })
        let told = report("In August 2018 police closed a march of teachers near the northern lagoon with two boats.", year: 2019)
        #expect(align(old: old, new: told).links.contains { $0.old == 1 && $0.new == 1 })
    }

    @Test func whatIsCountedOverAPeriodIsNoEvent() {
        func report(_ count: String, year: Int) -> Report {
            Report(
                sketch: """
                    # Section 1. Persons
                    The constitution forbids torture of detainees.
                    \(count)
                    Guards received annual training on restraint.
                    """, year: year)
        }
        let old = report("Between January and June the inspectorate examined 137 complaints, of which 48 reached a court.", year: 2018)
        let new = report("Through September the inspectorate opened 717 files, of which five reached a court.", year: 2019)
        #expect(align(old: old, new: new).links.contains { $0.old == 1 && $0.new == 1 })
    }

    @Test(arguments: [
        ("As of November the panel had not signed its findings.", "As of November no page of the findings stood in the gazette.", true),
        ("In November the panel had not signed its findings.", "In November no page of the findings stood in the gazette.", false),
    ])
    func aCountToDateMayFollowFromItsNeighbours(_ before: String, _ after: String, _ isLinked: Bool) {
        func report(_ sentence: String, year: Int) -> Report {
            let lead = "The governor of Ostra named a panel to examine the fire in the cannery."
            return Report(
                sketch: "# Section 1. Persons\n\(lead)|Fishermen gave evidence.|\(sentence)|Relatives of the dead asked for redress.",
                year: year)
        }
        let links = align(old: report(before, year: 2018), new: report(after, year: 2019)).links
        #expect(links.contains { $0.old == 2 && $0.new == 2 } == isLinked)
    }

    /// A report that says a thing in its summary and again below has a counterpart for each.
    @Test func eachOfTwoTellingsHasItsOwnCounterpart() {
        let raids = "Lagoon raiders staged deadly attacks and night raids on isolated fishing villages along the northern border"
        let old = Report(
            sketch: """
                # Executive Summary
                \(raids), burning boats and homes.
                # Section 1. Persons
                ## a. Deprivation of Life
                \(raids).
                Courts opened late.
                """)
        let new = Report(
            sketch: """
                # Executive Summary
                During the year \(raids), burning boats and houses.
                # Section 1. Persons
                ## a. Deprivation of Life
                Lagoon raiders continued to stage deadly attacks (see Executive Summary).
                Courts opened late.
                """)
        #expect(align(old: old, new: new).links.map { [$0.old, $0.new] } == [[0, 0], [1, 1], [2, 2]])
    }

    @Test func aRepeatInOtherWordsCopiesTheStatement() {
        let old = Report(
            sketch: """
                # Section 1. Persons
                ## Prison Conditions
                Cells in Ostra were damp.
                There were reports of wardens in Ostra beating and humiliating prisoners and cursing their lawyers.
                The ombudsman visited eleven prisons.
                """)
        let new = Report(
            sketch: """
                # Section 1. Persons
                ## Prison Conditions
                Cells in Ostra were damp.
                There were reports that wardens in Ostra beat and humiliated prisoners and cursed their lawyers.
                The ombudsman visited eleven prisons.
                ### Physical Conditions
                There are credible reports that wardens in Ostra beat and humiliated inmates and cursed their attorneys.
                """)
        let links = align(old: old, new: new).links.filter { $0.old == 1 }
        #expect(links.map(\.new) == [1, 3])
        #expect(links.last?.kind == .copy)
    }

    @Test func exchangingTheSidesExchangesTheLinks() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            let old = randomReport(&random)
            let new = randomReport(&random)
            let forth = align(old: old, new: new).links.map { [$0.old, $0.new] }
            let back = align(old: new, new: old).links.map { [$0.new, $0.old] }
            #expect(Set(forth) == Set(back))
        }
    }

    @Test func nothingAgainstSomething() {
        let empty = Report(sketch: "")
        let report = Report(sketch: Self.old)
        #expect(align(old: empty, new: report).links.isEmpty)
        #expect(align(old: report, new: empty).links.isEmpty)
        #expect(align(old: empty, new: empty).links.isEmpty)
    }

    @Test func endlessRepeatsArePairedInOrder() {
        let sentence = "The government of Ardania arrested a journalist."
        let old = Report(
            sketch: "Fishing crews protested.\n" + String(repeating: sentence + "\n", count: 3_000) + "The end came.")
        let new = Report(sketch: "Teachers went on strike.\n" + String(repeating: sentence + "\n", count: 2_000) + "Nobody came.")
        let links = align(old: old, new: new).links
        #expect(links.count == 2_000)
        #expect(links.allSatisfy { $0.old == $0.new })
    }

    /// Sentences from a small stock of words, so that many share some.
    private func randomReport(_ random: inout SeededGenerator) -> Report {
        let words = """
            police court harbor prison lawyer minister teacher union strike permit license newspaper lagoon village election ballot
            judge detained released protested reported investigated banned opened closed published widely rarely northern southern
            """.split { $0 == " " || $0 == "\n" }
        var sketch = ""
        for section in 1...3 {
            sketch += "# Section \(section). Part \(words[section])\n"
            for _ in 0..<6 {
                let sentences = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                    (0..<Int.random(in: 3...9, using: &random)).map { _ in words[Int.random(in: 0..<words.count, using: &random)]
                    }
                    .joined(separator: " ") + "."
                }
                sketch += sentences.joined(separator: "|") + "\n"
            }
        }
        return Report(sketch: sketch)
    }
}
