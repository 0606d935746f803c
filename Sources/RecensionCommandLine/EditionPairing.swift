import Recension

/// Brings together the reports of two editions, country by country.
struct EditionPairing {
    /// The two reports of a country.
    struct Pair: Sendable {
        let old: Report
        let new: Report
    }

    /// In the order of the countries' names.
    private(set) var pairs: [Pair] = []
    /// Countries that only one side has. A missing edition is no removal.
    private(set) var missing: [MissingEdition] = []
    /// Files that could not be read, old ones first, then second reports of a country on one side, which are compared with nothing.
    private(set) var problems: [DiffProblem] = []

    /// Pairs that belong together already.
    init(pairs: [Pair]) {
        self.pairs = pairs
    }

    init(old: [ReportSource.Reading], new: [ReportSource.Reading]) {
        problems = (old + new).compactMap { reading in reading.problem.map { DiffProblem(file: reading.path, message: $0) } }
        let olds = index(old)
        let news = index(new)
        let oldYear = old.lazy.flatMap(\.reports).compactMap(\.edition.year).first
        let newYear = new.lazy.flatMap(\.reports).compactMap(\.edition.year).first
        for report in olds.reports {
            if let counterpart = news.byKey[report.edition.country.key] {
                pairs.append(Pair(old: report, new: counterpart))
            } else {
                missing.append(MissingEdition(country: report.edition.country, side: .new, year: newYear))
            }
        }
        for report in news.reports where olds.byKey[report.edition.country.key] == nil {
            missing.append(MissingEdition(country: report.edition.country, side: .old, year: oldYear))
        }
        pairs.sort { Self.isBefore($0.new.edition.country, $1.new.edition.country) }
        missing.sort { Self.isBefore($0.country, $1.country) }
    }

    private mutating func index(_ readings: [ReportSource.Reading]) -> (reports: [Report], byKey: [String: Report]) {
        var reports: [Report] = []
        var byKey: [String: Report] = [:]
        var paths: [String: String] = [:]
        for reading in readings {
            for report in reading.reports {
                let key = report.edition.country.key
                if let first = paths[key] {
                    let name = report.edition.country.name
                    problems.append(
                        DiffProblem(
                            file: reading.path, message: "\(reading.path): a second report of \(name); \(first) was compared, this one not")
                    )
                } else {
                    paths[key] = reading.path
                    byKey[key] = report
                    reports.append(report)
                }
            }
        }
        return (reports, byKey)
    }

    private static func isBefore(_ first: Country, _ second: Country) -> Bool {
        (first.name, first.key) < (second.name, second.key)
    }
}
