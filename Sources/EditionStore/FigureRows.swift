internal import Findings
internal import GRDB

/// The figures that changed in sentences, as rows.
struct FigureRows {
    let db: Database

    func insert(_ figures: [FigureChange], report: Int64, sentence: Int) throws {
        if figures.isEmpty { return }
        let statement = try db.cachedStatement(sql: "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        for (place, figure) in figures.enumerated() {
            try statement.execute(arguments: [
                report, sentence, place, figure.old, figure.new, figure.unit, figure.oldUnit, figure.oldQualifier, figure.newQualifier,
                figure.oldValue, figure.newValue, figure.oldUpper, figure.newUpper,
            ])
        }
    }

    /// By sentence.
    func figures(of report: Int64) throws -> [Int: [FigureChange]] {
        var result: [Int: [FigureChange]] = [:]
        let rows = try Row.fetchCursor(
            db.cachedStatement(sql: "SELECT * FROM figure WHERE report = ? ORDER BY sentence, place"), arguments: [report])
        while let row = try rows.next() {
            result[row["sentence"], default: []].append(
                FigureChange(
                    old: row["old"], new: row["new"], unit: row["unit"], oldUnit: row["oldunit"], oldQualifier: row["oldqualifier"],
                    newQualifier: row["newqualifier"], oldValue: row["oldvalue"], newValue: row["newvalue"], oldUpper: row["oldupper"],
                    newUpper: row["newupper"]))
        }
        return result
    }
}
