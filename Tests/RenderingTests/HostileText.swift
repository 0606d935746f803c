import Findings
import ReportModel

/// Text that tries to be more than text: in a terminal, in Markdown, in JSON.
enum HostileText {
    static let samples = [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "a | b |---| c", "`code` ``more`` ```",
        "[click](javascript:alert(1))",
        "![x](http://evil.example/p.png)", "=cmd()", "\u{1B}[31mred\u{1B}[0m \u{1B}]0;title\u{07}", "\u{9B}2J",
        "\u{202E}txt.exe\u{202C} \u{2066}x\u{2069}",
        "** bold ** __under__ *em* _em_", "~~struck~~ ~one~", "&lt;b&gt; &#60;b&#62; &amp;", "$x^2$ $$y$$", "# heading", "- item",
        "1. item",
        "> quote", "--- ", "===", "[^1]: note", "[ref]: http://evil.example", "http://evil.example/a_b_c www.evil.example", "\\",
        "\\\\|", "\\`",
        "<!-- comment -->", "<a id=\"f-1\"></a>", "]]>", "\"quoted\" 'single'", "line\nbreak\rand\ttab\u{2028}sep", "\u{0}null",
        "{{ site.x }} {% x %}", "e\u{301}国連",
        "a*", "*a", "(a)*b*(c)", "<https://evil.example>", "<?php ?>", "<![CDATA[x]]>", ":smile: @user", "|", "||", "\\|",
        "- [ ] task",
    ]

    /// A diff in which every text is hostile.
    static let diff: ReportDiff = {
        let all = samples.joined(separator: " ")
        var findings: [Finding] = []
        for (index, sample) in samples.enumerated() {
            let section = ["Section 1. \(sample)", "a. \(samples[(index + 7) % samples.count])", sample]
            let old = Place(section, index)
            let other = samples[(index + 3) % samples.count]
            findings.append(.added(sample, old, near: NearMiss(quotation: old.quote(other), score: 0.3), id: "a\"><b>\(index)"))
            findings.append(.removed(other, old))
            findings.append(
                Finding(
                    id: "c\(index)", relation: .revised, isMoved: true, score: .nan,
                    old: [old.quote("kept \(sample) kept words stay here")],
                    new: [old.quote("kept \(other) kept words stay here")],
                    words: [
                        WordMark(.kept, "kept"), WordMark(.deleted, sample), WordMark(.inserted, other),
                        WordMark(.inserted, " spaced "),
                        WordMark(.kept, "kept words stay here and there and everywhere"),
                    ], shift: Shift(kind: .polarity, old: sample, new: other)))
        }
        let edition = { (year: Int) in
            EditionSummary(
                edition: Edition(country: Country(code: nil, name: all), year: year),
                snapshot: Snapshot(
                    url: "http://evil.example/a b<c>(d)|e`f\"g\u{202E}", sha256: "`<b>`", retrieved: "<i>", title: all,
                    published: all, pdf: all),
                wordCount: 1, sentenceCount: 1)
        }
        return ReportDiff(
            old: edition(2018), new: edition(2019),
            coverage: Coverage(notCoveredByOld: [SectionPath(headings: [all])], notCoveredByNew: [SectionPath(headings: [all])]),
            boundary: Boundary(grade: .quiet, placed: .nan, identical: .infinity, keptPath: -1),
            sections: samples.map {
                SectionCorrespondence(
                    old: [SectionPath(headings: [$0])], new: SectionPath(headings: ["Section 1. \($0)"]), relation: .renamed,
                    flow: [])
            },
            findings: findings)
    }()
}
