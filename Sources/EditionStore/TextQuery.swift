/// Words to be found in the sentences of a library.
///
/// All words have to stand in the sentence, in any of their forms ("arrest" finds "arrested") and whatever their case and accents.
/// "Words in quotes" have to stand in this order; `word*` finds what begins so; `-word` must not stand there; `one OR other` suffices.
public struct TextQuery: Sendable, Equatable {
    /// The query as FTS5 reads it.
    let expression: String

    /// - Returns: nil where nothing is asked for that could be found: no word, or only such as must not stand there.
    public init?(_ words: String) {
        var isOr = false
        var groups: [String] = []
        var excluded: [String] = []
        for term in Self.terms(words) {
            if term.text == "OR", !term.isQuoted {
                isOr = !groups.isEmpty
                continue
            }
            guard term.text.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
            // SQLite ends a text at a NUL.
            let quoted = "\"\(term.text.filter { $0 != "\0" })\"\(term.isPrefix ? " *" : "")"
            if term.isExcluded {
                excluded.append(quoted)
            } else if isOr, let last = groups.popLast() {
                groups.append("\(last) OR \(quoted)")
            } else {
                groups.append(quoted)
            }
            isOr = false
        }
        if groups.isEmpty { return nil }
        var expression = groups.map { "(\($0))" }.joined(separator: " AND ")
        if !excluded.isEmpty { expression = "(\(expression)) NOT (\(excluded.joined(separator: " OR ")))" }
        self.expression = expression
    }

    private struct Term {
        var text = ""
        var isQuoted = false
        var isExcluded = false
        var isPrefix = false
    }

    private static func terms(_ words: String) -> [Term] {
        var terms: [Term] = []
        var term = Term()
        var isInQuotes = false
        func finish() {
            if !term.text.isEmpty { terms.append(term) }
            term = Term()
        }
        var rest = words[...]
        while let character = rest.popFirst() {
            // A star ends a word, or a phrase after its quotes; anywhere else it only parts words.
            let isLast = rest.first.map { $0.isWhitespace || $0 == "\"" || $0 == "”" } ?? true
            if "\"“”".contains(character) {
                if isInQuotes, rest.first == "*" {
                    term.isPrefix = true
                    rest.removeFirst()
                }
                // What stands right before a quotation mark is a word by itself.
                if isInQuotes || !term.text.isEmpty { finish() }
                isInQuotes.toggle()
                term.isQuoted = isInQuotes
            } else if isInQuotes {
                term.text.append(character)
            } else if character.isWhitespace {
                finish()
            } else if character == "-", term.text.isEmpty {
                term.isExcluded = true
            } else if character == "*", isLast {
                term.isPrefix = !term.text.isEmpty
            } else {
                term.text.append(character)
            }
        }
        finish()
        return terms
    }
}
