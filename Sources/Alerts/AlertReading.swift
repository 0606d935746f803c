public import Collation
public import Findings
internal import Incidents
public import ReportModel

/// Finds in a comparison what readers with some rules want to be told of.
///
/// A finding gives one alert at most, of the first kind that any rule admits: an incident before a shift, a shift before a word that
/// is watched for.
public struct AlertReading: Sendable {
    private let rules: [AlertRule]
    private let registry: CountryRegistry

    /// - Parameters:
    ///   - rules: One that admits an alert suffices.
    ///   - registry: Knows the names of the countries.
    public init(rules: [AlertRule] = AlertRule.standard, registry: CountryRegistry = CountryRegistry()) {
        self.rules = rules
        self.registry = registry
    }

    /// What an edition brings that has come out: the edition itself, its incidents, what is not reported, shifts and watched words.
    ///
    /// Linear in the findings.
    ///
    /// - Parameters:
    ///   - diff: The edition against the one before.
    ///   - shared: What was done to the reports of many countries at once; nothing of it is told of this one.
    public func newEdition(_ diff: ReportDiff, shared: EditionChanges = .none) -> [Alert] {
        let rules = followed(in: diff)
        let instances = SharedFindings(shared, in: diff, registry: registry)
        var alerts = [report(.newEdition, of: diff, key: [])]
        let absent = diff.absentSections.filter { !instances.contains($0) }
        alerts += absent.map { notReported($0, of: diff) }
        // The list of issues is told item by item, with the edition.
        for finding in diff.findings where !instances.contains(finding) && diff.summaryList?.contains(finding) != true {
            if let alert = alert(of: finding, in: diff, by: rules) { alerts.append(alert) }
        }
        return alerts.filter { alert in rules.contains { $0.admits(alert) } }
    }

    /// The first edition of a country that a library gets.
    public func firstEdition(_ report: Report) -> [Alert] {
        let year = report.edition.year ?? 0
        let alert = Alert(
            id: Self.id(.newEdition, report.edition.country, year), kind: .newEdition, country: report.edition.country, year: year,
            extent: Alert.Extent(oldWords: nil, newWords: report.wordCount), url: report.snapshot.url, sha256: report.snapshot.sha256)
        return [alert].filter { alert in rules.contains { $0.admits(alert) } }
    }

    /// That a page was changed after it came out: one alert, whatever changed.
    ///
    /// - Parameters:
    ///   - diff: The page against an earlier capture of the same edition.
    ///   - wordings: What tells the two texts from others, whatever the bytes of their pages.
    public func amendment(_ diff: ReportDiff, wordings: (old: String, new: String)) -> [Alert] {
        // Back and forth are two amendments; forth again is the first one, which was told.
        let alert = report(.amendment, of: diff, key: [wordings.old, wordings.new])
        return [alert].filter { alert in rules.contains { $0.admits(alert) } }
    }

    /// That a page came with little of the text that was expected, and is not believed.
    ///
    /// - Parameters:
    ///   - report: What the page holds.
    ///   - before: Words of what it was measured by, and the year of that edition.
    ///   - address: Where the page was found.
    ///   - key: What tells this text from others.
    public func held(_ report: Report, before: (words: Int, year: Int), address: String, key: String) -> [Alert] {
        let year = report.edition.year ?? 0
        let alert = Alert(
            id: Self.id(.held, report.edition.country, year, [address, key]), kind: .held, country: report.edition.country, year: year,
            against: before.year, extent: Alert.Extent(oldWords: before.words, newWords: report.wordCount), url: address,
            sha256: report.snapshot.sha256)
        return [alert].filter { alert in rules.contains { $0.admits(alert) } }
    }

    // MARK: Alerts

    private func report(_ kind: Alert.Kind, of diff: ReportDiff, key: [String]) -> Alert {
        let year = diff.new.edition.year ?? 0
        let changed = diff.findings.indices.count {
            diff.findings[$0].relation == .revised || diff.findings[$0].relation == .updated || diff.findings[$0].relation == .reworded
        }
        return Alert(
            id: Self.id(kind, diff.new.edition.country, year, key), kind: kind, country: diff.new.edition.country, year: year,
            against: diff.old.edition.year,
            extent: Alert.Extent(
                oldWords: diff.old.wordCount, newWords: diff.new.wordCount, grade: diff.boundary.grade.rawValue,
                added: diff.count(of: .added), removed: diff.count(of: .removed), changed: changed, newIncidents: diff.count(of: .new),
                namedIssues: diff.summaryList?.items(.added).flatMap(\.new) ?? [],
                unnamedIssues: diff.summaryList?.items(.dropped).flatMap(\.old) ?? []),
            url: diff.new.snapshot.url, sha256: diff.new.snapshot.sha256)
    }

