/// Every word the rules know, found by its key.
///
/// An open table: looking a word up takes a few steps of an array and makes no string.
public struct IncidentLexicon: Sendable {
    /// The words the package ships: ``EventTables`` and the words around them.
    public static let standard = IncidentLexicon()

    private var keys: [UInt64]
    private var meanings: [WordMeaning]
    private let mask: Int

    /// The shipped words and a user's own.
    ///
    /// - Parameters:
    ///   - past: lines "kind: words" as in ``EventTables/past``; a word given here wins over the shipped one. A line whose kind is
    ///     not known is passed over.
    ///   - gerund: the same for ``EventTables/gerund``.
    ///   - noun: the same for ``EventTables/noun``.
    public init(past: String = "", gerund: String = "", noun: String = "") {
        let size = 1 << 13
        keys = [UInt64](repeating: 0, count: size)
        meanings = [WordMeaning](repeating: WordMeaning(), count: size)
        mask = size - 1
        addEvents(EventTables.noun + "\n" + noun, .noun)
        addEvents(EventTables.gerund + "\n" + gerund, .gerund)
        addEvents(EventTables.past + "\n" + past, .past)
        for (name, words) in Self.lines(RoleTables.words) {
            guard let role = Self.roles[name] else { continue }
            for word in words { change(word) { $0.roles.insert(role) } }
            if role != .human { continue }
            for var word in words {
                word.add(UInt8(ascii: "s"))
                change(word) { $0.roles.insert(.humans) }
            }
        }
        for (index, word) in Self.words(RoleTables.months).enumerated() { change(word) { $0.month = UInt8(index + 1) } }
        for (index, word) in Self.words(RoleTables.numbers).enumerated() { change(word) { $0.number = UInt8(index + 1) } }
        for word in Self.words(RoleTables.notNames) { change(word) { $0.roles.insert(.notName) } }
        for word in Self.words(RoleTables.demonyms) { change(word) { $0.roles.formUnion([.demonym, .notName]) } }
    }

    func meaning(of key: UInt64) -> WordMeaning {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return meanings[slot] }
            slot = (slot + 1) & mask
        }
        return WordMeaning()
    }

    private mutating func addEvents(_ table: String, _ form: WordMeaning.Form) {
        for (name, words) in Self.lines(table) {
            guard let kind = IncidentKind(rawValue: name) else { continue }
            for word in words {
                change(word) {
                    // A word that is gerund and noun ("killing") is told apart where it stands.
                    $0.kind = kind
                    $0.form = form
                }
            }
        }
    }

    private mutating func change(_ word: WordKey, _ change: (inout WordMeaning) -> Void) {
        let key = word.value
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & mask }
        keys[slot] = key
        change(&meanings[slot])
    }

    /// The name of each line of a table and its words. The tables are read at every start of the command: byte by byte.
    private static func lines(_ table: String) -> [(String, [WordKey])] {
        Array(table.utf8).split(separator: UInt8(ascii: "\n")).compactMap { line in
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            let name = line[..<colon].drop { $0 == UInt8(ascii: " ") }
            return (String(decoding: name, as: UTF8.self), words(line[(colon + 1)...]))
        }
    }

    private static func words(_ list: String) -> [WordKey] { words(Array(list.utf8)[...]) }

    private static func words(_ list: ArraySlice<UInt8>) -> [WordKey] {
        var words: [WordKey] = []
        var word: WordKey?
        for byte in list {
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                if let word { words.append(word) }
                word = nil
            } else {
                word = word ?? WordKey()
                word?.add(byte)
            }
        }
        if let word { words.append(word) }
        return words
    }

    private static let roles: [String: WordRoles] = [
        "human": .human, "humans": .humans, "agent": .agent, "court": .court, "body": .body, "title": .title, "be": .be,
        "present": .present, "have": .have, "modal": .modal, "negation": .negation, "habit": .habit, "series": .series,
        "law": .law, "lawmaking": .lawmaking, "reporting": .reporting, "statistic": .statistic, "determiner": .determiner,
        "indefinite": .indefinite, "preposition": .preposition, "placePreposition": .placePreposition, "placeName": .placeName,
        "organisationName": .organisationName, "pronoun": .pronoun, "objectPronoun": .objectPronoun, "particle": .particle,
        "publication": .publication, "caseWord": .caseWord, "custody": .custody, "fresh": .fresh, "adverb": .adverb,
        "conduct": .conduct, "conjunction": .conjunction, "relation": .relation, "phrase": .phrase,
        "season": .season,
    ]
}
