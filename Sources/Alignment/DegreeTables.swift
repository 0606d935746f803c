/// Lines of words of degree and scales, as they are read from a text.
struct DegreeTables: Sendable {
    struct Scale: Sendable {
        let name: String
        /// Words, each for its line; "-" for the plain claim.
        let steps: [[String]]
    }

    /// Words and phrases that say as much as one another, in lower case.
    private(set) var lines: [[String]] = []
    private(set) var scales: [Scale] = []

    /// The place of the line that a word stands in.
    func line(of word: String) -> Int? { lines.firstIndex { $0.contains(word) } }

    /// What ``add(_:)`` reads.
    var text: String {
        let words = lines.map { $0.joined(separator: ", ") }
        let scales = scales.map { scale in
            "\(scale.name): " + scale.steps.map { $0.joined(separator: ", ") }.joined(separator: " < ")
        }
        let heads = [
            "# Words and phrases of one line say as much as one another.",
            "# Scales, the lightest first; each word stands for its line, and \"-\" for the claim without any such word.",
        ]
        return ([heads[0]] + words + ["", heads[1]] + scales).joined(separator: "\n") + "\n"
    }

    /// Adds the lines of a text.
    mutating func add(_ text: String) throws(DegreeWordsError) {
        for (number, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
            let line = Self.trimmed(line)
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            let problem =
                line.contains(UInt8(ascii: ":")) ? addScale(line) : line.contains(UInt8(ascii: "<")) ? .noName : addWords(line)
            if let problem { throw DegreeWordsError(line: number + 1, problem: problem) }
        }
    }

    private mutating func addWords(_ text: Substring.UTF8View) -> DegreeWordsError.Problem? {
        let words = Self.words(text)
        if let problem = Self.problem(of: words) { return problem }
        let known = words.filter { line(of: $0) != nil }
        guard let place = known.first.flatMap({ line(of: $0) }) else {
            lines.append(words)
            return nil
        }
        if known.contains(where: { line(of: $0) != place }) { return .twoDegrees(known) }
        lines[place] += words.filter { !lines[place].contains($0) }
        return nil
    }

    private mutating func addScale(_ text: Substring.UTF8View) -> DegreeWordsError.Problem? {
        let parts = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let name = String(Substring(Self.trimmed(parts[0])))
        if name.isEmpty || parts.count != 2 { return .noName }
        let steps = parts[1].split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).map(Self.words)
        if steps.count < 2 { return .oneStep }
        for words in steps {
            if words != ["-"], let problem = Self.problem(of: words.filter { $0 != "-" }) { return problem }
            for word in words where word != "-" && line(of: word) == nil { return .unknownWord(word) }
        }
        let scale = Scale(name: name, steps: steps)
        if let place = scales.firstIndex(where: { $0.name == name }) { scales[place] = scale } else { scales.append(scale) }
        return nil
    }

    /// What stands between commas, in lower case and with one blank between the words of a phrase.
    private static func words(_ text: Substring.UTF8View) -> [String] {
        text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { word in
            let parts = word.split(whereSeparator: isBlank).map { String(Substring($0)) }
            return (parts.count == 1 ? parts[0] : parts.joined(separator: " ")).lowercased()
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text.drop(while: isBlank)
        while let last = text.last, isBlank(last) { text.removeLast() }
        return text
    }

    private static func problem(of words: [String]) -> DegreeWordsError.Problem? {
        if words.isEmpty || words.contains("") { return .noWord }
        return words.first { word in
            !word.unicodeScalars.allSatisfy { isLetter($0) || $0 == " " || $0 == "-" } || !word.unicodeScalars.contains(where: isLetter)
        }.map { .notAWord($0) }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? (0x61...0x7A).contains(scalar.value) : scalar.properties.isAlphabetic
    }
}
