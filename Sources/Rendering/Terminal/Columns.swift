/// Text in a column of a table: filled up with blanks, never cut.
enum Columns {
    /// At the left edge of so many columns.
    static func left(_ text: String, _ columns: Int) -> String {
        text + blanks(columns - DisplayWidth.of(text))
    }

    /// At the right edge of so many columns.
    static func right(_ text: String, _ columns: Int) -> String {
        blanks(columns - DisplayWidth.of(text)) + text
    }

    static func blanks(_ count: Int) -> String {
        String(repeating: " ", count: max(count, 0))
    }
}
