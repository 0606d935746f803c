import Findings

/// How a finding is marked on a page: a sign and a word that carry the meaning, and the name of the colour that repeats it.
enum ChangeMark: String, Sendable, CaseIterable {
    case added, changed, removed, moved, same
    case notCovered = "uncovered"

    init(of finding: Finding) {
        switch finding.relation {
        case .added: self = .added
        case .removed: self = .removed
        case .revised, .updated, .reworded: self = .changed
        case .cosmetic, .unchanged: self = finding.isMoved ? .moved : .same
        case .notCovered: self = .notCovered
        }
    }

    /// The sign that every output puts before such a finding.
    var sign: String {
        switch self {
        case .added: "+"
        case .changed: "~"
        case .removed: "−"
        case .moved: ">"
        case .same: "="
        case .notCovered: "?"
        }
    }

    func word(_ sides: SideNames) -> String {
        switch self {
        case .added: "added"
        case .changed: "changed"
        case .removed: sides.notReportedInNew
        case .moved: "moved"
        case .same: "the same"
        case .notCovered: "not covered"
        }
    }

    /// The name of the class that colours it.
    var className: String { rawValue }

    /// The sign, which assistive technology reads as the word.
    func node(_ sides: SideNames, name: String? = nil) -> HTMLNode {
        .element(.span, [.class("sign \(className)"), .set(.role, "img"), .set(.ariaLabel, name ?? word(sides))], text: sign)
    }

    /// The sign beside a word that says the same.
    var silentNode: HTMLNode { .element(.span, [.class("sign \(className)"), .set(.ariaHidden, "true")], text: sign) }
}
