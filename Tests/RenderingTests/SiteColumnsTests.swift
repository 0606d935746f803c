import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The columns that reports have in common")
struct SiteColumnsTests {
    private func entry(_ sections: [[String]], old: [[String]] = []) -> SiteEntry {
        var findings = sections.enumerated().map { Finding.added("Sentence \($0.offset).", Place($0.element, $0.offset)) }
        findings += old.enumerated().map { Finding.removed("Old sentence \($0.offset).", Place($0.element, $0.offset)) }
        let diff = ReportDiff(
            old: .side(2018, words: 10), new: .side(2019, words: 10), coverage: Coverage(), boundary: Ardania.boundary,
            sections: sections.map { .section(.added, $0) } + old.map { .section(.dropped, nil, was: $0) }, findings: findings)
        let context = PageContext(diff, sections: .everything, listed: Set(findings.map(\.id)))
        return SiteEntry(diff, page: "a.html", context: context, outline: PageOutline(findings, in: context))
    }

    @Test("A number is the section, whatever its title and case; the name is the one most reports have")
    func numbers() {
        let columns = SiteColumns([
            entry([["SECTION 1. LIFE", "a. Killings"]]), entry([["Section 1. Life", "a. Unlawful Killings"]]),
            entry([["Section 1. Life", "a. Unlawful Killings"]]),
        ])
        #expect(columns.columns.map(\.name) == ["1.a Unlawful Killings"])
        #expect(columns.columns.map(\.group) == ["Section 1. Life"])
    }

    @Test("Sections stand in the order of the outline, those of the old edition alone after them")
    func order() {
        let columns = SiteColumns([
            entry(
                [["Executive Summary"], ["Section 1. Life", "b. Coercion"], ["Section 2. Liberty", "a. Press"]],
                old: [["Section 4. Corruption"]]),
            entry([["Executive Summary"], ["Section 1. Life", "a. Killings"], ["Section 1. Life", "b. Coercion"]]),
        ])
        #expect(columns.columns.map(\.name) == ["Executive Summary", "1.a Killings", "1.b Coercion", "2.a Press", "4 Corruption"])
        #expect(columns.columns.map(\.key.isOldOnly) == [false, false, false, false, true])
    }

    @Test("A heading of few reports has no column of its own")
    func stray() {
        let usual = (0..<20).map { _ in entry([["Section 1. Life", "a. Killings"]]) }
        let columns = SiteColumns(usual + [entry([["Sensitive But"], ["Section 1. Life", "a. Killings"]])])
        #expect(columns.columns.map(\.name) == ["1.a Killings"])
    }
}
