/// Writes XML 1.0 (UTF-8), one element a line. The names of elements and attributes are those of the program's text alone, so that
/// nothing of a report can become one.
struct XMLWriter: Sendable {
    typealias Attribute = (name: StaticString, value: String)

    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    private var depth = 0

    /// An element with elements in it.
    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], _ children: (inout XMLWriter) -> Void) {
        open(name, attributes, ">\n")
        depth += 1
        children(&self)
        depth -= 1
        indent()
        bytes += "</\(name)>\n".utf8
    }

    /// An element with text, which is made inert.
    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
        open(name, attributes, ">")
        bytes += Self.escaped(Inert.terminal(text)).utf8
        bytes += "</\(name)>\n".utf8
    }

    /// An element whose text is a piece of HTML, of which the writer of HTML made text of reports inert.
    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], html: HTMLWriter) {
        open(name, attributes, ">")
        bytes += Self.escaped(String(decoding: html.bytes, as: UTF8.self)).utf8
        bytes += "</\(name)>\n".utf8
    }

    /// An element without anything in it.
    mutating func element(_ name: StaticString, _ attributes: [Attribute]) { open(name, attributes, "/>\n") }

    private mutating func open(_ name: StaticString, _ attributes: [Attribute], _ end: String) {
        indent()
        bytes += "<\(name)".utf8
        for (name, value) in attributes { bytes += " \(name)=\"\(Self.escaped(Inert.terminal(value)))\"".utf8 }
        bytes += end.utf8
    }

    private mutating func indent() { bytes += repeatElement(0x20, count: 2 * depth) }

    /// Text as it stands in an element or between the quotation marks of an attribute. What XML cannot hold in any form (2.2 of its
    /// specification) is dropped.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            default: if isAllowed(scalar) { result.append(scalar) }
            }
        }
        return String(result)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20..<0xFFFE, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
