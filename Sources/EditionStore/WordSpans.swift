internal import Findings

/// The words of a change as counts: "=12-3+4=20" for twelve words kept, three that went, four that came, and twenty kept.
///
/// The words themselves stand in the sentences already. Where they do not come to the same – of a sentence that was split, or where
/// kept words are printed in other ways on the two sides – the words stand as JSON, as the JSON output has them.
enum WordSpans {
    /// Nil where the counts do not give the marks back.
    ///
    /// - Parameters:
    ///   - old: The older sentences, one space between them.
    ///   - new: The newer one.
    static func text(of marks: [WordMark], old: String, new: String) -> String? {
        let text = marks.map { "\($0.kind.rawValue)\(words($0.text).count)" }.joined()
        return self.marks(text, old: old, new: new) == marks ? text : nil
    }

    /// Nil for a text that is none of these counts, or of other sentences.
    static func marks(_ text: String, old: String, new: String) -> [WordMark]? {
        let (oldWords, newWords) = (words(old), words(new))
        var (oldPlace, newPlace) = (0, 0)
        var marks: [WordMark] = []
        var rest = text[...]
        while let sign = rest.popFirst() {
            guard let kind = WordMark.Kind(rawValue: String(sign)), let count = Int(rest.prefix { $0.isNumber }), count > 0 else {
                return nil
            }
            rest = rest.drop { $0.isNumber }
            if kind != .inserted {
                guard oldPlace + count <= oldWords.count else { return nil }
                if kind == .deleted { marks.append(WordMark(kind, joined(oldWords[oldPlace..<oldPlace + count]))) }
                oldPlace += count
            }
            if kind != .deleted {
                guard newPlace + count <= newWords.count else { return nil }
                marks.append(WordMark(kind, joined(newWords[newPlace..<newPlace + count])))
                newPlace += count
            }
        }
        return oldPlace == oldWords.count && newPlace == newWords.count ? marks : nil
    }

    private static func words(_ text: String) -> [Substring] { text.split(separator: " ", omittingEmptySubsequences: false) }
    private static func joined(_ words: ArraySlice<Substring>) -> String { words.joined(separator: " ") }
}
