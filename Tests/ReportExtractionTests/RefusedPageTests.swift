import HTMLTree
import Testing

@testable import ReportExtraction

struct RefusedPageTests {
    private func reason(_ html: String) throws -> ExtractionError { RefusedPage.reason(try HTMLTree(parsing: Array(html.utf8))) }

    @Test(arguments: [
        "<title>403 Forbidden</title><p>x", "<h1>404: not here</h1>", "<title>Oops</title><p>Too many requests.",
        "<title>Just a moment...</title>",
        "<meta http-equiv=Refresh content=5><p>Wait.", "<p>The site is temporarily unavailable.",
    ])
    func errorPagesAreKnown(html: String) throws {
        guard case .errorPage = try reason(html) else {
            Issue.record("\(try reason(html))")
            return
        }
    }

    @Test func loginPagesAreKnown() throws {
        #expect(try reason("<title>Ardania</title><form><input type=PASSWORD></form>") == .loginPage(words: "Ardania"))
        #expect(try reason("<p>Please sign in.</p>") == .loginPage(words: "Please sign in."))
    }

    @Test func shellsAreKnown() throws {
        #expect(try reason("<title>Reports</title><p>If the viewer doesn’t load, try again.") == .emptyShell)
        #expect(try reason("<title>Reports</title><script>load()</script><div id=app></div>") == .emptyShell)
    }

    @Test func ordinaryPagesAreNoReports() throws {
        let text = String(repeating: "There is much to say of bridges. ", count: 300)
        #expect(try reason("<title>Bridges</title><script>x</script><h1>B</h1><p>\(text)") == .noReport(words: "Bridges"))
        // A long page that only mentions an error is no error page.
        #expect(try reason("<title>Bridges</title><p>Access denied, said the guard. \(text)") == .noReport(words: "Bridges"))
        #expect(try reason("") == .noReport(words: ""))
    }

    @Test func wordsAreShortened() {
        #expect(RefusedPage.shortened("short") == "short")
        #expect(RefusedPage.shortened(String(repeating: "é", count: 200)).count == 80)
    }
}
