import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The list of changes")
struct ChangeListTests {
    @Test("Each finding has one row")
    func once() {
        let list = ChangeList(Ardania.findings)
        let ids = list.parts.flatMap(\.groups).flatMap(\.rows).flatMap { [$0.finding.id] + $0.further.map(\.id) }
        #expect(ids.sorted() == Ardania.findings.map(\.id).sorted())
        #expect(list.parts.reduce(0) { $0 + $1.count } == Ardania.findings.count)
    }

    @Test("Kinds come in the order of the document, places in that of the report")
    func order() throws {
        let list = ChangeList(Ardania.findings)
        #expect(list.parts.map(\.kind.rawValue) == list.parts.map(\.kind.rawValue).sorted())
        let changed = try #require(list.parts.first { $0.kind == .changed })
        #expect(changed.groups.map { $0.place.headings.last } == [Ardania.summary[0], Ardania.expression[1], Ardania.women[1]])
    }

    @Test("What only the old report has stands in its order, under its headings")
    func old() {
        let findings: [Finding] = [
            .removed("C.", Place(Ardania.women, 9)), .removed("B.", Place(Ardania.summary, 3, 1)),
            .removed("A.", Place(Ardania.summary, 3)),
        ]
        let groups = ChangeList(findings).parts[0].groups
        #expect(groups.map(\.place.headings) == [Ardania.summary, Ardania.women])
        #expect(groups[0].rows.map(\.finding.old[0].text) == ["A.", "B."] && groups.allSatisfy(\.isOld))
    }

    @Test("Headings below the second are no places of their own")
    func depth() {
        let findings: [Finding] = [.added("A.", Place(Ardania.expression, 28)), .added("B.", Place(Ardania.libel, 31))]
        #expect(ChangeList(findings).parts[0].groups.map(\.place.headings) == [Ardania.expression])
    }

    @Test("A sentence that goes on about an incident stands under it, if that is listed")
    func further() {
        let list = ChangeList([.incident(.new), .further("A court sentenced both.")])
        #expect(list.parts.map(\.kind) == [.newIncident] && list.parts[0].count == 2)
        #expect(ChangeList([.further("A court sentenced both.")]).parts.map(\.kind) == [.added])
        // A carried incident is no row of its own kind.
        #expect(ChangeList([.incident(.carried), .further("A court sentenced both.")]).parts.map(\.count) == [2])
    }
}
