import Alignment
import Findings
import Foundation
import ReportModel
import ReportSketch
import Testing

@testable import Collation

@Suite("Editions laid side by side")
struct CollationTests {
    @Test("A sentence that stays is one lineage through all editions")
    func carried() throws {
        let collation = try Collation((2016...2019).map { Editions.report($0, Editions.carried, Editions.papers) })
        #expect(collation.lineages.count == 5)
        #expect(collation.lineages.allSatisfy { $0.witnesses.map(\.edition) == [0, 1, 2, 3] })
        let node = collation.node(Witness(edition: 3, sentence: 0))
        #expect(node.change == Change(relation: .unchanged))
        #expect(node.origin == Witness(edition: 0, sentence: 0))
    }

    @Test("A sentence that a middle edition has not is dropped and comes back in the same lineage")
    func restored() throws {
        let with = Editions.carried + [Editions.lighthouse]
        let collation = try Editions.collation(
            Editions.report(2016, with, Editions.papers), Editions.report(2017, Editions.carried, Editions.papers),
            Editions.report(2018, Editions.carried, Editions.papers), Editions.report(2019, with, Editions.papers))
        let found = collation.lineages(saying: "lighthouse keepers")
        #expect(found.count == 1)
        let lineage = collation.lineages[try #require(found.first)]
        #expect(lineage.witnesses.map(\.edition) == [0, 3])
        #expect(collation.node(lineage.witnesses[1]).change?.way == .restored)
        #expect(collation.node(lineage.witnesses[1]).change?.relation == .unchanged)
        #expect(collation.node(lineage.witnesses[1]).origin.edition == 0)
    }

    @Test("What comes back in other words is compared with the words it had")
    func restoredInOtherWords() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried + [Editions.lighthouse]), Editions.report(2017, Editions.carried),
            Editions.report(
                2018, Editions.carried + ["Lighthouse keepers were conscripted for quarry labor without wages or any kind of rest."]))
        let lineage = collation.lineages[try #require(collation.lineages(saying: "lighthouse").first)]
        let last = try #require(lineage.witnesses.last)
        let change = try #require(collation.node(last).change)
        #expect(change.way == .restored)
        #expect(change.relation != .unchanged)
        #expect(change.words.contains { $0.kind == .inserted })
    }

    @Test("A year without an edition is neither a drop nor a return")
    func missingEdition() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried, Editions.papers), Editions.report(2018, Editions.carried, Editions.papers))
        #expect(collation.missingYears == [2017])
        #expect(collation.lineages.allSatisfy { $0.witnesses.count == 2 })
        #expect(collation.node(Witness(edition: 1, sentence: 0)).change?.way == .next)
        let steps = History(collation, lineages: [0]).lineages[0].steps
        #expect(steps.map(\.year) == [2016, 2017, 2018])
        #expect(steps[1].state == .noEdition)
    }

    @Test("What any report may say comes back in its own place only")
    func template() throws {
        // In a report that says so of many things, the words tell little.
        let said = "There were no reports of such cases."
        let others = ["piracy", "smuggling", "arson", "forgery", "poaching"].map { "There were no reports of such cases of \($0)." }
        let papers = Editions.papers + others
        let apart = try Editions.collation(
            Editions.report(2016, Editions.carried + [said], papers), Editions.report(2017, Editions.carried, papers),
            Editions.report(2018, Editions.carried, [Editions.papers[0], said] + papers.dropFirst()))
        #expect(apart.lineages.filter { $0.witnesses.contains { apart.quotation($0).text == said } }.count == 2)
        let again = try Editions.collation(
            Editions.report(2016, Editions.carried + [said], papers), Editions.report(2017, Editions.carried, papers),
            Editions.report(2018, Editions.carried + [said], papers))
        let found = again.lineages.filter { $0.witnesses.contains { again.quotation($0).text == said } }
        #expect(found.map { $0.witnesses.map(\.edition) } == [[0, 2]])
    }

    @Test("Of a split sentence one part goes on with the lineage and the other branches off")
    func split() throws {
        let whole = "Divers recovered amphorae near the northern reef, and glassblowers in Ostra sold counterfeit lenses to pilgrims."
        let parts = "Divers recovered amphorae near the northern reef. | Glassblowers in Ostra sold counterfeit lenses to pilgrims."
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried + [whole]), Editions.report(2017, Editions.carried + [parts]),
            Editions.report(2018, Editions.carried + [parts]))
        let found = (collation.lineages(saying: "amphorae") + collation.lineages(saying: "glassblowers")).map { collation.lineages[$0] }
        let branches = found.filter { $0.branch != nil }
        #expect(branches.count == 1)
        #expect(branches.first?.branch == Witness(edition: 0, sentence: 3))
        #expect(branches.first?.witnesses.map(\.edition) == [1, 2])
        let blame = Blame(collation, edition: 2)
        #expect(blame.lines.allSatisfy { $0.first == 2016 })
    }

    @Test("Of merged sentences one lineage goes on and the other ends in it, which is no silence")
    func merger() throws {
        let whole = "Divers recovered amphorae near the northern reef, and glassblowers in Ostra sold counterfeit lenses to pilgrims."
        let parts = "Divers recovered amphorae near the northern reef. | Glassblowers in Ostra sold counterfeit lenses to pilgrims."
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried + [parts]), Editions.report(2017, Editions.carried + [whole]))
        let merged = collation.lineages.filter { $0.merger != nil }
        #expect(merged.count == 1)
        #expect(merged.first?.merger == Witness(edition: 1, sentence: 3))
        #expect(Silence(collation, leastEditions: 1).statements.isEmpty)
        #expect(collation.node(Witness(edition: 1, sentence: 3)).predecessors.count == 2)
    }

    @Test("Adding editions one by one, all at once, or to what was stored gives the same lineages")
    func appending() throws {
        let with = Editions.carried + [Editions.lighthouse]
        let reports = [
            Editions.report(2016, with, Editions.papers), Editions.report(2017, Editions.carried, Editions.papers),
            Editions.report(2018, Array(with.dropFirst()), Editions.papers), Editions.report(2019, with, Editions.papers.dropLast()),
        ]
        let whole = try Collation(reports)
        let first = try Collation(Array(reports.prefix(2)))
        let stored = Collation(restoring: first.editions, lineages: first.lineages, strands: first.strands)
        for shorter in [first, stored] {
            let longer = try shorter.appending(reports[2]).appending(reports[3])
            #expect(longer.lineages == whole.lineages)
            #expect(longer.strands == whole.strands)
            #expect(longer.editions.map(\.nodes) == whole.editions.map(\.nodes))
            #expect(longer.editions.map(\.sections) == whole.editions.map(\.sections))
        }
        #expect(first.editions.count == 2)
    }

    @Test("An edition that was laid beside the last one meanwhile is added as any other")
    func comparedMeanwhile() throws {
        let with = Editions.carried + [Editions.lighthouse]
        let reports = [
            Editions.report(2016, with, Editions.papers), Editions.report(2017, Editions.carried, Editions.papers),
            Editions.report(2018, with, Array(Editions.papers.dropLast())),
        ]
        let whole = try Collation(reports)
        let first = try Collation(Array(reports.prefix(2)))
        func grown(_ pair: FoldedPair, _ compared: FoldedPair) throws -> Collation {
            var collation = Collation(restoring: first.editions, lineages: first.lineages, strands: first.strands, toAdd: pair)
            try collation.append(reports[2], comparison: EditionComparison(compared))
            return collation
        }
        func pair(_ old: Int, _ new: Int) -> FoldedPair { FoldedPair(old: reports[old], new: reports[new]) }
        // The right pair, and two of which no use can be made.
        var grownOnes = try [pair(1, 2), pair(0, 2), pair(1, 0)].map { try grown($0, $0) }
        // A comparison of the same two reports that were cut into words for themselves, with other numbers for them.
        var lexicon = DegreeWords.standard.lexicon
        let foldedNew = FoldedEdition(reports[2], lexicon: &lexicon)
        let other = FoldedPair(
            old: reports[1], new: reports[2], foldedOld: FoldedEdition(reports[1], lexicon: &lexicon), foldedNew: foldedNew,
            lexicon: lexicon)
        grownOnes += try [grown(pair(1, 2), other), grown(other, pair(1, 2))]
        for longer in grownOnes {
            #expect(longer.lineages == whole.lineages)
            #expect(longer.strands == whole.strands)
            #expect(longer.editions.map(\.nodes) == whole.editions.map(\.nodes))
            #expect(longer.editions.map(\.sections) == whole.editions.map(\.sections))
        }
        #expect(whole.editions[2].nodes.contains { $0.change?.way == .restored })
    }

    @Test("A section that is missing for a year goes on, in whichever way its accents are written")
    func strandsOverAGap() throws {
        let heading = "## b. Cafés and Their Wells"
        func report(_ year: Int, _ lines: [String]) -> Report {
            Report(sketch: (["# Section 1. The Coast", "## a. Harbors"] + Editions.carried + lines).joined(separator: "\n"), year: year)
        }
        let collation = try Collation([
            report(2016, [heading.precomposedStringWithCanonicalMapping, Editions.lighthouse]), report(2017, []),
            report(2018, [heading.decomposedStringWithCanonicalMapping.uppercased() + " ", Editions.lighthouse]),
        ])
        #expect(collation.strands.map(\.places.count) == [3, 3, 2])
    }

    @Test("Every sentence of every edition is in exactly one lineage")
    func partition() throws {
        let collation = try Editions.collation(
            Editions.report(2016, Editions.carried + [Editions.lighthouse], Editions.papers),
            Editions.report(2017, Array(Editions.carried.reversed()), Editions.papers),
            Editions.report(2019, [Editions.lighthouse] + Editions.papers, Editions.carried))
        for (edition, collated) in collation.editions.enumerated() {
            for (sentence, node) in collated.nodes.enumerated() {
                let witness = Witness(edition: edition, sentence: sentence)
                #expect(collation.lineages.indices.filter { collation.lineages[$0].witnesses.contains(witness) } == [node.lineage])
            }
        }
        #expect(Set(collation.lineages.map(\.id)).count == collation.lineages.count)
    }

    @Test("What a document does not cover is neither dropped nor restored")
    func notCovered() throws {
        func full(_ year: Int) -> Report {
            Report(
                sketch: """
                    # Section 1. Respect for the Integrity of the Person
                    \(Editions.carried.joined(separator: "\n"))
                    # Section 2. Civil Liberties
                    \(Editions.lighthouse)
                    # Section 3. Political Participation
                    \(Editions.papers.joined(separator: "\n"))
                    """, year: year)
        }
        let part = Report(
            sketch: """
                # Section 1. Respect for the Integrity of the Person
                \(Editions.carried.joined(separator: "\n"))
                # Section 3. Political Participation
                \(Editions.papers.joined(separator: "\n"))
                """, year: 2017)
        let collation = try Editions.collation(full(2016), part, full(2018))
        let found = collation.lineages(saying: "lighthouse")
        #expect(found.count == 1)
        let steps = History(collation, lineages: found).lineages[0].steps
        #expect(steps[1].state == .notCovered)
        #expect(collation.node(Witness(edition: 2, sentence: 3)).change?.way == .resumed)
        #expect(Silence(collation, leastEditions: 1).statements.isEmpty)
        #expect(Silence(try Editions.collation(full(2016), part), leastEditions: 1).statements.isEmpty)
    }

    @Test("A report that has no place among the others is refused")
    func errors() throws {
        let collation = try Editions.collation(Editions.report(2018, Editions.carried))
        #expect(throws: CollationError.notLater(year: 2018, latest: 2018)) { try collation.appending(Editions.report(2018, [])) }
        #expect(throws: CollationError.notLater(year: 2017, latest: 2018)) { try collation.appending(Editions.report(2017, [])) }
        let report = Editions.report(2019, Editions.carried)
        func other(_ name: String, _ year: Int?) -> Report {
            Report(
                text: report.text, sections: report.sections, paragraphs: report.paragraphs, sentences: report.sentences,
                edition: Edition(country: Country(code: nil, name: name), year: year), snapshot: report.snapshot)
        }
        #expect(throws: CollationError.otherCountry(name: "Borland", expected: "Ardania")) {
            try collation.appending(other("Borland", 2019))
        }
        #expect(throws: CollationError.noYear) { try collation.appending(other("Ardania", nil)) }
    }
}
