import Findings
import ReportModel

/// How well a diff reports the edits that were made, by kind of edit.
///
/// Recall: of the edits made, those whose sentences stand in one finding that says just that. Precision: of the findings that
/// claim such an edit, those that name one that was made.
struct EditScore {
    struct Row {
        /// Edits made.
        var made = 0
        /// Edits whose sentences stand together in one finding and with no others.
        var placed = 0
        /// Edits placed and told as what they are.
        var told = 0
        /// Findings that claim such an edit.
        var claimed = 0
        /// Findings that claim it rightly.
        var right = 0

        var recall: Double { made == 0 ? 1 : Double(told) / Double(made) }
        var precision: Double { claimed == 0 ? 1 : Double(right) / Double(claimed) }
        var linked: Double { made == 0 ? 1 : Double(placed) / Double(made) }
    }

    /// By the edits that a sentence or heading had; several where one edit was made upon another.
    private(set) var rows: [Set<EditKind>: Row] = [:]
    /// What was not told as it was made, in words.
    private(set) var misses: [Set<EditKind>: [String]] = [:]

    /// Sentences that were flipped, or made stronger or weaker, and that are linked, but whose finding does not say so.
    private(set) var unnamedShifts: [String] = []

    static func + (first: EditScore, second: EditScore) -> EditScore {
        var sum = first
        sum.rows.merge(second.rows, uniquingKeysWith: +)
        sum.misses.merge(second.misses, uniquingKeysWith: +)
        sum.unnamedShifts += second.unnamedShifts
        return sum
    }

    /// The row of what had this edit and no other. Claims stand here, too.
    subscript(kind: EditKind) -> Row { rows[[kind], default: Row()] }
    /// The row of what was not edited.
    var untouched: Row { rows[[], default: Row()] }

    private init() {}

    static let zero = EditScore()

    init(_ edited: EditedReport, _ diff: ReportDiff) {
        countSentences(edited, diff)
        countSections(edited, diff)
    }

    // MARK: Sentences

    private struct Group: Hashable {
        let old: [Int]
        let new: [Int]
    }

    private mutating func countSentences(_ edited: EditedReport, _ diff: ReportDiff) {
        let expectations = Self.expectations(edited)
        let crossing = Self.crossing(diff, edited)
        var findings: [Group: Finding] = [:]
        var ofOld: [Int: Finding] = [:]
        var ofNew: [Int: Finding] = [:]
        for finding in diff.findings {
            let group = Group(
                old: finding.old.map { Self.index($0, edited.original) }, new: finding.new.map { Self.index($0, edited.report) })
            findings[group] = finding
            for index in group.old { ofOld[index] = finding }
            for index in group.new { ofNew[index] = finding }
            var kinds = claims(finding)
            if let first = group.new.first, crossing.contains(first) { kinds.append(.swap) }
            let truth = expectations[group]
            for kind in kinds { rows[[kind], default: Row()].claimed += 1 }
            let made = truth?.kinds ?? []
            for kind in kinds where made.contains(kind) || kind == .insert && made.contains(.twin) {
                rows[[kind], default: Row()].right += 1
            }
        }
        for (group, truth) in expectations.sorted(by: { Self.isBefore($0.key, $1.key) }) {
            let finding = findings[group]
            let isTold = finding.map { Self.tells($0, truth) } ?? false
            rows[truth.kinds, default: Row()].made += 1
            if finding != nil { rows[truth.kinds, default: Row()].placed += 1 }
            if isTold { rows[truth.kinds, default: Row()].told += 1 }
            if let finding, let kind = Self.shift(truth.kinds), finding.shift?.kind != kind || finding.relation != .revised {
                unnamedShifts.append(Self.miss(group, edited, [finding]))
            }
            if !isTold {
                let others = [group.old.first.flatMap { ofOld[$0] }, group.new.first.flatMap { ofNew[$0] }].compactMap(\.self)
                misses[truth.kinds, default: []].append(
                    Self.miss(group, edited, finding.map { [$0] } ?? others))
            }
            if truth.kinds.isEmpty, let finding {
                // What claims nothing of an untouched sentence is right.
                rows[[], default: Row()].claimed += 1
                if claims(finding).isEmpty { rows[[], default: Row()].right += 1 }
            }
        }
    }

    private struct Truth {
        let kinds: Set<EditKind>
        let direction: Shift.Direction?
        let figure: (old: String, new: String)?
    }

    private static func expectations(_ edited: EditedReport) -> [Group: Truth] {
        var result: [Group: Truth] = [:]
        var isDescended = [Bool](repeating: false, count: edited.original.sentences.count)
        var index = 0
        while index < edited.statements.count {
            let statement = edited.statements[index]
            var kinds = statement.edits
            var new = [index]
            index += 1
            while index < edited.statements.count, !statement.origins.isEmpty,
                edited.statements[index].origins == statement.origins
            {
                kinds.formUnion(edited.statements[index].edits)
                new.append(index)
                index += 1
            }
            for origin in statement.origins { isDescended[origin] = true }
            result[Group(old: statement.origins.sorted(), new: new)] = Truth(
                kinds: kinds, direction: statement.direction, figure: statement.figure)
        }
        for origin in isDescended.indices where !isDescended[origin] {
            result[Group(old: [origin], new: [])] = Truth(kinds: [.delete], direction: nil, figure: nil)
        }
        return result
    }

    private static func shift(_ kinds: Set<EditKind>) -> Shift.Kind? {
        kinds.contains(.polarity) ? .polarity : kinds.contains(.strength) ? .strength : nil
    }

    private static func isBefore(_ first: Group, _ second: Group) -> Bool {
        (first.new.first ?? -1, first.old.first ?? -1) < (second.new.first ?? -1, second.old.first ?? -1)
    }

