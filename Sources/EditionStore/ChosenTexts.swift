internal import Foundation
internal import GRDB

/// The texts that have a chosen place, and how many words the index of words counts in each.
///
/// A common word finds so many texts that looking up the places of each takes longer than all else; to gather the chosen places
/// from what `layout` has of every report takes next to nothing.
struct ChosenTexts {
    /// By row of the text, one more than its words; 0 for one that is not chosen.
    private var counts: [UInt32]

    /// Linear in the sentences of the reports that are chosen.
    init(_ choice: PlaceChoice, _ paths: SectionPaths, _ db: Database) throws {
        let last = try Int.fetchOne(db, sql: "SELECT max(id) FROM text") ?? 0
        counts = [UInt32](repeating: 0, count: last + 1)
        var sections = choice.isSection.map { ChosenSections($0, paths) }
        let kinds = choice.kinds.isEmpty ? nil : Set(choice.kinds.map(KindCode.code(of:))).subtracting([KindCode.none])
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT layout.report, layout.texts, \(sections == nil ? "NULL, NULL" : "layout.sections, layout.stretches"),
                    \(kinds == nil ? "NULL" : "(SELECT kinds FROM collation WHERE collation.report = layout.report)")
                FROM layout WHERE layout.report IN (\(choice.reports.map(String.init).joined(separator: ", ")))
                """)
        while let row = try rows.next() {
            let texts = PackedNumberReader(row[1])
            var filters: [PlaceFilter] = []
            if let ofSections: Data = row[2], let stretches: Data = row[3] {
                let areChosen = try sections?.areChosen(PackedNumberReader(ofSections), report: row[0]) ?? []
                filters.append(PlaceFilter(PackedNumberReader(stretches)) { areChosen.indices.contains($0) && areChosen[$0] })
            }
            // One that was not laid beside others came in no way.
            if let kinds { filters.append(PlaceFilter(PackedNumberReader(row[4] ?? Data()), kinds.contains)) }
            try add(texts, filters)
        }
    }

    private mutating func add(_ texts: PackedNumberReader, _ filters: [PlaceFilter]) throws {
        var (texts, filters) = (texts, filters)
        var next = 0
        while !texts.isAtEnd {
            let text = next &+ (try texts.nextSigned())
            let count = try texts.next()
            next = text &+ 1
            var isChosen = true
            for index in filters.indices where !(try filters[index].next()) { isChosen = false }
            guard isChosen else { continue }
            try ReportRows.demand(
                counts.indices.contains(text) && (0..<Int(UInt32.max)).contains(count), "the words of a sentence are not there")
            counts[text] = UInt32(count) + 1
        }
    }

    /// How many words a text has; nil for one that is not chosen.
    func wordCount(of text: Int64) -> Int? {
        guard text >= 0, text < counts.count, counts[Int(text)] > 0 else { return nil }
        return Int(counts[Int(text)]) - 1
    }

    /// Goes along the sentences of a report and tells of each whether something holds of it.
    private struct PlaceFilter {
        private var runs: PackedNumberReader
        private let isChosen: (Int) -> Bool
        private var (left, current) = (0, false)

        /// - Parameter runs: Numbers, and in how many sentences each stands.
        init(_ runs: PackedNumberReader, _ isChosen: @escaping (Int) -> Bool) {
            self.runs = runs
            self.isChosen = isChosen
        }

        /// False after the last one.
        mutating func next() throws -> Bool {
            while left == 0 {
                if runs.isAtEnd { return false }
                current = isChosen(try runs.next())
                left = try runs.next()
            }
            left -= 1
            return current
        }
    }
}
