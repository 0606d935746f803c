/// How a diff on the terminal shows each finding.
public enum DiffView: Sendable, Equatable {
    /// One text with the words that went and came woven into it.
    case inline
    /// The old text in one column, the new one in another.
    case sideBySide
    /// Only the words that went and came, with a few words around them.
    case words

    /// Columns of a line from which on two texts stand side by side unless asked otherwise: each then has about 50, which prose
    /// needs to read well.
    public static let sideBySideWidth = 120
    /// Columns of a line below which two texts do not fit side by side.
    public static let narrowest = 70

    /// The view that suits a width in columns.
    public static func fitting(_ width: Int) -> DiffView { width >= sideBySideWidth ? .sideBySide : .inline }
}
