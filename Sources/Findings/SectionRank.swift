import ReportModel

/// How much a place in the report counts, by the words of its headings: no outline is known by its numbers, for the next edition may
/// have another.
///
/// The deepest heading that holds a known word decides. Life and limb come first, then liberty, then rights in society, then work;
/// sections that only point to another publication come last.
struct SectionRank: Sendable {
    /// Beginnings of words in a heading, and the factor in thousandths; of one heading the first line that fits decides.
    private static let table: [(words: [String], factor: Int)] = [
        (["executive summary"], 1_000),
        (["worst forms of child labor", "forced or compulsory", "forced labor", "child labor"], 550),
        (["wage", "occupational", "acceptable work", "acceptable conditions", "conditions of work", "inspection"], 400),
        (["worker", "bargaining", "right to organize", "employment"], 500),
        (["trafficking in persons", "religious freedom", "freedom of religion"], 400),
        (
            [
                "life", "killing", "disappear", "abduct", "torture", "cruel", "internal conflict", "armed conflict", "genocide", "atrocit",
                "war crime", "security of the person", "abuses in",
            ], 950
        ),
        (
            [
                "arrest", "detention", "detainee", "prison", "denial of fair", "trial", "transnational repression",
                "integrity of the person",
                "reprisal", "retribution", "political prisoner",
            ], 900
        ),
        (
            [
                "expression", "press", "media", "internet", "censor", "libel", "slander", "assembly", "association", "movement", "refugee",
                "asylum", "privacy", "arbitrary or unlawful interference", "liberty", "civil liberties", "rape", "violence", "genital",
                "stateless", "refoulement", "academic freedom", "exile", "citizenship",
            ], 800
        ),
        (
            [
                "women", "children", "discriminat", "disabilit", "sexual orientation", "lgbt", "minorit", "indigenous", "semitism",
                "racial",
                "stigma", "marriage", "coercion", "reproductive",
            ], 700
        ),
        (["election", "political process", "participat", "corruption", "transparency", "governmental posture", "attitude"], 700),
    ]
    private static let unknown = 650

    private let patterns: [(words: [[UInt8]], factor: Int)]

    init() {
        patterns = Self.table.map { line in (line.words.map { Array(" \($0)".utf8) }, line.factor) }
    }

    /// Whether the place is the summary: under its heading, or, in editions without one, before the first heading.
    func isSummary(_ path: SectionPath) -> Bool {
        guard let first = path.headings.first else { return true }
        return LetterText(first).contains(patterns[0].words[0])
    }

    /// In thousandths.
    func factor(of path: SectionPath) -> Int {
        if path.headings.isEmpty { return Significance.one }
        for heading in path.headings.reversed() {
            let text = LetterText(heading)
            for line in patterns where text.contains(anyOf: line.words) { return line.factor }
        }
        return Self.unknown
    }
}
