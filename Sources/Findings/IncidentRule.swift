import Incidents
import ReportModel

/// Which findings tell of an incident, and whether the old report told of it.
///
/// An act of the edition's own year is new: the old report was closed before it. A step of a case (a charge, a sentence, a release)
/// is a follow-up where the old report names the person. An act of an earlier year was reported where the old report names the
/// person, or told of such an act with the same day or month.
struct IncidentRule {
    private let old: Report
    private let new: Report
    private let earlier: EarlierReport
    private let newReading: IncidentReading
    private let oldYear: Int
    /// The old sentences that the alignment links to those of incidents.
    private var links: [Int: [Int]] = [:]

    /// The score of a link whose sentences differ in a word or two.
    private static let nearlyAll = 0.85

    init(old: Report, new: Report, _ words: IncidentLexicon) {
        self.old = old
        self.new = new
        newReading = IncidentReading(new, words)
        earlier = EarlierReport(old, answering: newReading, words)
        oldYear = old.edition.year ?? (new.edition.year ?? 0) - 1
    }

    /// Linear in the findings and the incidents.
    func attach(to findings: inout [Finding]) {
        var rule = self
        var findingOf = [Int](repeating: -1, count: new.sentences.count)
        for index in findings.indices {
            for quotation in findings[index].new { findingOf[quotation.position(in: new)] = index }
        }
        for sentence in newReading.incidents.lazy.flatMap(\.sentences) where findingOf[sentence] >= 0 {
            rule.links[sentence] = findings[findingOf[sentence]].old.map { $0.position(in: old) }
        }
        for incident in newReading.incidents {
            guard let lead = incident.sentences.first, findingOf[lead] >= 0 else { continue }
            let index = findingOf[lead]
            if findings[index].incident == nil {
                findings[index].incident = rule.told(incident, findings[index])
                findings[index].incidentOf = nil
            }
            for sentence in incident.sentences.dropFirst() {
                let other = findingOf[sentence]
                guard other >= 0, other != index, findings[other].incident == nil else { continue }
                findings[other].incidentOf = findings[index].id
            }
        }
    }

    private func told(_ incident: Incident, _ finding: Finding) -> FindingIncident {
        let (status, reported) = status(of: incident, finding)
        return FindingIncident(
            status: status, incident: incident, sentences: incident.sentences.map { SentencePlace(new.sentences[$0]) },
            reported: reported.map { SentencePlace(old.sentences[$0]) },
            development: status == .followUp ? development(of: incident) : nil)
    }

    private func status(of incident: Incident, _ finding: Finding) -> (FindingIncident.Status, reported: Int?) {
        let linked = finding.old.map { $0.position(in: old) }
        if finding.relation == .unchanged || finding.relation == .cosmetic { return (.carried, linked.first) }
        let named = sentencesNaming(incident)
        guard let date = incident.date, incident.isDated else { return undated(incident, linked, named) }
        if date.year > oldYear { return later(incident, finding, linked, named) }
        return ofOldYear(incident, date, finding, linked, named)
    }

