import Findings
import Testing

@testable import Rendering

@Suite("Changed words as nodes")
struct WordNodesTests {
    @Test("One space parts the runs, and empty runs leave none")
    func nodes() {
        var writer = HTMLWriter()
        for node in WordNodes.nodes([
            WordMark(.kept, "The law"), WordMark(.deleted, "permits"), WordMark(.inserted, "bans & fines"), WordMark(.kept, ""),
            WordMark(.kept, "this."),
        ]) { writer.write(node) }
        #expect(String(decoding: writer.bytes, as: UTF8.self) == "The law <del>permits</del> <ins>bans &amp; fines</ins> this.")
    }
}
