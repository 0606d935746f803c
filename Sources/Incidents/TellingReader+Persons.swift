import ReportModel

/// To whom an act befell, and whether that is somebody of an earlier sentence.
extension TellingReader {
    func persons(_ names: [ReadName], _ sentence: Range<Int>) -> [Range<Int>] {
        var persons: [Range<Int>] = []
        for name in names where name.kind == .person && !persons.contains(name.fullName) {
            if isSpeaker(name) && !isToldOf(name, sentence) || isOwner(name) && !isOwnerOfCase(name) { continue }
            let before = read.words[max(0, name.words.lowerBound - 1)]
            if isDoneBy(name, sentence) || before.has(.title) || keys.topics.contains(before.key) { continue }
            persons.append(name.fullName)
        }
        return persons
    }

    /// "Ilin Varga reported …", "Ilin Varga, a member of parliament, reported …".
    private func isSpeaker(_ name: ReadName) -> Bool {
        let next = name.words.upperBound
        guard next < read.words.count else { return false }
        if read.words[next].gap.isEmpty { return read.words[next].has(.reporting) }
        guard read.words[next].gap == .comma else { return false }
        for at in (next + 1)..<max(next + 1, min(next + 16, read.words.count)) where !read.words[at].gap.isEmpty {
            return read.words[at].gap == .comma && read.words[at].has(.reporting)
        }
        return false
    }

    /// "Ilin Varga reported police beat him".
    private func isToldOf(_ name: ReadName, _ sentence: Range<Int>) -> Bool {
        (name.words.upperBound..<sentence.upperBound).contains { keys.oneself.contains(read.words[$0].key) }
    }

    /// "suspended Varga's sentence", "upheld Varga's conviction": it is done to him.
    func isOwnerOfCase(_ name: ReadName) -> Bool {
        let next = name.words.upperBound
        return next < read.words.count && read.words[next].gap.isEmpty && keys.ofCase.contains(read.words[next].key)
    }

