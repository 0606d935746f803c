/// What is wrong with a line of a country table, and where.
public struct CountryTableError: Error, Sendable, Hashable {
    /// What keeps a line from being read.
    public enum Problem: Sendable, Hashable {
        /// The code is missing or is neither three letters nor two letters, a hyphen and up to three letters or digits.
        case malformedCode(String)
        /// The alpha-2 code is not two letters.
        case malformedAlpha2(String)
        /// A code that was not known before comes without a name.
        case missingName(code: String)
        /// A name or slug holds no letter or digit that would tell it from another.
        case emptyName(String)
        /// The region is none of the Department's bureaux.
        case unknownRegion(String)
        /// The line has more fields than there are.
        case tooManyFields(Int)
        /// An earlier line of the same table has the same code.
        case repeatedCode(String, line: Int)
        /// An earlier line of the same table gives the name or slug to another country.
        case sharedName(String, line: Int)
        /// The parent is no code of the table.
        case unknownParent(String)
        /// The parent is itself a part of a country or the very country of the line, or the country of the line has parts.
        case unfitParent(String)
    }

    /// The line of the table, from 1.
    public let line: Int
    public let problem: Problem

    /// A right line, as an example to go by.
    public static let example =
        "XAR | XA | EUR | Ardania | Kingdom of Ardania; Old Ardania | ardania-2; ardannia"

    public init(line: Int, problem: Problem) {
        self.line = line
        self.problem = problem
    }
}

extension CountryTableError: CustomStringConvertible {
    /// One sentence that names the line and what is wrong, and one that shows a right line.
    public var description: String {
        "line \(line): \(problem.sentence). A line gives code, alpha-2, region, name, other names, slugs and parent: "
            + Self.example
    }
}

extension CountryTableError.Problem {
    fileprivate var sentence: String {
        switch self {
        case .malformedCode(""):
            "the code is missing"
        case .malformedCode(let code):
            "“\(code)” is not a code of three letters, or of two letters, a hyphen and one to three letters or digits"
        case .malformedAlpha2(let code):
            "“\(code)” is not a code of two letters"
        case .missingName(let code):
            "the code \(code) is new, so it needs a name"
        case .emptyName(let name):
            "“\(name)” holds no letter or digit to tell it from another name"
        case .unknownRegion(let region):
            "“\(region)” is none of the regions \(CountryRegion.allCases.map(\.rawValue).joined(separator: ", "))"
        case .tooManyFields(let count):
            "there are \(count) fields, which is more than the seven of a line"
        case .repeatedCode(let code, let line):
            "the code \(code) stands on line \(line) already"
        case .sharedName(let name, let line):
            "“\(name)” belongs to the country on line \(line) already"
        case .unknownParent(let code):
            "the parent \(code) is no code of the table"
        case .unfitParent(let code):
            "the parent \(code) does not fit: a part of a country has no parts of its own and is not its own parent"
        }
    }
}
