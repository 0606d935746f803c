import Findings

/// What became of a figure, in a few words: "137 → 717 complaints (+423 %)".
enum FigurePhrase {
    /// Phrases beyond these are only counted.
    private static let limit = 3

    /// The figures that stand on both sides; what came or went shows in the words already.
    static func phrases(_ figures: [FigureChange]) -> [String] {
        let phrases = figures.compactMap(phrase)
        let more = phrases.count - limit
        return Array(phrases.prefix(limit)) + (more > 0 ? ["and \(Numbers.counted(more, "figure", "figures")) more"] : [])
    }

    /// A figure on a line of its own, whichever sides it stands on: "137 → 717 complaints (+423 %)", "→ 717 complaints", "137 →".
    static func line(_ figure: FigureChange) -> String {
        if let phrase = phrase(figure) { return phrase }
        guard let printed = figure.old ?? figure.new else { return "" }
        var text = qualified(printed, by: figure.old == nil ? figure.newQualifier : figure.oldQualifier)
        if let unit = figure.unit, isWord(unit), !printed.hasSuffix(unit) { text += " \(unit)" }
        return figure.old == nil ? "→ \(text)" : "\(text) →"
    }

    /// Nil where the figure stands on one side only.
    static func phrase(_ figure: FigureChange) -> String? {
        guard let old = figure.old, let new = figure.new else { return nil }
        let isQualified = figure.oldQualifier != figure.newQualifier
        // A measure says what both sides count, however each of them calls it.
        let oldUnit = figure.measure == nil ? figure.oldUnit : nil
        let oldPrinted = oldUnit.map { "\(old) \($0)" } ?? old
        let sides = [(figure.oldQualifier, oldPrinted), (figure.newQualifier, new)].map { qualifier, printed in
            isQualified ? qualified(printed, by: qualifier) : printed
        }
        var text = "\(sides[0]) → \(sides[1])"
        if let measure = figure.measure {
            text = "\(measure): \(text)"
        } else if let unit = figure.unit, isWord(unit), !new.hasSuffix(unit), !new.contains("-\(unit)") {
            text += " \(unit)"
        }
        if let difference = difference(figure) { text += " (\(difference))" }
        return text
    }

    /// Where the old figures stand that are no part of the finding: "compared with 2018 ¶25"; nil where there are none.
    static func origin(_ figures: [FigureChange], _ sides: SideNames) -> String? {
        let paragraphs = figures.compactMap(\.oldPlace?.paragraph).sorted()
        return paragraphs.isEmpty ? nil : "compared with \(sides.old) \(FindingNotes.paragraphs(paragraphs))"
    }

    /// "at least 137", "137 or more".
    private static func qualified(_ printed: String, by qualifier: String?) -> String {
        guard let qualifier else { return printed }
        return qualifier.hasPrefix("or ") || qualifier.hasPrefix("and ") ? "\(printed) \(qualifier)" : "\(qualifier) \(printed)"
    }

    /// The difference of shares in points, of all else as a share of the old figure.
    private static func difference(_ figure: FigureChange) -> String? {
        // Of what is counted by different names nobody can say by how much it grew.
        guard figure.oldUnit == nil || figure.measure != nil, let change = figure.change, change != 0 else { return nil }
        if figure.unit == "percent" {
            guard let points = Numbers.decimal(change < 0 ? -change : change, places: 1) else { return nil }
            return "\(change < 0 ? "−" : "+")\(points) \(points == "1" ? "point" : "points")"
        }
        guard let ratio = figure.ratio, ratio < 1_000_000 else { return nil }
        if ratio >= 10 { return Numbers.decimal(ratio, places: 0).map { "× \($0)" } }
        // Fine enough that rounding to a whole percentage is not rounding twice.
        return Numbers.change(from: 1_000_000, to: Int(ratio * 1_000_000 + 0.5))
    }

    private static func isWord(_ unit: String) -> Bool {
        unit.unicodeScalars.first.map(\.properties.isAlphabetic) ?? false
    }
}
