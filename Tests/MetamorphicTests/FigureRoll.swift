/// Exchanges one figure or date of a sentence for another, as every new edition does.
struct FigureRoll {
    let text: String
    let isDate: Bool
    let old: String
    let new: String

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
    /// Words before a number that make a name of it.
    private static let namers: Set<String> = [
        "section", "sections", "article", "articles", "law", "laws", "no", "decree", "resolution", "number", "chapter",
        "paragraph", "act", "case", "code", "convention", "protocol", "bill", "line", "rule", "regulation", "order", "annex",
        "item", "route", "highway", "february", "ordinance", "amendment", "directive", "list", "schedule", "title", "form",
        "division", "unit", "battalion", "brigade", "channel", "radio", "tv", "clause", "subsection", "group", "camp", "room",
    ]
    private static let words = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "twenty", "thirty",
    ]

    /// All figures and dates of the sentence that can be rolled, each rolled once.
    static func variants(of text: String, _ random: inout SplitMix) -> [FigureRoll] {
        let words = EditableWords(text)
        let cores = (0..<words.count).map { words.core($0) }
        var result: [FigureRoll] = []
        for index in cores.indices {
            let before = words.core(index - 1)
            let next = words.core(index + 1)
            let printed = words.printed(index)
            // One figure twice in a sentence: nobody could tell which of them rolled.
            guard cores.count(where: { $0 == cores[index] }) == 1 else { continue }
            if months.contains(words.core(index - 3)) && (before == "and" || before == "to") { continue }
            // "Ages 13 to 16": to roll one end of a range makes another range of it, or nonsense.
            if isJoint(before) && isNumber(words.core(index - 2)) || isJoint(next) && isNumber(words.core(index + 2)) { continue }
            // "Category Two".
            if index > 0, printed.first?.isUppercase == true { continue }
            var isDate = false
            var new: String
            if Self.words.contains(cores[index]) {
                if before == "one" || before == "at" && next == "least" || months.contains(before) { continue }
                new = Self.words[Int.random(in: Self.words.indices, using: &random)]
                if printed.first?.isUppercase == true { new = new.capitalizedAtStart }
            } else if let rolled = roll(printed, &random) {
                if namers.contains(before) && !months.contains(before) || next == "a.m" || next == "p.m" { continue }
                new = rolled
                if months.contains(before) && printed.count <= 2 {
                    isDate = true
                    new = "\(Int.random(in: 1...28, using: &random))"
                } else if months.contains(next) {
                    continue
                } else if printed.count == 4, printed.allSatisfy(\.isNumber), let year = Int(printed) {
                    guard (1950...2030).contains(year) else { continue }
                    isDate = true
                    new = "\(year + (Bool.random(using: &random) ? 1 : -1) * Int.random(in: 1...3, using: &random))"
                }
            } else {
                continue
            }
            if cores.contains(new.lowercased()) { continue }
            var changed = words
            changed.replace(index, with: new)
            result.append(FigureRoll(text: changed.text, isDate: isDate, old: printed, new: new))
        }
        return result
    }

    private static func isJoint(_ word: String) -> Bool { ["to", "and", "or", "through"].contains(word) }

    private static func isNumber(_ word: String) -> Bool {
        Self.words.contains(word) || word == "one" || word.contains(where: \.isNumber)
    }

    /// Another number of the same form; nil for what is none.
    private static func roll(_ printed: String, _ random: inout SplitMix) -> String? {
        var digits = Substring(printed)
        if let sign = digits.first, "$€£".contains(sign) { digits.removeFirst() }
        if digits.last == "%" { digits.removeLast() }
        guard let first = digits.first, first >= "1" && first <= "9", digits.last?.isNumber == true,
            digits.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }), digits.count(where: { $0 == "." }) <= 1
        else { return nil }
        var result = ""
        var isFirst = true
        for character in printed {
            if character.isNumber {
                result += "\(Int.random(in: isFirst ? 1...9 : 0...9, using: &random))"
                isFirst = false
            } else {
                result.append(character)
            }
        }
        return result
    }
}
