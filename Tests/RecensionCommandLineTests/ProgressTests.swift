import Testing

@testable import RecensionCommandLine

@Suite("The bar of a long run")
struct ProgressTests {
    @Test("It fills up as the work is done")
    func bar() {
        let half = Progress.line("comparing", done: 6, of: 12, columns: 80)
        #expect(half == "comparing " + String(repeating: "█", count: 15) + String(repeating: "░", count: 15) + " 6/12")
        #expect(!Progress.line("comparing", done: 12, of: 12, columns: 80).contains("░"))
    }

    @Test("It is never as wide as the terminal, which could not wipe it away then", arguments: [1, 5, 12, 20, 40, 80])
    func fits(_ columns: Int) {
        let line = Progress.line("a/long/path/to/the/pages/of/2019", done: 3, of: 195, columns: columns)
        #expect(line.count < columns || line.isEmpty)
        #expect(columns < 20 || line.hasSuffix("3/195"))
    }

    @Test("A path cannot act on the terminal")
    func inert() {
        #expect(!Progress.line("a\u{1B}[2J", done: 1, of: 9, columns: 80).contains("\u{1B}"))
    }
}
