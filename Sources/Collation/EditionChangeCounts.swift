import Findings
import ReportModel

/// Counts in how many countries each change was made, one country after the other, in any order; see ``EditionChanges``.
///
/// Of what only one country has, a key and a number are kept: memory grows with the wording of the reports, not with their text.
public struct EditionChangeCounts: Sendable {
    private struct Heading {
        var countries = 0
        var printed: OutlineDigest.Printed
    }

    private struct Words {
        var countries = 0
        var findings = 0
        var old: String
        var new: String
    }

    /// Countries by a template's hash, and the text of those that a second country has.
    private struct Templates {
        private(set) var countries: [UInt64: Int] = [:]
        private(set) var texts: [UInt64: String] = [:]

        mutating func count(_ template: SentenceTemplate) {
            let count = (countries[template.hash] ?? 0) + 1
            countries[template.hash] = count
            if count == 2 { texts[template.hash] = template.text }
        }
    }

    private struct Rewordings {
        var countries = 0
        var runs: Set<UInt64> = []
        var sides: (old: UInt64, new: UInt64)
        var texts: (old: String, new: String)?
    }

    private var countries = 0
    private var years: (old: Int?, new: Int?)?
    private var isOnePair = true
    private var grades: [Boundary.Grade: Int] = [:]
    private var topics: [String: Int] = [:]
    private var headings: [OutlineDigest.Key: Heading] = [:]
    private var words: [UInt64: Words] = [:]
    private var reverses: [UInt64: UInt64] = [:]
    private var vocabularies: [Vocabulary] = []
    private var had: [UInt64: Int] = [:]
    private var added = Templates()
    private var notReported = Templates()
    private var rewordings: [UInt64: Rewordings] = [:]
    private var claims: [NoChangeClaim] = []

    public init() {}

    /// Adds a country. Linear in its digest.
    public mutating func append(_ digest: CountryDigest) {
        countries += 1
        if let years, years != (digest.oldYear, digest.newYear) { isOnePair = false }
        years = (digest.oldYear, digest.newYear)
        grades[digest.grade, default: 0] += 1
        for topic in digest.outline.topics { topics[topic, default: 0] += 1 }
        for (key, printed) in digest.outline.changes {
            headings[key, default: Heading(printed: printed)].countries += 1
            headings[key]?.printed.merge(printed)
        }
        vocabularies.append(digest.vocabulary)
        for (run, findings) in digest.runs {
            var entry = words[run.key] ?? Words(old: run.old, new: run.new)
            entry.countries += 1
            entry.findings += findings
            entry.old = Self.later(entry.old, run.old)
            entry.new = Self.later(entry.new, run.new)
            words[run.key] = entry
            reverses[run.key] = run.reverseKey
        }
        for template in digest.templates { had[template, default: 0] += 1 }
        for template in digest.added { added.count(template) }
        for template in digest.notReported { notReported.count(template) }
        for rewording in digest.rewordings {
            var entry = rewordings[rewording.key] ?? Rewordings(sides: (rewording.old.hash, rewording.new.hash))
            entry.countries += 1
            if entry.countries == 2 { entry.texts = (rewording.old.text, rewording.new.text) }
            entry.runs.formUnion(rewording.runs)
            rewordings[rewording.key] = entry
        }
        if let claim = digest.claim { claims.append(claim) }
    }

    /// What the countries counted so far have in common.
    public var changes: EditionChanges {
        var marks = EditionChanges.Marks()
        let headings = sharedHeadings(&marks)
        let (reworded, explained) = sharedRewordings(&marks)
        let (words, forms) = sharedWords(besides: explained, &marks)
        let came = shared(added, .added, &marks.added)
        let went = shared(notReported, .notReported, &marks.notReported)
        return EditionChanges(
            countries: countries, oldYear: isOnePair ? years?.old : nil, newYear: isOnePair ? years?.new : nil, grades: grades,
            headings: headings, words: words, forms: forms, sentences: reworded + came + went,
            claims: claims.sorted { ($0.country.name, $0.country.code ?? "") < ($1.country.name, $1.country.code ?? "") }, marks: marks)
    }

    // MARK: Kinds

    private func sharedHeadings(_ marks: inout EditionChanges.Marks) -> [HeadingChange] {
        var result: [HeadingChange] = []
        for (key, heading) in headings {
            let all = max(key.kind == .added ? countries : topics[key.topic] ?? 0, heading.countries)
            guard heading.countries >= EditionChanges.Threshold.heading(of: all) else { continue }
            if key.kind == .notReported { marks.absentTopics.insert(key.topic) }
            let printed = heading.printed
            result.append(
                HeadingChange(
                    kind: key.kind, old: printed.old, new: printed.new, oldPlace: printed.oldPlace, newPlace: printed.newPlace,
                    countries: heading.countries, all: all))
        }
        let kinds = HeadingChange.Kind.allCases
        return result.sorted { first, second in
            if first.kind != second.kind { return kinds.firstIndex(of: first.kind) ?? 0 < kinds.firstIndex(of: second.kind) ?? 0 }
            if first.countries != second.countries { return first.countries > second.countries }
            let texts = [first, second].map { [$0.old ?? "", $0.new ?? "", $0.oldPlace ?? "", $0.newPlace ?? ""] }
            return texts[0].lexicographicallyPrecedes(texts[1], by: Self.isBefore)
        }
    }

