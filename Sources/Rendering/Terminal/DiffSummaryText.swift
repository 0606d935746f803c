import Collation
import Findings
import ReportModel

/// What stands above the findings: what was compared, how far to trust it, what there is.
struct DiffSummaryText: Sendable {
    let diff: ReportDiff
    let map: SectionMap
    let sections: SectionFilter
    let listing: DiffListing
    let hidesCosmetic: Bool
    /// What many countries have in common, and what is no highlight therefore.
    var shared = EditionChanges.none

    private static let labelColumns = 14
    /// Longer lines of prose are hard to read, however wide the terminal is.
    private static let longestLine = 120

    private var sides: SideNames { SideNames(diff) }

    /// Where some kinds of findings were asked for, they come right after the counts: highlights and lists would be of others.
    func write(to page: inout TerminalPage) {
        writeOpening(to: &page)
        if diff.isEmpty || listing.isNarrowed { return }
        writeHighlights(to: &page)
        writeSummaryList(to: &page)
        writeAbsence(to: &page)
        writeSections(to: &page)
        writeFlow(to: &page)
    }

    /// What was compared, how far to trust it, and the counts.
    func writeOpening(to page: inout TerminalPage) {
        var title = [Span(diff.new.edition.country.name, .title), Span(" · \(sides.old) → \(sides.new)", .title)]
        let asked = sections.words + listing.words
        if !asked.isEmpty { title.append(Span(" · only: \(asked.joined(separator: ", "))", .faint)) }
        page.paragraph(title)
        let boundary = diff.boundary
        // A number is not parted from its sign at the end of a line.
        let trust = "\(boundary.phrase) \(boundary.placedPhrase(sides))".split(separator: " %").joined(separator: "\u{A0}%")
        page.paragraph([Span("\(boundary.grade.capitalized): ", .heading), Span(trust)], maximum: Self.longestLine)
        if let grades = SectionGrades.phrase(of: diff) { page.paragraph([Span(grades)], maximum: Self.longestLine) }
        page.blank()
        writeCounts(to: &page)
        writeWords(to: &page)
        writeCoverage(to: &page)
        if diff.isEmpty {
            page.blank()
            page.line(Span("Nothing differs."))
        }
    }

    private func writeCounts(to page: inout TerminalPage) {
        let kinds: [(sign: Span, relation: Relation, name: String)] = [
            (Span("+", .addedSign), .added, "added"),
            (Span("−", .removedSign), .removed, sides.notReportedInNew),
            (Span("~", .changedSign), .revised, "revised"),
            (Span("~", .changedSign), .updated, "updated"),
            (Span("~", .changedSign), .reworded, "reworded"),
            (Span("=", .faint), .cosmetic, "cosmetic"),
            (Span("=", .faint), .unchanged, "unchanged"),
            (Span("?", .faint), .notCovered, "not covered"),
        ]
        var counts = kinds.map { count($0.sign, diff.count(of: $0.relation), $0.name) }
        counts.insert(count(Span(">", .movedSign), diff.movedCount, "moved"), at: 5)
        if diff.count(of: .notCovered) == 0 { counts.removeLast() }
        writeItems(counts, to: &page)
    }

    private func count(_ sign: Span, _ number: Int, _ name: String) -> [Span] {
        [
            sign, Span(" "), Span(Numbers.grouped(number), number == 0 ? .faint : .heading),
            Span(" \(name)", number == 0 ? .faint : .plain),
        ]
    }

    /// Items side by side, as many as a line holds.
    private func writeItems(_ items: [[Span]], to page: inout TerminalPage) {
        var line: [Span] = []
        var used = 0
        for item in items {
            let columns = item.reduce(0) { $0 + DisplayWidth.of($1.text) }
            if used > 0 && used + 3 + columns > page.width {
                page.line(line)
                line = []
                used = 0
            }
            line.append(Span(used == 0 ? "  " : "   "))
            line += item
            used += (used == 0 ? 2 : 3) + columns
        }
        if !line.isEmpty { page.line(line) }
    }

