import Incidents
import ReportModel

/// Says how much each finding matters, from what changed, where it stands, what it tells and how much of it is the edition's style.
///
/// Nothing here knows a country, a year or an outline; `Documentation/significance.md` explains the parts with examples.
struct SignificanceRule {
    private static let tables = (
        grave: GraveWords(.standard), ranks: SectionRank(), formulas: EditionFormulas(), kinds: IncidentKind.allCases
    )
    private static let denials = ["there were no reports", "there were no credible reports", "there were no confirmed reports"]
        .map { Array(" \($0)".utf8) }
    private static let denial = Array("There were no".utf8)
    private static let issues = [
        " human rights issues incl", " human rights problems incl", " human rights problems were", " human rights abuses incl",
        " significant human rights issues", " significant human rights problems", " significant human rights abuses",
        " serious human rights problems", " most significant human rights",
    ].map { Array($0.utf8) }
    private static let situation = [" human rights situation ", " human rights conditions ", " human rights record "]
        .map { Array($0.utf8) }
    private static let accountability = [
        " impunity ", " abuses ", " abuse ", " to punish ", " punish officials ", " violations ",
    ].map { Array($0.utf8) }
    private let weights: SignificanceWeights
    private let droppedSections: Set<SectionPath>
    private let isRestructured: Bool
    private let year: Int

    /// - Parameter year: the new edition's.
    init(sections: [SectionCorrespondence], boundary: Boundary, year: Int?, weights: SignificanceWeights = .standard) {
        self.weights = weights
        self.year = year ?? 0
        isRestructured = boundary.grade == .restructured
        droppedSections = Set(sections.filter { $0.relation == .dropped }.compactMap(\.old.first))
    }

    /// Linear in the text that changed.
    func attach(to findings: inout [Finding]) {
        var replaced = ReplacedWords()
        let replacements = findings.indices.map { index -> [ReplacedWords.Replacement] in
            switch findings[index].relation {
            case .updated, .reworded, .revised: ReplacedWords.replacements(in: findings[index].words)
            default: []
            }
        }
        for list in replacements { replaced.count(list) }
        var places = PlaceMemory(ranks: Self.tables.ranks, dropped: droppedSections)
        // Findings are wide: they are looked at where they stand.
        let scores = findings.withUnsafeBufferPointer { findings in
            findings.indices.map { index in
                switch findings[index].relation {
                case .notCovered: return Significance.none
                case .unchanged, .cosmetic: return unread(findings[index].relation, isMoved: findings[index].isMoved)
                case .added, .removed, .revised, .updated, .reworded:
                    return significance(of: findings[index], replacements[index], replaced, &places)
                }
            }
        }
        for index in findings.indices { findings[index].significance = scores[index] }
    }

    /// Of what says the same, nothing is read.
    private func unread(_ relation: Relation, isMoved: Bool) -> Significance {
        var result = Significance.none
        result.change = (relation == .cosmetic ? weights.cosmetic : 0) + (isMoved ? weights.moved : 0)
        return result
    }

    private func significance(
        of finding: Finding, _ replacements: [ReplacedWords.Replacement], _ replaced: ReplacedWords, _ places: inout PlaceMemory
    ) -> Significance {
        var result = Significance.none
        switch finding.relation {
        case .notCovered, .unchanged, .cosmetic: return result
        case .added: result.change = weights.added
        case .removed: result.change = weights.removed
        case .revised: result.change = weights.revised
        case .updated: result.change = weights.updated
        case .reworded: result.change = weights.reworded
        }
        let place = places.place(of: finding)
        result.place = place.factor
        let quotations = finding.new.isEmpty ? finding.old : finding.new
        // Of a linked sentence that only changed a little, nobody asks what else it says.
        let isLinked = !finding.old.isEmpty && !finding.new.isEmpty
        let needsWhole = !isLinked || place.isSummary || finding.shift != nil || !finding.figures.isEmpty
        var whole = TextReading(Self.tables.grave)
        if needsWhole { for quotation in quotations { whole.read(quotation.text) } }
        var changed = whole
        if isLinked {
            var changedWords = LetterText("")
            var formulas = 0
            for replacement in replacements {
                // A sentence that was turned around was, however many others were.
                let isStyle =
                    Self.tables.formulas.contains(replacement.key)
                    || finding.shift?.kind != .polarity && replaced.count(of: replacement) >= weights.throughout
                if isStyle {
                    formulas += 1
                } else {
                    changedWords.append(replacement.old.bytes)
                    changedWords.append(replacement.new.bytes)
                }
            }
            changed = TextReading(Self.tables.grave)
            changed.read(changedWords.bytes)
            if formulas > 0 && changedWords.isEmpty && finding.figures.isEmpty { result.formula = weights.formula }
            if let shift = finding.shift, shift.kind == .polarity || formulas == 0 || stands(shift, in: changedWords) {
                result.shift = points(of: shift, hasFigures: !finding.figures.isEmpty)
            }
        } else if Self.tables.formulas.isFormula(quotations[0].text) {
            result.formula = weights.formula
        }
        readIncident(finding, into: &result)
        readFigures(finding, whole, into: &result)
        // That there was nothing to report is no news, but for what the summary says of all issues.
        let isDenial =
            finding.shift == nil && quotations[0].text.utf8.starts(with: Self.denial)
            && isDenial(LetterText(quotations.lazy.map(\.text)))
        if !isDenial {
            var gravity = changed.gravity
            // A "no" speaks of the whole claim, and so does a word of degree, if it can be told which way it goes or if the rest
            // stayed; a figure counts what it names.
            if let shift = finding.shift, result.shift > 0,
                shift.kind == .polarity || shift.direction != nil || !WordMark.isRewriting(finding.words)
            {
                gravity = max(gravity, whole.gravity)
            } else if result.figure > 0 {
                gravity = max(gravity, whole.gravity * weights.keptGravity / Significance.one)
            }
            result.gravity = min(gravity, weights.mostGravity)
        }
        if place.isSummary, !isDenial, finding.relation != .updated, finding.relation != .reworded {
            readHeadline(finding, quotations, changed.wordCount, into: &result)
        }
        result.length = min(changed.wordCount * weights.perWord, weights.mostLength)
        if result.headline <= weights.summary, result.incident == 0, WordMark.isRewriting(finding.words) {
            result.rewriting = weights.rewritten
        }
        if finding.incidentOf != nil { result.companion = weights.companion }
        if finding.relation == .removed && !place.isSummary {
            if whole.isDated {
                result.turnover = weights.dated
            } else if isRestructured || place.isDropped {
                result.turnover = weights.rebuilt
            }
        }
        return result
    }

