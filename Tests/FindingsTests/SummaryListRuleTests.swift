import ReportModel
import ReportSketch
import Testing

@testable import Findings

@Suite("Two lists, item by item")
struct SummaryListRuleTests {
    private func compared(_ old: String, _ new: String) -> SummaryList? {
        func report(_ summary: String, _ year: Int) -> Report {
            Report(
                sketch: """
                    # Executive Summary
                    Ardania is a republic with an elected parliament.
                    \(summary)
                    # Section 1. Persons
                    The harbor authority of Ostra publishes its accounts each spring.
                    """, year: year)
        }
        return ReportDiff(old: report(old, 2018), new: report(new, 2019)).summaryList
    }

    private func items(_ old: String, _ new: String) -> [String] {
        let opening = "Significant human rights issues included: "
        return (compared(opening + old, opening + new)?.items ?? []).map { item in
            "\(item.relation.rawValue): \(item.old.joined(separator: " + ")) → \(item.new.joined(separator: " + "))"
        }
    }

    @Test("Items that only moved are kept; those of one side are added or dropped, in the order of the new list")
    func basics() {
        #expect(
            items("torture; political prisoners; and corruption.", "corruption; site blocking; and torture.") == [
                "kept: corruption → corruption", "added:  → site blocking", "kept: torture → torture",
                "dropped: political prisoners → ",
            ])
    }

    @Test(
        "Reworded items are matched",
        arguments: [
            ("forced disappearances by the government", "enforced disappearances"),
            ("unlawful or arbitrary killings", "arbitrary or unlawful killings, including extrajudicial killings"),
            ("lack of accountability for violence against women", "extensive gender-based violence, including at home"),
            ("use of torture by the security services", "torture or cruel treatment or punishment"),
            (
                "violence against LGBTI individuals",
                "instances of violence targeting members of the lesbian, gay, bisexual, transgender, and intersex community"
            ),
            ("restrictions on religion", "severe restrictions on religious freedom"),
        ])
    func reworded(old: String, new: String) {
        #expect(
            items("\(old); corruption; site blocking.", "site blocking; \(new); corruption.") == [
                "kept: site blocking → site blocking", "reworded: \(old) → \(new)", "kept: corruption → corruption",
            ])
    }

    @Test(
        "Items that share a formula alone are not",
        arguments: [
            ("serious restrictions on freedom of movement", "serious restrictions on freedom of expression"),
            ("crimes involving violence targeting persons with disabilities", "crimes involving violence targeting journalists"),
            ("political prisoners", "harsh and life-threatening prison conditions"),
            ("forced labor", "child labor"), ("criminalization of defamation", "laws criminalizing same-sex conduct"),
            ("restrictions on internet freedom", "restrictions on international organizations"),
        ])
    func formula(old: String, new: String) {
        #expect(
            items("\(old); corruption.", "\(new); corruption.") == [
                "added:  → \(new)", "kept: corruption → corruption", "dropped: \(old) → ",
            ])
    }

    @Test("Split and merged items are told as such")
    func splits() {
        #expect(
            items("killings, torture, and disappearances by soldiers; graft.", "killings; torture; disappearances; graft.")
                == [
                    "reworded: killings, torture, and disappearances by soldiers → killings + torture + disappearances",
                    "kept: graft → graft",
                ])
        #expect(
            items("arbitrary arrest; arbitrary detention; graft.", "arbitrary arrest or detention; graft.") == [
                "reworded: arbitrary arrest + arbitrary detention → arbitrary arrest or detention", "kept: graft → graft",
            ])
    }

    @Test("A word of degree that came or went is named, and the words that changed")
    func shift() throws {
        let opening = "Human rights issues included: "
        let list = try #require(
            compared(opening + "restrictions on religion; serious graft.", opening + "severe restrictions on religion; graft."))
        #expect(list.items.map(\.relation) == [.reworded, .reworded])
        #expect(list.items.map { $0.shift?.old } == ["", "serious"])
        #expect(list.items.map { $0.shift?.new } == ["severe", ""])
        #expect(list.items.map { $0.shift?.direction } == [.stronger, .weaker])
        #expect(list.items[0].words == [WordMark(.inserted, "severe"), WordMark(.kept, "restrictions on religion")])
    }

    @Test("The punctuation between items is no change")
    func punctuation() {
        #expect(items("graft; smoke.", "smoke; and graft.") == ["kept: smoke → smoke", "kept: graft → graft"])
    }

    @Test("An item that the other summary names outside its list refers there")
    func elsewhere() throws {
        let list = try #require(
            compared(
                "Human rights issues included: graft; refoulement of refugees.",
                "Human rights issues included: graft.\nBorder guards were blamed for the refoulement of refugees."))
        #expect(list.items.last?.relation == .dropped)
        #expect(list.items.last?.elsewhere?.text == "Border guards were blamed for the refoulement of refugees.")
        #expect(list.items.last?.elsewhere?.paragraph == 2)
    }

    @Test("Against a denial every item is added or dropped; without a list nothing is compared")
    func oneSided() throws {
        let named = "Human rights issues included: graft; smoke."
        let denied = try #require(compared(named, "There were no reports of significant human rights abuses."))
        #expect(denied.isCompared && denied.new.status == .denial)
        #expect(denied.items.map(\.relation) == [.dropped, .dropped])
        let silent = try #require(compared("The year was dry.", named))
        #expect(!silent.isCompared && silent.old.status == .noList && silent.new.status == .list)
        #expect(silent.items.map(\.relation) == [.notCompared, .notCompared])
        #expect(compared("The year was dry.", "The year was wet.") == nil)
    }

    @Test("Exchanging the editions exchanges added and dropped")
    func symmetry() throws {
        let (one, other) = (
            "Human rights issues included: graft; torture by police; rain.", "Human rights issues included: torture; smoke."
        )
        let forth = try #require(compared(one, other))
        let back = try #require(compared(other, one))
        #expect(forth.items(.added).map(\.new) == back.items(.dropped).map(\.old))
        #expect(forth.items(.dropped).map(\.old) == back.items(.added).map(\.new))
        #expect(forth.items(.reworded).map(\.old) == back.items(.reworded).map(\.new))
    }
}
