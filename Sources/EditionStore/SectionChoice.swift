internal import GRDB
internal import ReportModel

/// The sections in which something is looked for, as rows of the library.
struct SectionChoice {
    /// Report and place of each, as ``number(report:section:)`` packs them.
    let numbers: Set<Int64>
    /// The sentences that stand in them, as few stretches as there are.
    let stretches: [Stretch]

    /// Sentences in a row of one report.
    struct Stretch {
        let report: Int64
        var places: Range<Int>
    }

    /// How many sentences stand in the sections.
    var sentenceCount: Int { stretches.reduce(0) { $0 + $1.places.count } }

    /// Linear in the sections of the reports; each different path is asked for once.
    ///
    /// - Parameter reports: Those that count.
    init(_ reports: some Sequence<Int64>, isSection: (SectionPath) -> Bool, _ db: Database) throws {
        var numbers: Set<Int64> = []
        var known: [Step: Int] = [:]
        var paths = [SectionPath(headings: [])]
        var chosen = [isSection(paths[0])]
        var headings: [Int64: String] = [:]
        let ofHeadings = try Row.fetchCursor(db, sql: "SELECT id, label, title FROM heading")
        while let row = try ofHeadings.next() { headings[row[0]] = SectionPathRows.heading(label: row[1], title: row[2]) }
        let statement = try db.cachedStatement(sql: "SELECT parent, heading FROM section WHERE report = ? ORDER BY place")
        for report in reports {
            if chosen[0] { numbers.insert(Self.number(report: report, section: nil)) }
            var ofReport: [Int] = []
            let rows = try Row.fetchCursor(statement, arguments: [report])
            while let row = try rows.next() {
                let parent: Int? = row[0]
                try ReportRows.demand((parent ?? -1) < ofReport.count, "a section of report \(report) stands under one after it")
                let step = Step(path: parent.map { ofReport[$0] } ?? 0, heading: row[1])
                let path = known[step] ?? paths.count
                if path == paths.count {
                    known[step] = path
                    guard let heading = headings[step.heading] else {
                        throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a section of report \(report) has no heading")
                    }
                    paths.append(SectionPath(headings: paths[step.path].headings + [heading]))
                    chosen.append(isSection(paths[path]))
                }
                if chosen[path] { numbers.insert(Self.number(report: report, section: ofReport.count)) }
                ofReport.append(path)
            }
        }
        self.numbers = numbers
        stretches = try Self.stretches(of: numbers, db)
    }

    private static func stretches(of numbers: Set<Int64>, _ db: Database) throws -> [Stretch] {
        var result: [Stretch] = []
        let rows = try Row.fetchCursor(db, sql: "SELECT report, section, first, sentences FROM stretch ORDER BY report, first")
        while let row = try rows.next() {
            let (report, section, first, count): (Int64, Int?, Int, Int) = (row[0], row[1], row[2], row[3])
            guard numbers.contains(number(report: report, section: section)) else { continue }
            if let last = result.last, last.report == report, last.places.upperBound == first {
                result[result.count - 1].places = last.places.lowerBound..<first + count
            } else {
                result.append(Stretch(report: report, places: first..<first + count))
            }
        }
        return result
    }

    func contains(report: Int64, section: Int?) -> Bool { numbers.contains(Self.number(report: report, section: section)) }

    /// One number for a section, or for what stands above the first.
    private static func number(report: Int64, section: Int?) -> Int64 { report << 24 | Int64((section ?? -1) + 1) }

    /// The same of a row of `sentence`, as SQL.
    static let ofSentence = """
        (SELECT stretch.report << 24 | coalesce(stretch.section, -1) + 1 FROM stretch
            WHERE stretch.report = sentence.report AND stretch.first <= sentence.place ORDER BY stretch.first DESC LIMIT 1)
        """

    /// A heading under those above it.
    private struct Step: Hashable {
        let path: Int
        let heading: Int64
    }
}
