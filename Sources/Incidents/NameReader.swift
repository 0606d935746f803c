import ReportModel

/// Finds the names of persons, places and organisations in the sentences of a report, read in order.
///
/// A run of capitalised words is a person's name only on evidence: a title or a noun for a person before it ("journalist …"), such
/// a noun in apposition after it, an act that befell it ("… was arrested", "arrested …"), or a name of a person that it is joined
/// to. A surname alone stands for the full name that went before.
struct NameReader {
    let read: ReadReport
    private let officeHolders: OfficeHolderReader
    let keys = NameKeys.shared
    /// Full names by the key of a surname.
    var surnames: [UInt64: Range<Int>] = [:]
    /// Full names of the paragraph by the key of a surname.
    var namedHere: [UInt64: Range<Int>] = [:]
    /// Full names of the paragraph by the key of their first word; empty where two persons bear it.
    var firstNames: [UInt64: Range<Int>] = [:]
    /// Names that the report has stood "in", by their first two words.
    private var places: Set<UInt64> = []
    /// Full names that were given with a title.
    private var titled: Set<Range<Int>> = []

    init(_ read: ReadReport) {
        self.read = read
        officeHolders = OfficeHolderReader(read)
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

    mutating func name(_ run: Range<Int>, _ sentence: Range<Int>, after last: ReadName?) -> ReadName? {
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
            read.words[words.upperBound].key == keys.of
        {
            return nil
        }
        // "Students Against Silence": such a word inside is no part of a person's name.
        if run.dropFirst().contains(where: { read.words[$0].startsWithCapital && read.words[$0].has([.preposition, .conjunction]) }) {
            return ReadName(words: run, kind: .organisation, fullName: run)
        }
        if keys.things.contains(read.words[run.upperBound - 1].key) { return nil }
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
        if let before, before.has(.placePreposition) || before.key == keys.of && isPlaceNoun(before: run.lowerBound - 1, sentence), isAlone
        {
            // "the Union of Bakers at Risk": the name of a body goes on.
            if goesOnWithBody(run.lowerBound - 2, sentence, before) { return ReadName(words: words, kind: .organisation, fullName: words) }
            // "in New Ostra": what opens the name belongs to it.
            let isNamesake = start == run.lowerBound + 1 && keys.namesakes.contains(read.words[run.lowerBound].key)
            let name = isNamesake ? run : words
            // It is known again where nothing says "in".
            if name.count > 1, before.has(.placePreposition), before.key != keys.from, standsAlone(run, sentence) {
                places.insert(placeKey(name))
            }
            return ReadName(words: name, kind: .place, fullName: name)
        }
        return nil
    }
}