    private func writeWords(to page: inout TerminalPage) {
        let change = Numbers.change(from: diff.old.wordCount, to: diff.new.wordCount).map { " (\($0))" } ?? ""
        let words = Numbers.counted(diff.new.wordCount, "word", "words")
        var parts = ["\(words), was \(Numbers.grouped(diff.old.wordCount))\(change)"]
        let (news, followUps) = (diff.count(of: .new), diff.count(of: .followUp))
        if news > 0 { parts.append(Numbers.counted(news, "new incident", "new incidents")) }
        if followUps > 0 { parts.append(Numbers.counted(followUps, "follow-up", "follow-ups")) }
        page.paragraph([Span(parts.joined(separator: " · "))], lead: [Span("  ")])
    }

    private func writeCoverage(to page: inout TerminalPage) {
        for (paths, name) in [(diff.coverage.notCoveredByOld, sides.inOld), (diff.coverage.notCoveredByNew, sides.inNew)] {
            guard !paths.isEmpty else { continue }
            let places = paths.map { PlaceName.of($0) }.joined(separator: "; ")
            page.paragraph([Span(places)], lead: [Span("  "), Span("not covered \(name): ", .heading)])
        }
    }

    // MARK: Highlights

    private func writeHighlights(to page: inout TerminalPage) {
        let rows = Highlights.rows(of: diff, without: shared)
        guard !rows.isEmpty else { return }
        page.blank()
        page.line(Span("Highlights", .heading))
        for row in rows { write(row, to: &page) }
        let more = Highlights.furtherShifts(of: diff, beyond: rows)
        if more > 0 { page.line(Span("  and \(Numbers.counted(more, "shift", "shifts")) more below", .faint)) }
        let wording = Highlights.wording(of: diff, without: shared)
        if !wording.isEmpty {
            page.paragraph(
                [Span(wording.joined(separator: ", "))], lead: [Span("  \(Columns.left("throughout", Self.labelColumns))")])
        }
    }

    /// What it is, where it stands and what tells it, then the change as it stands in the sentence; what was rewritten one version
    /// below the other.
    private func write(_ row: Highlights.Row, to page: inout TerminalPage) {
        let finding = row.finding
        guard let quotation = finding.new.first ?? finding.old.first else { return }
        let year = finding.new.isEmpty ? "\(sides.old) " : ""
        let place = "\(year)\(PlaceName.of(quotation.section)) ¶\(quotation.paragraph)"
        let details = Highlights.details(of: row, sides).map { " · \($0)" }.joined()
        page.paragraph([Span(place + details, .faint)], lead: [Span("  \(Columns.left(row.label, Self.labelColumns))", .heading)])
        let indent = [Span(Columns.blanks(2 + Self.labelColumns))]
        // The place says already of which edition a sentence is that only one has.
        let isOneSided = finding.new.isEmpty || finding.old.isEmpty
        let versions =
            isOneSided ? [[Span(quotation.text)]] : FindingRow.versions(of: finding, sides: sides, color: page.color)
        for version in versions {
            page.paragraph(version, lead: indent, maximum: FindingRow.longestLine, lines: versions.count > 1 ? 2 : 3)
        }
    }

    // MARK: Summary list

    private func writeSummaryList(to page: inout TerminalPage) {
        guard let list = SummaryListText(diff) else { return }
        page.blank()
        page.line(Span(SummaryListText.title, .heading))
        page.paragraph([Span(list.overview.joined(separator: " "))], lead: [Span("  ")], maximum: Self.longestLine)
        // No item, so it has no sign.
        if !list.lead.isEmpty {
            page.paragraph([Span("introduced as: ", .faint)] + FindingRow.spans(list.lead, color: page.color), lead: [Span("  ")])
        }
        var last: SummaryListText.Row.Sign?
        for row in list.rows {
            defer { last = row.sign }
            let sign =
                switch row.sign {
                case .added: Span("+ ", .addedSign)
                case .dropped: Span("− ", .removedSign)
                case .changed: Span("~ ", .changedSign)
                case .onlyOld, .onlyNew: Span("? ", .faint)
                }
            // What holds for several in a row is said with the first.
            let label = row.sign == .added || row.sign == .changed || row.sign == last ? "" : "\(list.label(of: row)): "
            var spans = [Span(label, .faint)]
            spans += FindingRow.spans(row.words, color: page.color)
            if !row.notes.isEmpty { spans.append(Span(" (\(row.notes.joined(separator: "; ")))", .faint)) }
            page.paragraph(spans, lead: [Span("  "), sign], maximum: Self.longestLine)
        }
    }

    // MARK: Absence

