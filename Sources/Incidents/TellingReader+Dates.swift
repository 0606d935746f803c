import ReportModel

/// Which date of a sentence is the date of which act.
extension TellingReader {
    func dateEvents(_ telling: inout Telling, _ sentence: Range<Int>) {
        for index in telling.events.indices {
            let event = telling.events[index]
            let next = index + 1 < telling.events.count ? telling.events[index + 1].word : sentence.upperBound
            // Where a day or month goes before the first act, a date further behind is that of what it was for.
            let opening = telling.dates.contains { $0.use == .point && $0.date.month != nil && $0.words.upperBound <= event.word }
            let reach =
                index == 0 && event.form == .past && opening ? 5 : 100
            telling.events[index].date =
                telling.dates.firstIndex { date in
                    date.use == .point && date.words.lowerBound > event.word && date.words.lowerBound <= next
                        && date.words.lowerBound - event.word <= reach && !opensClause(date, sentence)
                        && isOneClause(event.word + 1, date.words.lowerBound)
                        && !hasVerb(event.word + 1, date.words.lowerBound)
                        && !(opening && (isOfReason(date, after: event, sentence) || isOfAct(date, after: event)))
                } ?? telling.dates.firstIndex { date in describes(date, event) }
        }
        for index in telling.events.indices.dropLast().reversed() where telling.events[index].date == nil {
            // "shot and killed him in June": joined acts have one date.
            let next = telling.events[index + 1]
            if next.word - telling.events[index].word <= 3, !next.isCited,
                next.date.map({ telling.dates[$0].words.lowerBound > next.word }) ?? false,
                isOneClause(telling.events[index].word + 1, next.word)
            {
                telling.events[index].date = next.date
            }
        }
        for index in telling.events.indices where telling.events[index].date == nil {
            // A date in front holds for the first act after it and those joined to that one.
            let event = telling.events[index]
            if event.isReduced { continue }
            guard let date = telling.dates.lastIndex(where: { $0.use == .point && $0.words.upperBound <= event.word }) else { continue }
            // "pardoned in May the clerk, held for stirring up strife in 2006 and for attacks": 2006 is of what stands before it.
            if telling.events[..<index].contains(where: {
                $0.kind.isStep && $0.date != nil && $0.date != date && isOfReason(telling.dates[date], after: $0, sentence)
            }) {
                continue
            }
            let from = telling.dates[date].words.upperBound
            // "In August a patient held at a clinic attacked six": what describes somebody takes no date from the act.
            if telling.events[..<index].allSatisfy({
                $0.isReduced || $0.word < from || $0.date == date && isOneClause($0.word + 1, event.word)
            }) {
                telling.events[index].date = date
            }
        }
    }

    /// "arrested her on charges of striking a clerk on May 3", "convicted him for insulting the mayor in 2012": what somebody is held to
    /// have done has a date of its own.
    private func isOfReason(_ date: ReadDate, after event: ReadEvent, _ sentence: Range<Int>) -> Bool {
        (event.word + 1..<max(event.word + 1, date.words.lowerBound)).contains { at in
            keys.reasons.contains(read.words[at].key)
                || keys.for == read.words[at].key && at + 1 < date.words.lowerBound && isGerund(at + 1)
                    && !keys.questioning.contains(read.words[at + 1].key)
        }
    }

    /// "ordered the arrest of two clerks over the attacks in Ostra on May 3": the noun of another act takes the date.
    private func isOfAct(_ date: ReadDate, after event: ReadEvent) -> Bool {
        (event.word + 1..<max(event.word + 1, date.words.lowerBound)).contains { at in
            let word = read.words[at]
            // "a detention center", "stabbed to death": no other act.
            return word.meaning.kind != nil && word.meaning.form == .noun && !word.startsWithCapital && read.words[at - 1].key != keys.to
                && read.words[at + 1].has(.preposition)
        }
    }

    func isGerund(_ at: Int) -> Bool {
        let text = read.words[at].text
        guard text.count > 4, !read.words[at].startsWithCapital else { return false }
        return read.report.text[(text.upperBound - 3)..<text.upperBound].elementsEqual("ing".utf8)
    }

    /// "the January 15 attack", "a separate August incident". The year of a killing is not that of the ruling on it.
    func describes(_ date: ReadDate, _ event: ReadEvent) -> Bool {
        guard date.use == .attribute else { return false }
        if event.form == .noun, date.words.upperBound <= event.word, event.word - date.words.upperBound < 3 { return true }
        return isOfIncident(date) && !event.kind.isStep
    }

    /// "…, and in October a court …": the date is that of the clause it opens.
    func opensClause(_ date: ReadDate, _ sentence: Range<Int>) -> Bool {
        guard date.words.lowerBound > sentence.lowerBound else { return false }
        let before = read.words[date.words.lowerBound - 1]
        guard keys.clauseJoins.contains(before.key) else { return false }
        // "was arrested and on June 9 indicted": without a comma the verb goes next.
        let next = date.words.upperBound
        return before.gap.contains(.comma)
            || next < sentence.upperBound && read.words[next].gap.isEmpty && read.words[next].meaning.form == .past
    }

    private func isOfIncident(_ date: ReadDate) -> Bool {
        date.words.upperBound < read.words.count && keys.incident.contains(read.words[date.words.upperBound].key)
    }

    func isOneClause(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return true }
        for at in start..<end {
            let word = read.words[at]
            if word.gap.contains(.clause) || word.has(.conjunction) && !keys.joins.contains(word.key) { return false }
        }
        return true
    }

    /// "acquitted … of charges related to statements made in 2016": the participle takes the date.
    private func hasVerb(_ start: Int, _ end: Int) -> Bool {
        guard start < end else { return false }
        return (start..<end).contains { at in
            let word = read.words[at]
            guard word.meaning.kind == nil, !word.startsWithCapital, word.text.count > 3 else { return keys.made == word.key }
            let last = word.text.upperBound - 1
            return read.report.text[last] == 0x64 && read.report.text[last - 1] == 0x65 || keys.made == word.key
        }
    }
}
