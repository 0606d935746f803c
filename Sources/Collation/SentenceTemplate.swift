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
    private let year: String?
    private let lastYear: String?

    init(_ mentions: CountryMentions, year: Int?) {
        self.mentions = mentions
        self.year = year.map(String.init)
        lastYear = year.map { String($0 - 1) }
    }

    /// Linear in the text.
    func template(_ text: String) -> SentenceTemplate {
        let words = text.split(separator: " ")
        var parts: [String] = []
        parts.reserveCapacity(words.count)
        var place = 0
        while place < words.count {
            let word = words[place]
            place += 1
            switch Self.mayName(word) ? mentions.mention(in: words, at: place - 1) : nil {
            case .name(let count):
                let last = words[place + count - 2]
                Self.dropLead(&parts)
                parts.append(Self.plain(word[..<CountryMentions.core(of: word).lowerBound]))
                parts[parts.count - 1] += "[country]" + Self.plain(last[CountryMentions.core(of: last).upperBound...])
                place += count - 1
            case .demonym: parts.append(Self.filled(word, "[nationality]"))
            case nil:
                if word.utf8.contains(where: { (0x30...0x39).contains($0) }) {
                    let core = String(word[CountryMentions.core(of: word)])
                    if core == year {
                        parts.append(Self.filled(word, "[year]"))
                        continue
                    }
                    if core == lastYear {
                        parts.append(Self.filled(word, "[last year]"))
                        continue
                    }
                }
                parts.append(Self.plain(word))
            }
        }
        return SentenceTemplate(text: parts.joined(separator: " "))
    }

    /// Most words begin with a small letter and name nothing.
    private static func mayName(_ word: Substring) -> Bool {
        for byte in word.utf8.prefix(4) where byte >= 0x41 { return !(0x61...0x7A).contains(byte) }
        return false
    }

    /// The word with a slot in the place of its letters.
    private static func filled(_ word: Substring, _ slot: String) -> String {
        let core = CountryMentions.core(of: word)
        return plain(word[..<core.lowerBound]) + slot + plain(word[core.upperBound...])
    }

    /// Takes the words away that stand before a name in some reports and not in others: "the", "the Republic of".
    private static func dropLead(_ parts: inout [String]) {
        if parts.count > 1, parts[parts.count - 1] == "of", CountryMentions.isStyle(parts[parts.count - 2]) {
            parts.removeLast()
            while let last = parts.last, CountryMentions.isStyle(last) { parts.removeLast() }
        }
        if let last = parts.last, last == "the" || last == "The" { parts.removeLast() }
    }

    private static func plain(_ word: Substring) -> String {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return String(word) }
        var result = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            switch scalar.value {
            case 0x2018, 0x2019: result.append("'")
            case 0x201C, 0x201D: result.append("\"")
            case 0x2010...0x2015: result.append("-")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
