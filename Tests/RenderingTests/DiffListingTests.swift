import Incidents
import ReportModel
import SchemaCheck
import Testing

@testable import Findings
@testable import Rendering

@Suite("What is listed, and in which order")
struct DiffListingTests {
    private func finding(_ text: String, _ points: Int) -> Finding {
        var finding = Finding.added(text, Place(["A"], 0))
        finding.significance.change = points
        return finding
    }

    private var findings: [Finding] { [finding("A.", 200), finding("B.", 500), finding("C.", 100), finding("D.", 500)] }

    private func texts(_ listing: DiffListing) -> String {
        listing.select(findings) { _ in true }.listed.map { $0.new[0].text }.joined(separator: " ")
    }

    @Test("Everything in the order of the report, unless asked otherwise")
    func everything() {
        #expect(texts(.everything) == "A. B. C. D.")
        #expect(DiffListing.everything.phrase(leftOut: 0) == nil)
    }

    @Test("The most significant first, those of equal significance as in the report")
    func order() {
        #expect(texts(DiffListing(order: .significance)) == "B. D. A. C.")
    }

    @Test("What is below the least is left out and counted; what is exactly that is not")
    func minimum() {
        #expect(texts(DiffListing(minimum: 0.2)) == "A. B. D.")
        #expect(DiffListing(minimum: 0.6).select(findings) { _ in true }.leftOut == 4)
        #expect(DiffListing(minimum: 0.6).select(findings) { $0.new[0].text != "A." }.leftOut == 3)
    }

    @Test("One line says how many")
    func phrase() {
        #expect(DiffListing(minimum: 0.25).phrase(leftOut: 1) == "1 finding of a significance below 0.25 is not listed.")
        #expect(DiffListing(minimum: 0.3).phrase(leftOut: 1_200) == "1,200 findings of a significance below 0.3 are not listed.")
    }

    @Test("On the terminal and in Markdown by significance each finding stands with its place, below one heading")
    func outputs() {
        let listing = DiffListing(minimum: 0.2, order: .significance)
        let terminal = String(decoding: DiffTerminal(width: 120, listing: listing).bytes(Ardania.diff), as: UTF8.self)
        let markdown = String(decoding: DiffMarkdown(listing: listing).bytes(Ardania.diff), as: UTF8.self)
        for text in [terminal, markdown] {
            #expect(text.contains("By significance"))
            #expect(text.contains("2.a Freedom of Expression"))
            #expect(text.contains("of a significance below 0.2"))
        }
        #expect(!markdown.contains("### Changed"))
    }

    // MARK: Kinds

    private func listed(_ listing: DiffListing, of findings: [Finding] = Ardania.findings) -> (kinds: [String], leftOut: Int) {
        let (listed, leftOut) = listing.select(findings) { $0.differs && $0.relation != .cosmetic }
        return (listed.map { $0.relation.rawValue + ($0.isMoved ? " moved" : "") }, leftOut)
    }

    @Test("Only the kinds asked for, whatever else was shown; the others are counted")
    func kinds() {
        let (kinds, leftOut) = listed(DiffListing(kinds: [.updated, .added]))
        #expect(kinds == ["added", "updated", "added"])
        #expect(leftOut == 9)
    }

    @Test("A kind that is only counted otherwise is listed when it is asked for, and moved is one beside the relation")
    func cosmetic() {
        #expect(listed(DiffListing(kinds: [.cosmetic])).kinds == ["cosmetic"])
        #expect(listed(DiffListing(kinds: [.moved])).kinds == ["unchanged moved"])
    }

    @Test("The outputs' own word for removed is known, and no other words are")
    func words() {
        #expect(DiffListing.Kind(word: "not-reported") == .removed)
        #expect(DiffListing.Kind(word: "not-covered") == .notCovered)
        #expect(DiffListing.Kind(word: "unchanged") == nil)
        #expect(DiffListing(kinds: [.revised, .added, .revised]).kinds == [.added, .revised])
    }

    @Test("Incidents: new ones and follow-ups, with the sentences that go on about them")
    func incidents() {
        func told(_ status: FindingIncident.Status, _ text: String) -> Finding {
            var finding = Finding.added(text, Place(["A"], 0))
            finding.incident = FindingIncident(
                status: status, incident: Incident(date: nil, precision: .year, kinds: [.killed], sentences: [0]), sentences: [])
            return finding
        }
        var further = Finding.added("He was let go in May.", Place(["A"], 0))
        let new = told(.new, "Guards beat him.")
        further.incidentOf = new.id
        var other = Finding.added("It was told before.", Place(["A"], 0))
        let carried = told(.carried, "Police held her.")
        other.incidentOf = carried.id
        let findings = [new, further, told(.followUp, "A court tried it."), carried, other, finding("It rained.", 900)]
        let (listed, leftOut) = DiffListing(isOfIncidents: true).select(findings) { _ in true }
        #expect(listed.map { $0.new[0].text } == ["Guards beat him.", "He was let go in May.", "A court tried it."])
        #expect(leftOut == 3)
    }

    @Test("One line says what is listed and how many are not")
    func narrowed() {
        #expect(DiffListing(kinds: [.added]).phrase(leftOut: 0) == nil)
        #expect(DiffListing(kinds: [.added]).phrase(leftOut: 1) == "Only added findings are listed; 1 other is not.")
        #expect(
            DiffListing(minimum: 0.3, kinds: [.moved, .removed, .added], isOfIncidents: true).phrase(leftOut: 1_200)
                == "Only added, not-reported and moved findings that tell new incidents or follow-ups of a significance of 0.3 or more "
                + "are listed; 1,200 others are not.")
        #expect(
            DiffListing(isOfIncidents: true).phrase(leftOut: 2)
                == "Only findings that tell new incidents or follow-ups are listed; 2 others are not.")
    }

    @Test("Every format obeys, and the counts stay whole")
    func formats() throws {
        let listing = DiffListing(kinds: [.moved])
        let terminal = String(decoding: DiffTerminal(width: 120, listing: listing).bytes(Ardania.diff), as: UTF8.self)
        let markdown = String(decoding: DiffMarkdown(listing: listing).bytes(Ardania.diff), as: UTF8.self)
        let json = DiffJSON(tool: Tool(version: "1.2.3"), listing: listing).bytes(Ardania.diff)
        for text in [terminal, markdown] {
            #expect(text.contains("The police report directly to the president"))
            #expect(text.contains("Only moved findings are listed; 11 others are not."))
        }
        #expect(terminal.contains("Ardania · 2018 → 2019 · only: moved\n"))
        #expect(terminal.contains("+ 2 added"))
        #expect(!terminal.contains("Highlights"))
        #expect(!terminal.contains("registered 14 new outlets"))
        #expect(try JSONSchema(named: "recension.diff-1").violations(in: json) == [])
        let text = String(decoding: json, as: UTF8.self)
        #expect(text.contains("\"listing\": {\"only\": [\"moved\"], \"minSignificance\": 0, \"sort\": \"report\", \"leftOut\": 12}"))
        #expect(text.contains("\"added\": 2"))
    }
}
