import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A diff as a page")
struct DiffPageTests {
    private static let tool = Tool(version: "0.0")

    private func page(_ diff: ReportDiff, all: Bool = false, _ listing: DiffListing = .everything) -> String {
        String(decoding: DiffPage(tool: Self.tool, includesUnchanged: all, listing: listing).bytes(diff), as: UTF8.self)
    }

    /// What stands between the stylesheet and the script.
    private func body(_ page: String) -> Substring {
        let start = page.firstRange(of: "<body>")?.upperBound ?? page.endIndex
        let end = page.firstRange(of: "<script>")?.lowerBound ?? page.endIndex
        return start < end ? page[start..<end] : ""
    }

    private func count(_ part: String, in text: some StringProtocol) -> Int { text.ranges(of: part).count }

    @Test("The page may load nothing, and needs nothing")
    func policy() {
        let page = page(Ardania.diff)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(page.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'"))
        #expect(!page.contains("@import") && !page.contains("url(") && !page.contains(" src="))
        #expect(page.hasSuffix("</html>\n"))
        #expect(!page.contains("\r") && !page.contains("\t"))
    }

    @Test("Every finding that is listed is an article with its own place, once")
    func findings() {
        let shown = Ardania.findings.filter { $0.differs && ($0.relation != .cosmetic || $0.isMoved) }
        let changed = body(page(Ardania.diff))
        #expect(count("<article ", in: changed) == shown.count)
        for finding in shown { #expect(count("id=\"f-\(finding.id)\"", in: changed) == 1) }
        #expect(count("<article ", in: body(page(Ardania.diff, all: true))) == Ardania.findings.count)
    }

    @Test("Head: what was compared, from where, and how far to trust it")
    func head() {
        let head = body(page(Ardania.diff))
        #expect(head.contains("<h1>Ardania <span class=\"years\">2018 → 2019</span></h1>"))
        #expect(head.contains("<strong>Retagged.</strong> Headings moved"))
        #expect(head.contains("means not found in 2019, nothing more"))
        for year in ["2018", "2019"] {
            #expect(head.contains("<a href=\"https://reports.example/\(year)/ardania/\">https://reports.example/\(year)/ardania/</a>"))
        }
        #expect(head.contains("retrieved <time>2026-11-02</time> · SHA-256 <code>\(String(repeating: "3f80a1b2", count: 8))</code>"))
        #expect(head.contains("<b class=\"number\">4</b> not reported in 2019"))
    }

    @Test("Highlights link to findings of the page")
    func links() {
        let body = body(page(Ardania.diff))
        let targets = body.ranges(of: "href=\"#f-").map { body[$0.upperBound...].prefix { $0 != "\"" } }
        #expect(targets.count > Ardania.findings.count - 3)
        for target in Set(targets) { #expect(body.contains("id=\"f-\(target)\"")) }
    }

    @Test("A highlight whose finding is not listed is no link")
    func unlisted() {
        let listing = DiffListing(minimum: 0.99)
        let body = body(page(Ardania.diff, listing))
        #expect(!body.contains("href=\"#f-"))
        #expect(body.contains("Nothing is to be listed."))
    }

    @Test("Words are marked where they changed; both editions stand there, too, to be read side by side")
    func words() {
        let body = body(page(Ardania.diff))
        #expect(body.contains("<p class=\"woven\">There were <del>no</del> reports of politically motivated"))
        #expect(body.contains("<p class=\"old\"><span class=\"edition\">2018</span> There were <del>no</del> reports"))
        #expect(body.contains("<p class=\"new\"><span class=\"edition\">2019</span> There were reports of politically"))
    }

    @Test("A finding tells its kind in a sign and a word, and what filters know it by")
    func kinds() throws {
        let body = body(page(Ardania.diff))
        #expect(body.contains("data-kind=\"revised shift\""))
        #expect(body.contains("<span class=\"sign removed\" role=\"img\" aria-label=\"not reported in 2019\">−</span>"))
        #expect(body.contains("data-kind=\"moved\""))
        #expect(
            body.contains("<li>moved from 1.d Role of the Police, <a href=\"https://reports.example/2018/ardania/#:~:text=The%20police"))
    }

    @Test("By significance the findings stand in one list, with their places")
    func significance() {
        let body = body(page(Ardania.diff, DiffListing(order: .significance)))
        #expect(body.contains("<h3 id=\"by-significance\">By significance</h3>"))
        #expect(body.contains("<li>Executive Summary</li>"))
        #expect(!body.contains("<nav"))
    }

    @Test("Where nothing differs, the page says so, and nothing else")
    func nothing() {
        let same = ReportDiff(
            old: .side(2018, words: 1), new: .side(2019, words: 1), coverage: Coverage(), boundary: Ardania.boundary, sections: [],
            findings: [.same("It is so.", Place(Ardania.summary, 0), was: Place(Ardania.summary, 0))])
        let page = page(same)
        #expect(page.contains("Nothing differs."))
        #expect(!page.contains("<article") && !page.contains("<script>"))
    }

    @Test("Hostile text is text, wherever it stands")
    func hostile() {
        let page = page(HostileText.diff, all: true)
        let body = body(page)
        #expect(count("<script", in: page) == 1)
        #expect(!body.contains("<img") && !body.contains("<b>") && !body.contains("javascript:alert(1)\""))
        #expect(!page.contains("onerror=\"") && !page.contains(" onerror=alert(1)>"))
        #expect(page.unicodeScalars.allSatisfy { $0 == "\n" || !Inert.isActive($0) })
        // Each address is one of the web or a place on the page.
        for range in body.ranges(of: "href=\"") {
            let address = body[range.upperBound...].prefix { $0 != "\"" }
            #expect(address.hasPrefix("#") || address.hasPrefix("http://") || address.hasPrefix("https://"))
        }
        // Every tag is one of those that pages are made of.
        for range in body.ranges(of: "<") {
            let name = body[range.upperBound...].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            #expect(HTMLTag(rawValue: String(name)) != nil, "<\(name)")
        }
    }

    @Test("The same diff gives the same bytes")
    func determinism() {
        let page = DiffPage(tool: Self.tool)
        #expect(page.bytes(Ardania.diff) == page.bytes(Ardania.diff))
    }
}
