package import Alignment
package import ReportModel

extension Finding {
    /// What the links of an alignment come to, one finding for each group of linked sentences, without what takes a whole report to
    /// tell: moves, incidents, significance.
    ///
    /// Linear in the text of both reports.
    package static func linked(old: Report, new: Report, _ alignment: ReportAlignment) -> [Finding] {
        var statements = StatementRule(old: old, new: new, alignment)
        var builder = FindingBuilder(old: old, new: new)
        return LinkGroup.groups(of: alignment).map { builder.linked($0, statements.statement(of: $0), isMoved: false) }
    }
}
