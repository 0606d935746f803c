/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// Whether the full stop at a position belongs to an abbreviation, an initial or a section number and ends no sentence.
    ///
    /// - Parameters:
    ///   - stop: The position of the full stop.
    ///   - start: Where the paragraph begins.
    ///   - next: The word that follows.
    static func isAbbreviation(_ text: [UInt8], stop: Int, start: Int, next: Range<Int>) -> Bool {
        var wordStart = stop
        while wordStart > start, text[wordStart - 1] != 0x20 {
            wordStart -= 1
            // Nothing here is as long.
            if stop - wordStart > 24 { return false }
        }
        while wordStart < stop, isOpening(text[wordStart]) { wordStart += 1 }
        let word = text[wordStart..<stop]
        guard let first = word.first, word.count <= 12 else { return false }
        // A single capital is an initial ("J. Doe"), except for "I".
        if word.count == 1, (0x41...0x5A).contains(first) { return first != UInt8(ascii: "I") }
        let lowered = folded(word)
        if beforeName.contains(lowered) { return true }
        if beforeNumber.contains(lowered) { return (0x30...0x39).contains(text[next.lowerBound]) }
        // "… until 8 p.m. Children …": only a day can go on with the time.
        if lowered == timeBefore || lowered == timeAfter { return weekdays.contains(folded(text[next])) }
        // "1.c." and "U.S." end a sentence when a word follows that usually opens one.
        if isLettersAndStops(lowered) || isSectionNumber(lowered) || atEnd.contains(lowered) {
            return !opensSentence(text[next])
        }
        return false
    }

    /// Titles and other words that stand before a name.
    private static let beforeName = words(
        "dr mr mrs ms messrs prof hon rev fr msgr st ste ft mt gen maj col lt sgt cpl capt cmdr adm brig gov sen rep amb pres supt insp det "
            + "atty v vs cf e.g i.e viz ph.d")
    /// Words that stand before a number.
    private static let beforeNumber = words(
        "no nos art arts sec secs para paras p pp vol ch fig jan feb mar apr jun jul aug sep sept oct nov dec")
    /// Abbreviations that may well stand at the end of a sentence.
    private static let atEnd = words("inc ltd co corp jr sr etc approx est dept bros")

    /// Words that open a sentence and are seldom part of a name.
    private static let openers = words(
        "the in on a an it its he she they there this these those however according at as for from during while although after before "
            + "by when where some many most several no all if to with both such other others another authorities government police "
            + "officials nevertheless nonetheless since under between through until despite because one two three his her their "
            + "that what who we you also additionally among about over more none each every any few")

    private static let timeBefore = Array("a.m".utf8)
    private static let timeAfter = Array("p.m".utf8)
    private static let weekdays = words("monday tuesday wednesday thursday friday saturday sunday")

    /// Whether a word usually opens a sentence, so that a stop before it ends one even after an abbreviation.
    static func opensSentence(_ word: ArraySlice<UInt8>) -> Bool {
        openers.contains(folded(word))
    }

    private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
        word.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    }

    private static func words(_ list: String) -> Set<[UInt8]> {
        Set(list.split(separator: " ").map { Array($0.utf8) })
    }

    private static func isOpening(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "\"")
    }

    /// "u.s", "a.m", "n.g.o": single letters between stops.
    private static func isLettersAndStops(_ word: [UInt8]) -> Bool {
        guard word.count >= 3, word.count % 2 == 1 else { return false }
        return word.indices.allSatisfy { $0 % 2 == 0 ? (0x61...0x7A).contains(word[$0]) : word[$0] == UInt8(ascii: ".") }
    }

    /// "1.c", "2.d": a section of the report.
    private static func isSectionNumber(_ word: [UInt8]) -> Bool {
        word.count == 3 && (0x30...0x39).contains(word[0]) && word[1] == UInt8(ascii: ".") && (0x61...0x7A).contains(word[2])
    }
}
