import Findings
import Incidents
import ReportModel

/// What stands beside a quoted sentence: how it changed, where it came from, what it may continue.
struct FindingNotes: Sendable {
    let sides: SideNames
    /// Longest name of a section, in columns.
    var placeColumns = Int.max
    /// Whether the significance and the place of the finding are noted first.
    var placesFindings = false
    /// Where the reader finds the place in the old edition.
    var origin = Origin.noted

    enum Origin: Sendable {
        /// In a note.
        case noted
        /// Beside the old text, which stands beside the new one.
        case beside
        /// In a link to the original, which the output adds itself, with the section that moved text came from.
        case linked
    }

    /// The notes, the most telling first.
    func notes(on entry: FindingBlock.Entry) -> [String] {
        let finding = entry.finding
        var notes: [String] = []
        if placesFindings, let quotation = finding.new.first ?? finding.old.first {
            notes.append(Numbers.decimal(finding.significance.score, places: 2) ?? "0")
            notes.append(name(quotation.section))
        }
        switch finding.relation {
        case .added: break
        case .removed: notes.append(sides.notReportedInNew)
        case .notCovered: notes.append("not covered \(finding.new.isEmpty ? sides.inNew : sides.inOld)")
        case .unchanged: break
        case .cosmetic, .updated, .reworded, .revised: notes.append(finding.relation.rawValue)
        }
        if let shift = finding.shift { notes.append(Self.phrase(shift)) }
        if let incident = finding.incident, let phrase = Self.phrase(incident) { notes.append(phrase) }
        notes += FigurePhrase.phrases(finding.figures)
        if let origin = FigurePhrase.origin(finding.figures, sides) { notes.append(origin) }
        if entry.isElsewhere, origin != .beside, let old = finding.old.first { notes.append("in \(sides.old) under \(name(old.section))") }
        notes += origin(of: finding)
        if let near = finding.near { notes.append(phrase(near, of: finding)) }
        return notes
    }

    /// "polarity: “no” → “”" in words that need no empty quotation marks; "stronger" or "weaker" in place of "strength" where the
    /// direction is known.
    static func phrase(_ shift: Shift) -> String {
        [name(shift), words(shift)].compactMap { $0 }.joined(separator: ": ")
    }

    /// The words that make a shift: "“some” → “most”", "“no” went"; nil where none are named.
    static func words(_ shift: Shift) -> String? {
        switch (shift.old.isEmpty, shift.new.isEmpty) {
        case (false, false): "“\(shift.old)” → “\(shift.new)”"
        case (false, true): "“\(shift.old)” went"
        case (true, false): "“\(shift.new)” came"
        case (true, true): nil
        }
    }

    /// What a reader calls a shift: "polarity", "stronger", "weaker", or "strength" where neither is clear.
    static func name(_ shift: Shift) -> String { shift.direction?.rawValue ?? shift.kind.rawValue }

    /// "new incident 2019-04-21, Ostra"; what was reported last year needs no mark.
    static func phrase(_ told: FindingIncident) -> String? {
        guard told.status != .carried else { return nil }
        var phrase = told.status == .new ? "new incident" : "follow-up"
        guard told.status == .new else { return phrase }
        if let date = told.incident.date, told.incident.isDated { phrase += " \(date.text)" }
        if let place = told.incident.place { phrase += ", \(place)" }
        return phrase
    }

    /// Paragraph numbers, each once: "¶3, ¶4".
    static func paragraphs(_ quotations: [Quotation]) -> String { paragraphs(quotations.map(\.paragraph)) }

    static func paragraphs(_ numbers: [Int]) -> String {
        numbers.indices.filter { $0 == 0 || numbers[$0] != numbers[$0 - 1] }.map { "¶\(numbers[$0])" }.joined(separator: ", ")
    }

    /// Where the old text stood.
    func origin(of finding: Finding) -> [String] {
        guard !finding.new.isEmpty, let old = finding.old.first else { return [] }
        var notes: [String] = []
        if finding.new.count > 1 { notes.append("split: \(Self.paragraphs(finding.new))") }
        let place = "\(sides.old) \(Self.paragraphs(finding.old))"
        switch origin {
        case .beside:
            // Which paragraph, where all is from one, stands beside.
            if finding.old.count > 1 {
                notes.append(place.contains(",") ? "merged from \(place)" : "\(finding.old.count) sentences merged")
            }
            if finding.isMoved { notes.append("moved") }
        case .linked where finding.isMoved: break
        case .noted where finding.isMoved: notes.append("moved from \(name(old.section)), \(place)")
        case .noted, .linked:
            if finding.old.count > 1 {
                notes.append("merged from \(place)")
            } else if origin == .noted {
                notes.append(place)
            }
        }
        return notes
    }

    private func phrase(_ near: NearMiss, of finding: Finding) -> String {
        let isNew = finding.old.isEmpty
        // Of the section at hand the paragraph says it all.
        let own = (finding.new.first ?? finding.old.first).map { PlaceName.of($0.section).lowercased() }
        let isOwn = own == PlaceName.of(near.quotation.section).lowercased()
        let section = isOwn ? "" : "\(name(near.quotation.section)) "
        let place = "\(isNew ? sides.old : sides.new) \(section)¶\(near.quotation.paragraph)"
        return isNew ? "perhaps continues \(place)" : "perhaps continued in \(place)"
    }

    private func name(_ path: SectionPath) -> String {
        PlaceName.of(path, columns: placeColumns)
    }
}
