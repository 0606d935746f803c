import Foundation
import Incidents
import Testing

@Suite("Kinds of incidents")
struct IncidentKindTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

    @Test("Every kind is described, in its order")
    func documented() throws {
        let page = try String(contentsOf: root.appending(path: "Documentation/incidents.md"), encoding: .utf8)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { $0.dropFirst(3).prefix { $0 != "`" } }
        #expect(rows.prefix(IncidentKind.allCases.count).map(String.init) == IncidentKind.allCases.map(\.rawValue))
    }

    @Test("The order is that of gravity, and steps come after acts")
    func order() {
        #expect(IncidentKind.allCases == IncidentKind.allCases.sorted())
        #expect(IncidentKind.allCases.filter(\.isStep).first == .sentenced)
        #expect(!IncidentKind.punished.isStep && IncidentKind.punished > .killed)
    }
}
