extension IncidentLexicon {
    /// The shipped words and those of a text, a line for each form and kind; a word given here wins over the shipped one.
    ///
    /// ```
    /// # Words of acts that the reports of one region use.
    /// past attacked: pelted caned
    /// gerund attacked: pelting caning
    /// noun attacked: pelting caning
    /// ```
    ///
    /// - Parameter text: lines "form kind: words", the form one of `past`, `gerund` and `noun`, the kind one of ``IncidentKind``;
    ///   empty lines and those that begin with "#" are passed over. Words are told apart by blanks, whatever their case.
    /// - Throws: for the first line that is none of these.
    public init(words text: String) throws(IncidentWordsError) {
        var tables = ["past": "", "gerund": "", "noun": ""]
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if line.isEmpty || line.hasPrefix("#") { continue }
            func fail(_ problem: IncidentWordsError.Problem) -> IncidentWordsError { .init(line: number + 1, problem: problem) }
            guard let colon = line.firstIndex(of: ":") else { throw fail(.noColon) }
            let head = line[..<colon].split(separator: " ").map(String.init)
            guard head.count == 2 else { throw fail(.malformedHead(String(line[..<colon]))) }
            guard let table = tables[head[0]] else { throw fail(.unknownForm(head[0])) }
            guard IncidentKind(rawValue: head[1]) != nil else { throw fail(.unknownKind(head[1])) }
            let words = line[line.index(after: colon)...]
            guard words.contains(where: \.isLetter) else { throw fail(.noWords) }
            tables[head[0]] = table + "\(head[1]):\(words)\n"
        }
        self.init(past: tables["past"] ?? "", gerund: tables["gerund"] ?? "", noun: tables["noun"] ?? "")
    }
}

/// What is wrong with a line of a user's words of acts, and where.
public struct IncidentWordsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Problem: Sendable, Hashable {
        case noColon
        /// What stands before the colon is not a form and a kind.
        case malformedHead(String)
        case unknownForm(String)
        case unknownKind(String)
        case noWords
    }

    /// The line, from 1.
    public let line: Int
    public let problem: Problem

    public var description: String {
        let reason =
            switch problem {
            case .noColon: "there is no colon"
            case .malformedHead(let head): "“\(head)” is not a form and a kind"
            case .unknownForm(let form): "“\(form)” is none of past, gerund and noun"
            case .unknownKind(let kind):
                "“\(kind)” is none of the kinds \(IncidentKind.allCases.map(\.rawValue).joined(separator: ", "))"
            case .noWords: "no word follows the colon"
            }
        return "line \(line): \(reason); a right line is “past attacked: pelted caned”"
    }
}
