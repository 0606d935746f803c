/// How a run of text looks. Without colour every style is plain, and signs and brackets say the same.
enum TerminalStyle: Sendable, Equatable {
    case plain, title, heading, faint
    /// Words that went. Vermilion and struck through: told from blue by every common kind of colour blindness, and from plain
    /// text without colour at all.
    case deleted
    /// Words that went, where the whole old sentence stands by itself: not struck through, because long strokes are hard to read.
    case formerOnly
    /// Words that came. Blue, bold and underlined, as in a redline.
    case inserted
    /// The sign of a finding that went, came, changed, moved.
    case removedSign, addedSign, changedSign, movedSign

    /// Parameters of the escape sequence that selects graphic rendition.
    var parameters: String {
        switch self {
        case .plain: ""
        case .title, .heading: "1"
        case .faint: "2"
        case .deleted: "9;38;5;166"
        case .formerOnly: "1;38;5;166"
        case .inserted: "1;4;38;5;32"
        case .removedSign: "1;38;5;166"
        case .addedSign: "1;38;5;32"
        case .changedSign: "1;38;5;133"
        case .movedSign: "1;38;5;36"
        }
    }
}

/// A run of text in one style.
struct Span: Sendable, Equatable {
    var text: String
    var style: TerminalStyle

    init(_ text: String, _ style: TerminalStyle = .plain) {
        self.text = text
        self.style = style
    }
}
