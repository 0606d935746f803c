import Findings

/// The heading a finding is listed under: what a reader looks for.
enum ChangeKind: Int, CaseIterable, Sendable {
    case newIncident, followUp, added, changed, figures, removed, moved, reworded, notCovered, cosmetic, unchanged

    init(of finding: Finding) {
        switch finding.incident?.status {
        case .new where finding.relation != .notCovered: self = .newIncident
        case .followUp where finding.relation != .notCovered: self = .followUp
        default: self = Self.withoutIncident(finding)
        }
    }

    private static func withoutIncident(_ finding: Finding) -> ChangeKind {
        switch finding.relation {
        case .added: .added
        case .removed: .removed
        case .revised: .changed
        // Dates and office holders roll, too; they are no figures.
        case .updated: FigurePhrase.phrases(finding.figures).isEmpty ? .changed : .figures
        case .reworded: .reworded
        case .notCovered: .notCovered
        case .cosmetic: finding.isMoved ? .moved : .cosmetic
        case .unchanged: finding.isMoved ? .moved : .unchanged
        }
    }

    /// - Parameter sides: the names of the two editions.
    func heading(_ sides: SideNames) -> String {
        switch self {
        case .newIncident: "New incidents"
        case .followUp: "Follow-ups"
        case .added: "Added"
        case .changed: "Changed"
        case .figures: "Figures"
        case .removed: "No longer reported"
        case .moved: "Moved"
        case .reworded: "In other words"
        case .notCovered: "Not covered by the other document"
        case .cosmetic: "Spelling, style and tense"
        case .unchanged: "Unchanged"
        }
    }

    /// What the rows have in common, said once; nil where the heading says it.
    func explanation(_ sides: SideNames) -> String? {
        switch self {
        case .newIncident: "Reported \(sides.inNew) and not \(sides.inOld)."
        case .followUp: "Later developments of what was reported \(sides.inOld) already."
        case .removed: "Not found \(sides.inNew), nothing more. The places are those of \(sides.old == "old" ? "the old text" : sides.old)."
        case .moved: "The same words under a heading that does not correspond."
        case .reworded: "Counterparts that seem to say the same in other words."
        case .notCovered: "Counted neither as added nor as no longer reported."
        case .added, .changed, .figures, .cosmetic, .unchanged: nil
        }
    }

    /// Whether the rows may be folded: never what most readers come for.
    var isAlwaysOpen: Bool { self == .newIncident || self == .followUp }

    /// Whether the rows are folded however few they are: nothing new is told in them.
    var isAlwaysFolded: Bool {
        switch self {
        case .moved, .reworded, .notCovered, .cosmetic, .unchanged: true
        case .newIncident, .followUp, .added, .changed, .figures, .removed: false
        }
    }
}
