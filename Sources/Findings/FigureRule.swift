import Alignment
import ReportModel

/// Finds the figures of linked sentences that differ and pairs them; reads and compares those of other sentences, too.
///
/// A figure counts or measures something. Years, days of a date, and the numbers of sections, laws and cases are none.
struct FigureRule {
    /// Figures of one side that are looked at, at most.
    private static let limit = 64

    private let text: FigureText
    private var reader: FigureReader
    private var pairing: FigurePairing

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        text = FigureText(old: old, new: new, alignment)
        reader = FigureReader(alignment)
        pairing = FigurePairing(alignment)
    }

    /// What changed, in the order of the new sentences; figures that went follow the one they stood behind.
    mutating func changes(_ oldSentences: [Int], _ newSentences: [Int]) -> [FigureChange] {
        var gone: [Figure] = []
        for sentence in oldSentences { gone += reader.figures(sentence, isOld: true) }
        var came: [Figure] = []
        for sentence in newSentences { came += reader.figures(sentence, isOld: false) }
        if gone.isEmpty && came.isEmpty || Self.isSame(gone, came) { return [] }
        gone = Array(gone.prefix(Self.limit))
        came = Array(came.prefix(Self.limit))
        var partners =
            gone.isEmpty || came.isEmpty
            ? [Int?](repeating: nil, count: gone.count) : pairing.pairs(gone, oldSentences, came, newSentences)
        pairOnlyCounts(gone, came, &partners)
        var sources = [Int?](repeating: nil, count: came.count)
        for (index, partner) in partners.enumerated() { if let partner { sources[partner] = index } }
        var changes: [FigureChange] = []
        var passed = 0
        func appendGone(before end: Int) {
            while passed < end {
                let figure = gone[passed]
                if partners[passed] == nil && !figure.isWeak { changes.append(change(figure, nil)) }
                passed += 1
            }
        }
        for (index, figure) in came.enumerated() {
            if let source = sources[index] {
                appendGone(before: source)
                if !Self.isSameValue(gone[source], figure) || !Self.isSameBound(gone[source], figure) {
                    changes.append(change(gone[source], figure))
                }
            } else if !figure.isWeak {
                changes.append(change(nil, figure))
            }
        }
        appendGone(before: gone.count)
        return changes
    }

    /// The figures of one sentence, in order.
    mutating func figures(_ sentence: Int, isOld: Bool) -> [Figure] { reader.figures(sentence, isOld: isOld) }

    /// Two figures of one measure; nil where they say the same.
    func comparison(_ old: Figure, _ new: Figure) -> FigureChange? {
        Self.isSameValue(old, new) && Self.isSameBound(old, new) ? nil : change(old, new)
    }

    /// Where each side counts but once, the link says that it is the same claim, however much its words changed.
    private func pairOnlyCounts(_ gone: [Figure], _ came: [Figure], _ partners: inout [Int?]) {
        func only(_ figures: [Figure]) -> Int? {
            let counts = figures.indices.filter { figures[$0].measure == .count && !figures[$0].isWeak }
            return counts.count == 1 ? counts[0] : nil
        }
        guard let old = only(gone), let new = only(came), partners[old] == nil, !partners.contains(new) else { return }
        partners[old] = new
    }

    private static func isSame(_ gone: [Figure], _ came: [Figure]) -> Bool {
        gone.count == came.count
            && zip(gone, came).allSatisfy { first, second in
                first.measure == second.measure && first.unit == second.unit && first.unitName == second.unitName
                    && isSameValue(first, second) && isSameBound(first, second)
            }
    }

    // MARK: Values

    /// Whether two figures say the same number, however it is written.
    static func isSameValue(_ first: Figure, _ second: Figure) -> Bool {
        if first.measure == .life || second.measure == .life { return first.measure == second.measure }
        if first.measure != second.measure, first.measure == .count || second.measure == .count {
            // "18", "18 years of age"
            return first.value != nil && first.value == second.value && first.upper == second.upper
        }
        guard let one = base(first, first.value), let other = base(second, second.value) else {
            return first.value == nil && second.value == nil && first.wording == second.wording
        }
        if one.isLong != other.isLong { return false }
        if one.value != other.value {
            // A third is 33 percent, and 33.3 percent.
            guard first.isRounded || second.isRounded, first.upper == nil, second.upper == nil else { return false }
            return abs(one.value.double - other.value.double) < 0.5
        }
        switch (first.upper, second.upper) {
        case (nil, nil): return true
        case (.some, .some): return base(first, first.upper)?.value == base(second, second.upper)?.value
        default: return false
        }
    }

    /// A value in the smallest unit of its kind: 12 months are a year.
    private static func base(_ figure: Figure, _ value: Quantity?) -> (value: Quantity, isLong: Bool?)? {
        guard let value else { return nil }
        if figure.measure == .age { return value.times(Quantity(whole: 12)).map { ($0, true) } }
        guard figure.measure == .time, let unit = FigureWords.times[figure.unitName] else { return (value, nil) }
        return value.times(Quantity(whole: unit.count)).map { ($0, unit.isLong) }
    }

    private static func isSameBound(_ first: Figure, _ second: Figure) -> Bool {
        first.qualifier?.bound == second.qualifier?.bound
    }

    private func change(_ old: Figure?, _ new: Figure?) -> FigureChange {
        var isOneUnit = true
        var oldUnit: String?
        if let old, let new {
            isOneUnit = Self.isOneUnit(old, new)
            if pairing.countsOther(old, new) { oldUnit = text.unit(of: old, isOld: true) }
        }
        return FigureChange(
            old: old.map { text.printed($0, isOld: true, withUnit: !isOneUnit) },
            new: new.map { text.printed($0, isOld: false, withUnit: !isOneUnit) },
            unit: isOneUnit ? new.flatMap { text.unit(of: $0, isOld: false) } ?? old.flatMap { text.unit(of: $0, isOld: true) } : nil,
            oldUnit: oldUnit, oldQualifier: old?.qualifier?.printed, newQualifier: new?.qualifier?.printed,
            oldValue: isOneUnit ? old?.value?.double : nil, newValue: isOneUnit ? new?.value?.double : nil,
            oldUpper: isOneUnit ? old?.upper?.double : nil, newUpper: isOneUnit ? new?.upper?.double : nil)
    }

    /// Whether the numbers of two figures can be compared as they stand: not months with years.
    private static func isOneUnit(_ first: Figure, _ second: Figure) -> Bool {
        first.measure == second.measure ? first.unitName == second.unitName : first.measure == .count || second.measure == .count
    }
}
