public import HTMLTree

/// Why a file is not a report. Each says what was found and what would help; the caller names the file.
public enum ExtractionError: Error, Sendable, Equatable {
    /// Nothing, or nothing but white space.
    case empty
    /// A file of another kind, such as a PDF.
    case binary(kind: String)
    /// The page could not be parsed.
    case unparsed(HTMLParseError)
    /// A page the site sent instead of the report, such as "403 Forbidden" or a login; its title or first words.
    case errorPage(words: String)
    /// A page that asks for a name and password.
    case loginPage(words: String)
    /// A page that loads its text by script and holds none itself.
    case emptyShell
    /// A page that breaks off before its end.
    case truncated(bytes: Int)
    /// A page or text without the headings of a report.
    case noReport(words: String)
}

extension ExtractionError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "the file is empty; save the page again"
        case .binary(let kind): "this is \(kind), not a page or a text; save the report's page as HTML"
        case .unparsed(.tooLarge(let bytes, let limit)):
            "the page has \(bytes >> 20) MB, more than the \(limit >> 20) MB that are read; a report's page has less than 1 MB"
        case .unparsed(.tangled): "the page's tags are tangled beyond what can be parsed in reasonable time; no report's page is"
        case .unparsed(.outOfMemory): "there is not enough memory to parse the page"
        case .errorPage(let words): "this is an error page (“\(words)”), not a report; fetch it again later or by browser"
        case .loginPage(let words): "this is a login page (“\(words)”), not a report; save the page from a browser that is logged in"
        case .emptyShell:
            "the page has no report text: it is a viewer that loads the text by script; save the report's own page (“Basic Text” version)"
        case .truncated(let bytes): "the page breaks off after \(bytes) bytes; save it again"
        case .noReport(let words):
            "no report text was found\(words.isEmpty ? "" : " (the page begins “\(words)”)"); give the page or text of one country report"
        }
    }
}