    /// An act that happened after the old report's year.
    private func later(_ incident: Incident, _ finding: Finding, _ linked: [Int], _ named: [Int]) -> (FindingIncident.Status, Int?) {
        guard let lead = incident.sentences.first else { return (.new, nil) }
        let kinds = newReading.kinds(in: lead)
        let namesEarlier = newReading.dates(in: lead).contains { $0.year <= oldYear }
        let hasStep = kinds.contains(where: \.isStep)
        if let sentence = copied(incident, finding, linked) { return (.carried, sentence) }
        if let sentence = linked.first(where: named.contains), hasStep || namesEarlier || incident.isDateOfTelling {
            return (.followUp, sentence)
        }
        if kinds.first?.isStep ?? false || incident.isDateOfTelling,
            let sentence = sentencesNaming(incident, ofCase: true).first
        {
            return (.followUp, sentence)
        }
        if hasStep, namesEarlier || incident.isDateOfTelling,
            let sentence = linked.first(where: { sentence in
                let oldKinds = earlier.kinds(in: sentence)
                return !Set(kinds).isDisjoint(with: oldKinds) || oldKinds.contains(where: \.isStep)
                    || earlier.dates(in: sentence).contains { date in
                        newReading.dates(in: lead).contains { $0.year <= oldYear && $0.agrees(with: date) }
                    }
            })
        {
            return (.followUp, sentence)
        }
        // A step of a case of somebody unnamed, whose sentence the alignment links to one of a case that tells the same names or has
        // nearly all of its words here: "charged the editor of the Harbor Herald", then "fined the editor of the Harbor Herald".
        if !incident.namesVictims, kinds.first.map({ $0.isStep || $0 == .punished }) ?? false,
            let sentence = linked.first(where: {
                earlier.isOfCase($0, sharingNamesWith: lead, of: newReading) || earlier.isOfCase($0, toldIn: lead, of: newReading)
            })
        {
            return (.followUp, sentence)
        }
        // The same day of the year, or the same month and every name or nearly all words, in a sentence that was carried over: the
        // date was, too, and no year was named.
        if let date = incident.date, date.month != nil,
            let sentence = linked.first(where: { sentence in
                earlier.dates(in: sentence).contains { $0.month == date.month && $0.day == date.day }
                    && (date.day != nil || finding.score ?? 0 >= Self.nearlyAll
                        || earlier.names(in: sentence, holdAllIn: lead, of: newReading))
            })
        {
            return (.carried, sentence)
        }
        return (.new, nil)
    }

    /// The old sentence with the same day and nearly all of the words: the sentence was carried over without a year.
    private func copied(_ incident: Incident, _ finding: Finding, _ linked: [Int]) -> Int? {
        guard let date = incident.date, date.day != nil, let score = finding.score, score >= Self.nearlyAll else { return nil }
        return linked.first { sentence in
            earlier.dates(in: sentence).contains { $0.month == date.month && $0.day == date.day }
        }
    }

    /// An act of the old report's year or before.
    private func ofOldYear(
        _ incident: Incident, _ date: PartialDate, _ finding: Finding, _ linked: [Int], _ named: [Int]
    ) -> (FindingIncident.Status, Int?) {
        let status: FindingIncident.Status = hasLaterStep(incident) || tellsLater(incident, linked) ? .followUp : .carried
        let kinds = Set(incident.kinds)
        if let sentence = named.first(where: { !earlier.kinds(in: $0).isEmpty }) ?? named.first { return (status, sentence) }
        // The alignment links it to a sentence of that date, of that month in another year (one of the two editions named no
        // year), or of the same acts.
        if let sentence = linked.first(where: { sentence in
            let shared = kinds.intersection(earlier.kinds(in: sentence))
            return shared.count > 1
                || earlier.dates(in: sentence).contains {
                    $0.agrees(with: date) || !shared.isEmpty && $0.month != nil && $0.month == date.month && $0.day == date.day
                }
        }) {
            return (status, sentence)
        }
        // Nearly all of its words: one of the two editions corrects the other's date.
        if let score = finding.score, score >= Self.nearlyAll,
            let sentence = linked.first(where: { !kinds.isDisjoint(with: earlier.kinds(in: $0)) })
        {
            return (status, sentence)
        }
        if date.year == oldYear,
            let sentence = linked.first(where: { sentence in
                earlier.dates(in: sentence).isEmpty && !kinds.isDisjoint(with: earlier.kinds(in: sentence))
            })
        {
            // What had no date in last year's report has its year now.
            return (status, sentence)
        }
        if date.month != nil,
            // A day is enough to know an act again; a month holds many, of which a name or a number tells one.
            let sentence = earlier.sentences(dated: date).first(where: { sentence in
                date.day != nil
                    || !kinds.isDisjoint(with: earlier.kinds(in: sentence))
                        && incident.sentences.prefix(1).contains {
                            earlier.sharesDetail(sentence, with: $0, of: newReading)
                                || earlier.sharesWords(sentence, with: $0, of: newReading)
                        }
            })
        {
            return (status, sentence)
        }
        // "the Varga case": the alignment links it to a sentence of a case of the same names.
        if let lead = incident.sentences.first,
            let sentence = linked.first(where: { earlier.isOfCase($0, sharingNamesWith: lead, of: newReading) })
        {
            return (status, sentence)
        }
        // Nobody is named: an act told in other words of a body that has two names in common, in that month; or an act of the same kind and
        // year, told with a name in common.
        if incident.persons.isEmpty, let lead = incident.sentences.first {
            if date.month != nil, let sentence = earlier.sentences(dated: date, sharingTwoNamesWith: lead, of: newReading).first {
                return (status, sentence)
            }
            let sharing = earlier.sentences(sharingNamesWith: lead, of: newReading).first { sentence in
                !kinds.isDisjoint(with: earlier.kinds(in: sentence))
                    && earlier.dates(in: sentence).contains { $0.agrees(with: date) }
            }
            if let sharing { return (status, sharing) }
        }
        return (.new, nil)
    }

