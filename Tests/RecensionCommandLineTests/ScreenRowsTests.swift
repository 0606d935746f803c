import Testing

@testable import RecensionCommandLine

@Suite("Rows of a screen")
struct ScreenRowsTests {
    private func rows(_ pieces: String..., columns: Int = 10) -> Int {
        var rows = ScreenRows(columns: columns)
        for piece in pieces { rows.append(Array(piece.utf8)) }
        return rows.count
    }

    @Test("A line is a row, and a longer one as many as it fills")
    func lines() {
        #expect(rows("a\nb\n\n") == 3)
        #expect(rows("0123456789\n") == 1)
        #expect(rows("0123456789a\n") == 2)
        #expect(rows("01234567890123456789") == 1)
    }

    @Test("Colours take no room, and a letter of several bytes takes one column, also across pieces")
    func bytes() {
        #expect(rows("\u{1B}[1;38;5;32m0123456789\u{1B}[0m\n") == 1)
        #expect(rows("éééééééééé\n") == 1)
        #expect(rows("01234\u{1B}[1;38", ";5;32m56789\n") == 1)
    }
}
