import ReportModel

/// How far a run of capitalised words goes, and what it is made of.
extension NameReader {
    func runEnd(from start: Int, _ sentence: Range<Int>) -> Int {
        var at = start + 1
        var end = at
        while at < sentence.upperBound, at - start < 12 {
            let before = read.words[at - 1]
            let word = read.words[at]
            let isInitial = word.gap == .stop && (before.text.count <= 2 || before.has(.title))
            let isNickname = opensNickname(at, sentence) || at > start + 1 && opensNickname(at - 1, sentence)
            guard word.gap.isEmpty || isInitial || isNickname,
                !before.isPossessive || isOfPlace(start, at, sentence) || isOfBody(at - 1, at),
                before.meaning.month == 0,
                word.meaning.month == 0, word.number < 0
            else { break }
            if word.startsWithCapital {
                at += 1
                end = at
            } else if word.has(.particle), at + 1 < sentence.upperBound {
                at += 1
            } else {
                break
            }
        }
        return end
    }

    /// "Ilin “Baker” Varga": one word in quotation marks inside a name.
    private func opensNickname(_ at: Int, _ sentence: Range<Int>) -> Bool {
        at + 1 < sentence.upperBound && read.words[at].gap == .quote && read.words[at].startsWithCapital
            && read.words[at + 1].gap == .quote && read.words[at + 1].startsWithCapital
            && at > sentence.lowerBound && !read.words[at - 1].has(.title)
    }

    /// "Ostra People's Court", "the Bakers' Guild": persons in the possessive are part of a body's name.
    func isOfBody(_ owner: Int, _ at: Int) -> Bool {
        guard read.words[at].startsWithCapital else { return false }
        return read.words[owner].has(.humans) || read.words[owner].has(.human) && read.words[at].has(.organisationName)
    }

    /// Whether a possessive belongs to the name of a place: "in Karl's Bazar", but not "in Borland's Assembly".
    func isOfPlace(_ start: Int, _ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at == start + 1, start > sentence.lowerBound, read.words[start - 1].has(.placePreposition) else { return false }
        return read.words[at].startsWithCapital && read.words[at].has(.placeName)
    }

    func endsInBased(_ at: Int) -> Bool {
        let text = read.words[at].text
        return text.count > 6 && read.report.text[text.suffix(6)].elementsEqual("-based".utf8)
    }

    /// Three capitals or more: a body's name, where two may be somebody's initials.
    func isOfInitials(_ at: Int) -> Bool { read.words[at].text.count > 2 && isCapitals(at) }

    func isCapitals(_ at: Int) -> Bool {
        let text = read.words[at].text
        guard text.count > 1 else { return false }
        // "IDPs": a plural ending does not make it a name.
        let body = read.report.text[text.upperBound - 1] == 0x73 ? text.dropLast() : text
        for byte in read.report.text[body] where byte &- 0x61 < 26 || byte >= 0x80 { return false }
        return true
    }

    func endsInIng(_ word: ReadWord) -> Bool {
        let end = word.text.upperBound
        return word.text.count > 4 && read.report.text[end - 3] == 0x69 && read.report.text[end - 2] == 0x6E
            && read.report.text[end - 1] == 0x67
    }
}
