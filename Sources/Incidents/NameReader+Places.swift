import ReportModel

/// What tells the name of a place or a body.
extension NameReader {
    /// Whether a run with a title is a quarter or a village that bears a title's name: "in Sheikh Varga". Nobody is told to be "in" a
    /// person.
    func isTitleOfPlace(_ run: Range<Int>, _ sentence: Range<Int>, before: ReadWord?) -> Bool {
        run.count == 2 && standsAlone(run, sentence) && before?.key == keys.in && read.words[run.lowerBound].gap.isEmpty
            && read.words[run.lowerBound].has(.title)
            && !read.words[run.lowerBound + 1].isPossessive && !read.words[run.lowerBound + 1].has([.title, .human, .organisationName])
    }

    /// "Bakers at Risk", "the Union of Clerks in Harbor Work": persons with a capital before the preposition.
    func goesOnWithBody(_ last: Int, _ sentence: Range<Int>, _ preposition: ReadWord) -> Bool {
        guard last > sentence.lowerBound, read.words[last].startsWithCapital, read.words[last].has(.humans), !read.words[last].has(.notName)
        else { return false }
        return preposition.key == keys.at || read.words[last - 1].key == keys.of
    }

    func placeKey(_ run: Range<Int>) -> UInt64 {
        NamePairs.pair(read.words[run.lowerBound].key, read.words[run.lowerBound + 1].key)
    }

    /// Whether no noun follows that a name describes: not in "in Harbor Light custody".
    func standsAlone(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard !read.words[run.upperBound - 1].isPossessive else { return false }
        guard run.upperBound < sentence.upperBound else { return true }
        let next = read.words[run.upperBound]
        return !next.gap.isEmpty || next.has([.preposition, .conjunction, .be, .have, .modal, .adverb, .determiner, .pronoun])
            || next.meaning.form == .past
    }

    /// "Ardania Herald reporter Ilin Varga": a name before the noun of a person who is named next.
    func describesPerson(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard run.count > 1, run.upperBound + 1 < sentence.upperBound, !read.words[run.upperBound - 1].isPossessive else { return false }
        let noun = read.words[run.upperBound]
        let next = read.words[run.upperBound + 1]
        return noun.gap.isEmpty && !noun.startsWithCapital && (noun.has([.human, .title]) || isAgentNoun(noun)) && next.gap.isEmpty
            && next.startsWithCapital
    }

    /// "the province of Ostra".
    func isPlaceNoun(before of: Int, _ sentence: Range<Int>) -> Bool {
        guard of > sentence.lowerBound else { return false }
        return read.words[of - 1].has(.placeName) && !read.words[of - 1].startsWithCapital && read.words[of].gap.isEmpty
    }

    /// "Ardanian-Castrovan": the last part is of a people, and two words follow that are no body's.
    func isOfPeoples(_ at: Int, before end: Int) -> Bool {
        guard at + 2 < end, !read.words[at + 1].has([.organisationName, .notName]) else { return false }
        let text = read.report.text[read.words[at].text]
        guard let hyphen = text.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < text.endIndex else { return false }
        var key = WordKey()
        for byte in text[(hyphen + 1)...] { key.add(byte) }
        return read.lexicon.meaning(of: key.value).roles.contains(.demonym)
    }
}
