internal import Collation
internal import Findings
internal import GRDB

internal import struct Foundation.Data
internal import class Foundation.JSONDecoder
internal import class Foundation.JSONEncoder

/// How a sentence came from the one it goes back to, as columns of a link.
///
/// Words are those of ``WordSpans``, or JSON as the JSON output has them: `[["=", "…"], ["-", "…"]]`; figures are JSON.
enum ChangeColumns {
    /// Nil for no words.
    ///
    /// - Parameters:
    ///   - old: The older sentences, one space between them.
    ///   - new: The newer one.
    static func text(of words: [WordMark], old: String, new: String) -> String? {
        if words.isEmpty { return nil }
        return WordSpans.text(of: words, old: old, new: new) ?? encoded(words.map { [$0.kind.rawValue, $0.text] })
    }

    /// Nil for no figures.
    static func text(of figures: [FigureChange]) -> String? { figures.isEmpty ? nil : encoded(figures.map(StoredFigure.init)) }

    /// The change that the columns of ``CollationRows`` tell, from `way` in the fourth on.
    ///
    /// - Parameter sentences: The older sentences, one space between them, and the newer one.
    static func change(_ row: Row, _ sentences: (old: String, new: String)) -> Change? {
        guard let way = (row[3] as String?).flatMap({ Change.Way(rawValue: $0) }),
            let relation = (row[4] as String?).flatMap({ Relation(rawValue: $0) })
        else { return nil }
        let kind = (row[7] as String?).flatMap { Shift.Kind(rawValue: $0) }
        return Change(
            way: way, relation: relation, isMoved: row[5] ?? false, score: row[6] ?? 1,
            shift: kind.map {
                Shift(
                    kind: $0, old: row[8] ?? "", new: row[9] ?? "",
                    direction: (row[10] as String?).flatMap { Shift.Direction(rawValue: $0) })
            },
            words: words(row[11], sentences), figures: figures(row[12]))
    }

    private static func words(_ text: String?, _ sentences: (old: String, new: String)) -> [WordMark] {
        guard let text else { return [] }
        if !text.hasPrefix("[") { return WordSpans.marks(text, old: sentences.old, new: sentences.new) ?? [] }
        return decoded([[String]].self, text).compactMap { mark in
            mark.count == 2 ? WordMark.Kind(rawValue: mark[0]).map { WordMark($0, mark[1]) } : nil
        }
    }

    private static func figures(_ text: String?) -> [FigureChange] { decoded([StoredFigure].self, text).map(\.figure) }

    private static func encoded(_ value: some Encodable) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func decoded<Element: Decodable>(_ type: [Element].Type, _ text: String?) -> [Element] {
        guard let text else { return [] }
        return (try? JSONDecoder().decode(type, from: Data(text.utf8))) ?? []
    }
}

/// A figure that changed, as JSON.
private struct StoredFigure: Codable {
    let old, new, unit, oldUnit, oldQualifier, newQualifier: String?
    let oldValue, newValue, oldUpper, newUpper: Double?

    init(_ figure: FigureChange) {
        old = figure.old
        new = figure.new
        unit = figure.unit
        oldUnit = figure.oldUnit
        oldQualifier = figure.oldQualifier
        newQualifier = figure.newQualifier
        oldValue = figure.oldValue
        newValue = figure.newValue
        oldUpper = figure.oldUpper
        newUpper = figure.newUpper
    }

    var figure: FigureChange {
        FigureChange(
            old: old, new: new, unit: unit, oldUnit: oldUnit, oldQualifier: oldQualifier, newQualifier: newQualifier, oldValue: oldValue,
            newValue: newValue, oldUpper: oldUpper, newUpper: newUpper)
    }
}
