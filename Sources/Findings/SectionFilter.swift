public import ReportModel

/// The part of the outline that a reader asked for.
///
/// A word of the filter is a number of the outline ("2", "Section 2", "2.a", "2a") or a part of a title, whatever its case. Any
/// one that fits suffices, and a section brings along everything under it. A number means a place in any edition; a title means a
/// topic, which ``following(_:)`` finds in the other editions under whatever title it stands there.
public struct SectionFilter: Sendable, Equatable {
    public let words: [String]
    private let rules: [Rule]
    /// Sections that correspond to one that was asked for by its title.
    private var followed: Set<SectionPath> = []

    private enum Rule: Sendable, Equatable {
        /// Numbers from the root down.
        case numbers([String])
        /// A part of a heading, lower-cased.
        case title(String)
    }

    /// Lets everything through.
    public static let everything = SectionFilter([])

    public init(_ words: [String]) {
        self.words = words
        rules = words.map { word in
            if let numbers = Self.numbers(in: word) { return .numbers(numbers) }
            return .title(Self.folded(word))
        }
    }

    /// Whether nothing is filtered.
    public var isEmpty: Bool { rules.isEmpty }

    /// Whether a section, or a section it stands under, was asked for. Linear in the length of the path.
    public func contains(_ path: SectionPath) -> Bool {
        isEmpty
            || rules.contains { rule in
                switch rule {
                case .numbers(let numbers):
                    path.headings.count >= numbers.count
                        && zip(numbers, path.headings).allSatisfy { $0 == HeadingLabel($1).number }
                case .title(let title):
                    path.headings.contains { Self.holds(Self.folded($0), title) }
                }
            }
            || !followed.isEmpty
                && (1...max(1, path.headings.count)).contains { followed.contains(SectionPath(headings: Array(path.headings.prefix($0)))) }
    }

    // MARK: Through renamings

    /// The filter that also lets through what corresponds to a section asked for by its title, on either side of a comparison.
    ///
    /// Linear in the sections.
    public func following(_ sections: [SectionCorrespondence]) -> SectionFilter {
        var result = self
        for section in sections {
            guard let old = section.old.first, let new = section.new else { continue }
            if isTitled(old) { result.followed.insert(new) }
            if isTitled(new) { result.followed.insert(old) }
        }
        return result
    }

    /// Whether a section was asked for by its title, which may be another in other editions.
    package var asksForTopics: Bool { rules.contains { if case .title = $0 { true } else { false } } }

    /// The filter that also lets some sections through.
    package func adding(_ paths: some Sequence<SectionPath>) -> SectionFilter {
        var result = self
        result.followed.formUnion(paths)
        return result
    }

    /// Whether a section was asked for by its own title, and not for the section that it stands under.
    package func isTitled(_ path: SectionPath) -> Bool {
        guard let heading = path.headings.last.map(Self.folded) else { return false }
        return rules.contains { rule in
            if case .title(let title) = rule { Self.holds(heading, title) } else { false }
        }
    }

    /// The diff cut down to the sections asked for, on either side; the words and sentences of the sides are those of what is
    /// left.
    ///
    /// Linear in the findings.
    public func select(_ diff: ReportDiff) -> ReportDiff {
        isEmpty ? diff : following(diff.sections).cut(diff)
    }

    private func cut(_ diff: ReportDiff) -> ReportDiff {
        let findings = diff.findings.filter { finding in
            finding.old.contains { contains($0.section) } || finding.new.contains { contains($0.section) }
        }
        return ReportDiff(
            old: Self.summary(diff.old, of: findings.flatMap(\.old)), new: Self.summary(diff.new, of: findings.flatMap(\.new)),
            coverage: Coverage(
                notCoveredByOld: diff.coverage.notCoveredByOld.filter(contains),
                notCoveredByNew: diff.coverage.notCoveredByNew.filter(contains)),
            boundary: diff.boundary,
            sections: diff.sections.filter { $0.new.map(contains) ?? false || $0.old.contains(where: contains) },
            findings: findings, summaryList: diff.summaryList.flatMap { select($0) })
    }

    /// The lists, if the summary of either side was asked for.
    private func select(_ list: SummaryList) -> SummaryList? {
        [list.old.place, list.new.place].contains { $0.map { contains($0.section) } ?? false } ? list : nil
    }

    private static func summary(_ side: EditionSummary, of quotations: [Quotation]) -> EditionSummary {
        EditionSummary(
            edition: side.edition, snapshot: side.snapshot,
            wordCount: quotations.reduce(0) { $0 + $1.text.split(separator: " ").count }, sentenceCount: quotations.count)
    }

    /// "Section 2", "2.a", "2a", "2.a." → ["2", "a"] and so on; nil for anything else. A letter alone is a part of a title.
    private static func numbers(in word: String) -> [String]? {
        var core = Substring(folded(word))
        let isNamed = core.hasPrefix("section ")
        if isNamed { core = core.dropFirst("section ".count) }
        var parts: [String] = []
        for part in core.split(whereSeparator: { ". ".contains($0) }) {
            let digits = part.prefix { $0.isASCII && $0.isNumber }
            let letters = part.dropFirst(digits.count)
            guard letters.allSatisfy({ $0.isASCII && $0.isLetter }), letters.count <= 4 else { return nil }
            if !digits.isEmpty { parts.append(String(digits)) }
            if !letters.isEmpty { parts.append(String(letters)) }
        }
        guard let first = parts.first, isNamed || first.allSatisfy(\.isNumber) else { return nil }
        return parts
    }

    /// In small letters; a hyphen makes no other word: "Anti-Semitism" is "Antisemitism".
    private static func folded(_ text: String) -> String {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
            return text.lowercased().replacing("-", with: "").split(separator: " ").joined(separator: " ")
        }
        var small: [UInt8] = []
        for byte in text.utf8 where byte != 0x2D && (byte != 0x20 || small.last ?? 0x20 != 0x20) {
            small.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        if small.last == 0x20 { small.removeLast() }
        return String(decoding: small, as: UTF8.self)
    }

    /// Whether a text has some words in it. Of ASCII as bytes: a search of a library asks this of thousands of headings.
    private static func holds(_ text: String, _ words: String) -> Bool {
        guard text.utf8.allSatisfy({ $0 < 0x80 }), let first = words.utf8.first, first < 0x80 else { return text.contains(words) }
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: words.utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
