/// Puts right what the parser leaves in a text: C1 control characters that were meant as windows-1252, character references that
/// lack their semicolon, and CDATA sections, which HTML does not have and browsers do not show.
enum TextRepair {
    /// Repairs the end of an arena; linear, and without copying where there is nothing to do.
    static func apply(to arena: inout [UInt8], from start: Int) {
        guard let first = firstSuspect(in: arena, from: start) else { return }
        let tail = Array(arena[first...])
        arena.removeSubrange(first...)
        let lastClose = tail.lastIndex(of: UInt8(ascii: ">")) ?? -1
        var index = 0
        while index < tail.count {
            let byte = tail[index]
            if byte == 0xC2, index + 1 < tail.count, (0x80...0x9F).contains(tail[index + 1]) {
                arena.append(scalar: Windows1252.scalar(of: tail[index + 1]))
                index += 2
            } else if byte == UInt8(ascii: "&"), let (scalar, length) = reference(in: tail, at: index) {
                arena.append(scalar: scalar)
                index += length
            } else if byte == UInt8(ascii: "<"), tail[index...].starts(with: cdataOpen) {
                // To a browser it is a comment, which ends at the next ">".
                index = index < lastClose ? (tail[index...].firstIndex(of: UInt8(ascii: ">")) ?? lastClose) + 1 : index + cdataOpen.count
            } else if byte == UInt8(ascii: "]"), tail[index...].starts(with: cdataClose) {
                index += cdataClose.count
            } else {
                arena.append(byte)
                index += 1
            }
        }
    }

    private static let cdataOpen = Array("<![CDATA[".utf8)
    private static let cdataClose = Array("]]>".utf8)

    private static func firstSuspect(in arena: [UInt8], from start: Int) -> Int? {
        for index in start..<arena.count {
            // Most letters are small ones, behind all that is suspect but the lead byte.
            let byte = arena[index]
            if byte > UInt8(ascii: "]") && byte != 0xC2 { continue }
            switch byte {
            case 0xC2:
                if index + 1 < arena.count, (0x80...0x9F).contains(arena[index + 1]) { return index }
            case UInt8(ascii: "&"), UInt8(ascii: "<"): return index
            case UInt8(ascii: "]"):
                if arena[index...].starts(with: cdataClose) { return index }
            default: break
            }
        }
        return nil
    }

    /// A reference by name without its semicolon, as browsers accept it: the names of the Latin-1 characters and four more.
    ///
    /// The parser resolves those that have it; what still looks like one was escaped on purpose ("&amp;nbsp;").
    private static func reference(in bytes: [UInt8], at ampersand: Int) -> (scalar: UInt32, length: Int)? {
        let rest = bytes[(ampersand + 1)...]
        guard let first = rest.first, isLetterOrDigit(first) else { return nil }
        for (name, scalar) in names where name[0] == first && rest.starts(with: name) {
            let after = ampersand + 1 + name.count
            // "&notice" is text; browsers differ there, and a word is likelier than a sign.
            if after < bytes.count, isLetterOrDigit(bytes[after]) || bytes[after] == UInt8(ascii: ";") { continue }
            return (scalar, 1 + name.count)
        }
        return nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// Names without semicolon (HTML Living Standard, section 13.5), in the order of U+00A0 to U+00FF, and four more.
    private static let names: [(name: [UInt8], scalar: UInt32)] = {
        let latin1 = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para \
            middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute \
            Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
            THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde \
            ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
            """
        let listed = latin1.split(separator: " ").enumerated().map { (Array($1.utf8), UInt32(0xA0 + $0)) }
        return listed + [("amp", 0x26), ("lt", 0x3C), ("gt", 0x3E), ("quot", 0x22)].map { (Array($0.0.utf8), $0.1) }
    }()
}
