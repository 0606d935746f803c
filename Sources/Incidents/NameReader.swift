import ReportModel

/// Finds the names of persons, places and organisations in the sentences of a report, read in order.
///
/// A run of capitalised words is a person's name only on evidence: a title or a noun for a person before it ("journalist …"), such
/// a noun in apposition after it, an act that befell it ("… was arrested", "arrested …"), or a name of a person that it is joined
/// to. A surname alone stands for the full name that went before.
struct NameReader {
    private let read: ReadReport
    private let officeHolders: OfficeHolderReader
    /// Full names by the key of a surname.
    private var surnames: [UInt64: Range<Int>] = [:]
    /// Full names of the paragraph by the key of a surname.
    private var namedHere: [UInt64: Range<Int>] = [:]
    /// Full names of the paragraph by the key of their first word; empty where two persons bear it.
    private var firstNames: [UInt64: Range<Int>] = [:]
    /// Names that the report has stood "in", by their first two words.
    private var places: Set<UInt64> = []
    /// Full names that were given with a title.
    private var titled: Set<Range<Int>> = []
    private let named = WordSet("named identified nicknamed")
    private let and = WordKey.key("and")
    private let of = WordKey.key("of")
    private let that = WordKey.key("that")
    private let during = WordKey.key("during")
    private let `in` = WordKey.key("in")
    /// What opens the name of a place and is part of it: "New Ostra".
    private let namesakes = WordSet("new old great white black red blue green")
    /// What bears a name without being a person.
    private let works = WordSet("daily weekly film movie series drama play show documentary novel song coalition chain brand")
    /// What ends the name of no person, place or body: "the Bakers' Prize".
    private let things = WordSet("prize award protests marches")
    /// Nouns for persons that are names, too: "Tha Man", "Ilin Head".
    private let namelike = WordSet("man woman boy girl baby head guard baker youth major")
    private let at = WordKey.key("at")
    private let from = WordKey.key("from")
    /// What befell somebody by name: "Ilin Varga's murder".
    private let befalls = WordSet("murder killing assassination arrest detention abduction disappearance death conviction imprisonment")

    init(_ read: ReadReport) {
        self.read = read
        officeHolders = OfficeHolderReader(read)
    }

    /// A first name is known for one paragraph: many bear it.
    mutating func beginParagraph() {
        namedHere.removeAll(keepingCapacity: true)
        firstNames.removeAll(keepingCapacity: true)
    }

