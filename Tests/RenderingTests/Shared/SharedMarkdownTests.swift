import Collation
import Testing

@testable import Rendering

@Suite("What many countries have in common, as Markdown")
struct SharedMarkdownTests {
    @Test("A document of its own")
    func document() {
        let text = String(decoding: SharedMarkdown().bytes(SharedFixture.changes), as: UTF8.self)
        #expect(text.hasPrefix("# In many countries at once\n\n2018 → 2019 · 3 countries · 3 retagged\n"))
        #expect(text.contains("\n## Headings that came\n\n- “Libel/Slander Laws” · 3 of 3\n"))
        #expect(
            text.contains(
                "\n- 3 of 3\n  - before: “The law forbids ovens in \\[country\\] and the baking of \\*bread\\* there.”\n  - now: "))
        #expect(text.hasSuffix("\n"))
    }

    @Test("A part of another document, one level deeper, or nothing")
    func part() {
        let text = SharedMarkdown(limit: 0).part(SharedFixture.changes, level: 3)
        #expect(text.hasPrefix("\n### In many countries at once\n"))
        #expect(text.contains("\n#### Headings that came\n\n- … and 1 more\n"))
        #expect(SharedMarkdown().part(.none, level: 2).isEmpty)
    }
}