    private static func index(_ quotation: Quotation, _ report: Report) -> Int {
        report.paragraphs[quotation.paragraph].sentences.lowerBound + quotation.sentence
    }

    /// The kinds of edit that a finding claims.
    private func claims(_ finding: Finding) -> [EditKind] {
        if finding.new.isEmpty { return [.delete] }
        if finding.old.isEmpty { return [.insert] }
        var kinds: [EditKind] = []
        if finding.isMoved { kinds.append(.move) }
        if finding.new.count > 1 { kinds.append(.split) }
        if finding.old.count > 1 { kinds.append(.merge) }
        switch finding.shift?.kind {
        case .polarity: kinds.append(.polarity)
        case .strength: kinds.append(.strength)
        case nil: break
        }
        switch finding.relation {
        case .updated: kinds.append(finding.figures.isEmpty ? .date : .figure)
        case .cosmetic where finding.new.count == 1 && finding.old.count == 1: kinds.append(.tense)
        default: break
        }
        return kinds
    }

    /// Whether a finding with the right sentences says what was done to them, and nothing else.
    private static func tells(_ finding: Finding, _ truth: Truth) -> Bool {
        let kinds = truth.kinds
        if finding.isMoved != kinds.contains(.move) { return false }
        if kinds.contains(.delete) { return finding.relation == .removed }
        if kinds.contains(.insert) || kinds.contains(.twin) { return finding.relation == .added }
        // Of several edits of a sentence the one decides that weighs most.
        if kinds.contains(.polarity) { return finding.relation == .revised && finding.shift?.kind == .polarity }
        if kinds.contains(.strength) {
            return finding.relation == .revised && finding.shift?.kind == .strength && finding.shift?.direction == truth.direction
        }
        if finding.shift != nil { return false }
        if let figure = truth.figure {
            if finding.relation != .updated { return false }
            if kinds.contains(.date) { return finding.figures.isEmpty }
            return finding.figures.count == 1 && finding.figures[0].old?.contains(figure.old) == true
                && finding.figures[0].new?.contains(figure.new) == true
        }
        if kinds.contains(.tense) { return finding.relation == .cosmetic }
        if kinds.contains(.split) || kinds.contains(.merge) { return finding.relation != .revised }
        return finding.relation == .unchanged
    }

    /// New sentences whose finding changed its place among those of its section without moving to another one.
    private static func crossing(_ diff: ReportDiff, _ edited: EditedReport) -> Set<Int> {
        var bySection: [Int?: [(old: Int, new: Int)]] = [:]
        for finding in diff.findings where !finding.isMoved {
            guard let old = finding.old.first, let new = finding.new.first else { continue }
            let section = edited.report.paragraphs[new.paragraph].section
            bySection[section, default: []].append((index(old, edited.original), index(new, edited.report)))
        }
        var result = Set<Int>()
        for pairs in bySection.values {
            for first in pairs.indices {
                for second in first + 1..<pairs.count where pairs[first].old > pairs[second].old {
                    result.insert(pairs[first].new)
                    result.insert(pairs[second].new)
                }
            }
        }
        return result
    }

    // MARK: Headings

    private mutating func countSections(_ edited: EditedReport, _ diff: ReportDiff) {
        let oldPaths = edited.original.sections.indices.map { edited.original.path(to: $0) }
        let ofNew = diff.sections.filter { $0.new != nil }
        for (section, found) in zip(edited.sections, ofNew) {
            let isPlaced = found.old.first == oldPaths[section.origin]
            let kind = section.edits.first
            let claim: EditKind? =
                switch found.relation {
                case .renamed: .rename
                case .renumbered: .relabel
                case .moved: .renest
                default: nil
                }
            if let claim {
                rows[[claim], default: Row()].claimed += 1
                if claim == kind && isPlaced { rows[[claim], default: Row()].right += 1 }
            }
            guard let kind else { continue }
            rows[[kind], default: Row()].made += 1
            if isPlaced { rows[[kind], default: Row()].placed += 1 }
            if isPlaced && (claim == kind || kind == .promote && found.relation == .same) {
                rows[[kind], default: Row()].told += 1
            } else {
                misses[[kind], default: []].append(
                    "\(found.relation.rawValue): \(oldPaths[section.origin].headings) → \(found.new?.headings ?? [])")
            }
        }
    }

    // MARK: Words

    private static func miss(_ group: Group, _ edited: EditedReport, _ findings: [Finding]) -> String {
        let old = group.old.map { "  − \(edited.original.string(edited.original.sentences[$0]))" }
        let new = group.new.map { "  + \(edited.report.string(edited.report.sentences[$0]))" }
        let told = findings.map { finding in
            var line = "  : \(finding.relation.rawValue) \(finding.old.count)→\(finding.new.count)"
            if finding.isMoved { line += " moved" }
            if let shift = finding.shift {
                line += " \(shift.kind.rawValue) “\(shift.old)”→“\(shift.new)” \(shift.direction?.rawValue ?? "")"
            }
            for figure in finding.figures { line += " \(figure.old ?? "–")→\(figure.new ?? "–")" }
            if findings.count > 1 || finding.old.count + finding.new.count > group.old.count + group.new.count {
                line += " " + (finding.old + finding.new).map { "«\($0.text)»" }.joined(separator: " ")
            }
            if let near = finding.near { line += " near \(near.score): \(near.quotation.text)" }
            return line
        }
        return (old + new + told).joined(separator: "\n")
    }
}

extension EditScore.Row {
    static func + (first: Self, second: Self) -> Self {
        .init(
            made: first.made + second.made, placed: first.placed + second.placed, told: first.told + second.told,
            claimed: first.claimed + second.claimed, right: first.right + second.right)
    }
}
