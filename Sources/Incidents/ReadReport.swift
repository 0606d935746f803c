import ReportModel

/// A report as words. Linear in the text.
struct ReadReport {
    let report: Report
    let lexicon: IncidentLexicon
    let words: [ReadWord]
    /// The words of each sentence, as ranges of ``words``.
    let sentences: [Range<Int>]

    /// Words of a sentence that are looked at; what is longer is no sentence.
    private static let longest = 500

    init(_ report: Report, _ lexicon: IncidentLexicon) {
        var words: [ReadWord] = []
        words.reserveCapacity(report.text.count / 6)
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(report.sentences.count)
        report.text.withUnsafeBufferPointer { text in
            for sentence in report.sentences {
                let start = words.count
                Self.read(text, sentence.text, lexicon, into: &words)
                sentences.append(start..<min(words.count, start + Self.longest))
            }
        }
        self.report = report
        self.lexicon = lexicon
        self.words = words
        self.sentences = sentences
    }

    func string(_ word: ReadWord) -> String { report.string(word.text) }

    /// The words from one to another, verbatim, a possessive ending of the last left out.
    func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return report.string(words[first].text.lowerBound..<words[last].text.upperBound)
    }

    private static func read(
        _ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ lexicon: IncidentLexicon, into words: inout [ReadWord]
    ) {
        var at = range.lowerBound
        let end = range.upperBound
        var gap: ReadWord.Gap = []
        while at < end {
            let byte = text[at]
            if byte == 0x20 {
                at += 1
                continue
            }
            guard isLetter(byte) || isDigit(byte) else {
                at += mark(text, at, end, into: &gap)
                continue
            }
            if byte == 0xE2, at + 2 < end {
                // Dashes, quotes and signs: no letter of a name begins with this byte.
                gap.formUnion(text[at + 1] == 0x80 && text[at + 2] < 0x98 ? [.clause, .dash] : .quote)
                at += 3
                continue
            }
            let start = at
            let isNumber = isDigit(byte)
            var key = WordKey()
            var number: Int32 = isNumber ? 0 : -1
            var textEnd = at
            var isPossessive = false
            var hyphen = -1
            while at < end {
                // Most bytes are letters of ASCII: they take no questions.
                let from = at
                while at < end, (text[at] | 0x20) &- 0x61 < 26 {
                    key.addLower(text[at] | 0x20)
                    at += 1
                }
                if at > from {
                    number = -1
                    textEnd = at
                    if at == end { break }
                }
                let byte = text[at]
                if byte == 0x20 { break }
                if isDigit(byte) {
                    if number >= 0, number < 100_000_000 { number = number * 10 + Int32(byte - 0x30) }
                    key.add(byte)
                    at += 1
                } else if byte == 0x2C, isNumber, at + 3 < end, isDigit(text[at + 1]), isDigit(text[at + 2]), isDigit(text[at + 3]) {
                    at += 1
                } else if byte == 0x27 || (byte == 0xE2 && at + 2 < end && text[at + 1] == 0x80 && text[at + 2] == 0x99) {
                    // An apostrophe: an ending is cut off, one inside a name is passed over.
                    let width = byte == 0x27 ? 1 : 3
                    guard at + width < end, isLetter(text[at + width]), text[at + width] != 0xE2 else {
                        isPossessive = true
                        break
                    }
                    if text[at + width] | 0x20 == 0x73, at + width + 1 >= end || !isLetter(text[at + width + 1]) {
                        isPossessive = true
                        break
                    }
                    at += width
                } else if byte == 0xE2 {
                    break
                } else if isLetter(byte) {
                    number = -1
                    key.add(byte)
                    at += 1
                } else if byte == 0x2D, at + 1 < end, isLetter(text[at + 1]) || (!isNumber && isDigit(text[at + 1])),
                    text[at + 1] != 0xE2
                {
                    number = -1
                    key.add(byte)
                    if hyphen < 0 { hyphen = at }
                    at += 1
                } else if byte == 0x2E, at - start == 1, !isNumber, at + 1 < end, isLetter(text[at + 1]) {
                    // Initials: "U.S.".
                    key.add(byte)
                    at += 1
                } else {
                    break
                }
                textEnd = at
            }
            if isPossessive {
                at += text[at] == 0x27 ? 1 : 3
                if at < end, text[at] | 0x20 == 0x73 { at += 1 }
            }
            if isNumber, number < 0 || textEnd - start > 9 { number = -1 }
            var word = ReadWord(text: start..<max(textEnd, start + 1), key: key.value, gap: gap)
            word.number = number
            word.isPossessive = isPossessive
            // "al-Hamid": an article may be written with its name.
            word.startsWithCapital =
                (byte >= 0x41 && byte <= 0x5A) || byte == 0xC3 && start + 1 < end && text[start + 1] < 0xA0
                || (byte == 0xC4 || byte == 0xC5)
                || hyphen > start + 1 && hyphen < min(start + 4, word.text.upperBound - 1) && text[hyphen + 1] &- 0x41 < 26
                    && !isPrefix(text, start)
            if number < 0 { word.meaning = lexicon.meaning(of: key.value) }
            words.append(word)
            gap = []
            if at == start { at += 1 }
        }
    }

    /// "neo-Castrovan", "mid-October", "pro-", "non-", "ex-": what is written before a name and is no article.
    private static func isPrefix(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch (text[start], text[start + 1]) {
        case (0x6E, 0x65), (0x6D, 0x69), (0x70, 0x72), (0x6E, 0x6F), (0x65, 0x78), (0x63, 0x6F), (0x75, 0x6E): true
        default: false
        }
    }

    /// Notes a mark between words; gives its length in bytes.
    private static func mark(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int, into gap: inout ReadWord.Gap) -> Int {
        switch text[at] {
        case 0x2C: gap.insert(.comma)
        case 0x3B, 0x3A, 0x2F, 0x28, 0x29, 0x5B, 0x5D: gap.insert(.clause)
        case 0x22, 0x27: gap.insert(.quote)
        case 0x2E: gap.insert(.stop)
        case 0x2D: gap.insert(.hyphen)
        default: break
        }
        return 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
}
