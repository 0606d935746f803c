public import ReportModel

/// What a library holds.
public struct LibraryList: Sendable {
    /// An edition in it.
    public struct Edition: Sendable, Equatable {
        public let country: Country
        public let year: Int
        public let captures: Int
        /// Words of the report, that of the capture that counts.
        public let words: Int

        public init(country: Country, year: Int, captures: Int, words: Int) {
            self.country = country
            self.year = year
            self.captures = captures
            self.words = words
        }
    }

    public let path: String
    /// In any order.
    public let editions: [Edition]

    public init(path: String, editions: [Edition]) {
        self.path = path
        self.editions = editions
    }

    /// By country, in the order of the names their latest editions have; each country's oldest first.
    var countries: [[Edition]] {
        Dictionary(grouping: editions) { $0.country.key }.values.map { $0.sorted { $0.year < $1.year } }.sorted {
            let (first, second) = ($0[$0.count - 1].country, $1[$1.count - 1].country)
            return (first.name, first.key) < (second.name, second.key)
        }
    }

    /// Years between a country's editions of which there is none.
    static func missing(_ editions: [Edition]) -> [Int] {
        zip(editions, editions.dropFirst()).flatMap { Array(($0.year + 1)..<max($1.year, $0.year + 1)) }
    }
}
