public import Findings
import ReportModel

/// A diff as a changelog in Markdown (CommonMark, tables and strike-through of GitHub's flavour): what is compared and how far to
/// trust it, a table of the sections, then section by section what was added, changed, moved and is not reported any more.
///
/// Every quotation is verbatim, stands with its paragraph, and has an anchor made of the finding's id, which stays the same as
/// long as the two texts do.
public struct DiffMarkdown: Sendable {
    /// The part of the outline whose headings become headings; what stands below is named with each sentence.
    private static let headingDepth = 2

    private let includesUnchanged: Bool
    private let sections: SectionFilter
    private let listing: DiffListing

    /// - Parameters:
    ///   - includesUnchanged: whether unchanged and cosmetic findings are listed too; else they are only counted.
    ///   - sections: the part of the outline to list and count.
    ///   - listing: which findings are listed, and in which order.
    public init(
        includesUnchanged: Bool = false, sections: SectionFilter = .everything, listing: DiffListing = .everything
    ) {
        self.listing = listing
        self.includesUnchanged = includesUnchanged
        self.sections = sections
    }

    /// The document, ending with a line feed. Linear in the findings.
    public func bytes(_ whole: ReportDiff) -> [UInt8] {
        let diff = sections.select(whole)
        let map = SectionMap(diff)
        var text = header(of: diff)
        guard !diff.isEmpty || includesUnchanged else { return Array((text + "\nNothing differs.\n").utf8) }
        text += table(of: diff, in: map)
        text += flow(of: diff)
        text += highlights(of: diff)
        text += summaryList(of: diff)
        text += absence(of: diff)
        let (findings, leftOut) = listing.select(diff.findings) { finding in
            includesUnchanged || (finding.differs && (finding.relation != .cosmetic || finding.isMoved))
        }
        switch listing.order {
        case .report: text += bySection(findings, of: diff, in: map)
        case .significance: text += bySignificance(findings, of: diff)
        }
        if let phrase = listing.phrase(leftOut: leftOut) { text += "\n\(MarkdownText.escaped(phrase))\n" }
        return Array(text.utf8)
    }

    private func bySection(_ findings: [Finding], of diff: ReportDiff, in map: SectionMap) -> String {
        var text = ""
        var shown: [String] = []
        for group in groups(of: findings, in: map) {
            text += headings(of: group.home, after: &shown, in: map, of: diff)
            for kind in ChangeKind.allCases {
                let entries = group.entries.filter { ChangeKind(of: $0.finding) == kind }
                guard !entries.isEmpty else { continue }
                let level = String(repeating: "#", count: min(max(group.home.path.headings.count, 1) + 2, 6))
                text += "\n\(level) \(kind.heading)\n\n"
                for entry in entries { text += row(entry, of: diff) }
            }
        }
        return text
    }

    private func bySignificance(_ findings: [Finding], of diff: ReportDiff) -> String {
        guard !findings.isEmpty else { return "" }
        let rows = findings.map { row(FindingBlock.Entry(finding: $0, isElsewhere: false), of: diff) }
        return "\n## By significance\n\n" + rows.joined()
    }

    // MARK: Header

    private func header(of diff: ReportDiff) -> String {
        let sides = SideNames(diff)
        let country = MarkdownText.escaped(diff.new.edition.country.name)
        var lines = ["# \(country): what changed from \(sides.old) to \(sides.new)", ""]
        let sources = [(sides.old, diff.old.snapshot), (sides.new, diff.new.snapshot)].map { MarkdownText.source($0, $1) }
        lines.append("> Compared: \(sources.joined(separator: " and ")).")
        let boundary = diff.boundary
        lines.append("> Boundary: **\(boundary.grade.rawValue)**. \(boundary.phrase) \(boundary.placedPhrase(sides))")
        if let grades = SectionGrades.phrase(of: diff) { lines.append("> \(MarkdownText.escaped(grades))") }
        lines.append(
            "> “Not reported” means not found \(sides.inNew), nothing more. ¶ is the paragraph of the report, counted from 0.")
        if !sections.isEmpty {
            lines.append("> Only: \(sections.words.map { MarkdownText.escaped($0) }.joined(separator: ", ")).")
        }
        for (paths, name) in [(diff.coverage.notCoveredByOld, sides.inOld), (diff.coverage.notCoveredByNew, sides.inNew)]
        where !paths.isEmpty {
            let places = paths.map { MarkdownText.escaped(PlaceName.of($0)) }.joined(separator: "; ")
            lines.append("> Not covered \(name): \(places). Nothing there counts as added or not reported.")
        }
        let change = Numbers.change(from: diff.old.wordCount, to: diff.new.wordCount).map { " (\($0))" } ?? ""
        let counts =
            "\(Numbers.counted(diff.new.wordCount, "word", "words")), was \(Numbers.grouped(diff.old.wordCount))\(change). "
            + "Sentences unchanged: \(Numbers.grouped(diff.count(of: .unchanged))); "
            + "changed in spelling, punctuation, tense or voice only: \(Numbers.grouped(diff.count(of: .cosmetic)))."
        return lines.joined(separator: "\n") + "\n\n" + counts + "\n"
    }

