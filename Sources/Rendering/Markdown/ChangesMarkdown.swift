import Findings
import ReportModel

/// The listed findings: a heading for each kind of change, below it the places in the outline, below these the rows.
///
/// A kind with many rows is folded place by place, so that its places can be looked over; incidents never are.
struct ChangesMarkdown: Sendable {
    /// The rows of a kind that are shown unfolded: about as many as one scrolls through without losing the thread.
    private static let openRows = 40

    let sides: SideNames
    let anchors: MarkdownAnchors
    /// The level of the headings of kinds.
    let level: Int

    /// Linear in the findings.
    func text(_ list: ChangeList) -> String {
        var parts = list.parts
        let mentioned = FigureMentions(list, sides)
        if !mentioned.isEmpty, !parts.contains(where: { $0.kind == .figures }) {
            let position = parts.firstIndex { $0.kind.rawValue > ChangeKind.figures.rawValue } ?? parts.count
            parts.insert(ChangeList.Part(kind: .figures, groups: []), at: position)
        }
        return parts.map { part in
            text(part) + (part.kind == .figures ? mentioned.text(anchors: anchors) : "")
        }.joined()
    }

    private func text(_ part: ChangeList.Part) -> String {
        var text = "\n\(MarkdownText.heading(level)) \(part.kind.heading(sides))\n"
        if let explanation = part.kind.explanation(sides) { text += "\n\(explanation)\n" }
        let isFolded = part.kind.isAlwaysFolded || (!part.kind.isAlwaysOpen && part.count > Self.openRows)
        for group in part.groups { text += self.text(group, of: part.kind, isFolded: isFolded) }
        return text
    }

    private func text(_ group: ChangeList.Group, of kind: ChangeKind, isFolded: Bool) -> String {
        guard let first = group.rows.first else { return "" }
        let anchor = anchors.group(first.finding.id)
        let body = body(of: group, kind)
        // Where old and new places stand in one list, an old one says so.
        let name = (group.isOld && kind != .removed ? "\(sides.old) " : "") + PlaceName.of(group.place)
        if isFolded { return "\n" + MarkdownFold.text("\(name) (\(Numbers.grouped(group.count)))", anchor: anchor, body: body) }
        return "\n\(MarkdownText.heading(level + 1)) \(MarkdownAnchors.mark(anchor))\(MarkdownText.escaped(name))\n\n\(body)"
    }

    /// The rows, under the headings below the place where they stand under any.
    private func body(of group: ChangeList.Group, _ kind: ChangeKind) -> String {
        let rows = FindingMarkdown(sides: sides, anchors: anchors)
        var text = ""
        var last: [String] = []
        for row in group.rows {
            let section = (row.finding.new.first ?? row.finding.old.first)?.section.headings ?? []
            let below = section.dropFirst(ChangeList.depth).map { HeadingLabel($0).title }
            if below != last {
                // Back above the first of them only the place itself tells where.
                let titles = below.filter { !$0.isEmpty }
                let name = titles.isEmpty ? PlaceName.of(group.place) : titles.joined(separator: " › ")
                text += "\(text.isEmpty ? "" : "\n")\(MarkdownText.emphasized(name))\n\n"
                last = below
            }
            text += rows.row(row, in: kind)
        }
        return text
    }
}

/// Figures that stand under another heading: those of sentences that changed otherwise, too, and those that each edition states in
/// another sentence. Each has a link to its row.
private struct FigureMentions {
    private let linked: [Finding]
    private let unlinked: [Finding]
    private let sides: SideNames

    init(_ list: ChangeList, _ sides: SideNames) {
        let others = list.parts.filter { $0.kind != .figures }.flatMap(\.groups).flatMap(\.rows).map(\.finding)
        let findings = others.filter { !FigurePhrase.phrases($0.figures).isEmpty }
        linked = findings.filter { $0.relation != .added }
        unlinked = findings.filter { $0.relation == .added }
        self.sides = sides
    }

    var isEmpty: Bool { linked.isEmpty && unlinked.isEmpty }

    func text(anchors: MarkdownAnchors) -> String {
        text(linked, "In sentences that changed otherwise, too:", anchors)
            + text(unlinked, "In sentences that are not linked:", anchors)
    }

    private func text(_ findings: [Finding], _ heading: String, _ anchors: MarkdownAnchors) -> String {
        if findings.isEmpty { return "" }
        let rows = findings.map { finding in
            let phrase = MarkdownText.escaped(FigurePhrase.phrases(finding.figures).joined(separator: "; "))
            let place = finding.new.first.map { " · \(MarkdownText.escaped(PlaceName.of($0.section))) ¶\($0.paragraph)" } ?? ""
            let origin = FigurePhrase.origin(finding.figures, sides).map { " · \(MarkdownText.escaped($0))" } ?? ""
            return "- \(anchors.link(phrase, to: anchors.finding(finding.id)))\(place)\(origin)\n"
        }
        return "\n\(heading)\n\n" + rows.joined()
    }
}
