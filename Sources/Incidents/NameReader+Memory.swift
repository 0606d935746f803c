import ReportModel

/// Which full name a name stands for.
extension NameReader {
    /// A first name is known for one paragraph: many bear it.
    mutating func beginParagraph() {
        namedHere.removeAll(keepingCapacity: true)
        firstNames.removeAll(keepingCapacity: true)
    }

    /// Of two who bear a surname in one sentence ("Ilin Varga, the nephew of Mara Varga"), it speaks of the first.
    mutating func remember(_ words: Range<Int>, in sentence: Range<Int>) {
        let first = read.words[words.lowerBound].key
        firstNames[first] = firstNames[first].map { $0 == words ? words : words.lowerBound..<words.lowerBound } ?? words
        let last = read.words[words.upperBound - 1].key
        if namedHere[last].map({ $0.lowerBound < sentence.lowerBound }) ?? true { namedHere[last] = words }
        if let known = surnames[read.words[words.upperBound - 1].key] {
            if known == words || known.lowerBound >= sentence.lowerBound { return }
        }
        // The last word is a surname, and one before it may be where two are borne; the first is a given name, which many bear, or
        // the surname of one who puts it first.
        for at in words.dropFirst() where read.words[at].startsWithCapital { surnames[read.words[at].key] = words }
    }

    /// The full name that one word stands for.
    func bearer(of key: UInt64) -> Range<Int>? {
        if let known = namedHere[key] { return known }
        if let known = firstNames[key] { return known.isEmpty ? nil : known }
        return surnames[key]
    }

    func fullName(_ words: Range<Int>) -> Range<Int> {
        if words.count == 1 { return bearer(of: read.words[words.lowerBound].key) ?? words }
        // "Zaro Zaro" is one name said twice, and no name alone makes somebody known again.
        if words.allSatisfy({ read.words[$0].key == read.words[words.lowerBound].key }) { return words }
        // One person stands for one range, the first that names them; "Ilin Varga" for "Ilin Varga Sodel", where first names agree.
        guard let known = surnames[read.words[words.upperBound - 1].key], known.count >= words.count,
            read.words[known.lowerBound].key == read.words[words.lowerBound].key
        else { return words }
        return known
    }
}
