import Incidents

/// An incident in a few words: when, where, who, what.
enum IncidentMarkdown {
    /// "2019-04-21, Ostra", or what was done where the text tells neither; plain text.
    static func title(_ incident: Incident) -> String {
        let parts = [date(incident), incident.place].compactMap { $0 }
        return parts.isEmpty ? capitalized(acts(incident)) : parts.joined(separator: ", ")
    }

    /// "2019-04-21", "2019-01 to 2019-08"; nil where the text dates it nowhere.
    static func date(_ incident: Incident) -> String? {
        guard incident.isDated, let date = incident.date else { return nil }
        var text = date.text
        if let end = incident.end, end != date { text += " to \(end.text)" }
        return incident.isDateOfTelling ? "\(text) (date of the account)" : text
    }

    /// "detained, sentenced".
    static func acts(_ incident: Incident) -> String {
        incident.kinds.map { $0.rawValue.split(separator: "-").joined(separator: " ") }.joined(separator: ", ")
    }

    /// Those whom the report names in it; nil where it names nobody.
    static func persons(_ incident: Incident) -> String? {
        incident.persons.isEmpty ? nil : incident.persons.joined(separator: ", ")
    }

    private static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
