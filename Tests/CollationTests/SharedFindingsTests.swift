import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("Findings that are instances of what was done in many countries")
struct SharedFindingsTests {
    private let guild = "The guild of cartographers inspected dungeons twice and published its findings in full."
    private let fees = "Litigants paid fees of the court before noon or slept in the colonnade."

    private func shared(_ diffs: [ReportDiff], in index: Int) -> [Finding] {
        let instances = SharedFindings(ManyCountries.changes(diffs), in: diffs[index])
        return diffs[index].findings.filter { instances.contains($0) }
    }

    @Test("A sentence that came everywhere is one, and a country's own is none")
    func added() {
        let diffs = ManyCountries.diffs(
            3, old: { _ in guild },
            new: {
                "\(guild)\nNot a word was said in X about the colonnade.\($0 == 0 ? "\nThe lighthouse keepers were shot at dawn." : "")"
            })
        #expect(shared(diffs, in: 0).map(\.new.first?.text) == ["Not a word was said in Ardania about the colonnade."])
    }

    @Test("What stood under a topic that is not reported in many countries")
    func absent() {
        let section = "# Section 1. Integrity\n## a. Prisons\n\(guild)"
        let own = ["Rats ate the ledgers.", "Moths ate the robes.", "Worms ate the scaffold."]
        let diffs = ManyCountries.diffs(3, old: { "\(section)\n## b. Markets\n\(own[$0])" }, new: { _ in section })
        #expect(shared(diffs, in: 2).map(\.old.first?.text) == ["Worms ate the scaffold."])
        // In a country that keeps the topic, a sentence that went is its own.
        let kept = ManyCountries.diffs(
            4, old: { "\(section)\n## b. Markets\n\($0 < 3 ? own[$0] : "\(fees)\nSalt was dear.")" },
            new: { $0 < 3 ? section : "\(section)\n## b. Markets\n\(fees)" })
        #expect(shared(kept, in: 3).isEmpty)
    }

    @Test("Where something else changed, too, it is none")
    func partly() {
        let sentences = [
            "Foresters of the crown sheltered victims of the flood in granaries of the bishop near the estuary.",
            "Judges in the upper town heard victims without a fee on market days and after vespers.",
            "Sailors of the royal fleet carried victims ashore under the eyes of the bishop and his aunts.",
        ]
        func now(_ index: Int) -> String {
            let text = sentences[index].replacing("victims", with: "survivors")
            return index == 0 ? text.replacing("bishop", with: "gendarmes") : text
        }
        let diffs = ManyCountries.diffs(3, old: { sentences[$0] }, new: now)
        #expect(shared(diffs, in: 1).count == 1)
        #expect(shared(diffs, in: 0).isEmpty)
    }

    @Test("Without anything in common no finding is one")
    func none() {
        let diffs = ManyCountries.diffs(1, old: { _ in guild }, new: { _ in fees })
        let instances = SharedFindings(.none, in: diffs[0])
        #expect(!diffs[0].findings.contains { instances.contains($0) })
    }

    @Test("Words that were replaced throughout one pair and in many countries")
    func wording() {
        let nouns = ["flood", "fire", "famine", "frost", "plague"]
        let old = nouns.map { "Foresters of the crown sheltered victims of the \($0) in granaries of the bishop." }.joined(separator: "\n")
        let diffs = ManyCountries.diffs(3, old: { _ in old }, new: { _ in old.replacing("victims", with: "survivors") })
        let instances = SharedFindings(ManyCountries.changes(diffs), in: diffs[0])
        #expect(!diffs[0].wordingChanges.isEmpty)
        #expect(diffs[0].wordingChanges.allSatisfy { instances.contains($0) })
        #expect(!SharedFindings(.none, in: diffs[0]).contains(diffs[0].wordingChanges[0]))
    }
}
