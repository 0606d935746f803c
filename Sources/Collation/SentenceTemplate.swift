import Findings
import ReportModel

/// A sentence without what belongs to one country and one edition, so that the same sentence of many reports is one:
/// "There were no changes in [country] during [year]."
struct SentenceTemplate: Sendable, Hashable {
    let text: String
    /// The same for the same text on every machine.
    let hash: UInt64

    init(text: String) {
        self.text = text
        var hash = StableHash()
        hash.add(text)
        self.hash = hash.value
    }

    static func == (first: SentenceTemplate, second: SentenceTemplate) -> Bool { first.hash == second.hash }
    func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// Makes the templates of one report's sentences: the country's names, the words for its people and the edition's year become slots,
/// and quotes and dashes plain ones.
struct SentenceFold: Sendable {
    private let mentions: CountryMentions
    private let year: [UInt8]?
    private let lastYear: [UInt8]?

    init(_ mentions: CountryMentions, year: Int?) {
        self.mentions = mentions
        self.year = year.map { Array(String($0).utf8) }
        lastYear = year.map { Array(String($0 - 1).utf8) }
    }

    /// Linear in the text.
    func template(_ text: String) -> SentenceTemplate {
        var result: [UInt8] = []
        var copy = text
        copy.withUTF8 { bytes in
            result.reserveCapacity(bytes.count + 16)
            // Cut only where a word may name the country.
            var words: [Substring] = []
            var place = 0
            var start = 0
            while start < bytes.count {
                let end = bytes[start...].firstIndex(of: 0x20) ?? bytes.count
                let word = UnsafeBufferPointer(rebasing: bytes[start..<end])
                start = end + 1
                place += 1
                if word.isEmpty { continue }
                if !result.isEmpty { result.append(0x20) }
                guard mayName(word) else {
                    append(word, to: &result)
                    continue
                }
                if words.isEmpty { words = text.utf8.split(separator: 0x20, omittingEmptySubsequences: false).map(Substring.init) }
                let printed = words[place - 1]
                switch mentions.mention(in: words, at: place - 1) {
                case .name(let count):
                    let last = words[place + count - 2]
                    Self.dropLead(&result)
                    Self.append(printed[..<CountryMentions.core(of: printed).lowerBound], to: &result)
                    result += "[country]".utf8
                    Self.append(last[CountryMentions.core(of: last).upperBound...], to: &result)
                    for _ in 1..<count { start = (bytes[start...].firstIndex(of: 0x20) ?? bytes.count) + 1 }
                    place += count - 1
                case .demonym:
                    let core = CountryMentions.core(of: printed)
                    Self.append(printed[..<core.lowerBound], to: &result)
                    result += "[nationality]".utf8
                    Self.append(printed[core.upperBound...], to: &result)
                case nil: append(word, to: &result)
                }
            }
        }
        return SentenceTemplate(text: String(decoding: result, as: UTF8.self))
    }

    /// Whether the first letter of a word, behind a bracket or quote, may be the country's.
    private func mayName(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < word.count {
            // A quote or dash, which is no letter.
            if word[place] == 0xE2 {
                place += 3
                continue
            }
            if word[place] >= 0x41 { return mentions.mayBegin(with: word[place]) }
            place += 1
        }
        return false
    }

    /// A word with the year's slot where that is its core.
    private func append(_ word: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        let first = word.firstIndex(where: Self.isDigit)
        if let first, let last = word.lastIndex(where: Self.isDigit), last - first == 3, !word.contains(where: Self.isLetter) {
            let core = word[first...last]
            let slot = year.map(core.elementsEqual) ?? false ? "[year]" : lastYear.map(core.elementsEqual) ?? false ? "[last year]" : nil
            if let slot {
                Self.append(UnsafeBufferPointer(rebasing: word[..<first]), to: &result)
                result += slot.utf8
                Self.append(UnsafeBufferPointer(rebasing: word[(last + 1)...]), to: &result)
                return
            }
        }
        Self.append(word, to: &result)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

    private static func append(_ text: Substring, to result: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &result) }
    }

    /// Quotes and dashes as those of ASCII.
    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
        var rest = bytes[...]
        while let mark = rest.firstIndex(of: 0xE2) {
            result += rest[..<mark]
            rest = rest[min(mark + 3, rest.endIndex)...]
            guard mark + 2 < bytes.count, bytes[mark + 1] == 0x80 else {
                result += bytes[mark..<rest.startIndex]
                continue
            }
            switch bytes[mark + 2] {
            case 0x98, 0x99: result.append(0x27)
            case 0x9C, 0x9D: result.append(0x22)
            case 0x90...0x95: result.append(0x2D)
            default: result += bytes[mark..<rest.startIndex]
            }
        }
        result += rest
    }

    /// Takes the words away that stand before a name in some reports and not in others: "the", "the Republic of".
    private static func dropLead(_ result: inout [UInt8]) {
        func last() -> Range<Int> {
            // Behind the last word stands a space.
            let end = max(result.count - 1, 0)
            return ((result[..<end].lastIndex(of: 0x20) ?? -1) + 1)..<end
        }
        func word() -> String { String(decoding: result[last()], as: UTF8.self) }
        if word() == "of" {
            let kept = result
            result.removeSubrange(last().lowerBound...)
            if !result.isEmpty, CountryMentions.isStyle(word()) {
                while !result.isEmpty, CountryMentions.isStyle(word()) { result.removeSubrange(last().lowerBound...) }
            } else {
                result = kept
            }
        }
        if word() == "the" || word() == "The" { result.removeSubrange(last().lowerBound...) }
    }
}