    // MARK: Table and highlights

    private func table(of diff: ReportDiff, in map: SectionMap) -> String {
        let sides = SideNames(diff)
        let tallies = SectionTally.tallies(of: diff, in: map, depth: Self.headingDepth).filter { !$0.isQuiet }
        guard !tallies.isEmpty else { return "" }
        var text =
            "\n| | added | not reported | revised | updated | reworded | moved | cosmetic |\n|---|--:|--:|--:|--:|--:|--:|--:|\n"
        for tally in tallies {
            let name = MarkdownText.escaped(PlaceName.of(tally.home.path)) + (tally.home.isOldOnly ? " (\(sides.old))" : "")
            let counts = [
                tally.count(of: .added), tally.count(of: .removed), tally.count(of: .revised), tally.count(of: .updated),
                tally.count(of: .reworded), tally.moved, tally.count(of: .cosmetic),
            ]
            text += "| \(name) | \(counts.map { Numbers.grouped($0) }.joined(separator: " | ")) |\n"
        }
        return text
    }

    /// Where the sections of a rebuilt outline went.
    private func flow(of diff: ReportDiff) -> String {
        guard let flow = FlowLines(diff, sections) else { return "" }
        let sides = SideNames(diff)
        var text = "\n## \(flow.title)\n\n| \(sides.old) | sentences | \(sides.new) | |\n|---|--:|---|---|\n"
        for row in flow.found {
            let cells = [flow.places(of: row), flow.absences(of: row)].map { MarkdownText.escaped($0.joined(separator: "; ")) }
            let name = MarkdownText.escaped(PlaceName.of(row.path))
            text += "| \(name) | \(Numbers.grouped(row.sentences)) | \(cells.joined(separator: " | ")) |\n"
        }
        if !flow.unreported.isEmpty {
            let names = flow.unreported.map { MarkdownText.escaped(PlaceName.of($0.path)) }.joined(separator: "; ")
            text += "\nNo sentence found \(sides.inNew): \(names).\n"
        }
        return text
    }

    private func highlights(of diff: ReportDiff) -> String {
        let rows = Highlights.rows(of: diff)
        guard !rows.isEmpty else { return "" }
        var text = "\n## Highlights\n\n"
        for row in rows {
            guard let quotation = row.finding.new.first ?? row.finding.old.first else { continue }
            let year = row.finding.new.isEmpty ? "\(SideNames(diff).old) " : ""
            let place = "\(year)\(MarkdownText.escaped(PlaceName.of(quotation.section))) ¶\(quotation.paragraph)"
            let name = row.label.prefix(1).uppercased() + row.label.dropFirst()
            text += "- **\(name)** · \(place) · \(quoted(row.finding))\n"
        }
        let more = Highlights.furtherShifts(of: diff, beyond: rows)
        if more > 0 { text += "- … and \(Numbers.counted(more, "shift", "shifts")) more below\n" }
        let wording = Highlights.wording(of: diff)
        if !wording.isEmpty { text += "- **Throughout** · \(MarkdownText.escaped(wording.joined(separator: ", ")))\n" }
        return text
    }

    /// The summaries' lists, item by item.
    private func summaryList(of diff: ReportDiff) -> String {
        guard let list = SummaryListText(diff) else { return "" }
        var text = "\n## \(SummaryListText.title)\n\n\(MarkdownText.escaped(list.overview.joined(separator: " ")))\n"
        var lines: [String] = []
        if !list.lead.isEmpty { lines.append("introduced as: \(MarkdownText.marked(list.lead))") }
        for row in list.rows {
            let notes = row.notes.map { " · \(MarkdownText.escaped($0))" }.joined()
            lines.append("**\(MarkdownText.escaped(list.label(of: row)))** · \(MarkdownText.marked(row.words))\(notes)")
        }
        if !lines.isEmpty { text += "\n" + lines.map { "- \($0)\n" }.joined() }
        return text
    }

    /// Topics of the old report with nothing left, with their last place.
    private func absence(of diff: ReportDiff) -> String {
        guard let absence = AbsenceText(diff) else { return "" }
        let lines = absence.entries.map { "- \(MarkdownText.escaped($0.name)) · \(MarkdownText.escaped($0.place))\n" }
        return "\n## \(absence.title)\n\n\(MarkdownText.escaped(absence.explanation))\n\n" + lines.joined()
    }

