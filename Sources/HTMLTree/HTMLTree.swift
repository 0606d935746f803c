/// A parsed page as flat lists in document order over one UTF-8 arena.
///
/// The parser behind it builds an HTML 4 tree from whatever it is given: the order of elements and text is right, and no text is
/// lost, but a parent may not be the one a browser would give (see ``Node/parent``). Readers should rely on order.
public struct HTMLTree: Sendable {
    /// Elements, texts and comments in document order; the first is the root.
    public let nodes: [Node]
    /// The attributes of all elements, each element's in a row.
    public let attributes: [Attribute]
    /// Texts, comments, attribute names and values, as UTF-8.
    public let arena: [UInt8]
    /// What was repaired on the way.
    public let notes: [Note]

    /// An element, text or comment.
    public struct Node: Sendable {
        public enum Kind: UInt8, Sendable {
            case element, text, comment
        }

        public let kind: Kind
        /// The tag of an element.
        public let tag: Tag
        /// Position of the parent in ``HTMLTree/nodes``, or -1 for the root. Unclosed elements make it unreliable.
        public let parent: Int32
        /// Position after the last descendant; the node's own position plus one where there is none.
        public internal(set) var end: Int32
        /// Line of the source, from 1: the end of a start tag, or the beginning of a text.
        public let line: Int32
        /// For texts and comments the content as a range of ``HTMLTree/arena``, for elements a range of ``HTMLTree/attributes``.
        let lower: UInt32
        let upper: UInt32

        /// Whether the node is an element.
        @inlinable public var isElement: Bool { kind == .element }
    }

    /// A name and its value.
    public struct Attribute: Sendable {
        public let name: Range<Int>
        public let value: Range<Int>
    }

    /// Something that was repaired while decoding or parsing.
    public struct Note: Sendable, Equatable {
        public enum Kind: String, Sendable {
            /// Bytes that are not of the page's encoding; read as windows-1252 where that defines them, else as U+FFFD.
            case invalidBytes = "invalid-bytes"
            /// NUL bytes, left out.
            case nulBytes = "nul-bytes"
            /// A declared encoding that is not supported.
            case unknownEncoding = "unknown-encoding"
        }

        public let kind: Kind
        /// How often it happened.
        public let count: Int
        /// Line of the first place, from 1.
        public let line: Int
        /// The encoding the text was read as.
        public let encoding: String
    }

    /// Where the bytes of a text or comment stand in ``arena``; empty for an element.
    public func content(of node: Int) -> Range<Int> {
        let node = nodes[node]
        return node.kind == .element ? 0..<0 : Int(node.lower)..<Int(node.upper)
    }

    /// Where the value of an attribute stands in ``arena``; nil if the element does not have it. Names are lower case.
    public func attribute(_ name: StaticString, of node: Int) -> Range<Int>? {
        let node = nodes[node]
        guard node.kind == .element else { return nil }
        for attribute in attributes[Int(node.lower)..<Int(node.upper)] where equals(attribute.name, name) {
            return attribute.value
        }
        return nil
    }

    /// The value of an attribute as a string; nil if the element does not have it.
    public func string(_ name: StaticString, of node: Int) -> String? {
        attribute(name, of: node).map { String(decoding: arena[$0], as: UTF8.self) }
    }

    /// The text of a node and its descendants, verbatim.
    public func text(of node: Int) -> String {
        var bytes: [UInt8] = []
        for index in node..<Int(nodes[node].end) where nodes[index].kind == .text {
            bytes.append(contentsOf: arena[content(of: index)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func equals(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { expected in
            unsafe arena[range].elementsEqual(expected)
        }
    }
}
