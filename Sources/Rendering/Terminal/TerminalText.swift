/// One line of text for a terminal, beside a rendered document.
public enum TerminalText {
    /// The text made inert, and cut with "…" where it takes more than so many columns.
    public static func fitted(_ text: String, columns: Int) -> String {
        Wrapping.cut(Inert.terminal(text), width: columns)
    }
}
