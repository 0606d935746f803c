import Alignment
import ReportModel
import SequenceDiff

/// Classifies linked sentences and marks their words.
///
/// Keeps scratch space between groups; the result for a group depends on nothing but the group.
struct StatementRule {
    private let alignment: ReportAlignment
    private var marks: WordMarkRule
    private var relations: RelationRule
    private let figures: FigureRule

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.alignment = alignment
        marks = WordMarkRule(old: old, new: new, alignment)
        relations = RelationRule(alignment)
        figures = FigureRule(old: old, new: new, alignment)
    }

    mutating func statement(of group: LinkGroup) -> Statement {
        let copies = group.copies
        if copies.isEmpty { return statement(group.old, group.new, marking: group) }
        // The parts together are compared with the centre, and so is each copy; the greatest change names the finding.
        let isSplit = group.new.count > 1
        let parts = (isSplit ? group.new : group.old).filter { !copies.contains($0) }
        var result = statement(isSplit ? group.old : parts, isSplit ? parts : group.new, marking: nil)
        for copy in copies {
            let other = statement(isSplit ? group.old : [copy], isSplit ? [copy] : group.new, marking: nil)
            if other.relation.rank > result.relation.rank { result = other }
        }
        if result.relation != .unchanged { result.words = marks.marks(group.old, group.new) }
        return result
    }

    private mutating func statement(_ old: [Int], _ new: [Int], marking group: LinkGroup?) -> Statement {
        if marks.isTypographicallyEqual(old, new) { return Statement(relation: .unchanged) }
        var statement = relations.statement(old, new)
        statement.figures = figures.changes(old, new)
        if group != nil { statement.words = marks.marks(old, new) }
        return statement
    }
}

extension Relation {
    /// Place in the order from least to most.
    fileprivate var rank: Int {
        switch self {
        case .unchanged: 0
        case .cosmetic: 1
        case .updated: 2
        case .reworded: 3
        case .revised: 4
        case .added, .removed, .notCovered: 5
        }
    }
}