    // MARK: Parts

    private func readHeadline(_ finding: Finding, _ quotations: [Quotation], _ changed: Int, into result: inout Significance) {
        let whole = LetterText(quotations.lazy.map(\.text))
        let old = finding.old.isEmpty || finding.new.isEmpty ? whole : LetterText(finding.old.lazy.map(\.text))
        func either(_ patterns: [[UInt8]]) -> Bool { whole.contains(anyOf: patterns) || old.contains(anyOf: patterns) }
        if either(Self.issues) {
            result.headline = weights.issues
            result.isIssues = true
        } else if either(Self.situation) {
            result.headline = weights.situation
        } else if either(Self.accountability) {
            result.headline = weights.accountability
        } else if result.gravity > 0 {
            result.headline = weights.summary
        }
        result.headline = result.headline * min(changed, weights.headlineWords) / weights.headlineWords
    }

    private func isDenial(_ text: LetterText) -> Bool {
        Self.denials.contains { text.begins(with: $0) } && !text.contains(anyOf: Self.issues)
    }

    private func readIncident(_ finding: Finding, into result: inout Significance) {
        guard let told = finding.incident, told.status != .carried else { return }
        let kinds = Self.tables.kinds
        let rank = told.incident.kinds.first.flatMap { kinds.firstIndex(of: $0) } ?? kinds.count - 1
        var points = weights.newIncident + weights.gravestAct * (kinds.count - 1 - rank) / (kinds.count - 1)
        let victims = told.incident.counts.map(Self.number).max() ?? 0
        points += weights.victims.last { victims >= Double($0.0) }?.1 ?? 0
        if told.incident.isDated, let date = told.incident.date, date.year < year - 1 {
            points = points * weights.background / Significance.one
        }
        result.incident = told.status == .followUp ? points * weights.followUp / Significance.one : points
    }

    private func points(of shift: Shift, hasFigures: Bool) -> Int {
        if shift.kind == .polarity { return weights.polarity }
        let points = shift.direction == nil ? weights.strength : weights.directed
        return hasFigures ? points * weights.besideFigure / Significance.one : points
    }

    private func readFigures(_ finding: Finding, _ whole: TextReading, into result: inout Significance) {
        guard !finding.figures.isEmpty else { return }
        var points = finding.figures.reduce(0) { max($0, self.points(of: $1)) }
        if whole.gravity == 0 { points = points * weights.plainFigures / Significance.one }
        result.figure = points
    }

    private func points(of figure: FigureChange) -> Int {
        // Of a range what counts is where it ends: the highest penalty.
        guard let old = figure.oldUpper ?? figure.oldValue, let new = figure.newUpper ?? figure.newValue, min(old, new) > 0
        else { return 0 }
        let percent = max(old, new) / min(old, new) * 100
        guard let points = weights.ratios.last(where: { percent >= Double($0.0) })?.1 else { return 0 }
        return max(old, new) < 10 && figure.unit != "percent" ? points * weights.smallFigures / Significance.one : points
    }

    /// The number in a count as printed: "at least 17 persons"; 0 where none stands there.
    private static func number(in count: String) -> Double {
        var number = 0.0
        for word in Array(count.utf8).split(separator: 0x20) {
            switch FigureForm(word).role {
            case .number(let quantity, _): number = quantity.double
            case .scale(let scale): number = max(1, number) * Double(scale)
            default: continue
            }
        }
        return number
    }

    /// Whether a word that made the shift is among those that are not the edition's style.
    private func stands(_ shift: Shift, in changed: LetterText) -> Bool {
        var stands = false
        LetterText([shift.old, shift.new]).forEachWord { word in
            if !stands && changed.contains([0x20] + word + [0x20]) { stands = true }
        }
        return stands
    }
}

/// What is known of the place of a finding; neighbours share it.
private struct PlaceMemory {
    struct Place {
        var factor: Int
        var isSummary: Bool
        var isDropped: Bool
    }

    let ranks: SectionRank
    let dropped: Set<SectionPath>
    private var last: (path: SectionPath, place: Place)?
    private var known: [SectionPath: Place] = [:]

    init(ranks: SectionRank, dropped: Set<SectionPath>) {
        self.ranks = ranks
        self.dropped = dropped
    }

    mutating func place(of finding: Finding) -> Place {
        let path = finding.new.first?.section ?? finding.old.first?.section ?? SectionPath(headings: [])
        if let last, last.path == path { return last.place }
        if let place = known[path] {
            last = (path, place)
            return place
        }
        let place = Place(factor: ranks.factor(of: path), isSummary: ranks.isSummary(path), isDropped: dropped.contains(path))
        last = (path, place)
        known[path] = place
        return place
    }
}
