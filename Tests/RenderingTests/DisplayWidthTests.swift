import Testing

@testable import Rendering

@Suite("Columns that text takes")
struct DisplayWidthTests {
    @Test(
        "Letters take one column, wide ones two, marks none",
        arguments: [
            ("Ostra", 5), ("été", 3), ("e\u{301}", 1), ("国連", 4), ("한국", 4), ("a\u{AD}b", 2), ("\u{200B}", 0), ("“–”", 3),
            ("🙂", 2), ("", 0),
        ])
    func width(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }
}
