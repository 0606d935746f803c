import Incidents

/// When an incident happened, as a reader would write it: "21 April 2019", "April 2019", "3–7 May 2019".
enum DateText {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]

    static func text(_ date: PartialDate) -> String {
        guard let month = date.month, months.indices.contains(month - 1) else { return String(date.year) }
        let day = date.day.map { "\($0) " } ?? ""
        return "\(day)\(months[month - 1]) \(date.year)"
    }

    /// The date, or from one date to another; empty where there is none.
    static func text(_ incident: Incident) -> String {
        guard let date = incident.date else { return "" }
        guard let end = incident.end, end != date else { return text(date) }
        if date.year == end.year, date.month == end.month, let day = date.day, end.day != nil { return "\(day)–\(text(end))" }
        if date.year == end.year, let month = date.month, months.indices.contains(month - 1) {
            let day = date.day.map { "\($0) " } ?? ""
            return "\(day)\(months[month - 1])–\(text(end))"
        }
        return "\(text(date))–\(text(end))"
    }
}