    private func notReported(_ section: AbsentSection, of diff: ReportDiff) -> Alert {
        let year = diff.new.edition.year ?? 0
        return Alert(
            id: Self.id(.notReported, diff.new.edition.country, year, section.path.headings), kind: .notReported,
            country: diff.new.edition.country, year: year, against: diff.old.edition.year, section: section.path.headings,
            extent: nil, significance: 1, url: diff.new.snapshot.url, sha256: diff.new.snapshot.sha256)
    }

    private func alert(of finding: Finding, in diff: ReportDiff, by rules: [AlertRule]) -> Alert? {
        guard let place = finding.new.first else { return nil }
        let terms = said(in: finding)
        for kind in Self.kinds(of: finding, terms) {
            let alert = alert(kind, of: finding, at: place, terms, in: diff)
            if rules.contains(where: { $0.admits(alert) }) { return alert }
        }
        return nil
    }

    private func alert(
        _ kind: Alert.Kind, of finding: Finding, at place: Quotation, _ terms: [String], in diff: ReportDiff
    ) -> Alert {
        let year = diff.new.edition.year ?? 0
        return Alert(
            // The same whatever it is told as: other rules make it no other news.
            id: Self.id(.newIncident, diff.new.edition.country, year, [finding.id]), kind: kind, country: diff.new.edition.country,
            year: year, against: diff.old.edition.year, section: place.section.headings, paragraph: place.paragraph,
            text: finding.new.map(\.text).joined(separator: " "), earlier: finding.old.map(\.text).joined(separator: " "),
            incident: finding.incident.flatMap { $0.status == .carried ? nil : Alert.ToldIncident($0) },
            shift: finding.shift.map(Alert.ToldShift.init), terms: terms, significance: finding.significance.score,
            url: diff.new.snapshot.url, sha256: diff.new.snapshot.sha256, finding: finding.id)
    }

    /// What a finding may be told as, the weightiest first.
    private static func kinds(of finding: Finding, _ terms: [String]) -> [Alert.Kind] {
        var kinds: [Alert.Kind] = []
        switch finding.incident?.status {
        case .new: kinds.append(.newIncident)
        case .followUp: kinds.append(.followUp)
        case .carried, nil: break
        }
        if finding.shift != nil { kinds.append(.shift) }
        if !terms.isEmpty { kinds.append(.term) }
        return kinds
    }

    /// The watched words that stand in the new text of a finding and not in its old one.
    private func said(in finding: Finding) -> [String] {
        let watched = rules.flatMap(\.terms)
        guard !watched.isEmpty, finding.relation != .unchanged, finding.relation != .notCovered else { return [] }
        let (old, new) = (finding.old.flatMap { WatchTerm.words(of: $0.text) }, finding.new.flatMap { WatchTerm.words(of: $0.text) })
        var said: [String] = []
        for term in watched where !said.contains(term.words) && term.isSaid(in: new) && !term.isSaid(in: old) { said.append(term.words) }
        return said
    }

    /// The rules, whose sections are followed to where they stand in either edition.
    private func followed(in diff: ReportDiff) -> [AlertRule] {
        rules.map { rule in
            AlertRule(
                countries: rule.countries, sections: rule.sections.following(diff.sections), kinds: rule.kinds,
                significance: rule.significance, terms: rule.terms)
        }
    }

    /// A hash of what happened where.
    private static func id(_ kind: Alert.Kind, _ country: Country, _ year: Int, _ parts: [String] = []) -> String {
        var hash = StableHash()
        for part in [kind.rawValue, country.key, "\(year)"] + parts {
            hash.add(part)
            hash.add([0x1F])
        }
        return hash.digits
    }
}

extension Alert.ToldIncident {
    init(_ told: FindingIncident) {
        let incident = told.incident
        var date = incident.isDated ? incident.date?.text : nil
        if let first = date, let end = incident.end, end != incident.date { date = "\(first) to \(end.text)" }
        self.init(
            kinds: incident.kinds.map(\.rawValue), date: date, place: incident.place, persons: incident.persons,
            development: told.status == .followUp ? told.development : nil)
    }
}

extension Alert.ToldShift {
    init(_ shift: Shift) {
        self.init(name: shift.direction?.rawValue ?? shift.kind.rawValue, old: shift.old, new: shift.new)
    }
}
