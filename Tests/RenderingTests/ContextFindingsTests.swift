import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("Unchanged sentences around findings")
struct ContextFindingsTests {
    private func same(_ text: String, _ section: String = "A") -> Finding {
        .same(text, Place([section], 0), was: Place([section], 0))
    }

    private func texts(_ all: [Finding], listed: [Finding], _ count: Int) -> String {
        let context = ContextFindings(around: listed, of: all, count: count)
        return context.findings.map { finding in
            let text = (finding.new.first ?? finding.old.first)?.text ?? ""
            return context.ids.contains(finding.id) ? "(\(text))" : text
        }.joined(separator: " ")
    }

    @Test("So many on either side, in the order of the report, each once")
    func around() {
        let changes = [Finding.added("X", Place(["A"], 0)), Finding.added("Y", Place(["A"], 0))]
        let all = [same("a"), same("b"), changes[0], same("c"), same("d"), changes[1], same("e"), same("f")]
        #expect(texts(all, listed: changes, 0) == "X Y")
        #expect(texts(all, listed: changes, 1) == "(b) X (c) (d) Y (e)")
        #expect(texts(all, listed: changes, 2) == "(a) (b) X (c) (d) Y (e) (f)")
    }

    @Test("Not over a heading, and not past another change")
    func bounds() {
        let change = Finding.added("X", Place(["A"], 0))
        let other = Finding.added("Y", Place(["A"], 0))
        #expect(texts([same("a", "B"), change, same("b"), other, same("c")], listed: [change], 3) == "X (b)")
    }

    @Test("Text that moved is a change")
    func moved() {
        let change = Finding.added("X", Place(["A"], 0))
        let moved = Finding.same("m", Place(["A"], 0), was: Place(["B"], 0), moved: true)
        #expect(texts([change, moved, same("a")], listed: [change], 2) == "X")
    }

    @Test("On the terminal they stand greyed around what is listed")
    func terminal() {
        let text = String(
            decoding: DiffTerminal(width: 80, listing: DiffListing(kinds: [.removed]), context: 1).bytes(Ardania.diff), as: UTF8.self)
        #expect(!text.contains("Ardania is a constitutional republic."))
        #expect(text.contains("− ¶3"))
        let whole = String(decoding: DiffTerminal(width: 80, context: 1).bytes(Ardania.diff), as: UTF8.self)
        #expect(whole.contains("    ¶0    Ardania is a constitutional republic.\n  ~ ¶2    There were"))
    }
}
