/// The folding under which two spellings of a country's name are the same name.
///
/// Letters lose case and diacritics; apostrophes vanish; everything else that is neither letter nor digit parts words; "the" and
/// "and" (and "&") are left out, "St." is "Saint". The words are then written together, so that a name and its slug, or
/// "Cote d'Ivoire" and "Cote d Ivoire", meet in one key. Letters of other scripts are kept in lower case.
enum CountryKey {
    /// The key of a name or slug; nil where it holds no letter or digit that counts.
    ///
    /// Linear in the length of the name.
    static func make(_ name: some StringProtocol) -> String? {
        make(utf8: name.utf8)
    }

    /// The key of a name or slug in UTF-8.
    static func make(utf8 name: some Collection<UInt8>) -> String? {
        var key: [UInt8] = []
        key.reserveCapacity(name.count)
        var wordStart = 0
        var decoder = Unicode.UTF8.ForwardParser()
        var bytes = name.makeIterator()
        reading: while true {
            let scalar: Unicode.Scalar
            switch decoder.parseScalar(from: &bytes) {
            case .valid(let encoded): scalar = Unicode.UTF8.decode(encoded)
            case .error: scalar = "\u{FFFD}"
            case .emptyInput: break reading
            }
            switch fold(scalar) {
            case .letter(let byte):
                key.append(byte)
            case .pair(let first, let second):
                key.append(first)
                key.append(second)
            case .nothing:
                continue
            case .gap:
                endWord(&key, from: wordStart)
                wordStart = key.count
            case .other:
                key.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            }
        }
        endWord(&key, from: wordStart)
        return key.isEmpty ? nil : String(decoding: key, as: UTF8.self)
    }

    /// The words of a name with hyphens between them, none left out; longer ones are cut to what a file system takes.
    static func slug(_ name: String) -> String {
        var slug: [UInt8] = []
        var isGap = false
        for scalar in name.unicodeScalars.prefix(120) {
            var letters: [UInt8] = []
            switch fold(scalar) {
            case .letter(let byte): letters = [byte]
            case .pair(let first, let second): letters = [first, second]
            case .nothing: continue
            case .gap: isGap = true
            case .other: letters = Array("u\(String(scalar.value, radix: 16))".utf8)
            }
            guard !letters.isEmpty else { continue }
            if isGap && !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
            isGap = false
            slug += letters
        }
        return String(decoding: slug.prefix(120), as: UTF8.self)
    }

    private static func endWord(_ key: inout [UInt8], from start: Int) {
        switch key.count - start {
        case 2 where key[start...].elementsEqual("st".utf8):
            key.replaceSubrange(start..., with: "saint".utf8)
        case 3 where key[start...].elementsEqual("the".utf8) || key[start...].elementsEqual("and".utf8):
            key.removeSubrange(start...)
        default:
            break
        }
    }

    private enum Folded {
        case letter(UInt8)
        case pair(UInt8, UInt8)
        /// Left out without parting a word.
        case nothing
        /// Parts words.
        case gap
        /// A letter of another script.
        case other
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Folded {
        let value = scalar.value
        if value < 0x80 { return foldASCII(UInt8(truncatingIfNeeded: value)) }
        switch value {
        case 0x00AD, 0x00B4, 0x0300...0x036F, 0x02B9...0x02BF, 0x02CA...0x02CB, 0x200B...0x200D, 0x2018...0x201B, 0x2032,
            0x2060, 0xFEFF, 0xFF07:
            return .nothing
        case 0x00C0...0x021B:
            return foldLatin(value)
        case 0x1EA0...0x1EF9:
            return foldVietnamese(value)
        case 0x0080...0x00BF, 0x2000...0x206F, 0x3000...0x3003, 0xFFFD:
            return .gap
        default:
            return .other
        }
    }

    private static func foldASCII(_ byte: UInt8) -> Folded {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): .letter(byte)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter(byte | 0x20)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .nothing
        default: .gap
        }
    }

    /// Latin-1 and Latin Extended-A, and the few letters beyond them that Romanian and Vietnamese need.
    private static func foldLatin(_ value: UInt32) -> Folded {
        switch value {
        case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: .letter(UInt8(ascii: "a"))
        case 0xC7, 0xE7, 0x106...0x10D: .letter(UInt8(ascii: "c"))
        case 0xD0, 0xF0, 0x10E...0x111: .letter(UInt8(ascii: "d"))
        case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B: .letter(UInt8(ascii: "e"))
        case 0x11C...0x123: .letter(UInt8(ascii: "g"))
        case 0x124...0x127: .letter(UInt8(ascii: "h"))
        case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: .letter(UInt8(ascii: "i"))
        case 0x134...0x135: .letter(UInt8(ascii: "j"))
        case 0x136...0x138: .letter(UInt8(ascii: "k"))
        case 0x139...0x142: .letter(UInt8(ascii: "l"))
        case 0xD1, 0xF1, 0x143...0x14B: .letter(UInt8(ascii: "n"))
        case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151, 0x1A0...0x1A1: .letter(UInt8(ascii: "o"))
        case 0x154...0x159: .letter(UInt8(ascii: "r"))
        case 0x15A...0x161, 0x17F, 0x218...0x219: .letter(UInt8(ascii: "s"))
        case 0x162...0x167, 0x21A...0x21B: .letter(UInt8(ascii: "t"))
        case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173, 0x1AF...0x1B0: .letter(UInt8(ascii: "u"))
        case 0x174...0x175: .letter(UInt8(ascii: "w"))
        case 0xDD, 0xFD, 0xFF, 0x176...0x178: .letter(UInt8(ascii: "y"))
        case 0x179...0x17E: .letter(UInt8(ascii: "z"))
        case 0xC6, 0xE6: .pair(UInt8(ascii: "a"), UInt8(ascii: "e"))
        case 0xDE, 0xFE: .pair(UInt8(ascii: "t"), UInt8(ascii: "h"))
        case 0xDF: .pair(UInt8(ascii: "s"), UInt8(ascii: "s"))
        case 0x132...0x133: .pair(UInt8(ascii: "i"), UInt8(ascii: "j"))
        case 0x152...0x153: .pair(UInt8(ascii: "o"), UInt8(ascii: "e"))
        case 0xD7, 0xF7: .gap
        default: .other
        }
    }

    private static func foldVietnamese(_ value: UInt32) -> Folded {
        switch value {
        case ...0x1EB7: .letter(UInt8(ascii: "a"))
        case ...0x1EC7: .letter(UInt8(ascii: "e"))
        case ...0x1ECB: .letter(UInt8(ascii: "i"))
        case ...0x1EE3: .letter(UInt8(ascii: "o"))
        case ...0x1EF1: .letter(UInt8(ascii: "u"))
        default: .letter(UInt8(ascii: "y"))
        }
    }
}

extension Country {
    /// The same for every edition of one country: its code, or its own name, folded, where the registry does not know it.
    ///
    /// Reports of two folders are paired by it. A code is in capital letters, a folded name never is.
    public var key: String {
        code ?? CountryKey.make(name) ?? name
    }
}
