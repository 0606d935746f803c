/// The texts of the highest scores out of many that come by, of equals the earlier row.
struct LeadingTexts {
    private let limit: Int
    /// The first ``limit`` in order, where there were so many; then some that came after them.
    private var found: [(text: Int64, score: Double)] = []
    /// What a text needs to be among the first.
    private var threshold = -Double.infinity

    init(_ limit: Int) {
        self.limit = limit
    }

    /// Logarithmic in the limit, on average.
    mutating func add(_ text: Int64, _ score: Double) {
        guard score >= threshold else { return }
        found.append((text, score))
        // As many again, so that sorting costs little.
        if found.count / 2 >= limit { cut() }
    }

    private mutating func cut() {
        found = Self.sorted(found, limit)
        if let last = found.last { threshold = last.score }
    }

    var texts: [Int64] { Self.sorted(found, limit).map(\.text) }

    private static func sorted(_ found: [(text: Int64, score: Double)], _ limit: Int) -> [(text: Int64, score: Double)] {
        Array(found.sorted { $0.score == $1.score ? $0.text < $1.text : $0.score > $1.score }.prefix(limit))
    }
}