    private func undated(_ incident: Incident, _ linked: [Int], _ named: [Int]) -> (FindingIncident.Status, Int?) {
        if let sentence = linked.first { return (.carried, sentence) }
        let kinds = Set(incident.kinds)
        if let sentence = named.first(where: { !kinds.isDisjoint(with: earlier.kinds(in: $0)) }) {
            return (hasLaterStep(incident) ? .followUp : .carried, sentence)
        }
        if let sentence = named.first, incident.kinds.allSatisfy(\.isStep) { return (.followUp, sentence) }
        return (.new, nil)
    }

    private func hasLaterStep(_ incident: Incident) -> Bool { incident.steps.contains { isLaterStep($0) } }

    /// Whether a step is dated after the old report's year, and is not one that it told: the date of a sentence that was carried over
    /// names no year.
    private func isLaterStep(_ sentence: Int) -> Bool {
        newReading.dates(in: sentence).contains { date in
            date.year > oldYear
                && !(links[sentence] ?? []).contains { linked in
                    earlier.dates(in: linked).contains { $0.month == date.month && $0.day == date.day }
                        && !Set(newReading.kinds(in: sentence)).isDisjoint(with: earlier.kinds(in: linked))
                }
        }
    }

    /// Whether the incident's sentences date something to a later year than the old report's: "On June 9, the inquiry into the killing
    /// was renewed". A month that the old report has, too, was copied with its sentence.
    private func tellsLater(_ incident: Incident, _ linked: [Int]) -> Bool {
        incident.sentences.contains { sentence in
            guard newReading.latestYear(in: sentence).map({ $0 > oldYear }) ?? false else { return false }
            return !newReading.dates(in: sentence).contains { date in
                date.year > oldYear
                    && linked.contains { earlier.dates(in: $0).contains { $0.month == date.month && $0.day == date.day } }
            }
        }
    }

    private func development(of incident: Incident) -> String? {
        let dated = incident.steps.first { isLaterStep($0) }
        let later = incident.sentences.first { sentence in newReading.latestYear(in: sentence).map { $0 > oldYear } ?? false }
        return (dated ?? later ?? incident.steps.first ?? incident.sentences.first).map { new.string(new.sentences[$0]) }
    }

    /// Sentences of the old report that name one to whom it happened.
    private func sentencesNaming(_ incident: Incident, ofCase: Bool = false) -> [Int] {
        guard incident.namesVictims else { return [] }
        var sentences: [Int] = []
        for person in incident.persons { sentences += earlier.sentences(naming: person, ofCase: ofCase) }
        return sentences.sorted()
    }
}
