/// Words and phrases of degree ("some", "at times", "credible"), and the scales on which they stand.
///
/// Those the package ships are ``standard``; a user's own are added from a text in the same format, which ``text`` prints:
///
/// ```
/// # Words and phrases of one line say as much as one another; those of a shipped line's word join that line.
/// sometimes, every now and then
/// rampant
/// # A scale: its name, and steps from the lightest to the heaviest. "-" is the claim without any such word.
/// how rampant: isolated < some < many < rampant
/// ```
public struct DegreeWords: Sendable {
    public static let standard = DegreeWords(parsing: shipped)

    private let tables: DegreeTables
    /// A lexicon that knows these words beside all others.
    package let lexicon: Lexicon

    /// The shipped words with more of a user's.
    ///
    /// - Parameter text: lines of words and phrases with commas between them, and lines "name: step < step" of scales, a scale of a
    ///   shipped name in its stead; empty lines and those that begin with "#" are passed over.
    /// - Throws: for the first line that is none of these.
    public init(words text: String) throws(DegreeWordsError) {
        var tables = Self.standard.tables
        try tables.add(text)
        self.tables = tables
        lexicon = Lexicon(readingTablesWith: tables)
    }

    /// The shipped tables, every line of which is right; a test reads them as a user's.
    private init(parsing text: String) {
        var tables = DegreeTables()
        try? tables.add(text)
        self.tables = tables
        lexicon = Lexicon(readingTablesWith: tables)
    }

    /// The words and scales in the format in which they are read.
    public var text: String { tables.text }
}
