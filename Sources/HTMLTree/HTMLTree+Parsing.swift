internal import CLibXML2

/// Why a page was not parsed.
public enum HTMLParseError: Error, Sendable, Equatable {
    /// The page has more bytes than the limit.
    case tooLarge(bytes: Int, limit: Int)
    /// The page's tags are such that parsing would take minutes: thousands of attributes on one element, or tens of thousands of
    /// elements that are left open while others are closed that never were open.
    case tangled
    /// The parser ran out of memory.
    case outOfMemory
}

extension HTMLTree {
    /// The largest page that is parsed, in bytes. Real pages have up to half a megabyte.
    public static let sizeLimit = 32 << 20

    /// Version of the libxml2 that is linked at run time, such as "20914" for 2.9.14.
    public static var parserVersion: String {
        unsafe String(cString: recension_libxml2_version())
    }

    /// Parses a page. Broken markup does not fail: its text is kept, in order. Only what would take minutes is refused.
    ///
    /// Linear in the length of the page; may be called from any thread.
    ///
    /// - Parameters:
    ///   - bytes: The page as captured.
    ///   - charset: An encoding declared outside the page, such as in an HTTP header.
    public init(parsing bytes: [UInt8], charset: String? = nil) throws(HTMLParseError) {
        guard bytes.count <= Self.sizeLimit else { throw .tooLarge(bytes: bytes.count, limit: Self.sizeLimit) }
        try self.init(DecodedText(bytes, charset: charset))
    }

    /// Parses a page that is decoded already.
    public init(_ decoded: DecodedText) throws(HTMLParseError) {
        guard decoded.utf8.count <= Self.sizeLimit else {
            throw .tooLarge(bytes: decoded.utf8.count, limit: Self.sizeLimit)
        }
        guard ParsingCost(decoded.utf8).steps <= ParsingCost.limit else { throw .tangled }
        var copy = TreeCopy(source: decoded.utf8)
        try copy.parse()
        self.init(nodes: copy.nodes, attributes: copy.attributes, arena: copy.arena, notes: decoded.notes)
    }
}

/// libxml2's library-wide tables, set up once, before the first thread parses.
private let library: Void = xmlInitParser()

/// A document of libxml2's, freed when it goes out of scope. Nothing of it leaves ``TreeCopy/parse()``.
@safe private struct ForeignDocument: ~Copyable {
    let pointer: htmlDocPtr

    init?(_ pointer: htmlDocPtr?) {
        guard let pointer = unsafe pointer else { return nil }
        unsafe self.pointer = unsafe pointer
    }

    deinit { unsafe xmlFreeDoc(pointer) }
}

/// Copies a parsed document into flat lists.
private struct TreeCopy {
    let source: [UInt8]
    var nodes: [HTMLTree.Node] = []
    var attributes: [HTMLTree.Attribute] = []
    var arena: [UInt8] = []
    /// The line reached.
    private var line: Int32 = 1
    private var search = LineSearch()

    init(source: [UInt8]) {
        self.source = source
        nodes.reserveCapacity(source.count / 40 + 16)
        attributes.reserveCapacity(source.count / 80 + 16)
        arena.reserveCapacity(source.count + 1024)
    }

