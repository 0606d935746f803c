import ReportModel

/// Whether an act befalls somebody, and not a program, a report or a task.
extension EventReader {
    /// "suspended the inquiry", "the program was suspended": nothing is done to somebody.
    func isOfMatter(_ at: Int, _ isPassive: Bool, _ sentence: Range<Int>) -> Bool {
        let near = isPassive ? max(sentence.lowerBound, at - 5)..<at : (at + 1)..<max(at + 1, min(at + 5, sentence.upperBound))
        if near.contains(where: { keys.matters.contains(read.words[$0].key) }) { return true }
        // "the promotions of three senior clerks responsible were suspended"
        if isPassive,
            (max(sentence.lowerBound, at - 10)..<at).contains(where: {
                keys.matters.contains(read.words[$0].key) && read.words[$0 + 1].key == keys.of
            })
        {
            return true
        }
        var reach = isPassive ? max(sentence.lowerBound, at - 10)..<at : (at + 1)..<max(at + 1, min(at + 8, sentence.upperBound))
        // "suspended the market due to the Ostra Fever": a reason is nobody.
        if !isPassive, let cause = reach.first(where: { keys.causes.contains(read.words[$0].key) }) { reach = reach.lowerBound..<cause }
        return !reach.contains { at in
            let word = read.words[at]
            return word.has([.human, .humans, .body, .objectPronoun, .pronoun])
                || word.startsWithCapital && at > sentence.lowerBound && word.meaning.month == 0 && !isOfThings(at, sentence)
        }
    }

    /// "SIM cards": initials that describe things.
    private func isOfThings(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let text = read.words[at].text
        guard text.count > 1, read.report.text[text.lowerBound + 1] &- 0x41 < 26, at + 1 < sentence.upperBound else { return false }
        let next = read.words[at + 1]
        return next.gap.isEmpty && !next.startsWithCapital && !next.has([.human, .humans, .body, .agent])
            && read.report.text[next.text.upperBound - 1] == 0x73
    }

    /// "the study released in July", "a video was released".
    func isPublished(_ at: Int, _ isPassive: Bool, _ sentence: Range<Int>) -> Bool {
        for back in stride(from: at - 1, through: max(sentence.lowerBound, at - 10), by: -1) {
            if read.words[back].has([.publication, .law]) || read.words[back].key == keys.which { return true }
            // "a video of several men was released": the subject stands first.
            if isPassive, read.words[back + 1].gap.contains(.comma), read.words[back + 1].has(.be) {
                // "The report, which …, was released": the subject stands before the clause.
                return sentence.prefix { $0 <= back }.contains { read.words[$0].has(.publication) }
            }
            if isPassive ? !read.words[back + 1].gap.isEmpty : read.words[back].has([.human, .humans]) { return false }
        }
        return false
    }

    func isReleaseOfPersons(_ at: Int, _ sentence: Range<Int>) -> Bool {
        let window = (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound))
        if window.contains(where: { read.words[$0].has(.publication) }) { return false }
        for next in window {
            let word = read.words[next]
            if word.meaning.month > 0 { return false }
            if word.has([.human, .humans, .objectPronoun]) { return true }
            if word.startsWithCapital, !word.has([.organisationName, .notName]), word.meaning.month == 0 { return true }
        }
        return false
    }

    /// "an investigation against two clerks", "into Ilin Varga"; not "into the allegations".
    func isOfSomebody(_ at: Int, _ sentence: Range<Int>) -> Bool {
        for next in (at + 1)..<max(at + 1, min(at + 7, sentence.upperBound)) {
            let word = read.words[next]
            if word.key == keys.against { return true }
            if word.has(.caseWord) || word.isPossessive || word.meaning.kind != nil { return false }
            if word.has([.human, .humans]) || word.startsWithCapital && word.meaning.month == 0 { return true }
        }
        return false
    }
}
