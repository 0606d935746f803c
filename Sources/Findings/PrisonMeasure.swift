/// What reports state in figures, year by year, of a country's prisons as a whole.
enum PrisonMeasure: CaseIterable {
    case population, capacity, prisons

    /// As the reader calls it.
    var name: String {
        switch self {
        case .population: "prison population"
        case .capacity: "prison capacity"
        case .prisons: "prisons"
        }
    }
}
