import ReportModel

/// What tells that a name is a person's: an office, a noun for a person, or what befell it.
extension NameReader {
    /// Whether nothing but "and" or a comma stands between two names.
    func isList(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let between = first.upperBound..<second.lowerBound
        if between.isEmpty { return read.words[second.lowerBound].gap == .comma }
        return between.count == 1 && read.words[between.lowerBound].key == keys.and && read.words[second.lowerBound].gap.isEmpty
    }

    func mayBePerson(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard run.count > 1, run.count < 7 else { return false }
        if run.lowerBound > sentence.lowerBound, read.words[run.lowerBound - 1].has([.determiner, .preposition]) { return false }
        return !run.contains {
            read.words[$0].has([.notName, .organisationName, .publication, .placeName, .title, .human, .demonym, .preposition])
        }
    }

    /// A title, or before two words at least a noun for a person: "Prisons Director Ilin Varga".
    func isOffice(_ at: Int, _ run: Range<Int>) -> Bool {
        let word = read.words[at]
        if word.has(.title) { return true }
        guard word.has(.human), !word.has(.organisationName), !word.isPossessive, !keys.namelike.contains(word.key), at + 2 < run.upperBound
        else { return false }
        return !((at + 1)..<run.upperBound).contains { read.words[$0].has([.placeName, .organisationName]) }
    }

    func isPerson(
        _ words: Range<Int>, _ run: Range<Int>, before: ReadWord?, _ sentence: Range<Int>, after last: ReadName?
    ) -> Bool {
        guard words.count > 1, words.count < 7 else { return false }
        // "Ilin Varga's murder", where no "of" says that he did it.
        if read.words[run.upperBound - 1].isPossessive, run.upperBound < sentence.upperBound,
            keys.befalls.contains(read.words[run.upperBound].key),
            run.upperBound + 1 >= sentence.upperBound || read.words[run.upperBound + 1].key != keys.of
        {
            return true
        }
        // "During Operation Open Harbor, soldiers …"
        if before?.key == keys.during || read.words[run.lowerBound].key == keys.during { return false }
        if let before {
            // "the daily Harbor Light", "the Ministry of Rural Bread"
            if keys.works.contains(before.key), !before.startsWithCapital { return false }
            if before.key == keys.of, run.lowerBound - 2 >= sentence.lowerBound, read.words[run.lowerBound - 2].startsWithCapital,
                read.words[run.lowerBound - 2].has(.organisationName)
            {
                return false
            }
            // "the magazine Harbor Light"
            if before.has([.body, .publication]), !before.has([.human, .humans]), !before.startsWithCapital { return false }
            if isObject(run.lowerBound - 1, sentence) { return true }
            if before.has([.human, .humans, .relation]) && !before.has(.agent) || before.has(.title) { return true }
            if keys.named.contains(before.key) || isAgentNoun(before) || isAge(before) { return true }
            if before.has(.placePreposition) || before.has(.determiner) && before.key != keys.that { return false }
            if before.meaning.kind != nil, before.meaning.form != .noun { return true }
            if before.key == keys.of, run.lowerBound - 2 >= sentence.lowerBound,
                read.words[run.lowerBound - 2].meaning.kind != nil || read.words[run.lowerBound - 2].has(.relation)
            {
                return true
            }
            if before.key == keys.and, let last, last.kind == .person, run.lowerBound - last.words.upperBound <= 2 { return true }
        } else if let last, last.kind == .person, last.words.upperBound == run.lowerBound {
            return true
        }
        return isToldOf(run.upperBound, sentence) || isApposition(run.lowerBound, sentence)
            || !(before?.has([.preposition, .conjunction]) ?? false) && isArrested(behind: run.upperBound, sentence)
    }

    /// "arrested popstar Ilin Varga": a noun between an act and a name.
    private func isObject(_ noun: Int, _ sentence: Range<Int>) -> Bool {
        let word = read.words[noun]
        guard noun > sentence.lowerBound, word.gap.isEmpty, !word.startsWithCapital, word.meaning.form == .none, word.number < 0,
            !word.has([.preposition, .conjunction, .determiner, .indefinite, .adverb, .be, .pronoun, .agent, .placeName, .organisationName])
        else { return false }
        let act = read.words[noun - 1].meaning
        return act.form == .past && act.kind != nil && !act.roles.contains(.be)
    }

    /// "18-year-old".
    private func isAge(_ word: ReadWord) -> Bool {
        let text = word.text
        return word.number < 0 && text.count > 8 && read.report.text[text.lowerBound] &- 0x30 < 10
            && read.report.text[text.upperBound - 1] == 0x64
    }

