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
    /// Reads the figures of any sentence of the two reports, too.
    var figures: FigureRule

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.alignment = alignment
        marks = WordMarkRule(old: old, new: new, alignment)
        relations = RelationRule(alignment)
        figures = FigureRule(old: old, new: new, alignment)
    }

    mutating func statement(of group: LinkGroup) -> Statement {
        let copies = group.copies
        if copies.isEmpty { return statement(group.old, group.new, marking: group) }
        // A copy that came or went does not change what is stated; it is not compared, but it is a difference.
        let isSplit = group.new.count > 1
        let parts = (isSplit ? group.new : group.old).filter { !copies.contains($0) }
        var result = statement(isSplit ? group.old : parts, isSplit ? parts : group.new, marking: nil)
        if result.relation == .unchanged { result.relation = .cosmetic }
        result.words = marks.marks(group.old, group.new)
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