    // MARK: Findings

    /// The heading a change is listed under.
    private enum ChangeKind: CaseIterable {
        case added, changed, moved, removed, cosmetic, notCovered, unchanged

        init(of finding: Finding) {
            switch finding.relation {
            case .added: self = .added
            case .removed: self = .removed
            case .revised, .updated, .reworded: self = .changed
            case .notCovered: self = .notCovered
            case .cosmetic: self = finding.isMoved ? .moved : .cosmetic
            case .unchanged: self = finding.isMoved ? .moved : .unchanged
            }
        }

        var heading: String {
            switch self {
            case .added: "Added"
            case .changed: "Changed"
            case .moved: "Moved"
            case .removed: "Not reported"
            case .cosmetic: "Cosmetic"
            case .notCovered: "Not covered by the other document"
            case .unchanged: "Unchanged"
            }
        }
    }

    /// Blocks put together by the headings that the document shows, each once.
    private func groups(of findings: [Finding], in map: SectionMap) -> [FindingBlock] {
        var groups: [FindingBlock] = []
        var positions: [SectionMap.Home: Int] = [:]
        for block in FindingBlock.blocks(of: findings, in: map) {
            let path = SectionPath(headings: Array(block.home.path.headings.prefix(Self.headingDepth)))
            let isOldOnly = block.home.isOldOnly && (path == block.home.path || map.isOldOnly(path))
            let home = SectionMap.Home(path: path, isOldOnly: isOldOnly)
            if let position = positions[home] {
                groups[position].entries += block.entries
            } else {
                positions[home] = groups.count
                groups.append(FindingBlock(home: home, entries: block.entries))
            }
        }
        return groups
    }

    private func headings(of home: SectionMap.Home, after shown: inout [String], in map: SectionMap, of diff: ReportDiff)
        -> String
    {
        let headings = home.path.headings
        guard !headings.isEmpty else { return "\n## Before the first heading\n" }
        var text = ""
        let shared = zip(shown, headings).prefix { $0 == $1 }.count
        for depth in min(shared, headings.count - 1)..<headings.count {
            let path = SectionPath(headings: Array(headings.prefix(depth + 1)))
            text += "\n\(String(repeating: "#", count: depth + 2)) \(MarkdownText.escaped(headings[depth]))\n"
            let isOldOnly = home.isOldOnly && (depth == headings.count - 1 || map.isOldOnly(path))
            let note = HeadingNote.of(SectionMap.Home(path: path, isOldOnly: isOldOnly), in: map, sides: SideNames(diff))
            if let note { text += "\n*\(MarkdownText.escaped(note))*\n" }
        }
        shown = headings
        return text
    }

    private func row(_ entry: FindingBlock.Entry, of diff: ReportDiff) -> String {
        let sides = SideNames(diff)
        let finding = entry.finding
        var parts: [String] = []
        if let quotation = finding.new.first ?? finding.old.first {
            let year = finding.new.isEmpty ? "\(sides.old) " : ""
            parts.append("\(year)\(FindingNotes.paragraphs(finding.new.isEmpty ? finding.old : finding.new))")
            let below = quotation.section.headings.dropFirst(Self.headingDepth)
            if listing.order == .report && !entry.isElsewhere && !below.isEmpty {
                parts.append(MarkdownText.escaped(below.map { HeadingLabel($0).title }.joined(separator: " › ")))
            }
        }
        let notes = FindingNotes(sides: sides, placesFindings: listing.order != .report).notes(on: entry).filter {
            $0 != sides.notReportedInNew
        }
        parts += notes.map { MarkdownText.escaped($0) }
        parts.append(quoted(finding))
        return "- \(parts.joined(separator: " · ")) \(MarkdownText.anchor(finding.id))\n"
    }

    /// The sentence in quotation marks, with its word marks where it changed.
    private func quoted(_ finding: Finding) -> String {
        let old = MarkdownText.escaped(finding.old.map(\.text).joined(separator: " "))
        let new = MarkdownText.escaped(finding.new.map(\.text).joined(separator: " "))
        if finding.new.isEmpty { return "\"\(old)\"" }
        if finding.old.isEmpty || finding.relation == .unchanged || old == new { return "\"\(new)\"" }
        guard !finding.words.isEmpty else { return "was \"\(old)\", is \"\(new)\"" }
        guard WordChanges.isRewritten(finding.words) else { return "\"\(MarkdownText.marked(finding.words))\"" }
        let deleted = MarkdownText.marked(WordChanges.side(.deleted, of: finding.words))
        let inserted = MarkdownText.marked(WordChanges.side(.inserted, of: finding.words))
        return "was \"\(deleted)\", is \"\(inserted)\""
    }
}
