extension HTMLTree {
    /// The name of an element, as a small number.
    ///
    /// Known are the names that matter to a reader of documents; all others are ``other``. A page's exotic elements then cost nothing,
    /// and a switch over tags is a jump.
    public enum Tag: UInt8, Sendable, CaseIterable {
        case none, other
        case a, abbr, address, article, aside, b, base, big, blockquote, body, br, button, caption, center, cite, code, col, dd, del, dir
        case div, dl, dt, em, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hr
        case html, i, iframe, img, input, ins, kbd, label, legend, li, link, main, mark, menu, meta, nav, noscript, object, ol, optgroup
        case option, p, pre, q, s, samp, script, section, select, small, span, strike, strong, style, sub, summary, sup, svg, table, tbody
        case td, template, textarea, tfoot, th, thead, time, title, tr, tt, u, ul, video, wbr

        /// How the element is written.
        public var name: String { self == .none ? "#text" : self == .other ? "(other)" : String(describing: self) }
    }
}

/// Finds the tag for a name in constant time.
struct TagTable: Sendable {
    /// Open addressing over the names' hashes; a value of 0 is an empty place.
    private var slots: [UInt8]
    private var names: [[UInt8]]

    static let shared = TagTable()

    private init() {
        slots = [UInt8](repeating: 0, count: 512)
        names = HTMLTree.Tag.allCases.map { Array($0.name.utf8) }
        for tag in HTMLTree.Tag.allCases where tag != .none && tag != .other {
            var slot = Int(truncatingIfNeeded: Self.hash(names[Int(tag.rawValue)])) & 511
            while slots[slot] != 0 { slot = (slot + 1) & 511 }
            slots[slot] = tag.rawValue
        }
    }

    func tag(for name: some RandomAccessCollection<UInt8>) -> HTMLTree.Tag {
        var slot = Int(truncatingIfNeeded: Self.hash(name)) & 511
        while slots[slot] != 0 {
            let candidate = names[Int(slots[slot])]
            if candidate.count == name.count && candidate.elementsEqual(name) {
                return HTMLTree.Tag(rawValue: slots[slot]) ?? .other
            }
            slot = (slot + 1) & 511
        }
        return .other
    }

    /// FNV-1a.
    private static func hash(_ bytes: some Collection<UInt8>) -> UInt32 {
        bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}
