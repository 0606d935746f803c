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
            var places = ChosenPlaces()
            if let ofSections: Data = row[2], let stretches: Data = row[3] {
                let areChosen = try sections?.areChosen(PackedNumberReader(ofSections), report: row[0]) ?? []
                try places.leave(PackedNumberReader(stretches)) { areChosen.indices.contains($0) && areChosen[$0] }
            }
            // One that was not laid beside others came in no way.
            if let kinds { try places.leave(PackedNumberReader(row[4] ?? Data()), kinds.contains) }
            try add(PackedNumberReader(row[1]), places)
        }
    }

    private mutating func add(_ texts: PackedNumberReader, _ places: ChosenPlaces) throws {
        var texts = texts
        var (place, next) = (0, 0)
        while !texts.isAtEnd {
            let text = next &+ (try texts.nextSigned())
            let count = try texts.next()
            next = text &+ 1
            if places.contains(place) {
                try ReportRows.demand(
                    counts.indices.contains(text) && (0..<Int(UInt32.max)).contains(count), "the words of a sentence are not there")
                counts[text] = UInt32(count) + 1
            }
            place += 1
        }
    }

    /// How many words a text has; nil for one that is not chosen.
    func wordCount(of text: Int64) -> Int? {
        guard text >= 0, text < counts.count, counts[Int(text)] > 0 else { return nil }
        return Int(counts[Int(text)]) - 1
    }

    /// The sentences of a report that are chosen, by place.
    private struct ChosenPlaces {
        /// Nil where all are.
        private var areChosen: [Bool]?

        func contains(_ place: Int) -> Bool {
            guard let areChosen else { return true }
            return place < areChosen.count && areChosen[place]
        }

        /// Leaves those of which something holds.
        ///
        /// - Parameter runs: Numbers, and of how many sentences in a row each holds.
        mutating func leave(_ runs: PackedNumberReader, _ isChosen: (Int) -> Bool) throws {
            var runs = runs
            var result: [Bool] = []
            while !runs.isAtEnd {
                let (number, count) = (try runs.next(), try runs.next())
                try ReportRows.demand((0...Self.most).contains(count), "what a search reads of a report breaks off")
                result.append(contentsOf: repeatElement(isChosen(number), count: count))
            }
            if let areChosen {
                for place in result.indices { result[place] = result[place] && place < areChosen.count && areChosen[place] }
            }
            areChosen = result
        }

        /// No report has more sentences in a row.
        private static let most = 1 << 24
    }
}