    private func writeAbsence(to page: inout TerminalPage) {
        guard let absence = AbsenceText(diff) else { return }
        page.blank()
        page.line(Span(absence.title, .heading))
        page.paragraph([Span(absence.explanation)], lead: [Span("  ")])
        for group in absence.groups {
            var spans = [Span(group.name)]
            for (index, entry) in group.entries.enumerated() {
                if !entry.name.isEmpty { spans.append(Span("\(index == 0 ? ": " : "; ")\(entry.name)")) }
                spans.append(Span(" (\(entry.place))", .faint))
            }
            page.paragraph(spans, lead: [Span("  "), Span("− ", .removedSign)], maximum: Self.longestLine)
        }
    }

    // MARK: Sections

    private func writeSections(to page: inout TerminalPage) {
        let tallies = SectionTally.tallies(of: diff, in: map, depth: 1).filter { !$0.isQuiet }
        guard tallies.count > 1 else { return }
        page.blank()
        let columns = page.width < 72 ? 5 : 7
        let nameColumns = min(page.width - 5 * columns - 2, 60)
        let signs = [
            Span("+", .addedSign), Span("−", .removedSign), Span("~", .changedSign), Span(">", .movedSign), Span("=", .faint),
        ]
        var header = [Span("  "), Span(Columns.left("By section", nameColumns), .heading)]
        for sign in signs { header += [Span(Columns.blanks(columns - 1)), sign] }
        page.line(header)
        for tally in tallies {
            let name = tally.home.path.headings.first ?? "Before the first heading"
            let year = tally.home.isOldOnly ? " (\(sides.old))" : ""
            let numbers = [
                tally.count(of: .added), tally.count(of: .removed),
                tally.count(of: .revised) + tally.count(of: .updated) + tally.count(of: .reworded), tally.moved,
                tally.count(of: .cosmetic),
            ]
            let cut = Wrapping.cut(Inert.terminal(name), width: nameColumns - year.count) + year
            var spans = [Span("  "), Span(Columns.left(cut, nameColumns))]
            for number in numbers {
                let text = number == 0 ? "·" : Numbers.grouped(number)
                spans.append(Span(Columns.right(text, columns), number == 0 ? .faint : .plain))
            }
            page.line(spans)
        }
        if hidesCosmetic && diff.count(of: .cosmetic) > 0 {
            page.paragraph([Span("= cosmetic only: counted here, not listed below", .faint)], lead: [Span("  ")])
        }
    }

    /// Where the sections of a rebuilt outline went: a line each, and one line for those of which nothing was found.
    private func writeFlow(to page: inout TerminalPage) {
        guard let flow = FlowLines(diff, sections) else { return }
        page.blank()
        page.line(Span(flow.title, .heading))
        let columns = max(20, page.width / 3)
        for row in flow.found {
            let name = PlaceName.of(row.path, columns: columns)
            let places = (flow.places(of: row, columns: columns) + flow.absences(of: row)).joined(separator: ", ")
            page.paragraph([Span(places)], lead: [Span("  \(Columns.left(name, columns)) → ")])
        }
        // Those whose heading is gone, too, stand in the list of topics already.
        let absent = Set(diff.absentSections.map(\.path))
        let unreported = flow.unreported.filter { row in
            !(1...max(row.path.headings.count, 1)).contains { absent.contains(SectionPath(headings: Array(row.path.headings.prefix($0)))) }
        }
        if !unreported.isEmpty {
            let names = unreported.map { PlaceName.of($0.path) }.joined(separator: "; ")
            page.paragraph(
                [Span("no sentence found \(sides.inNew): ", .heading), Span(names)], lead: [Span("  ")], maximum: Self.longestLine)
        }
    }

    /// Where the two texts came from, below everything.
    static func writeSources(of diff: ReportDiff, to page: inout TerminalPage) {
        let sides = SideNames(diff)
        page.blank()
        for (name, snapshot) in [(sides.old, diff.old.snapshot), (sides.new, diff.new.snapshot)] {
            let parts = [
                snapshot.url, snapshot.retrieved.map { "retrieved \($0)" }, "sha256 \(snapshot.sha256.prefix(16))…",
            ]
            page.paragraph([Span(parts.compactMap { $0 }.joined(separator: " · "), .faint)], lead: [Span("\(name)  ", .faint)])
        }
    }
}