    /// Names in the order of the text. Linear in the sentence.
    mutating func names(in sentence: Range<Int>) -> [ReadName] {
        var names: [ReadName] = []
        /// A run without evidence of its own.
        var unknown: Range<Int>?
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            guard read.words[at].startsWithCapital else {
                at += 1
                continue
            }
            let end = runEnd(from: at, sentence)
            if let name = name(at..<end, sentence, after: names.last) {
                if name.kind == .person, name.words.count > 1, let run = unknown, isList(run, name.words) {
                    // "Mara Sodel and Ilin Varga were arrested": what says that one is a person says so of both.
                    let full = fullName(run)
                    names.append(ReadName(words: run, kind: .person, fullName: full))
                    remember(full, in: sentence)
                }
                names.append(name)
                if name.kind == .person, name.words.count > 1 { remember(name.fullName, in: sentence) }
                unknown = nil
            } else {
                unknown = mayBePerson(at..<end, sentence) ? at..<end : nil
            }
            at = end
        }
        return names
    }

    /// Whether nothing but "and" or a comma stands between two names.
    private func isList(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
        let between = first.upperBound..<second.lowerBound
        if between.isEmpty { return read.words[second.lowerBound].gap == .comma }
        return between.count == 1 && read.words[between.lowerBound].key == and && read.words[second.lowerBound].gap.isEmpty
    }

    private func mayBePerson(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard run.count > 1, run.count < 7 else { return false }
        if run.lowerBound > sentence.lowerBound, read.words[run.lowerBound - 1].has([.determiner, .preposition]) { return false }
        return !run.contains {
            read.words[$0].has([.notName, .organisationName, .publication, .placeName, .title, .human, .demonym, .preposition])
        }
    }

    private func runEnd(from start: Int, _ sentence: Range<Int>) -> Int {
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
    private func isOfBody(_ owner: Int, _ at: Int) -> Bool {
        guard read.words[at].startsWithCapital else { return false }
        return read.words[owner].has(.humans) || read.words[owner].has(.human) && read.words[at].has(.organisationName)
    }

    /// Whether a possessive belongs to the name of a place: "in Karl's Bazar", but not "in Borland's Assembly".
    private func isOfPlace(_ start: Int, _ at: Int, _ sentence: Range<Int>) -> Bool {
        guard at == start + 1, start > sentence.lowerBound, read.words[start - 1].has(.placePreposition) else { return false }
        return read.words[at].startsWithCapital && read.words[at].has(.placeName)
    }

    private mutating func name(_ run: Range<Int>, _ sentence: Range<Int>, after last: ReadName?) -> ReadName? {
        var start = run.lowerBound
        var isTitled = false
        while start < run.upperBound {
            let word = read.words[start]
            if word.isPossessive, start + 1 < run.upperBound, isOfBody(start, start + 1) { break }
            if word.has(.title) || (word.has([.human, .humans]) && start + 1 < run.upperBound && !word.has(.organisationName)) {
                isTitled = true
            } else if start + 1 < run.upperBound, endsInBased(start) || isOfPeoples(start, before: run.upperBound) {
                // "Ostra-based Ilin Varga", "Ardanian-Castrovan Ilin Varga"
            } else if !word.has([.notName, .determiner, .preposition, .conjunction, .pronoun, .demonym])
                && !(start == sentence.lowerBound && !word.meaning.roles.isEmpty && !word.has([.placeName, .organisationName]))
            {
                break
            }
            start += 1
        }
        // "Central Bank Governor Ilin Varga": the name follows the last title.
        if let title = (start..<run.upperBound).last(where: { isOffice($0, run) }), title + 1 < run.upperBound {
            start = title + 1
            isTitled = true
        }
        let words = start..<run.upperBound
        guard !words.isEmpty, words.contains(where: { !read.words[$0].has([.title, .human]) }), read.words[start].meaning.month == 0 else {
            return nil
        }
        // "Harbor Party Transport Minister": an office, whose holder is not named here.
        if words.count > 1, read.words[words.upperBound - 1].has(.title) { return nil }
        // "Harbor Member of Parliament"
        if words.count > 1, read.words[words.upperBound - 1].has(.human), words.upperBound < sentence.upperBound,
            read.words[words.upperBound].key == of
        {
            return nil
        }
        // "Students Against Silence": such a word inside is no part of a person's name.
        if run.dropFirst().contains(where: { read.words[$0].startsWithCapital && read.words[$0].has([.preposition, .conjunction]) }) {
            return ReadName(words: run, kind: .organisation, fullName: run)
        }
        if things.contains(read.words[run.upperBound - 1].key) { return nil }
        let before = run.lowerBound > sentence.lowerBound ? read.words[run.lowerBound - 1] : nil
        let isAlone = read.words[run.lowerBound].gap.isEmpty
        if isTitleOfPlace(run, sentence, before: before) {
            places.insert(placeKey(run))
            return ReadName(words: run, kind: .place, fullName: run)
        }
        let pair = run.count == 2 ? run : words
        if pair.count == 2, places.contains(placeKey(pair)), !read.words[pair.upperBound - 1].isPossessive,
            surnames[read.words[pair.upperBound - 1].key]?.count ?? 0 < 2
        {
            return ReadName(words: pair, kind: .place, fullName: pair)
        }
        var hasOrganisation = false
        var hasPlace = false
        var isAcronym = false
        for at in isTitled ? words : run {
            let word = read.words[at]
            hasOrganisation = hasOrganisation || word.has([.organisationName, .publication])
            hasPlace = hasPlace || word.has(.placeName)
            isAcronym = isAcronym || (words.count == 1 && isCapitals(at))
        }
        if let holder = officeHolders.holder(in: run, sentence) {
            return ReadName(words: holder, kind: .person, fullName: fullName(holder))
        }
        // "East Ostra-based": a place that describes.
        if endsInBased(run.upperBound - 1) { return nil }
        // "at Border Police": what acts is no place.
        let isOfPlace =
            before?.has(.placePreposition) ?? false && !read.words[run.upperBound - 1].has(.agent)
            && !(before.map { goesOnWithBody(run.lowerBound - 2, sentence, $0) } ?? false)
        if hasPlace && !(hasOrganisation && !isOfPlace) {
            // "South Ostra": what is no name alone is part of a place's.
            let name = (run.first { read.words[$0].has(.placeName) } ?? start) < start ? run : words
            return ReadName(words: name, kind: .place, fullName: name)
        }
        if run.dropLast().contains(where: { read.words[$0].isPossessive && isOfBody($0, $0 + 1) }) {
            return ReadName(words: run, kind: isOfPlace ? .place : .organisation, fullName: run)
        }
        if !isTitled, describesPerson(run, sentence) { return ReadName(words: run, kind: .organisation, fullName: run) }
        if hasOrganisation || isAcronym || words.count > 1 && isOfInitials(words.lowerBound) {
            return ReadName(words: run, kind: .organisation, fullName: run)
        }
        if isTitled, words.count == 1 {
            // "President Varga" is no other Varga, unless that one was named with a title too.
            let full = surnames[read.words[start].key].flatMap { titled.contains($0) ? $0 : nil }
            return ReadName(words: words, kind: .person, fullName: full ?? words)
        }
        if isTitled || isPerson(words, run, before: isAlone ? before : nil, sentence, after: last) {
            let full = fullName(words)
            if isTitled { titled.insert(full) }
            return ReadName(words: words, kind: .person, fullName: full)
        }
        // "the Varga movement" is not Varga.
        if words.count == 1, !(before?.has(.determiner) ?? false), let full = bearer(of: read.words[start].key) {
            return ReadName(words: words, kind: .person, fullName: full)
        }
        if let before, before.has(.placePreposition) || before.key == of && isPlaceNoun(before: run.lowerBound - 1, sentence), isAlone {
            // "the Union of Bakers at Risk": the name of a body goes on.
            if goesOnWithBody(run.lowerBound - 2, sentence, before) { return ReadName(words: words, kind: .organisation, fullName: words) }
            // "in New Ostra": what opens the name belongs to it.
            let isNamesake = start == run.lowerBound + 1 && namesakes.contains(read.words[run.lowerBound].key)
            let name = isNamesake ? run : words
            // It is known again where nothing says "in".
            if name.count > 1, before.has(.placePreposition), before.key != from, standsAlone(run, sentence) {
                places.insert(placeKey(name))
            }
            return ReadName(words: name, kind: .place, fullName: name)
        }
        return nil
    }

    /// A title, or before two words at least a noun for a person: "Prisons Director Ilin Varga".
    private func isOffice(_ at: Int, _ run: Range<Int>) -> Bool {
        let word = read.words[at]
        if word.has(.title) { return true }
        guard word.has(.human), !word.has(.organisationName), !word.isPossessive, !namelike.contains(word.key), at + 2 < run.upperBound
        else { return false }
        return !((at + 1)..<run.upperBound).contains { read.words[$0].has([.placeName, .organisationName]) }
    }

    /// "Ardanian-Castrovan": the last part is of a people, and two words follow that are no body's.
    private func isOfPeoples(_ at: Int, before end: Int) -> Bool {
        guard at + 2 < end, !read.words[at + 1].has([.organisationName, .notName]) else { return false }
        let text = read.report.text[read.words[at].text]
        guard let hyphen = text.lastIndex(of: UInt8(ascii: "-")), hyphen + 1 < text.endIndex else { return false }
        var key = WordKey()
        for byte in text[(hyphen + 1)...] { key.add(byte) }
        return read.lexicon.meaning(of: key.value).roles.contains(.demonym)
    }

    /// Three capitals or more: a body's name, where two may be somebody's initials.
    private func isOfInitials(_ at: Int) -> Bool { read.words[at].text.count > 2 && isCapitals(at) }

    /// Whether a run with a title is a quarter or a village that bears a title's name: "in Sheikh Varga". Nobody is told to be "in" a
    /// person.
    private func isTitleOfPlace(_ run: Range<Int>, _ sentence: Range<Int>, before: ReadWord?) -> Bool {
        run.count == 2 && standsAlone(run, sentence) && before?.key == `in` && read.words[run.lowerBound].gap.isEmpty
            && read.words[run.lowerBound].has(.title)
            && !read.words[run.lowerBound + 1].isPossessive && !read.words[run.lowerBound + 1].has([.title, .human, .organisationName])
    }

    /// "Bakers at Risk", "the Union of Clerks in Harbor Work": persons with a capital before the preposition.
    private func goesOnWithBody(_ last: Int, _ sentence: Range<Int>, _ preposition: ReadWord) -> Bool {
        guard last > sentence.lowerBound, read.words[last].startsWithCapital, read.words[last].has(.humans), !read.words[last].has(.notName)
        else { return false }
        return preposition.key == at || read.words[last - 1].key == of
    }

    private func placeKey(_ run: Range<Int>) -> UInt64 {
        NamePairs.pair(read.words[run.lowerBound].key, read.words[run.lowerBound + 1].key)
    }

    /// Whether no noun follows that a name describes: not in "in Harbor Light custody".
    private func standsAlone(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard !read.words[run.upperBound - 1].isPossessive else { return false }
        guard run.upperBound < sentence.upperBound else { return true }
        let next = read.words[run.upperBound]
        return !next.gap.isEmpty || next.has([.preposition, .conjunction, .be, .have, .modal, .adverb, .determiner, .pronoun])
            || next.meaning.form == .past
    }

    /// "Ardania Herald reporter Ilin Varga": a name before the noun of a person who is named next.
    private func describesPerson(_ run: Range<Int>, _ sentence: Range<Int>) -> Bool {
        guard run.count > 1, run.upperBound + 1 < sentence.upperBound, !read.words[run.upperBound - 1].isPossessive else { return false }
        let noun = read.words[run.upperBound]
        let next = read.words[run.upperBound + 1]
        return noun.gap.isEmpty && !noun.startsWithCapital && (noun.has([.human, .title]) || isAgentNoun(noun)) && next.gap.isEmpty
            && next.startsWithCapital
    }

    /// "the province of Ostra".
    private func isPlaceNoun(before of: Int, _ sentence: Range<Int>) -> Bool {
        guard of > sentence.lowerBound else { return false }
        return read.words[of - 1].has(.placeName) && !read.words[of - 1].startsWithCapital && read.words[of].gap.isEmpty
    }

    private func isPerson(
        _ words: Range<Int>, _ run: Range<Int>, before: ReadWord?, _ sentence: Range<Int>, after last: ReadName?
    ) -> Bool {
        guard words.count > 1, words.count < 7 else { return false }
        // "Ilin Varga's murder", where no "of" says that he did it.
        if read.words[run.upperBound - 1].isPossessive, run.upperBound < sentence.upperBound,
            befalls.contains(read.words[run.upperBound].key),
            run.upperBound + 1 >= sentence.upperBound || read.words[run.upperBound + 1].key != of
        {
            return true
        }
        // "During Operation Open Harbor, soldiers …"
        if before?.key == during || read.words[run.lowerBound].key == during { return false }
        if let before {
            // "the daily Harbor Light", "the Ministry of Rural Bread"
            if works.contains(before.key), !before.startsWithCapital { return false }
            if before.key == of, run.lowerBound - 2 >= sentence.lowerBound, read.words[run.lowerBound - 2].startsWithCapital,
                read.words[run.lowerBound - 2].has(.organisationName)
            {
                return false
            }
            // "the magazine Harbor Light"
            if before.has([.body, .publication]), !before.has([.human, .humans]), !before.startsWithCapital { return false }
            if isObject(run.lowerBound - 1, sentence) { return true }
            if before.has([.human, .humans, .relation]) && !before.has(.agent) || before.has(.title) { return true }
            if named.contains(before.key) || isAgentNoun(before) || isAge(before) { return true }
            if before.has(.placePreposition) || before.has(.determiner) && before.key != that { return false }
            if before.meaning.kind != nil, before.meaning.form != .noun { return true }
            if before.key == of, run.lowerBound - 2 >= sentence.lowerBound,
                read.words[run.lowerBound - 2].meaning.kind != nil || read.words[run.lowerBound - 2].has(.relation)
            {
                return true
            }
            if before.key == and, let last, last.kind == .person, run.lowerBound - last.words.upperBound <= 2 { return true }
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
    private func isAgentNoun(_ word: ReadWord) -> Bool {
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

    private func endsInBased(_ at: Int) -> Bool {
        let text = read.words[at].text
        return text.count > 6 && read.report.text[text.suffix(6)].elementsEqual("-based".utf8)
    }

    private func endsInIng(_ word: ReadWord) -> Bool {
        let end = word.text.upperBound
        return word.text.count > 4 && read.report.text[end - 3] == 0x69 && read.report.text[end - 2] == 0x6E
            && read.report.text[end - 1] == 0x67
    }

    /// Of two who bear a surname in one sentence ("Ilin Varga, the nephew of Mara Varga"), it speaks of the first.
    private mutating func remember(_ words: Range<Int>, in sentence: Range<Int>) {
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
    private func bearer(of key: UInt64) -> Range<Int>? {
        if let known = namedHere[key] { return known }
        if let known = firstNames[key] { return known.isEmpty ? nil : known }
        return surnames[key]
    }

    private func fullName(_ words: Range<Int>) -> Range<Int> {
        if words.count == 1 { return bearer(of: read.words[words.lowerBound].key) ?? words }
        // "Zaro Zaro" is one name said twice, and no name alone makes somebody known again.
        if words.allSatisfy({ read.words[$0].key == read.words[words.lowerBound].key }) { return words }
        // One person stands for one range, the first that names them; "Ilin Varga" for "Ilin Varga Sodel", where first names agree.
        guard let known = surnames[read.words[words.upperBound - 1].key], known.count >= words.count,
            read.words[known.lowerBound].key == read.words[words.lowerBound].key
        else { return words }
        return known
    }

    private func isCapitals(_ at: Int) -> Bool {
        let text = read.words[at].text
        guard text.count > 1 else { return false }
        // "IDPs": a plural ending does not make it a name.
        let body = read.report.text[text.upperBound - 1] == 0x73 ? text.dropLast() : text
        for byte in read.report.text[body] where byte &- 0x61 < 26 || byte >= 0x80 { return false }
        return true
    }
}
