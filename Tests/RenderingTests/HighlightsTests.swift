import Collation
import ReportModel
import Testing

@testable import Findings
@testable import Rendering

@Suite("Highlights")
struct HighlightsTests {
    /// A finding worth so many thousandths, each in a paragraph of its own.
    private func finding(_ points: Int, _ paragraph: Int, shift: Shift? = nil) -> Finding {
        var significance = Significance()
        if shift == nil { significance.change = points } else { significance.shift = points }
        var finding = Finding.changed(
            .revised, "There were [-no-] reports of such acts.", Place(["A"], paragraph), was: Place(["A"], paragraph), shift: shift)
        finding.significance = significance
        return finding
    }

    private func diff(_ findings: [Finding]) -> ReportDiff {
        ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(),
            boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [], findings: findings)
    }

    private let polarity = Shift(kind: .polarity, old: "no", new: "")
    private let stronger = Shift(kind: .strength, old: "some", new: "most", direction: .stronger)

    @Test("The most significant come first, those of equal significance as in the report, and slight ones not at all")
    func order() {
        let findings = [finding(200, 0), finding(400, 1), finding(20, 2), finding(200, 3), finding(600, 4, shift: polarity)]
        let rows = Highlights.rows(of: diff(findings))
        #expect(rows.map { $0.finding.new[0].paragraph } == [4, 1, 0, 3])
        #expect(rows.map(\.label) == ["polarity", "revised", "revised", "revised"])
    }

    @Test("No kind fills the list, no paragraph either, and there are eight rows at most")
    func caps() {
        let alike = (0..<6).map { finding(500, $0, shift: stronger) }
        #expect(Highlights.rows(of: diff(alike)).map(\.label) == ["stronger", "stronger", "stronger"])
        let together = (0..<4).map { _ in finding(500, 7) }
        #expect(Highlights.rows(of: diff(together)).count == 2)
        let added = (0..<3).map { index in
            var finding = Finding.added("B.", Place(["A"], 10 + index))
            finding.significance.change = 300
            return finding
        }
        let removed = (0..<3).map { index in
            var finding = Finding.removed("C.", Place(["A"], 10 + index))
            finding.significance.change = 300
            return finding
        }
        let rows = Highlights.rows(of: diff(alike + (10..<13).map { finding(400, $0) } + added + removed))
        #expect(rows.count == Highlights.limit)
        #expect(rows.last?.label == "added")
    }

    @Test("Beside the place stands what tells the label: the words of a shift, the figures; nothing beside what only was added")
    func details() {
        func details(_ finding: Finding) -> [String] {
            Highlights.details(of: Highlights.Row(finding: finding, label: ""), SideNames(old: 2018, new: 2019))
        }
        #expect(details(finding(500, 0, shift: polarity)) == ["“no” went"])
        #expect(details(finding(500, 0, shift: stronger)) == ["“some” → “most”"])
        #expect(details(finding(500, 0)) == [])
        #expect(details(.removed("It rained.", Place(["A"], 0))) == [])
    }

    @Test("Shifts that are no rows are counted")
    func further() {
        let whole = diff((0..<5).map { finding(500, $0, shift: stronger) })
        #expect(Highlights.furtherShifts(of: whole, beyond: Highlights.rows(of: whole)) == 2)
    }

    @Test("What was done in many countries is no highlight of any")
    func shared() {
        func country(_ name: String, own: String) -> ReportDiff {
            let place = Place(["Executive Summary"], 0)
            var findings: [Finding] = [.added("There was nothing to tell of \(name).", place), .added(own, Place(["A"], 3))]
            for index in findings.indices { findings[index].significance.change = 400 }
            return ReportDiff(
                old: .side(2018, country: Country(code: nil, name: name), words: 1),
                new: .side(2019, country: Country(code: nil, name: name), words: 1), coverage: Coverage(),
                boundary: Boundary(grade: .quiet, placed: 1, identical: 1, keptPath: 1), sections: [], findings: findings)
        }
        let diffs = [
            country("Ardania", own: "Bakers slept."), country("Borland", own: "Eels fled."), country("Castrova", own: "Bells rang."),
        ]
        let shared = EditionChanges(diffs.map { CountryDigest($0) })
        #expect(Highlights.rows(of: diffs[1]).count == 2)
        #expect(Highlights.rows(of: diffs[1], without: shared).map(\.finding.new[0].text) == ["Eels fled."])
    }

    @Test("A removed finding is said to be not reported, an added one added")
    func labels() {
        #expect(Highlights.label(of: .removed("B.", Place(["A"], 0))) == "not reported")
        #expect(Highlights.label(of: .added("B.", Place(["A"], 0))) == "added")
    }
}