    /// The only place where memory of libxml2's is touched.
    mutating func parse() throws(HTMLParseError) {
        _ = library
        xmlResetLastError()
        let flags =
            Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
            | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue) | Int32(recension_html_parse_huge)
        let parsed = unsafe source.withUnsafeBytes { bytes in
            // An empty page is no document to libxml2; give it the empty one.
            unsafe bytes.isEmpty
                ? htmlReadMemory(" ", 1, nil, "UTF-8", flags)
                : htmlReadMemory(
                    bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil, "UTF-8", flags)
        }
        // libxml2 gives no document for a page without any element; such a page has no text for us either.
        let document = unsafe ForeignDocument(parsed)
        if let error = unsafe xmlGetLastError(), unsafe error.pointee.code == XML_ERR_NO_MEMORY.rawValue { throw .outOfMemory }
        guard let document else {
            nodes.append(HTMLTree.Node(kind: .element, tag: .other, parent: -1, end: 1, line: 1, lower: 0, upper: 0))
            return
        }
        unsafe copy(from: document.pointer)
    }

    private mutating func copy(from document: htmlDocPtr) {
        nodes.append(HTMLTree.Node(kind: .element, tag: .other, parent: -1, end: 0, line: 1, lower: 0, upper: 0))
        var parents: [Int32] = [0]
        var position = unsafe document.pointee.children
        // Depth first without recursion: a page may nest as deep as it likes.
        while let current = unsafe position {
            let parent = parents[parents.count - 1]
            let wasCopied = unsafe append(current, parent: parent)
            if wasCopied, unsafe current.pointee.type == XML_ELEMENT_NODE, let child = unsafe current.pointee.children {
                parents.append(Int32(nodes.count - 1))
                unsafe position = unsafe child
                continue
            }
            var next: xmlNodePtr? = unsafe current
            while let node = unsafe next {
                if let sibling = unsafe node.pointee.next {
                    unsafe next = unsafe sibling
                    break
                }
                if parents.count == 1 {
                    unsafe next = nil
                    break
                }
                nodes[Int(parents.removeLast())].end = Int32(nodes.count)
                unsafe next = unsafe node.pointee.parent
            }
            unsafe position = unsafe next
        }
        nodes[0].end = Int32(nodes.count)
    }

    /// Appends one node without its children; false for what a reader has no use for (doctype, processing instructions).
    private mutating func append(_ node: xmlNodePtr, parent: Int32) -> Bool {
        let end = Int32(nodes.count + 1)
        switch unsafe node.pointee.type {
        case XML_ELEMENT_NODE:
            let tag = unsafe TagTable.shared.tag(for: Self.bytes(of: node.pointee.name))
            let first = attributes.count
            var attribute = unsafe node.pointee.properties
            while let current = unsafe attribute {
                unsafe append(current)
                unsafe attribute = unsafe current.pointee.next
            }
            nodes.append(
                HTMLTree.Node(
                    kind: .element, tag: tag, parent: parent, end: end, line: unsafe line(of: node), lower: UInt32(first),
                    upper: UInt32(attributes.count)))
            return true
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_COMMENT_NODE:
            let lower = arena.count
            unsafe arena.append(contentsOf: Self.bytes(of: node.pointee.content))
            let isComment = unsafe node.pointee.type == XML_COMMENT_NODE
            if !isComment && !isRaw(parent) { TextRepair.apply(to: &arena, from: lower) }
            nodes.append(
                HTMLTree.Node(
                    kind: isComment ? .comment : .text, tag: .none, parent: parent, end: end,
                    line: line(ofContent: lower..<arena.count), lower: UInt32(lower),
                    upper: UInt32(arena.count)))
            return true
        default:
            return false
        }
    }

    /// Whether an element's text is no prose and stands there letter by letter.
    private func isRaw(_ element: Int32) -> Bool {
        let tag = nodes[Int(element)].tag
        return tag == .script || tag == .style
    }

    private mutating func append(_ attribute: xmlAttrPtr) {
        let name = arena.count
        unsafe arena.append(contentsOf: Self.bytes(of: attribute.pointee.name))
        let value = arena.count
        var part = unsafe attribute.pointee.children
        while let current = unsafe part {
            unsafe arena.append(contentsOf: Self.bytes(of: current.pointee.content))
            unsafe part = unsafe current.pointee.next
        }
        attributes.append(HTMLTree.Attribute(name: name..<value, value: value..<arena.count))
    }

    private static func bytes(of string: UnsafePointer<xmlChar>?) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
    }

    /// The line on which a start tag ends. libxml2 knows it up to 65,535; behind that the last line found in the source counts.
    private mutating func line(of element: xmlNodePtr) -> Int32 {
        let known = Int32(unsafe element.pointee.line)
        line = known < LineSearch.limit ? known : max(known, search.line)
        return line
    }

    /// The line on which a text or comment begins: where the tag or text before it ended. The line libxml2 gives a text is that of
    /// some place inside it.
    private mutating func line(ofContent content: Range<Int>) -> Int32 {
        if line >= LineSearch.limit { return search.advance(to: arena[content], in: source) }
        let start = line
        line += Int32(arena.count(of: 0x0A, in: content))
        return start
    }
}

/// Finds texts in the source, one after the other, to know their lines where libxml2 does not.
private struct LineSearch {
    /// Up to here libxml2 counts lines.
    static let limit: Int32 = 65_535
    /// How far behind the last text found the next one is looked for; twice as far after each one that is not found.
    private static let window = 65_536
    /// How many bytes of the source are looked at in all, for each byte that it has: the bound of the whole search.
    private static let effort = 16

    /// Behind the last text that was found.
    private var offset = 0
    /// The line at ``offset``.
    private(set) var line: Int32 = 1
    private var missed = 0
    private var looked = 0

    /// The line of the next occurrence of a text's first words; the last line known where they are not found (because of a
    /// character reference, say). Each call goes on from the previous one; all together are linear in the source.
    mutating func advance(to text: ArraySlice<UInt8>, in source: [UInt8]) -> Int32 {
        let trimmed = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
        let needle = trimmed.prefix(24)
        guard let first = needle.first, needle.count >= 4 else { return line }
        if offset == 0 { skipToLimit(in: source) }
        guard looked < source.count * Self.effort else { return line }
        let end = min(source.count, offset + Self.window << min(missed, 16)) - needle.count
        var index = offset
        while index <= end {
            if source[index] == first, source[index..<(index + needle.count)].elementsEqual(needle) {
                looked += index - offset
                missed = 0
                let lead = text[..<trimmed.startIndex].count { $0 == 0x0A }
                move(to: index, in: source)
                let found = line - Int32(lead)
                // A text is never longer than what stood for it.
                move(to: min(source.count, index + trimmed.count), in: source)
                return found
            }
            index += 1
        }
        looked += max(0, end - offset)
        missed += 1
        return line
    }

    /// Moves to the line up to which libxml2 counts.
    private mutating func skipToLimit(in source: [UInt8]) {
        while offset < source.count, line < Self.limit {
            if source[offset] == 0x0A { line += 1 }
            offset += 1
        }
    }

    private mutating func move(to position: Int, in source: [UInt8]) {
        while offset < position {
            if source[offset] == 0x0A { line += 1 }
            offset += 1
        }
    }
}
