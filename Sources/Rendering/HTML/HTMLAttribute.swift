/// An attribute of an element. None of them can run anything: there are no event handlers, no `src`, and `href` takes an
/// ``HTMLLink``.
struct HTMLAttribute: Sendable {
    /// The attributes whose value is free text.
    enum Name: String, Sendable {
        case id, `class`, title, role, scope, colspan, datetime, tabindex, open, hidden
        case type, name, value, autocomplete, `for`, checked, spellcheck, min, max, step
        case ariaLabel = "aria-label"
        case ariaLabelledBy = "aria-labelledby"
        case ariaDescribedBy = "aria-describedby"
        case ariaHidden = "aria-hidden"
        case ariaLive = "aria-live"
        // What a script reads.
        case dataKind = "data-kind"
        case dataScore = "data-score"
        case dataValue = "data-value"
        case dataSort = "data-sort"
        // Pictures.
        case viewBox, width, height, x, y, d, preserveAspectRatio
        case textAnchor = "text-anchor"
    }

    let name: String
    /// Nil for an attribute that is there or not, such as `hidden`.
    let value: String?

    static func set(_ name: Name, _ value: String) -> HTMLAttribute { HTMLAttribute(name: name.rawValue, value: value) }

    static func set(_ name: Name, _ value: Int) -> HTMLAttribute { HTMLAttribute(name: name.rawValue, value: String(value)) }

    static func flag(_ name: Name) -> HTMLAttribute { HTMLAttribute(name: name.rawValue, value: nil) }

    static func href(_ link: HTMLLink) -> HTMLAttribute { HTMLAttribute(name: "href", value: link.address) }

    /// Class names, parted by spaces.
    static func `class`(_ names: String) -> HTMLAttribute { .set(.class, names) }

    static func id(_ id: String) -> HTMLAttribute { .set(.id, id) }

    private init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
}
