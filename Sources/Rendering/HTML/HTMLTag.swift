/// The elements that pages are made of. Neither `script` nor `style` is one: ``HTMLDocument`` writes these two itself.
enum HTMLTag: String, Sendable {
    // Sections and blocks.
    case main, header, footer, nav, section, article, aside, div, h1, h2, h3, h4, h5, h6, p, blockquote, figure, figcaption
    case ul, ol, li, dl, dt, dd, details, summary, hr
    // Tables.
    case table, caption, thead, tbody, tr, th, td
    // Within a line.
    case a, abbr, b, br, code, del, em, i, ins, s, small, span, strong, time
    // Forms.
    case form, fieldset, legend, label, input, button, select, option, output
    // Pictures; `title` is that of SVG.
    case svg, g, rect, path, line, text, title

    /// Whether the element has neither content nor an end tag.
    var isVoid: Bool {
        switch self {
        case .br, .hr, .input: true
        default: false
        }
    }

    /// Whether white space around the element shows nowhere, so that it may begin on a line of its own.
    var isBlock: Bool {
        switch self {
        case .a, .abbr, .b, .br, .code, .del, .em, .i, .ins, .s, .small, .span, .strong, .time: false
        case .label, .input, .button, .select, .output: false
        case .text, .title: false
        default: true
        }
    }
}
