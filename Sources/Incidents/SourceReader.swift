/// Finds who says so: the names before a verb of saying and after "according to".
struct SourceReader {
    private let read: ReadReport
    private static let according = WordKey.key("according")

    init(_ read: ReadReport) { self.read = read }

    /// Names as printed, in the order of the text. Linear in the sentence.
    func sources(_ telling: Telling) -> [String] {
        let sentence = read.sentences[telling.sentence]
        var sources: [String] = []
        for name in telling.names where name.kind != .place {
            let next = name.words.upperBound
            let says = next < sentence.upperBound && read.words[next].gap.isEmpty && read.words[next].has(.reporting)
            let start = max(sentence.lowerBound, name.words.lowerBound - 6)
            let isNamed = (start..<name.words.lowerBound).contains { read.words[$0].key == Self.according }
            guard says || isNamed else { continue }
            let text = read.string(name.words)
            if !sources.contains(text) { sources.append(text) }
        }
        return sources
    }
}
