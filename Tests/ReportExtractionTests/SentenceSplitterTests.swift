import Testing

@testable import ReportExtraction

struct SentenceSplitterTests {
    private func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return SentenceSplitter.split(bytes, in: 0..<bytes.count).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Each case is a paragraph with a bar where a sentence ends.
    @Test(arguments: [
        // Plain ends.
        "It was so.", "It was so.|It was not.", "Was it so?|It was!|Yes.", "no stop at the end", "One.|Two without its stop",
        "It ended in 2019.|2020 was better.", "It cost much.|$5 was too little.", "He came.|Édouard went.",
        // Titles and names.
        "Dr. Ilin Varga met Mr. Sodel and Mrs. Ota.|They left.", "Gen. Adao and Lt. Col. Brun spoke.|All heard.",
        "The court in St. John's sat.|It rose.", "J. K. Adao and M. Varga spoke.", "Ilda M. Moreau won.|She governed.",
        "It was signed by Prof. Ota.|He was paid.", "Messrs. Varga and Ota left.", "They flew to Ft. Orda.|It rained.",
        // Countries and letters.
        "The U.S. Embassy closed.|It opened.", "They went to the U.S.|The visit was short.", "A U.S. citizen was held.",
        "The U.N. Security Council met.|It voted.", "The N.G.O. Watchers left.", "He fled to the U.K.|In May he returned.",
        // Times.
        "It began at 9 a.m. on Monday.|It ended.", "It began at 9 a.m.|The police came.", "It lasted until 8 p.m. Monday and was calm.",
        "They were to stay until 8 p.m.|Children were exempt.",
        // Numbers.
        "Under law No. 5 of 2018 it was so.|No. 6 followed.", "Articles (Arts. 5 and 6) apply.", "It rose by 3.5 percent to 12.63 million.",
        "It cost 1.2.|Then 1.3 was paid.", "On Jan. 5 it rained.|On Feb. 6 it did not.", "See p. 12 and pp. 13 to 15.",
        "Version 1.0.2 applied.", "It paid 5,000.|6,000 were due.",
        // References to sections.
        "Some were held (see section 1.c.) and tried.", "Some were held (see section 1.c.).|Others were not.",
        "See section 1.c.|The law provides for more.", "This is told in section 1.d. of this report.",
        "See sections 1.c. and 2.d.|It is short.",
        // Brackets.
        "The party (led by Ota. He died.) won.|It governed.", "(It was a Sunday.)|They came.", "They came.|(It was a Sunday.)|They left.",
        "The Union (E.U.) agreed.|It paid.", "It was [sic] so.|It was.", "Ten fled (all of them.) and came back.",
        "It (a. b. c. is open.|It was.",
        // Quotations.
        "He said “It is so. It must be.” and left.|She stayed.", "He said, “It is so.”|She stayed.",
        "He said \"no. Never.\" and left.|She stayed.",
        "He said \"no.\"|She stayed.", "“It is so.”|“It is not.”", "The “so-called. Plan” failed.|It did.", "He asked “why?”|Nobody knew.",
        "“One. Two,” he said.|Three.", "He said ‘no.’|She stayed.", "A 5\" pipe broke.|Water ran.",
        // Latin.
        "Some, e.g. Varga, left.|Others stayed.", "It was banned, i.e. The Paper closed.", "Many left, etc.|The rest stayed.",
        "Ota v. State was heard.|It was lost.", "Ota vs. State was heard.", "Cf. Section 2.|It tells more.",
        // Companies.
        "Varga Co. Ltd. paid.|It closed.", "He led Varga Inc.|The firm closed.", "Adao Jr. Ota came.",
        // Ellipses.
        "It was … so.|It was.", "It was ... so.|It was.", "They waited...|The police came.", "They waited . . . and left.|It rained.",
        "They waited... and left.",
        // Lost spaces, addresses.
        "They read Beton.Hofi daily.", "See www.example.org.|It tells more.", "See https://example.org/a.b?c=d.|It is long.",
        "Write to a.b@example.org.|They answer.",
        // Footnotes.
        "It was so.12 The rest followed.", "It was so.[12]|The rest followed.",
        // Lists.
        "There were: killings; torture; and arrests.|All went free.", "• one; • two; • three.", "1. One thing.|2. Another thing.",
        "a. One thing.|Another thing.",
        "IV. One thing.|Another thing.",
        // Marks in a row.
        "What?!|It was so.", "It was so.).|It was.", "Never!!!|Never.",
    ])
    func aParagraphIsCutWhereTheBarsStand(marked: String) {
        let parts = marked.split(separator: "|").map(String.init)
        #expect(sentences(parts.joined(separator: " ")) == parts)
    }

    @Test func aLostSpaceDoesNotGlueSentences() {
        #expect(sentences("There was abuse.The police came.") == ["There was abuse.", "The police came."])
        #expect(sentences("In 3.The end") == ["In 3.The end"])
    }

    @Test func rangesArePartsOfTheTextGiven() {
        let text = Array("Before. One thing. Two things. After.".utf8)
        let ranges = SentenceSplitter.split(text, in: 8..<30)
        #expect(ranges.map { String(decoding: text[$0], as: UTF8.self) } == ["One thing.", "Two things."])
        #expect(SentenceSplitter.split(text, in: 5..<5).isEmpty)
    }

    /// What once cost, or might cost, the square of the length. Each takes a moment when it is linear and hours when it is not.
    @Test(arguments: [
        "x", " x", ".", ". ", "...x", "!?", ".)", ". A", "“", "“a. B ", "”", "\"", " \"a. B", "(", "( a. ", "[", "(a", ")", ". (",
        "abc.Abc",
        "a.b.", "U.S. ", "a. (", "\u{E9}. ", "‘", "No. ", "“(\"",
    ])
    func aMillionBytesTakeAMoment(unit: String) {
        let text = Array("x".utf8) + Array(String(repeating: unit, count: 1_000_000 / unit.utf8.count).utf8) + Array("x a".utf8)
        expectTiling(SentenceSplitter.split(text, in: 0..<text.count), of: text)
    }

    @Test func anyMixOfMarksIsTiled() {
        let pieces = [
            "A", "b", "Word", "the", "The", " ", " ", " ", ".", ".", "?", "!", "(", ")", "[", "]", "\"", "“", "”", "‘", "’", "'", "...",
            "…", "1", "2.5",
            "U.S.", "Dr.", "No.", "e.g.", "a.m.", ",", ";", ":", "é", "日", "$", "1.c.",
        ]
        var random = SplitMix(seed: 11)
        for _ in 0..<3_000 {
            let words = (0..<Int.random(in: 1...40, using: &random)).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &random)] }
            let text = Array(words.joined().split(separator: " ").joined(separator: " ").utf8)
            expectTiling(SentenceSplitter.split(text, in: 0..<text.count), of: text)
        }
    }

    /// Sentences stand in order, hold something, and leave out nothing but the white space between them.
    private func expectTiling(_ ranges: [Range<Int>], of text: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        var end = 0
        for range in ranges {
            let isWhole = !range.isEmpty && range.lowerBound >= end && text[range.lowerBound] != 0x20
            guard isWhole, text[end..<range.lowerBound].allSatisfy({ $0 == 0x20 }) else {
                Issue.record("\(range) behind \(end)", sourceLocation: sourceLocation)
                return
            }
            end = range.upperBound
        }
        #expect(text[end...].allSatisfy { $0 == 0x20 }, sourceLocation: sourceLocation)
    }
}
