import HTMLTree
import Testing

@testable import ReportExtraction

struct ExtractionErrorTests {
    @Test(arguments: [
        ExtractionError.empty, .binary(kind: "a PDF"), .unparsed(.tooLarge(bytes: 100 << 20, limit: 32 << 20)), .unparsed(.tangled),
        .unparsed(.outOfMemory), .errorPage(words: "403"), .loginPage(words: "Sign in"), .emptyShell, .truncated(bytes: 12),
        .noReport(words: ""),
        .noReport(words: "Bridges"),
    ])
    func everyErrorSaysWhatIsThereAndWhatWouldHelp(error: ExtractionError) {
        let sentence = error.description
        #expect(sentence.contains(";") || sentence.contains("memory"))
        #expect(sentence.first?.isLowercase == true)
        #expect(!sentence.hasSuffix("."))
        #expect(!sentence.contains("“”"))
    }

    @Test func sizesAreInMegabytes() {
        #expect(ExtractionError.unparsed(.tooLarge(bytes: 100 << 20, limit: 32 << 20)).description.contains("100 MB, more than the 32 MB"))
    }
}
