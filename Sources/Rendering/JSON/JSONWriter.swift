/// Writes JSON (RFC 8259) into a buffer, member by member, in the order in which it is told.
///
/// Foundation's encoder is left out for three reasons: the order of keys is part of the contract; a folder diff streams one pair
/// at a time and must not hold the whole document as values; and Foundation costs start-up time. Containers are laid out one
/// item a line with two spaces of indentation, or, where the caller says so, on one line, so that a section path or a pair of
/// a word mark stays together and two outputs can be compared line by line.
package struct JSONWriter: Sendable {
    /// How the items of an object or array are laid out.
    package enum Layout: Sendable {
        /// One item a line.
        case lines
        /// All on one line, and everything inside them too.
        case line
    }

    private struct Container {
        var depth: Int
        var isOnOneLine: Bool
        var isEmpty = true
        var closing: UInt8
    }

    /// What was written since the last ``take()``.
    package private(set) var bytes: [UInt8] = []
    /// The container being written, and those around it.
    private var container: Container
    private var outer: [Container] = []

    /// A writer whose value stands at a depth of nesting, for a part of a larger document.
    package init(depth: Int = 0) {
        container = Container(depth: depth, isOnOneLine: false, closing: 0)
    }

    /// Hands out what was written and forgets it, so that a long document can be written piece by piece.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    // MARK: Objects and arrays

    package mutating func object(_ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
        openObject(layout)
        members(&self)
        close()
    }

    package mutating func object(_ key: String, _ layout: Layout = .lines, _ members: (inout JSONWriter) -> Void) {
        write(key: key)
        object(layout, members)
    }

    package mutating func array(_ layout: Layout = .lines, _ elements: (inout JSONWriter) -> Void) {
        open(UInt8(ascii: "["), UInt8(ascii: "]"), layout)
        elements(&self)
        close()
    }

    package mutating func array(_ key: String, _ layout: Layout = .lines, _ elements: (inout JSONWriter) -> Void) {
        write(key: key)
        array(layout, elements)
    }

    /// Begins an object that stays open beyond the call, until ``close()``.
    package mutating func openObject(_ layout: Layout = .lines) {
        open(UInt8(ascii: "{"), UInt8(ascii: "}"), layout)
    }

    /// Begins an array that stays open beyond the call, until ``close()``.
    package mutating func openArray(_ key: String) {
        write(key: key)
        open(UInt8(ascii: "["), UInt8(ascii: "]"), .lines)
    }

    /// Ends the innermost open object or array; does nothing where none is open.
    package mutating func close() {
        guard let enclosing = outer.popLast() else { return }
        let inner = container
        container = enclosing
        if !inner.isEmpty && !inner.isOnOneLine { startLine() }
        bytes.append(inner.closing)
    }

    // MARK: Members; what is nil is left out

    package mutating func member(_ key: String, _ value: String?) {
        guard let value else { return }
        write(key: key)
        write(quoted: value)
    }

    package mutating func member(_ key: String, _ value: Int?) {
        guard let value else { return }
        write(key: key)
        bytes.append(contentsOf: String(value).utf8)
    }

    package mutating func member(_ key: String, _ value: Bool) {
        write(key: key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// A number with three decimals at most; null where it is not finite, which JSON cannot say.
    package mutating func member(_ key: String, _ value: Double?) {
        guard let value else { return }
        write(key: key)
        bytes.append(contentsOf: (Numbers.decimal(value, places: 3) ?? "null").utf8)
    }

    package mutating func null(_ key: String) {
        write(key: key)
        bytes.append(contentsOf: "null".utf8)
    }

    // MARK: Elements

    /// An object or array as the next element of an array.
    package mutating func element(_ value: (inout JSONWriter) -> Void) {
        startItem()
        value(&self)
    }

    package mutating func element(_ value: String) {
        startItem()
        write(quoted: value)
    }

    package mutating func element(_ value: Int) {
        startItem()
        bytes.append(contentsOf: String(value).utf8)
    }

    /// A value that another writer rendered for this depth.
    package mutating func element(rendered value: [UInt8]) {
        startItem()
        bytes.append(contentsOf: value)
    }

    // MARK: Bytes

    /// Ends the document's last line.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    private mutating func open(_ opening: UInt8, _ closing: UInt8, _ layout: Layout) {
        bytes.append(opening)
        outer.append(container)
        container = Container(
            depth: container.depth + 1, isOnOneLine: container.isOnOneLine || layout == .line, closing: closing)
    }

    private mutating func startItem() {
        if !container.isEmpty { bytes.append(UInt8(ascii: ",")) }
        if !container.isOnOneLine {
            startLine()
        } else if !container.isEmpty {
            bytes.append(UInt8(ascii: " "))
        }
        container.isEmpty = false
    }

    private mutating func startLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * container.depth))
    }

    private mutating func write(key: String) {
        startItem()
        write(quoted: key)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(UInt8(ascii: " "))
    }

    /// A string in quotation marks. Besides what JSON asks for, characters that act on a terminal or reorder text are escaped, so
    /// that looking at the output is safe; a reader of JSON gets them back.
    private mutating func write(quoted text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Nearly all text is plain: it is copied whole, and looked at afterwards.
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        if !isPlain(from: start) {
            bytes.removeLast(bytes.count - start)
            for scalar in text.unicodeScalars { write(scalar) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether none of the characters written from a place on need an escape. 0xC2 leads the C1 controls, 0xD8 the Arabic letter
    /// mark; 0xE2 leads the other bidirectional controls, and the curly quotes that every page is full of.
    private func isPlain(from start: Int) -> Bool {
        let span = bytes.span
        for place in start..<span.count {
            switch span[place] {
            case 0x00..<0x20, 0x22, 0x5C, 0x7F, 0xC2, 0xD8: return false
            case 0xE2:
                let isQuoteOrDash = place + 2 < span.count && span[place + 1] == 0x80 && 0x90...0xA7 ~= span[place + 2]
                if !isQuoteOrDash { return false }
            default: continue
            }
        }
        return true
    }

    private mutating func write(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": bytes.append(contentsOf: "\\\"".utf8)
        case "\\": bytes.append(contentsOf: "\\\\".utf8)
        case "\n": bytes.append(contentsOf: "\\n".utf8)
        case "\r": bytes.append(contentsOf: "\\r".utf8)
        case "\t": bytes.append(contentsOf: "\\t".utf8)
        default:
            guard Inert.isActive(scalar) else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                return
            }
            // All of them are below U+10000: one escape, four digits.
            let digits = String(scalar.value, radix: 16)
            bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }
}