    /// Nouns of persons that no table holds: "blogger", "preacher", "cartoonist", "musician", "anchorman".
    func isAgentNoun(_ word: ReadWord) -> Bool {
        let text = word.text
        guard !word.startsWithCapital, text.count > 4, word.meaning.form == .none,
            !word.has([.agent, .body, .placeName, .organisationName, .preposition, .conjunction, .adverb, .publication])
        else { return false }
        let end = text.upperBound
        let (third, second, last) = (read.report.text[end - 3], read.report.text[end - 2], read.report.text[end - 1])
        return second == 0x65 && last == 0x72 || third == 0x69 && second == 0x73 && last == 0x74
            || (third == 0x69 || third == 0x6D && text.count > 5) && second == 0x61 && last == 0x6E
    }

    /// Whether a noun for a person goes before, with what belongs to it: "a judge of the regional court, …", "deputy governor of
    /// the region …".
    private func isApposition(_ start: Int, _ sentence: Range<Int>) -> Bool {
        // "three bloggers – Ilin Varga, …": a dash names them.
        let isNamed = read.words[start].gap.contains(.dash) || followsCounted(start, sentence)
        guard start > sentence.lowerBound, !read.words[start - 1].has(.preposition),
            isNamed || read.words[start].gap.isSubset(of: .comma)
        else { return false }
        var isAtPlace = false
        // Before a comma the noun may stand behind all that its office is of.
        let reach = read.words[start].gap.isEmpty ? 9 : 16
        for back in stride(from: start - 1, through: max(sentence.lowerBound, start - reach), by: -1) {
            let word = read.words[back]
            // "two bakers from Ostra, South Harbor": where they are from goes on.
            if isAtPlace, word.has(.humans), !isNamed { return false }
            isAtPlace = isAtPlace || word.has(.placePreposition)
            if word.has([.human, .title]) || isNamed && word.has(.humans), !word.startsWithCapital { return true }
            if !word.gap.isEmpty || word.has([.be, .reporting]) || word.meaning.form == .past { return false }
        }
        return false
    }

    /// "two bakers, Ilin Varga and Mara Sodel": a number of persons right before a comma names them.
    private func followsCounted(_ start: Int, _ sentence: Range<Int>) -> Bool {
        guard read.words[start].gap == .comma, start - 2 >= sentence.lowerBound, read.words[start - 1].has(.humans) else { return false }
        return (max(sentence.lowerBound, start - 4)..<(start - 1)).contains {
            read.words[$0].meaning.number > 0 || read.words[$0].number > 0
        }
    }

    /// Whether what follows a name says that a person bears it: ", a journalist", ", 35,", "was arrested", "died".
    private func isToldOf(_ next: Int, _ sentence: Range<Int>) -> Bool {
        guard next < sentence.upperBound else { return false }
        let word = read.words[next]
        if word.gap.contains(.comma) {
            if word.number > 5, word.number < 110 { return true }
            for at in next..<min(next + 9, sentence.upperBound) {
                let word = read.words[at]
                if at > next, !word.gap.isEmpty { return false }
                // "a magazine covering …": what follows is no longer said of the name.
                if at > next, read.words[at - 1].has(.body), endsInIng(word) { return false }
                if word.has([.human, .humans, .title]) || isAgentNoun(word), !word.startsWithCapital { return true }
                // "a school for clerks"
                if word.has(.body), !word.startsWithCapital, at + 1 < sentence.upperBound, read.words[at + 1].has(.preposition) {
                    return false
                }
                if word.has([.be, .present, .modal, .objectPronoun, .conduct]) { return false }
            }
            return false
        }
        var at = next
        while at < min(next + 4, sentence.upperBound), read.words[at].gap.isEmpty {
            let word = read.words[at]
            if word.meaning.form == .past, word.meaning.kind != nil { return at > next || word.meaning.kind == .died }
            if !word.has([.be, .adverb]) { return false }
            at += 1
        }
        return false
    }

    /// "Ilin Varga, also known by the name on his loaves, was arrested": what follows the aside befalls persons only; but of "a friend of
    /// the Harbor Herald, Ilin Varga, was arrested" the name behind "of" is not the subject.
    private func isArrested(behind aside: Int, _ sentence: Range<Int>) -> Bool {
        let be = (aside..<min(aside + 18, sentence.upperBound)).first { read.words[$0].has(.be) && read.words[$0].gap.contains(.comma) }
        guard let be, read.words[aside].gap.contains(.comma) else { return false }
        for at in (be + 1)..<max(be + 1, min(be + 4, sentence.upperBound)) {
            let word = read.words[at]
            if word.meaning.form == .past, let kind = word.meaning.kind { return Self.ofPersons.contains(kind) }
            if !word.has(.adverb) || !word.gap.isEmpty { return false }
        }
        return false
    }

    private static let ofPersons: Set<IncidentKind> = [
        .killed, .sexualViolence, .tortured, .disappeared, .detained, .dismissed, .sentenced, .acquitted,
    ]
}
