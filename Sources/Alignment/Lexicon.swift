package import SequenceDiff

/// The words of a comparison as integers: printed words, the typographic forms they come in, and the stems they fold to.
///
/// Every distinct printed word is folded once; after that a text is a list of integers.
package struct Lexicon: Sendable {
    /// Stems; the twelve months come first, January being 0.
    package private(set) var stems = Interner(capacity: 8192)
    package private(set) var stemTraits: [WordTraits] = []
    /// Class of words that stand in for one another; zero for none.
    package private(set) var synonymClass: [Int16] = []
    package private(set) var synonymClassCount = 1
    /// Class of words of degree that say as much as one another; zero for none.
    package private(set) var strengthLevel: [Int16] = []
    /// By stem: the level of strength that a word says as much as which is no word of degree of its own; zero for others.
    package private(set) var likeDegree: [Int16] = []
    /// How the levels of strength compare.
    package private(set) var degrees = DegreeScales()
    /// Class of words and, with the other sign, of those that say the contrary; zero for none.
    package private(set) var antonymClass: [Int16] = []

    /// Lower-case words → the stem each folds to.
    private var words = Interner(capacity: 8192)
    private var wordStems: [Int32] = []
    /// Words that are read as several ("cannot"), by number of the word.
    private var contractions: [Int32: [Int32]] = [:]
    private var joinedPrefixes: Interner

    /// Printed words, as they stand between two spaces.
    private var printed = Interner(capacity: 8192)
    private var printedForms: [Int32] = []
    private var printedTraits: [PrintedTraits] = []
    private var printedStemStarts: [Int32] = [0]
    private var printedStems: [Int32] = []
    /// Printed words after typographic folding: kinds of quotes, dashes and invisible characters made one.
    private var forms = Interner(capacity: 8192)

    package private(set) var phrases = PhraseTable()

    private var ofStem: Int32 = -1

    private var formScratch: [UInt8] = []
    private var plainScratch: [UInt8] = []
    private var wordScratch: [UInt8] = []

    /// A lexicon that knows the tables and nothing else. The tables are read once a process.
    package init() {
        self = DegreeWords.standard.lexicon
    }

    /// The number of a printed word, folded at first sight.
    package mutating func number(forPrinted bytes: Span<UInt8>) -> Int32 {
        let number = printed.token(for: bytes)
        if Int(number) == printedForms.count { fold(bytes) }
        return number
    }

    package func form(ofPrinted number: Int32) -> Int32 { printedForms[Int(number)] }
    package func traits(ofPrinted number: Int32) -> PrintedTraits { printedTraits[Int(number)] }

    /// The bytes of a printed word after typographic folding.
    package func formBytes(ofPrinted number: Int32) -> ArraySlice<UInt8> { forms[printedForms[Int(number)]] }

    /// The bytes of a typographic form.
    package func bytes(ofForm form: Int32) -> ArraySlice<UInt8> { forms[form] }

    /// The places of a printed word's stems in ``stem(at:)``.
    package func stemRange(ofPrinted number: Int32) -> Range<Int> {
        Int(printedStemStarts[Int(number)])..<Int(printedStemStarts[Int(number) + 1])
    }

    /// Whether two stems before a month make it the end of a stretch of time: "as of", "end of"; not "the elections of".
    func opensPeriod(_ first: Int32, _ second: Int32) -> Bool {
        second == ofStem && stemTraits[Int(first)].contains(.stretch)
    }

    /// Says of every stem whether some editions print it as an acronym, whatever else the lexicon knows: two editions compare alike
    /// whether or not others were folded before them. Linear in their words.
    package mutating func noteAcronyms(in editions: [FoldedEdition]) {
        for stem in stemTraits.indices { stemTraits[stem].remove(.acronym) }
        for edition in editions {
            for word in edition.sentences.words { noteAcronym(word.number) }
            for word in edition.outline.words { noteAcronym(word) }
        }
    }

    private mutating func noteAcronym(_ number: Int32) {
        guard printedTraits[Int(number)].contains(.acronym) else { return }
        stemTraits[Int(printedStems[Int(printedStemStarts[Int(number)])])].insert(.acronym)
    }

    package func stem(at place: Int) -> Int32 { printedStems[place] }

    // MARK: Tables

    init(readingTablesWith degrees: DegreeTables) {
        joinedPrefixes = Interner(capacity: 32)
        for month in Self.list(WordTables.months) { define(month, stem: month, [.month, .number]) }
        for word in Self.list(WordTables.uninflected) { define(word, stem: word) }
        for line in Self.lines(WordTables.irregular) {
            let base = Array(line.prefix { $0 != UInt8(ascii: ":") })
            let stem = self.stem(ofWord: base)
            for form in Self.list(Array(line.dropFirst(base.count + 1))) { define(form, stem: Array(stems[stem])) }
        }
        for line in Self.lines(WordTables.spellings) {
            let pair = Self.list(line)
            let stem = self.stem(ofWord: pair[1])
            define(pair[0], stem: Array(stems[stem]))
        }
        for line in Self.lines(WordTables.contractions) {
            let parts = Self.list(line)
            let number = wordNumber(parts[0])
            if Int(number) == wordStems.count { wordStems.append(0) }
            contractions[number] = parts.dropFirst().map { stem(ofWord: $0) }
        }
        for prefix in Self.list(WordTables.joinedPrefixes) { addJoinedPrefix(prefix) }
        mark(WordTables.function, .function)
        mark(WordTables.polarity, .polarity)
        mark(WordTables.prohibition, .prohibition)
        mark(WordTables.exceptions, .exceptive)
        mark(WordTables.places, .place)
        mark(WordTables.emptyNouns, .empty)
        mark(WordTables.lightVerbs, .light)
        mark("fail failure refuse unable", .failing)
        mark(WordTables.participles, .participle)
        mark(WordTables.outcome, .outcome)
        mark(WordTables.neutral, .neutral)
        mark(WordTables.offices, .office)
        mark(WordTables.numbers, .number)
        mark("and or", .conjunction)
        mark("be have do can may will shall must", .auxiliary)
        mark("must shall require oblige obligate mandate", .obligation)
        mark("may can allow permit authorize able", .permission)
        mark(WordTables.connective, .connective)
        mark(WordTables.hearsay, .hearsay)
        mark("between from through to until", .period)
        mark("as end month start beginning middle course", .stretch)
        ofStem = stem(ofWord: Array("of".utf8))
        mark("but although though while whereas", .adversative)
        for line in Self.lines(WordTables.synonyms) {
            for word in Self.list(line) {
                let stem = Int(stem(ofWord: word))
                if synonymClass[stem] == 0 { synonymClass[stem] = Int16(synonymClassCount) }
            }
            synonymClassCount += 1
        }
        for (number, line) in degrees.lines.enumerated() { addDegree(line, level: Int16(truncatingIfNeeded: number + 1)) }
        for line in Self.lines(WordTables.degreeLike) {
            let words = Self.list(line)
            let level = strengthLevel[Int(stem(ofWord: words[0]))]
            for word in words.dropFirst() {
                let stem = Int(stem(ofWord: word))
                if strengthLevel[stem] == 0 { likeDegree[stem] = level }
            }
        }
        for scale in degrees.scales {
            self.degrees.add(
                scale.steps.map { step in
                    step.map { word in degrees.line(of: word).map { Int16(truncatingIfNeeded: $0 + 1) } ?? 0 }
                })
        }
        for (number, line) in Self.lines(WordTables.antonyms).enumerated() {
            var antonyms = Int16(number + 1)
            for word in Self.list(line) {
                if word.elementsEqual("|".utf8) {
                    antonyms = -antonyms
                } else {
                    let stem = Int(stem(ofWord: word))
                    if antonymClass[stem] == 0 { antonymClass[stem] = antonyms }
                }
            }
        }
        var isForLinkingOnly = false
        for line in Self.lines(WordTables.phrases) {
            let parts = Self.list(line)
            if parts.count == 1 {
                isForLinkingOnly = true
                continue
            }
            phrases.add(
                parts.dropLast(2).map { stem(ofWord: $0) }, becomes: stem(ofWord: parts[parts.count - 1]),
                forLinkingOnly: isForLinkingOnly)
        }
    }

    /// Words and phrases that say as much as one another; phrases count as the first word among them.
    private mutating func addDegree(_ line: [String], level: Int16) {
        var first: Int32?
        for word in line where !word.contains(where: Self.parts) {
            let stem = stem(ofWord: Array(word.utf8))
            stemTraits[Int(stem)].insert(.strength)
            strengthLevel[Int(stem)] = level
            first = first ?? stem
        }
        for phrase in line where phrase.contains(where: Self.parts) {
            let result = first ?? internStem(Array(phrase.utf8))
            stemTraits[Int(result)].insert(.strength)
            strengthLevel[Int(result)] = level
            first = result
            let words = phrase.split(whereSeparator: Self.parts).map { stem(ofWord: Array($0.utf8)) }
            phrases.add(words, becomes: result, notBefore: words.last == ofStem ? -1 : ofStem)
        }
    }

    private static func parts(_ letter: Character) -> Bool { letter == " " || letter == "-" }

    private static func lines(_ table: String) -> [[UInt8]] {
        Array(table.utf8).split(separator: 0x0A).map { Array($0) }
    }

    private static func list(_ text: [UInt8]) -> [[UInt8]] {
        text.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
    }

    private static func list(_ text: String) -> [[UInt8]] { list(Array(text.utf8)) }

    private mutating func mark(_ list: String, _ traits: WordTraits) {
        for word in Self.list(list) {
            let stem = Int(stem(ofWord: word))
            stemTraits[stem].insert(traits)
        }
    }

    private mutating func define(_ word: [UInt8], stem: [UInt8], _ traits: WordTraits = []) {
        let number = wordNumber(word)
        let stem = internStem(stem)
        stemTraits[Int(stem)].insert(traits)
        if Int(number) == wordStems.count { wordStems.append(stem) } else { wordStems[Int(number)] = stem }
    }

    private mutating func wordNumber(_ word: [UInt8]) -> Int32 { words.token(for: word.span) }

    private mutating func addJoinedPrefix(_ prefix: [UInt8]) { _ = joinedPrefixes.token(for: prefix.span) }

    private mutating func internStem(_ bytes: [UInt8]) -> Int32 {
        let stem = stems.token(for: bytes.span)
        if Int(stem) == stemTraits.count {
            let isNumber = bytes.first.map(Stemmer.isDigit) ?? false
            stemTraits.append(isNumber ? [.digits, .number] : [])
            synonymClass.append(0)
            strengthLevel.append(0)
            likeDegree.append(0)
            antonymClass.append(0)
        }
        return stem
    }

    private mutating func stem(ofWord word: [UInt8]) -> Int32 { wordStems[Int(knownWord(word))] }

    /// The level of strength that a word says; nil where the lexicon does not know it.
    package func strengthLevel(ofWord word: String) -> Int16? { existingStem(ofWord: Array(word.utf8)).map { strengthLevel[Int($0)] } }

    /// The stem of a word in lower-case letters; nil where neither a text nor a table has a word of that stem.
    package func existingStem(ofWord word: [UInt8]) -> Int32? {
        if let number = words.existingToken(for: word.span) { return wordStems[Int(number)] }
        let stem = Stemmer.stem(Self.respelled(word))
        return stems.existingToken(for: stem.span)
    }

    /// The number of a word, with its stem found at first sight.
    private mutating func knownWord(_ word: [UInt8]) -> Int32 {
        let number = words.token(for: word.span)
        if Int(number) == wordStems.count { wordStems.append(internStem(Stemmer.stem(Self.respelled(word)))) }
        return number
    }

    /// Names that come with many endings.
    private static func respelled(_ word: [UInt8]) -> [UInt8] {
        if word.first == UInt8(ascii: "l"), word.starts(with: "lgbt".utf8) { return Array("lgbtqi".utf8) }
        return word
    }

    // MARK: Folding

    private mutating func fold(_ bytes: Span<UInt8>) {
        formScratch.removeAll(keepingCapacity: true)
        plainScratch.removeAll(keepingCapacity: true)
        var traits = readLetters(bytes)
        let form = formScratch
        printedForms.append(forms.token(for: form.span))
        if formScratch.first == UInt8(ascii: "("),
            formScratch.starts(with: "(see".utf8) || formScratch.starts(with: "(also".utf8)
        {
            traits.insert(.opensReference)
        }
        if formScratch.contains(UInt8(ascii: ")")) { traits.insert(.closesParenthesis) }
        // An acronym after its name ends no clause: "the Road Safety Board (RSB) closed".
        let isAside = formScratch.first == UInt8(ascii: "(") && formScratch.last == UInt8(ascii: ")")
        if let last = formScratch.last, Self.endsClause(last), !isAside { traits.insert(.endsClause) }
        let start = printedStems.count
        readWords(isCapital: traits.contains(.capital))
        if printedStems.count == start + 1 && Self.isAcronym(formScratch) { traits.insert(.acronym) }
        printedTraits.append(traits)
        printedStemStarts.append(Int32(truncatingIfNeeded: printedStems.count))
    }

    private static func endsClause(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "\""),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "]"):
            true
        default: false
        }
    }

    /// Whether a word is printed in capitals, two letters or more, punctuation and a plural or possessive "s" aside.
    private static func isAcronym(_ form: [UInt8]) -> Bool {
        var capitals = 0
        var others = 0
        for byte in form {
            if byte >= 0x41 && byte <= 0x5A {
                capitals += 1
                others = 0
            } else if (byte >= 0x61 && byte <= 0x7A) || byte >= 0x80 || Stemmer.isDigit(byte) {
                if byte != UInt8(ascii: "s") { return false }
                others += 1
            }
        }
        return capitals >= 2 && others <= 1
    }

    /// Writes the typographic form and the plain lower-case letters.
    private mutating func readLetters(_ bytes: Span<UInt8>) -> PrintedTraits {
        var traits: PrintedTraits = []
        var hasLetter = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                index += 1
                formScratch.append(byte)
                let isUpper = byte >= 0x41 && byte <= 0x5A
                plainScratch.append(isUpper ? byte + 0x20 : byte)
                if Stemmer.isDigit(byte) { traits.insert(.hasDigit) }
                if !hasLetter && (isUpper || (byte >= 0x61 && byte <= 0x7A)) {
                    hasLetter = true
                    if isUpper { traits.insert(.capital) }
                }
                continue
            }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            let end = min(index + length, bytes.count)
            var scalar = UInt32(byte) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
            for place in index + 1..<max(end, index + 1) { scalar = scalar << 6 | UInt32(bytes[place] & 0x3F) }
            if let plain = Self.sign(scalar) {
                for byte in plain.utf8 {
                    formScratch.append(byte)
                    plainScratch.append(byte)
                }
                index = end
                continue
            }
            for place in index..<end { formScratch.append(bytes[place]) }
            switch scalar {
            case Letters.firstWithMark...Letters.lastWithMark:
                let plain = Letters.plain[Int(scalar - Letters.firstWithMark)]
                plainScratch.append(plain.0)
                if plain.1 != 0 { plainScratch.append(plain.1) }
                if !hasLetter {
                    hasLetter = true
                    if scalar <= 0xDE || scalar & 1 == 0 && scalar >= 0x100 { traits.insert(.capital) }
                }
            case 0x300...0x36F: break  // Marks of their own, after the letter.
            case 0x80...0xBF, 0x2000...0x2BFF, 0x3000...0x303F: plainScratch.append(UInt8(ascii: "-"))
            default:
                hasLetter = true
                for place in index..<end { plainScratch.append(bytes[place]) }
            }
            index = end
        }
        return traits
    }

    /// What a sign stands for that is typed in more than one way; nil for other characters.
    private static func sign(_ scalar: UInt32) -> StaticText? {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x2032, 0x02BC, 0x60, 0xB4: "'"
        case 0x201C, 0x201D, 0x201F, 0x2033: "\""
        case 0x2010...0x2015, 0x2212: "-"
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: ""
        case 0x2026: "..."
        case 0xFB00: "ff"
        case 0xFB01: "fi"
        case 0xFB02: "fl"
        case 0xFB03: "ffi"
        case 0xFB04: "ffl"
        default: nil
        }
    }

    /// Cuts the plain letters into words and appends their stems.
    private mutating func readWords(isCapital: Bool) {
        // Taken out for the time being, and put back for its memory.
        var word = wordScratch
        wordScratch = []
        defer { wordScratch = word }
        word.removeAll(keepingCapacity: true)
        var index = 0
        let plain = plainScratch
        func letterOrDigit(_ place: Int) -> Bool {
            guard place < plain.count else { return false }
            let byte = plain[place]
            return (byte >= 0x61 && byte <= 0x7A) || Stemmer.isDigit(byte) || byte >= 0x80
        }
        func digit(_ place: Int) -> Bool { place < plain.count && Stemmer.isDigit(plain[place]) }
        while index < plain.count {
            let byte = plain[index]
            if letterOrDigit(index) {
                word.append(byte)
                index += 1
                continue
            }
            let isAfterDigit = word.last.map(Stemmer.isDigit) ?? false
            switch byte {
            case UInt8(ascii: "'") where !word.isEmpty:
                if index + 1 < plain.count, plain[index + 1] == UInt8(ascii: "s"), !letterOrDigit(index + 2) {
                    index += 2  // The possessive goes.
                } else if word.last == UInt8(ascii: "n"), index + 1 < plain.count, plain[index + 1] == UInt8(ascii: "t"),
                    !letterOrDigit(index + 2)
                {
                    word += "'t".utf8
                    if words.existingToken(for: word.span).flatMap({ contractions[$0] }) == nil {
                        word.removeLast(3)
                        emit(&word, isCapital)
                        word = Array("not".utf8)
                    }
                    emit(&word, isCapital)
                    index += 2
                } else {
                    index += 1
                }
            case UInt8(ascii: ",") where isAfterDigit && digit(index + 1) && digit(index + 2) && digit(index + 3):
                index += 1
            case UInt8(ascii: ".") where isAfterDigit && digit(index + 1):
                word.append(byte)
                index += 1
            case UInt8(ascii: ".") where word.count == 1 && letterOrDigit(index + 1) && !letterOrDigit(index + 2):
                // Two letters with a full stop between them: "U.S".
                let both = [word[0], byte, plain[index + 1]]
                if words.existingToken(for: both.span).flatMap({ contractions[$0] }) != nil {
                    word = both
                    index += 2
                } else {
                    emit(&word, isCapital)
                    index += 1
                }
            case UInt8(ascii: "-") where letterOrDigit(index + 1) && joinedPrefixes.existingToken(for: word.span) != nil:
                index += 1
            case UInt8(ascii: ":") where word.starts(with: "http".utf8), UInt8(ascii: ".") where word.elementsEqual("www".utf8):
                return  // An address says nothing about the claim.
            default:
                emit(&word, isCapital)
                index += 1
            }
        }
        emit(&word, isCapital)
    }

    private mutating func emit(_ word: inout [UInt8], _ isCapital: Bool) {
        if word.isEmpty { return }
        defer { word.removeAll(keepingCapacity: true) }
        if isCapital && (word.elementsEqual("may".utf8) || word.elementsEqual("march".utf8)) { word += "month".utf8 }
        let number = knownWord(word)
        if let parts = contractions[number] {
            printedStems.append(contentsOf: parts)
        } else {
            printedStems.append(wordStems[Int(number)])
        }
    }
}

/// Literal text whose bytes can be read without making a string.
private struct StaticText: ExpressibleByStringLiteral {
    let utf8: [UInt8]

    init(stringLiteral value: StaticString) {
        utf8 = value.withUTF8Buffer { Array($0) }
    }
}