    /// "by police officer Ilin Varga".
    private func isDoneBy(_ name: ReadName, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: name.words.lowerBound - 1, through: max(sentence.lowerBound, name.words.lowerBound - 5), by: -1) {
            if read.words[back].key == keys.by { return true }
            if read.words[back].has([.preposition, .conjunction]) || !read.words[back + 1].gap.isEmpty { return false }
        }
        return false
    }

    /// "ordered the warden, Ilin Varga, to release …": the order goes to him and is about another.
    private func isAddressee(_ name: ReadName, of event: ReadEvent, _ sentence: Range<Int>) -> Bool {
        guard read.words[event.word].key == keys.ordered, !event.isPassive, name.words.lowerBound > event.word else { return false }
        return (name.words.upperBound..<max(name.words.upperBound, min(name.words.upperBound + 10, sentence.upperBound)))
            .contains { read.words[$0].key == keys.to }
    }

    func patients(_ telling: Telling, _ sentence: Range<Int>) -> [Range<Int>] {
        var persons: [Range<Int>] = []
        for name in telling.names where name.kind == .person && !persons.contains(name.fullName) {
            let isPatient = telling.events.contains { event in
                if isAddressee(name, of: event, sentence) || isInApposition(name, of: event, telling, sentence) { return false }
                if isMeantByObject(name, of: event, telling) { return true }
                if event.isPassive || event.kind == .died || event.kind == .disappeared {
                    if name.words.upperBound <= event.word, event.word - name.words.upperBound < 25,
                        !(name.words.upperBound..<event.word).contains(where: { read.words[$0].has(.reporting) })
                    {
                        return true
                    }
                }
                let among = event.word + 1..<max(event.word + 1, name.words.lowerBound)
                if event.isPassive, among.count < 20, among.contains(where: { read.words[$0].key == keys.including }) {
                    // "Several were charged, including …"
                    return true
                }
                // "In answer to the attacks on bakers, President Varga announced …": he tells what follows.
                if event.form == .noun, isSpeaker(name), !isToldOf(name, sentence) { return false }
                return name.words.lowerBound > event.word && name.words.lowerBound - event.word < 14
                    && !hasBreak(event.word + 1, name.words.lowerBound) && !event.isPassive
            }
            if isPatient { persons.append(name.fullName) }
        }
        return persons
    }

    /// "made terms with Ilin Varga and sentenced him": who is named last before the pronoun, and does not act himself.
    private func isMeantByObject(_ name: ReadName, of event: ReadEvent, _ telling: Telling) -> Bool {
        let next = event.word + 1
        guard !event.isPassive, event.form == .past, next < read.words.count, read.words[next].gap.isEmpty,
            read.words[next].has(.objectPronoun), name.words.upperBound < event.word, name.words.lowerBound > 0
        else { return false }
        let last = telling.names.last { $0.kind == .person && $0.words.upperBound <= event.word }
        return last?.words == name.words && !isSpeaker(name) && isBehindPreposition(name)
            && (name.words.upperBound..<event.word).contains { read.words[$0].has(.conjunction) }
            && !introducesSomebody(name.words.upperBound..<event.word)
            && !(name.words.upperBound..<event.word).contains { keys.subjects.contains(read.words[$0].key) }
    }

    /// "with former baker Ilin Varga": no subject.
    private func isBehindPreposition(_ name: ReadName) -> Bool {
        for at in stride(from: name.words.lowerBound - 1, through: max(0, name.words.lowerBound - 6), by: -1) {
            guard read.words[at + 1].gap.isEmpty else { return false }
            if read.words[at].has(.preposition) { return true }
        }
        return false
    }

    /// "indicted Mara Sodel, a lawyer for baker Ilin Varga, for …": who explains another is not whom it befell. Where the act itself
    /// stands in what explains him, it befell him.
    private func isInApposition(_ name: ReadName, of event: ReadEvent, _ telling: Telling, _ sentence: Range<Int>) -> Bool {
        let start = name.words.lowerBound
        guard let first = telling.names.first(where: { $0.kind == .person }), first.words.upperBound < start else { return false }
        // "…, a clerk for the mill, Ilin Varga": a comma ends it, unless it names the noun.
        if read.words[start].gap.contains(.comma), !read.words[start - 1].has([.human, .title]) { return false }
        // "…, the wife of Ilin Varga, who disappeared in May".
        if name.words.upperBound < sentence.upperBound, keys.who.contains(read.words[name.words.upperBound].key) { return false }
        for at in stride(from: start - 1, through: max(sentence.lowerBound + 1, start - 12), by: -1) {
            let word = read.words[at]
            if word.gap.contains(.clause) || word.key == keys.and || at == event.word { return false }
            guard word.gap.contains(.comma) else { continue }
            return (word.has([.determiner, .indefinite]) || word.has([.human, .relation]) && !word.startsWithCapital)
                && telling.names.contains { $0.kind == .person && $0.words.upperBound == at }
                && (at..<start).contains { keys.ofAnother.contains(read.words[$0].key) }
        }
        return false
    }

    /// "the Harbor Party (HP)": initials in brackets part nothing.
    private func isShortForm(_ at: Int) -> Bool {
        let text = read.words[at].text
        return text.count > 1 && at + 1 < read.words.count && read.words[at].gap.contains(.clause)
            && read.words[at + 1].gap.contains(.clause) && read.report.text[text].allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2D }
    }

    private func hasBreak(_ start: Int, _ end: Int) -> Bool {
        for at in start..<end {
            let word = read.words[at]
            if word.gap.contains(.clause) && !isShortForm(at) && !isShortForm(at - 1) || word.key == keys.by
                || keys.topics.contains(word.key)
            {
                return true
            }
        }
        return false
    }

    func refersBack(_ sentence: Range<Int>) -> Bool {
        sentence.contains { at in
            if read.words[at].has(.pronoun) || keys.back.contains(read.words[at].key) { return true }
            // "the three men": somebody told of before.
            guard read.words[at].key == keys.the || keys.these.contains(read.words[at].key) else { return false }
            for next in (at + 1)..<max(at + 1, min(at + 3, sentence.upperBound)) {
                let word = read.words[next]
                if word.has([.human, .humans]), !word.startsWithCapital {
                    return next + 1 >= sentence.upperBound
                        || !read.words[next + 1].startsWithCapital && !read.words[next + 1].has(.preposition)
                }
                if word.meaning.number == 0, word.number < 0 { return false }
            }
            return false
        }
    }

    /// "the killing", "this incident", with nothing said of which.
    func pointsBack(_ sentence: Range<Int>) -> Bool {
        sentence.dropFirst().contains { at in
            guard keys.incident.contains(read.words[at].key) else { return false }
            if read.words[at - 1].key == keys.same { return true }
            guard keys.these.contains(read.words[at - 1].key) else { return false }
            return at + 1 >= sentence.upperBound || !keys.of.contains(read.words[at + 1].key) && read.words[at + 1].key != keys.on
        }
    }

    func isFresh(_ sentence: Range<Int>) -> Bool {
        sentence.contains { at in
            read.words[at].has(.fresh)
                && (at - sentence.lowerBound < 6
                    || read.words[(at + 1)..<min(at + 4, sentence.upperBound)].contains {
                        keys.incident.contains($0.key)
                    })
        }
    }
}
