/// The text of a page as a reader sees it, made without the parser: tags cut out letter by letter, blocks on lines of their own.
///
/// Independent of what it checks and as simple as can be: it knows the elements and references of real pages, and nothing of broken
/// ones.
struct VisibleText {
    /// UTF-8; one space for each run of white space, one line feed between blocks, none at the ends.
    private(set) var utf8: [UInt8] = []
    private var pending: UInt8?

    init(_ html: ArraySlice<UInt8>) {
        let page = Array(String(decoding: html, as: UTF8.self).unicodeScalars)
        var index = 0
        while index < page.count {
            let scalar = page[index]
            let next = index + 1 < page.count ? page[index + 1] : " "
            if scalar == "<", next == "!" || next == "/" || next.properties.isAlphabetic {
                index = passTag(page, index)
            } else if scalar == "&", let (value, end) = Self.reference(page, index) {
                append(value)
                index = end
            } else {
                append(scalar)
                index += 1
            }
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.properties.isWhitespace {
            pending = max(pending ?? 0x20, 0x20)
        } else if !["\u{AD}", "\u{200B}", "\u{FEFF}", "\u{2060}"].contains(scalar) {
            if let pending, !utf8.isEmpty { utf8.append(pending == 0xFF ? 0x0A : 0x20) }
            pending = nil
            utf8.append(contentsOf: Array(String(scalar).utf8))
        }
    }

    private mutating func breakLine() { pending = 0xFF }

    /// Passes a comment, a tag, or an element whose text is not shown.
    private mutating func passTag(_ page: [Unicode.Scalar], _ start: Int) -> Int {
        if page[start...].starts(with: Array("<!--".unicodeScalars)) { return Self.end(of: "-->", in: page, from: start + 4) }
        let isEnd = page[start + 1] == "/"
        var name = ""
        var index = start + (isEnd ? 2 : 1)
        while index < page.count, page[index].properties.isAlphabetic || ("0"..."9").contains(page[index]) {
            name.unicodeScalars.append(page[index])
            index += 1
        }
        name = name.lowercased()
        if name == "td" || name == "th" { append(" ") } else if Self.blocks.contains(name) { breakLine() }
        if name == "br" {
            // Two in a row part paragraphs; one is a space.
            let rest = page[index...].drop { $0 != ">" }.dropFirst().drop { $0.properties.isWhitespace }
            if rest.prefix(3).map({ String($0).lowercased() }).joined() == "<br" { breakLine() } else { append(" ") }
        }
        let close = Self.end(of: ">", in: page, from: index)
        guard !isEnd, ["script", "style", "noscript", "button", "select", "textarea", "svg"].contains(name) else { return close }
        return Self.end(of: ">", in: page, from: Self.end(of: "</\(name)", in: page, from: close))
    }

    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
        "dl", "dt",
        "dd", "table", "tbody", "thead", "tr", "blockquote", "hr", "form", "figure", "figcaption", "body", "html", "head", "title",
        "center", "pre",
    ]

    /// Where a run of characters, whatever its case, ends; the end of the page where there is none.
    private static func end(of text: String, in page: [Unicode.Scalar], from start: Int) -> Int {
        let wanted = Array(text.unicodeScalars)
        var index = start
        while index + wanted.count <= page.count {
            if zip(page[index...], wanted).allSatisfy({ $0 == $1 || $0.properties.lowercaseMapping == String($1) }) {
                return index + wanted.count
            }
            index += 1
        }
        return page.count
    }

    private static func reference(_ page: [Unicode.Scalar], _ start: Int) -> (value: Unicode.Scalar, end: Int)? {
        let name = page[(start + 1)...].prefix(10).prefix { $0 != ";" && $0 != " " && $0 != "&" && $0 != "<" }
        guard name.endIndex < page.count, page[name.endIndex] == ";", let first = name.first else { return nil }
        let text = String(String.UnicodeScalarView(name))
        let value: Unicode.Scalar? =
            if first != "#" { named[text] } else if text.hasPrefix("#x") {
                UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
            } else {
                UInt32(text.dropFirst()).flatMap(Unicode.Scalar.init)
            }
        return value.map { ($0, name.endIndex + 1) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}", "shy": "\u{AD}", "ldquo": "“", "rdquo": "”", "lsquo": "‘",
        "rsquo": "’",
        "ndash": "–", "mdash": "—", "hellip": "…", "eacute": "é", "ntilde": "ñ", "uuml": "ü", "ouml": "ö", "aacute": "á", "iacute": "í",
        "oacute": "ó",
    ]

    /// Letters and digits of a text in small letters; all else left out.
    static func letters(_ text: some Sequence<UInt8>) -> [UInt8] {
        let scalars = String(decoding: Array(text), as: UTF8.self).lowercased().unicodeScalars
        return Array(
            String(String.UnicodeScalarView(scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })).utf8)
    }
}
