import ReportModel

/// Finds the list of human rights issues in the summary of one report, and cuts it into its items.
///
/// The summary is what stands before the first numbered section, whatever its heading. A list may go on: in further sentences of its
/// paragraph, in further paragraphs that open like one, and in the paragraphs (bullets) after a colon.
struct SummaryListReader {
    /// The list, or what stands in its place.
    struct Reading {
        var status: SummaryList.Status
        /// The sentence that opens the list, denies, or begins the summary; as a position in ``Report/sentences``.
        var sentence: Int?
        var lead = ""
        /// Places of the items in the text of the report, without the punctuation that parts them.
        var items: [Range<Int>] = []
        /// Sentences of the summary that the list does not stand in.
        var others: [Int] = []
    }

    /// Paragraphs and words of a summary that are read at most; a real one has a few dozen, and a few hundred.
    private static let paragraphLimit = 80
    private static let wordLimit = 12_000
    /// Items that are read at most.
    private static let itemLimit = 200
    /// Words of a bullet at most, and words before the colon of its title.
    private static let bulletWords = 60
    private static let bulletTitle = 12
    /// Words with which a paragraph after bullets without end marks begins that is none of them.
    private static let notBullets: Set<String> = ["the", "authorities", "impunity", "there", "civilian", "in", "during", "on", "although"]

    private let report: Report
    private var reading: Reading
    /// What ended the first bullet; nil outside bullets.
    private var bulletEnd: UInt8?
    private var isInBullets = false
    /// Whether the sentence before the bullets named nothing itself.
    private var isBare = false
    private var goesOn = false

    /// - Complexity: linear in the summary.
    static func read(_ report: Report) -> Reading {
        var reader = SummaryListReader(report)
        reader.read()
        return reader.reading
    }

    private init(_ report: Report) {
        self.report = report
        reading = Reading(status: .notCovered)
    }

    private mutating func read() {
        var budget = Self.wordLimit
        var denial: Int?
        for paragraph in summaryParagraphs() where budget > 0 && !report.paragraphs[paragraph].sentences.isEmpty {
            let sentences = report.paragraphs[paragraph].sentences
            if reading.sentence == nil { reading.sentence = sentences.lowerBound }
            if reading.status == .notCovered { reading.status = .noList }
            if takeBullet(paragraph) { continue }
            var isList = false
            for sentence in sentences {
                let words = SummaryWords(report, report.sentences[sentence].text).words
                budget -= words.count
                let opening = isList ? SummaryOpening.continuation(words[...]) : SummaryOpening(words[...])
                if let opening {
                    take(words, opening, sentence)
                    isList = true
                } else {
                    if SummaryOpening.isDenial(words[...]), denial == nil { denial = sentence }
                    reading.others.append(sentence)
                }
            }
        }
        if reading.items.isEmpty {
            if reading.status == .list { reading.status = .noList }
            if let denial {
                reading.status = .denial
                reading.sentence = denial
            }
        }
    }

    /// Paragraphs before the first numbered section; of a text without numbers, those under a heading that names itself a summary,
    /// or without any heading.
    private func summaryParagraphs() -> [Int] {
        let numbered = report.sections.firstIndex { section in
            section.parent == nil && section.kind == .heading
                && section.label.map { $0.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } } ?? false
        }
        var paragraphs: [Int] = []
        for paragraph in report.paragraphs.indices {
            if paragraphs.count == Self.paragraphLimit { break }
            if let section = report.paragraphs[paragraph].section {
                if let numbered {
                    if section >= numbered { break }
                } else if !isSummary(section) {
                    continue
                }
            }
            paragraphs.append(paragraph)
        }
        return paragraphs
    }

    private func isSummary(_ section: Int) -> Bool {
        var index: Int? = section
        while let parent = index.flatMap({ report.sections[$0].parent }) { index = parent }
        guard let index else { return false }
        return report.sections[index].title.lowercased().split(separator: " ").contains { $0 == "summary" || $0 == "introduction" }
    }

    // MARK: Lists

    private mutating func take(_ words: [SummaryWords.Word], _ opening: SummaryOpening, _ sentence: Int) {
        if reading.status != .list {
            reading.status = .list
            reading.sentence = sentence
            reading.lead = printed(words[0..<min(opening.first, words.count)])
        }
        goesOn = words.last.map { $0.end == .semicolon || $0.end == .comma } ?? false
        isBare = opening.first >= words.count
        isInBullets = isBare || goesOn
        bulletEnd = nil
        append(words[min(opening.first, words.count)...])
    }

    private mutating func append(_ words: ArraySlice<SummaryWords.Word>) {
        for item in SummaryItems.split(words) where reading.items.count < Self.itemLimit {
            if let place = place(words[item]) { reading.items.append(place) }
        }
    }

    /// Takes a paragraph that is an item of a list opened before it.
    private mutating func takeBullet(_ paragraph: Int) -> Bool {
        guard isInBullets else { return false }
        let whole = report.paragraphs[paragraph]
        let words = SummaryWords(report, report.sentences[whole.sentences.lowerBound].text).words
        guard let first = words.first, let end = words.last(where: { $0.core != "and" && $0.core != "or" }) else { return false }
        let last = report.text[end.range.upperBound - 1]
        if SummaryOpening(words[...]) != nil || (!isBare && first.isCapital) {
            isInBullets = false
            return false
        }
        // "Inconsistent access to due process: Following …": the title is the item.
        if !goesOn, let colon = words.prefix(Self.bulletTitle).firstIndex(where: { $0.end == .colon }), first.isCapital {
            if let place = place(words[0...colon]) { reading.items.append(place) }
            reading.others += Array(whole.sentences)
            return true
        }
        let isPart = last == UInt8(ascii: ";") || last == UInt8(ascii: ",")
        let isAlike = bulletEnd.map { $0 == last || (goesOn && last == UInt8(ascii: ".")) } ?? true
        guard whole.sentences.count == 1, words.count <= Self.bulletWords || isPart || goesOn, isAlike,
            isPart || goesOn || !Self.notBullets.contains(first.core) || !first.isCapital
        else {
            isInBullets = false
            return false
        }
        goesOn = isPart
        if bulletEnd == nil { bulletEnd = last }
        // A bullet is an item; only semicolons part it.
        if words.dropLast().contains(where: { $0.end == .semicolon }) {
            append(words[...])
        } else if let place = place(words[...].drop { $0.core == "and" || $0.core.isEmpty }) {
            reading.items.append(place)
        }
        if last == UInt8(ascii: "."), bulletEnd != last { isInBullets = false }
        return true
    }

    // MARK: Places

    /// The place of words without the punctuation at their end and a lone "and" after it.
    private func place(_ words: ArraySlice<SummaryWords.Word>) -> Range<Int>? {
        var words = words
        while let last = words.last, last.core == "and" || last.core.isEmpty { words.removeLast() }
        guard let first = words.first, let last = words.last else { return nil }
        var end = last.range.upperBound
        while end > last.range.lowerBound, ";,.:".utf8.contains(report.text[end - 1]) { end -= 1 }
        // A bullet sign is no word.
        return end > first.range.lowerBound ? first.range.lowerBound..<end : nil
    }

    private func printed(_ words: ArraySlice<SummaryWords.Word>) -> String {
        place(words).map { report.string($0) } ?? ""
    }
}
