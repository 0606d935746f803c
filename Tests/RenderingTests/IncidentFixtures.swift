import Incidents

@testable import Findings

extension Finding {
    /// An added sentence that tells an incident.
    static func incident(
        _ status: FindingIncident.Status, _ text: String = "On April 21, police arrested Ilin Varga and Mara Sodel in Ostra.",
        _ place: Place = Place(Ardania.expression, 29), date: PartialDate? = PartialDate(year: 2019, month: 4, day: 21),
        end: PartialDate? = nil, isDated: Bool = true, isDateOfTelling: Bool = false, town: String? = "Ostra",
        persons: [String] = ["Ilin Varga", "Mara Sodel"], kinds: [IncidentKind] = [.detained], id: String = "a1"
    ) -> Finding {
        let incident = Incident(
            date: date, end: end, precision: .day, isDated: isDated, isDateOfTelling: isDateOfTelling, place: town, persons: persons,
            kinds: kinds, sentences: [0])
        return Finding(
            id: id, relation: .added, old: [], new: [place.quote(text)],
            incident: FindingIncident(
                status: status, incident: incident, sentences: [SentencePlace(paragraph: place.paragraph, sentence: place.sentence)],
                reported: status == .new ? nil : SentencePlace(paragraph: 31, sentence: 0)))
    }

    /// An added sentence that goes on about an incident.
    static func further(_ text: String, _ place: Place = Place(Ardania.expression, 29, 1), of id: String = "a1") -> Finding {
        Finding(id: "b-\(text.utf8.count)", relation: .added, old: [], new: [place.quote(text)], incidentOf: id)
    }
}
