/// Writes nodes as bytes. The same nodes give the same bytes everywhere.
///
/// Blocks begin on lines of their own, so that a page can be read, and compared line by line, as it is.
struct HTMLWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Linear in the size of the node.
    mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): write(text: text)
        case .fragment(let nodes): for node in nodes { write(node) }
        case .element(let element): write(element)
        }
    }

    private mutating func write(_ element: HTMLElement) {
        let tag = element.tag
        if tag.isBlock { beginLine() }
        bytes += "<".utf8
        bytes += tag.rawValue.utf8
        for attribute in element.attributes { write(attribute) }
        bytes += ">".utf8
        guard !tag.isVoid else { return }
        for child in element.children { write(child) }
        if tag.isBlock && Self.endsWithBlock(element.children) { beginLine() }
        bytes += "</".utf8
        bytes += tag.rawValue.utf8
        bytes += ">".utf8
        if tag.isBlock && tag != .td && tag != .th { beginLine() }
    }

    private static func endsWithBlock(_ nodes: [HTMLNode]) -> Bool {
        switch nodes.last {
        case .element(let element): element.tag.isBlock
        case .fragment(let nodes): endsWithBlock(nodes)
        case .text, nil: false
        }
    }

    private mutating func write(_ attribute: HTMLAttribute) {
        bytes += " ".utf8
        bytes += attribute.name.utf8
        guard let value = attribute.value else { return }
        bytes += "=\"".utf8
        write(text: value)
        bytes += "\"".utf8
    }

    /// Text as it stands in an element and between the quotation marks of an attribute. Control characters are made visible or
    /// dropped, and so are marks that turn the direction of writing.
    mutating func write(text: String) {
        for byte in Inert.terminal(text).utf8 {
            switch byte {
            case 0x26: bytes += "&amp;".utf8
            case 0x3C: bytes += "&lt;".utf8
            case 0x3E: bytes += "&gt;".utf8
            case 0x22: bytes += "&quot;".utf8
            default: bytes.append(byte)
            }
        }
    }

    /// Markup of our own, which no text of a report can reach: the frame of a document, its stylesheet and its script.
    mutating func write(markup: some Sequence<UInt8>) { bytes += markup }

    /// Ends the line, if anything stands on it.
    mutating func beginLine() {
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    }
}
