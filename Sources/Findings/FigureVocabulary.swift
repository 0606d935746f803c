/// What each word of ``FigureWords`` is, found by one look at a table.
struct FigureVocabulary: Sendable {
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16

        static let namer = Kinds(rawValue: 1 << 0)
        static let shortNamer = Kinds(rawValue: 1 << 1)
        static let noUnit = Kinds(rawValue: 1 << 2)
        static let plural = Kinds(rawValue: 1 << 3)
        static let noPlural = Kinds(rawValue: 1 << 4)
        static let timeAdjective = Kinds(rawValue: 1 << 5)
        static let change = Kinds(rawValue: 1 << 6)
        static let vague = Kinds(rawValue: 1 << 7)
        static let month = Kinds(rawValue: 1 << 8)
        /// The last word of a qualifier that stands before its figure.
        static let endsQualifier = Kinds(rawValue: 1 << 9)
        /// Names one of a row, by a number in words, too: "grade six".
        static let series = Kinds(rawValue: 1 << 10)
    }

    struct Entry: Sendable {
        var word = FigureWord.other
        var kinds: Kinds = []
        /// "Five".
        var number: Int?
        /// "Million".
        var scale: Int?
        /// "Thirds".
        var part: Int?
        /// The unit of time, in the plural.
        var time: String?
        /// The first name of a currency.
        var currency: String?
    }

    static let standard = FigureVocabulary()

    private let table: WordTable
    /// The first is that of words in no table.
    private let entries: [Entry]
    private let qualifiers: [UInt64: FigureWords.Bound]

    private init() {
        var places: [UInt64: Int] = [:]
        var entries = [Entry()]
        func entry(_ word: String, _ change: (inout Entry) -> Void) {
            let hash = StableHash.of(word.utf8)
            let place = places[hash] ?? entries.count
            if place == entries.count {
                places[hash] = place
                entries.append(Entry())
            }
            change(&entries[place])
        }
        for word in FigureWord.allCases where word != .other { entry(word.rawValue) { $0.word = word } }
        for (words, kind) in [
            (FigureWords.namers, Kinds.namer), (FigureWords.shortNamers, .shortNamer), (FigureWords.noUnits, .noUnit),
            (FigureWords.plurals, .plural), (FigureWords.noPlurals, .noPlural), (FigureWords.timeAdjectives, .timeAdjective),
            (FigureWords.changes, .change), (FigureWords.vague, .vague), (FigureWords.months, .month),
            (FigureWords.series, .series),
        ] {
            for word in words { entry(word) { $0.kinds.insert(kind) } }
        }
        var qualifiers: [UInt64: FigureWords.Bound] = [:]
        for (name, bound) in FigureWords.qualifiers {
            let words = name.utf8.split(separator: 0x20)
            qualifiers[Self.key(words.lazy.map { StableHash.of($0) })] = bound
            if let last = words.last { entry(String(Substring(last))) { $0.kinds.insert(.endsQualifier) } }
        }
        self.qualifiers = qualifiers
        for (word, number) in FigureWords.numbers { entry(word) { $0.number = number } }
        for (word, scale) in FigureWords.scales { entry(word) { $0.scale = scale } }
        for (word, part) in FigureWords.parts { entry(word) { $0.part = part } }
        for word in FigureWords.times.keys { entry(word) { $0.time = word.hasSuffix("s") ? word : word + "s" } }
        for (word, currency) in FigureWords.currencies { entry(word) { $0.currency = currency } }
        table = WordTable(hashes: places.map { (hash: $0.key, value: $0.value) })
        self.entries = entries
    }

    /// - Parameter hash: the ``StableHash`` of the word in lower case.
    func entry(of hash: UInt64) -> Entry { entries[table.value(of: hash)] }

    /// What words in a row before a figure say of it.
    ///
    /// - Parameter hashes: the ``StableHash`` of each.
    func qualifier(of hashes: some Sequence<UInt64>) -> FigureWords.Bound? { qualifiers[Self.key(hashes)] }

    private static func key(_ hashes: some Sequence<UInt64>) -> UInt64 {
        hashes.reduce(0) { ($0 ^ $1) &* 0x9E37_79B9_7F4A_7C15 }
    }

    func entry(of word: String) -> Entry { entry(of: StableHash.of(word.utf8)) }
}
