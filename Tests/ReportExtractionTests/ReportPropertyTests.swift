import HTMLTree
import ReportModel
import Testing

@testable import ReportExtraction

/// What must hold whatever a page holds.
struct ReportPropertyTests {
    private static let frame = "<h2>Executive Summary</h2><p>it began so. it went on.</p>"

    /// Markup of all kinds, whole and broken.
    private static let soup = [
        "<p>", "</p>", "<div>", "</div>", "<b>", "</b>", "<i", ">", "<", "</", "<u><b></u>", "<span style='font-weight:bold'>", "</span>",
        "<br>", "<br/>",
        "<ul><li>", "</ul>", "<li>", "<table><tr><td>", "</td><td>", "</tr><tr>", "</table>", "<h2>", "</h2>", "<h3>", "</h3>", "<h6></h4>",
        "<hr>",
        "<a href='x'>", "</a>", "<!-- ", " -->", "<![CDATA[", "]]>", "<script>", "</script>", "<style>x", "</style>", "<form>", "</form>",
        "<nav>", "</nav>",
        "<div class=modal>", "<section id=report_content>", "</section>", "</body>", "</html>", "<body>", "<td>", "<wbr>", "<x:y z=\"",
        "\"", "'", "=",
        "&", "&amp;", "&nbsp;", "&nbsp", "&#146;", "&#x0;", "&#99999999;", "&eacute", ";", "\u{0}", "\u{1}", "\u{AD}", "\u{A0}", "\u{200B}",
        "\n", "\r\n",
        "\t", " ", " ", " ", "word", "Word", "The law.", "It was so. ", "Mr. Ota", "U.S.", "Section 1.", "Section 2. Respect",
        "a. Killings", "b.",
        "Executive Summary", "Endnote", "Women", "Prison Conditions:", "Corruption: ", "(", ")", "“", "”", "\"", ".", "...", "?", "1",
        "2:1", "é", "日本", "🙂",
        "Ghana", "SENSITIVE BUT", "Read a Section: North", "An official website of the United States", "Related Articles",
    ]

    @Test(arguments: 0..<40) func anySoupGivesReportsThatHoldTogether(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<60 {
            let count = Int.random(in: 0...120, using: &random)
            let middle = (0..<count).map { _ in Self.soup[Int.random(in: 0..<Self.soup.count, using: &random)] }.joined()
            var bytes = Array("\(Bool.random(using: &random) ? Self.frame : "")\(middle)".utf8)
            // A few bytes of no encoding.
            for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            let first = Result { try ReportReader().read(bytes, path: "2019/x.html") }
            let second = Result { try ReportReader().read(bytes, path: "2019/x.html") }
            switch (first, second) {
            case (.success(let reports), .success(let again)):
                #expect(reports == again)
                #expect(!reports.isEmpty)
                for report in reports {
                    if let broken = brokenInvariant(of: report) {
                        Issue.record("seed \(seed): \(broken)\n\(String(decoding: bytes, as: UTF8.self))")
                    }
                }
            case (.failure, .failure): break
            default: Issue.record("seed \(seed): read once and refused once")
            }
        }
    }

    /// Words with inline markup anywhere in them come out whole, once, and in order.
    @Test(arguments: 0..<40) func everyWordComesOutOnceAndInOrder(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        for _ in 0..<25 {
            var html = ""
            var words: [String] = []
            var open: [String] = []
            for number in 0..<Int.random(in: 1...60, using: &random) {
                let word = "w\(seed)x\(number)" + ["", "é", "’s", "-b", "."][Int.random(in: 0..<5, using: &random)]
                words.append(word)
                for (index, character) in word.enumerated() {
                    if index > 0, Int.random(in: 0..<4, using: &random) == 0 { html += inline(&open, using: &random) }
                    html += character == "’" ? ["&#146;", "&rsquo;", "’"][Int.random(in: 0..<3, using: &random)] : String(character)
                }
                let gap =
                    Int.random(in: 0..<3, using: &random) > 0 ? Self.spaces[Int.random(in: 0..<Self.spaces.count, using: &random)] : nil
                // Inline markup that reaches over the end of a block is where parsers differ.
                if gap == nil { while let tag = open.popLast() { html += "</\(tag)>" } }
                html += gap ?? Self.blocks[Int.random(in: 0..<Self.blocks.count, using: &random)]
            }
            let report = try #require(try ReportReader().read(Array("\(Self.frame)<p>\(html)".utf8)).first)
            let found = String(decoding: report.text, as: UTF8.self).split { $0 == " " || $0 == "\n" }.map(String.init)
            if found != ["it", "began", "so.", "it", "went", "on."] + words { Issue.record("seed \(seed):\n\(html)\n\(found)") }
        }
    }

    /// Something that may stand inside a word without parting it.
    private func inline(_ open: inout [String], using random: inout SplitMix) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            let tag = ["b", "i", "u", "span", "font", "em", "strong", "sup", "x-y"][Int.random(in: 0..<9, using: &random)]
            open.append(tag)
            return "<\(tag) class='a b'>"
        case 1:
            // Now and then in the wrong order.
            guard !open.isEmpty else { return "</b>" }
            return "</\(open.remove(at: Int.random(in: max(0, open.count - 2)..<open.count, using: &random)))>"
        default: return Self.nothings[Int.random(in: 0..<Self.nothings.count, using: &random)]
        }
    }

    private static let nothings = [
        "<u></u>", "<b></b>", "<wbr>", "&shy;", "&#8203;", "<!-- x -->", "<a name=x></a>", "<script>no()</script>", "<em></em>", "\u{AD}",
        "\u{FEFF}",
        "</center>", "<style>no</style>", "<noscript>no</noscript>",
    ]
    /// What parts words inside a block.
    private static let spaces = [
        " ", "\n", "\t ", "&nbsp;", "\u{2003}", "<br>", " <b></b> ", "<br/>", " <!-- x --> ", "\r\n", "&nbsp;&nbsp;", "\u{3000}",
        "<br>\n<br>", "<br><br>",
    ]
    /// What parts blocks.
    private static let blocks = [
        "</p><p>", "<p>", "<div>", "<ul><li>", "<li>", "<hr>", "<blockquote>", "<section>", "<table><tr><td>", "<tr><td>", "</td><td>",
        "</p> ", "</div> ", "</table> ",
        "</ul> ", "<div class=share>no</div>", "<nav>no</nav>", "<form>no</form><p>", "<dl><dt>", "<dd>", "<pre>", "<article>", "<figure>",
    ]
}
