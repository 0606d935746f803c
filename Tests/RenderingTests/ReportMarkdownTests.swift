import ReportModel
import Testing

@testable import Rendering

@Suite("A report as Markdown")
struct ReportMarkdownTests {
    @Test("Headings by level, run-in headings in bold, text escaped")
    func blocks() {
        let blocks = String(decoding: ReportMarkdown().bytes(.ardania), as: UTF8.self).split(separator: "\n\n").map(String.init)
        #expect(blocks[0] == "# Ardania, 2019")
        #expect(blocks[1].hasPrefix("> [Ardania](https://reports.example/ardania/) (sha256 `3f80"))
        #expect(blocks[3] == "## Executive Summary")
        #expect(blocks[6] == "### a. Torture")
        #expect(blocks[9] == #"**Physical Conditions:** Cells were \*crowded\*. One in three had no window."#)
        #expect(blocks.last == "1\\. The law provides for it \\& \\<b\\>more\\</b\\>.\n")
    }
}
