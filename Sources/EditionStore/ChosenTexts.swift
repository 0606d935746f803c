internal import Foundation
internal import GRDB

/// The texts that have a chosen place, and how many words the index of words counts in each.
///
/// A common word finds so many texts that looking up the places of each takes longer than all else; to gather the chosen places
/// from what `layout` has of every report takes next to nothing.
struct ChosenTexts {
    /// By row of the text, one more than its words; 0 for one that is not chosen.
    private var counts: [UInt32]

    /// Linear in the sentences of the reports that are chosen. Throws, as a damaged file does, where not all of them can be told.
    init(_ choice: PlaceChoice, _ paths: SectionPaths, _ db: Database) throws {
        let last = try Int64.fetchOne(db, sql: "SELECT max(id) FROM text") ?? 0
        try TextRows.demand(last)
        counts = [UInt32](repeating: 0, count: Int(last) + 1)
        var sections = choice.isSection.map { ChosenSections($0, paths) }
        let kinds = choice.kinds.isEmpty ? nil : Set(choice.kinds.map(KindCode.code(of:))).subtracting([KindCode.none])
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT layout.report, layout.texts, \(sections == nil ? "NULL, NULL" : "layout.sections, layout.stretches"),
                    \(kinds == nil ? "NULL" : "(SELECT kinds FROM collation WHERE collation.report = layout.report)")
                FROM layout WHERE layout.report IN (\(choice.reports.map(String.init).joined(separator: ", ")))
                """)
        var reports = 0
        while let row = try rows.next() {
            reports += 1
            var places = ChosenPlaces()
            if let ofSections: Data = row[2], let stretches: Data = row[3] {
                let areChosen = try sections?.areChosen(PackedSectionReader(ofSections), report: row[0]) ?? []
                try places.leave(PackedRunReader(stretches)) { section in
                    try ReportRows.demand(areChosen.indices.contains(section), "a paragraph or heading stands in no section")
                    return areChosen[section]
                }
            }
            if let kinds {
                // The sentences of a report that was not laid beside others came in no way.
                guard let ofSentences: Data = row[4] else { continue }
                try places.leave(PackedRunReader(ofSentences), kinds.contains)
            }
            try add(PackedTextReader(row[1]), places)
        }
        try ReportRows.demand(reports == choice.reports.count, "the layout of a report is not there")
    }

    private mutating func add(_ texts: PackedTextReader, _ places: ChosenPlaces) throws {
        var texts = texts
        var place = 0
        while !texts.isAtEnd {
            let (text, count) = try texts.next()
            if places.contains(place) {
                try ReportRows.demand(
                    counts.indices.contains(text) && (0..<Int(UInt32.max)).contains(count), "the words of a sentence are not there")
                counts[text] = UInt32(count) + 1
            }
            place += 1
        }
        try places.demand(count: place)
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
        mutating func leave(_ runs: PackedRunReader, _ isChosen: (Int) throws -> Bool) throws {
            var runs = runs
            var result: [Bool] = []
            while let (number, count) = try runs.next() {
                result.append(contentsOf: repeatElement(try isChosen(number), count: count))
            }
            if let areChosen {
                try demand(count: result.count)
                for place in result.indices where !areChosen[place] { result[place] = false }
            }
            areChosen = result
        }

        /// Throws, as a damaged file does, where something was told of more or fewer sentences than there are.
        func demand(count: Int) throws {
            try LayoutRows.demandWhole(areChosen == nil || areChosen?.count == count)
        }
    }
}
