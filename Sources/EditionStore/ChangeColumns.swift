internal import Collation
internal import Findings
internal import GRDB

internal import struct Foundation.Data
internal import class Foundation.JSONDecoder
internal import class Foundation.JSONEncoder

/// How a sentence came from the one it goes back to, as columns of a link.
///
/// That it came from the edition before is not said. Words are those of ``WordSpans``, or JSON as the JSON output has them:
/// `[["=", "…"], ["-", "…"]]`.
enum ChangeColumns {
    /// The sentences that the words of a change are of.
    struct Texts {
        /// The older sentences, one space between them.
        let old: String
        /// The newer one.
        let new: String
        /// All newer ones that go back to the same, one space between them: a sentence that was split is told with all its parts.
        let allNew: String
    }

    /// Nil for the edition before.
    static func text(of way: Change.Way) -> String? { way == .next ? nil : way.rawValue }

    /// Nil for no words.
    static func text(of words: [WordMark], _ texts: Texts) -> String? {
        if words.isEmpty { return nil }
        return WordSpans.text(of: words, old: texts.old, new: texts.new)
            ?? WordSpans.text(of: words, old: texts.old, new: texts.allNew) ?? encoded(words.map { [$0.kind.rawValue, $0.text] })
    }

    /// The marks of a text; none for nil.
    static func words(_ text: String?, _ texts: () -> Texts) -> [WordMark] {
        guard let text else { return [] }
        if !text.hasPrefix("[") {
            let texts = texts()
            // Counts fit the words of one sentence or those of all, never both.
            return WordSpans.marks(text, old: texts.old, new: texts.new) ?? WordSpans.marks(text, old: texts.old, new: texts.allNew) ?? []
        }
        let marks = (try? JSONDecoder().decode([[String]].self, from: Data(text.utf8))) ?? []
        return marks.compactMap { mark in
            mark.count == 2 ? WordMark.Kind(rawValue: mark[0]).map { WordMark($0, mark[1]) } : nil
        }
    }

    private static func encoded(_ value: [[String]]) -> String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) }
    }
}
