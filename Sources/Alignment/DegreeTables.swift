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
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if line.isEmpty || line.hasPrefix("#") { continue }
            let problem = line.contains(":") ? addScale(line) : line.contains("<") ? .noName : addWords(line)
            if let problem { throw DegreeWordsError(line: number + 1, problem: problem) }
        }
    }

    private mutating func addWords(_ text: String) -> DegreeWordsError.Problem? {
        let words = Self.words(text)
        if let problem = Self.problem(of: words) { return problem }
        let known = Set(words.compactMap { line(of: $0) })
        if known.count > 1 { return .twoDegrees(words.filter { line(of: $0) != nil }) }
        if let place = known.first {
            lines[place] += words.filter { !lines[place].contains($0) }
        } else {
            lines.append(words)
        }
        return nil
    }

    private mutating func addScale(_ text: String) -> DegreeWordsError.Problem? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let name = parts[0].trimmed
        if name.isEmpty || parts.count != 2 { return .noName }
        let steps = parts[1].split(separator: "<", omittingEmptySubsequences: false).map { Self.words(String($0)) }
        if steps.count < 2 { return .oneStep }
        for words in steps {
            if words != ["-"], let problem = Self.problem(of: words.filter { $0 != "-" }) { return problem }
            for word in words where word != "-" && line(of: word) == nil { return .unknownWord(word) }
        }
        let scale = Scale(name: name, steps: steps)
        if let place = scales.firstIndex(where: { $0.name == name }) { scales[place] = scale } else { scales.append(scale) }
        return nil
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed.lowercased() }
    }

    private static func problem(of words: [String]) -> DegreeWordsError.Problem? {
        if words.isEmpty || words.contains("") { return .noWord }
        let odd = words.first { word in
            !word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == " " || $0 == "-" } || !word.contains(where: \.isLetter)
        }
        return odd.map { .notAWord($0) }
    }
}

extension Substring {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
