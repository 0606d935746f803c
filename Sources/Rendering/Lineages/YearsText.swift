/// Years as a reader would write them.
enum YearsText {
    /// "2016–2019, 2021": years in a row as a range.
    static func ranges(_ years: [Int]) -> String {
        var parts: [ClosedRange<Int>] = []
        for year in years {
            if let last = parts.last, last.upperBound + 1 == year {
                parts[parts.count - 1] = last.lowerBound...year
            } else {
                parts.append(year...year)
            }
        }
        return parts.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    }

    /// "Editions 2016–2022, 2024; there is none of 2023 here."
    static func editions(_ years: [Int], missing: [Int]) -> String {
        let name = years.count == 1 ? "Edition" : "Editions"
        let none = missing.isEmpty ? "." : "; there is none of \(ranges(missing)) here."
        return "\(name) \(ranges(years))\(none)"
    }

    /// What is said of editions without a statement; never that something ended.
    static func notReported(_ years: [Int]) -> String { "not reported in \(ranges(years))" }
}
