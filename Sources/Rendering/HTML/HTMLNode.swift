/// A piece of a page: an element, or text.
///
/// There is no node for markup as a string. What stands in a report can therefore never become an element, an attribute or a script:
/// names are cases of enumerations, and all else is escaped as it is written.
enum HTMLNode: Sendable {
    case text(String)
    case element(HTMLElement)
    /// Nodes that stand one after the other, without an element around them; empty for nothing at all.
    case fragment([HTMLNode])

    static let nothing = HTMLNode.fragment([])

    static func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode] = []) -> HTMLNode {
        .element(HTMLElement(tag: tag, attributes: attributes, children: children))
    }

    /// An element around text.
    static func element(_ tag: HTMLTag, _ attributes: [HTMLAttribute] = [], text: String) -> HTMLNode {
        .element(tag, attributes, [.text(text)])
    }

    /// Text that is a link, or only text where the address is not one to follow.
    static func link(_ link: HTMLLink?, _ attributes: [HTMLAttribute] = [], _ children: [HTMLNode]) -> HTMLNode {
        guard let link else { return .fragment(children) }
        return .element(.a, [.href(link)] + attributes, children)
    }
}

/// An element with what stands in it. Children of a void element are not written.
struct HTMLElement: Sendable {
    let tag: HTMLTag
    let attributes: [HTMLAttribute]
    let children: [HTMLNode]
}

extension HTMLNode: ExpressibleByStringInterpolation {
    init(stringLiteral text: String) { self = .text(text) }
}