    /// Sentences that stand in other words, and how many times each run of words was replaced in them.
    private func sharedRewordings(_ marks: inout EditionChanges.Marks) -> (sentences: [SharedSentence], explained: [UInt64: Int]) {
        var result: [SharedSentence] = []
        var explained: [UInt64: Int] = [:]
        for (key, rewording) in rewordings {
            let all = max(had[rewording.sides.old] ?? 0, rewording.countries)
            guard let texts = rewording.texts, rewording.countries >= EditionChanges.Threshold.text(of: all, countries: countries) else {
                continue
            }
            marks.rewordings.insert(key)
            for run in rewording.runs { explained[run, default: 0] += rewording.countries }
            result.append(SharedSentence(kind: .reworded, old: texts.old, new: texts.new, countries: rewording.countries, all: all))
        }
        return (Self.sorted(result), explained)
    }

    /// - Parameter explained: how many of a run's replacements are told with the sentences in which they were made.
    private func sharedWords(
        besides explained: [UInt64: Int], _ marks: inout EditionChanges.Marks
    ) -> (words: [SharedWords], forms: [SharedWords]) {
        var rule = WordFormRule()
        var result: [SharedWords] = []
        var forms: [SharedWords] = []
        for (key, entry) in words where entry.countries >= EditionChanges.Threshold.text(of: 0, countries: countries) {
            let all = entry.old.isEmpty ? countries : max(vocabularies.count { $0.holds(entry.old) }, entry.countries)
            guard entry.countries >= EditionChanges.Threshold.words(entry.old, entry.new, of: all, countries: countries) else { continue }
            let reverse = reverses[key].flatMap { words[$0]?.countries } ?? 0
            guard entry.countries >= EditionChanges.Threshold.oneWay * reverse else { continue }
            let isForm = rule.isSameInOtherForm(entry.old, entry.new)
            if !isForm && ReplacedRun.isGrammar(entry.old, entry.new) { continue }
            marks.words.insert(key)
            // What a sentence tells need not be told of its words.
            if !isForm && explained[key, default: 0] * 2 >= entry.countries { continue }
            let row = SharedWords(old: entry.old, new: entry.new, countries: entry.countries, all: all, findings: entry.findings)
            if isForm { forms.append(row) } else { result.append(row) }
        }
        return (Self.sorted(result), Self.sorted(forms))
    }

    private func shared(_ templates: Templates, _ kind: SharedSentence.Kind, _ marks: inout Set<UInt64>) -> [SharedSentence] {
        var result: [SharedSentence] = []
        for (hash, text) in templates.texts {
            let count = templates.countries[hash] ?? 0
            let all = kind == .added ? countries : max(had[hash] ?? 0, count)
            guard count >= EditionChanges.Threshold.text(of: all, countries: countries) else { continue }
            marks.insert(hash)
            result.append(
                SharedSentence(kind: kind, old: kind == .added ? nil : text, new: kind == .added ? text : nil, countries: count, all: all))
        }
        return Self.sorted(result)
    }

    // MARK: Order

    private static func sorted(_ sentences: [SharedSentence]) -> [SharedSentence] {
        sentences.sorted { first, second in
            if first.countries != second.countries { return first.countries > second.countries }
            return isBefore(first.old ?? first.new ?? "", second.old ?? second.new ?? "")
        }
    }

    private static func sorted(_ words: [SharedWords]) -> [SharedWords] {
        words.sorted { first, second in
            if first.countries != second.countries { return first.countries > second.countries }
            if first.findings != second.findings { return first.findings > second.findings }
            return [first.old, first.new].lexicographicallyPrecedes([second.old, second.new], by: isBefore)
        }
    }

    /// By bytes, so that no locale shows.
    private static func isBefore(_ first: String, _ second: String) -> Bool { first.utf8.lexicographicallyPrecedes(second.utf8) }

    /// Of several ways to print the same words the last in the order of bytes, which is the one in small letters: no order of the
    /// countries shows.
    fileprivate static func later(_ first: String, _ second: String) -> String { isBefore(first, second) ? second : first }
}

extension OutlineDigest.Printed {
    fileprivate mutating func merge(_ other: Self) {
        func later(_ first: String?, _ second: String?) -> String? {
            guard let first, let second else { return first ?? second }
            return EditionChangeCounts.later(first, second)
        }
        old = later(old, other.old)
        new = later(new, other.new)
        oldPlace = later(oldPlace, other.oldPlace)
        newPlace = later(newPlace, other.newPlace)
    }
}
