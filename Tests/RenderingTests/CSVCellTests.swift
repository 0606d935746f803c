import Testing

@testable import Rendering

@Suite("A cell of a table of comma-separated values")
struct CSVCellTests {
    private func row(_ cells: CSVCell...) -> String { String(decoding: CSVCell.row(cells), as: UTF8.self) }

    @Test("Cells are parted by commas and lines end with CR LF")
    func plain() {
        #expect(row(.text("a"), .count(3), .number(0.81), .flag(true), .flag(false), .empty) == "a,3,0.81,true,false,\r\n")
    }

    @Test("Negative numbers stay numbers; what is no number is empty")
    func numbers() {
        #expect(row(.number(-136.9), .count(-1), .number(.nan)) == "-136.9,-1,\r\n")
    }

    @Test(
        "Quotation marks stand around what would part cells or lines, and are doubled within",
        arguments: [
            ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("say \"no\"", "\"say \"\"no\"\"\""), (" a", "\" a\""), ("a ", "\"a \""),
            ("“no”", "“no”"),
        ])
    func quoted(_ text: String, _ cell: String) {
        #expect(row(.text(text)) == cell + "\r\n")
    }

    @Test("Several texts are lines of one cell; a line break within a text becomes a space")
    func several() {
        #expect(row(.texts(["one\ntwo", "three"])) == "\"one two\nthree\"\r\n")
        #expect(row(.texts([])) == "\r\n")
    }

    @Test(
        "What begins like a formula gets an apostrophe, and so does what begins with one",
        arguments: [
            ("=cmd()", "'=cmd()"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), (" =1", "' =1"), ("\u{FF1D}1", "'\u{FF1D}1"),
            ("'=1", "''=1"), ("'s", "''s"), ("a=1", "a=1"), ("−5 degrees", "−5 degrees"), ("", ""),
        ])
    func defused(_ text: String, _ cell: String) {
        #expect(CSVCell.defused(text) == cell)
        #expect(CSVTable.undefused(cell) == text)
    }

    @Test("Tabs and line breaks before a sign do not hide it")
    func hiddenSign() {
        #expect(row(.text("\t=1")) == "' =1\r\n")
        #expect(row(.text("\r=1")) == "' =1\r\n")
    }
}
