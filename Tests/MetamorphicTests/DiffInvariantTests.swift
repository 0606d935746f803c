import Foundation
import Recension
import Testing

/// What holds for any two reports.
@Suite struct DiffInvariantTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let name: String
        let old: Report
        let new: Report
        let diff: ReportDiff

        init(name: String, old: Report, new: Report) {
            self.name = name
            self.old = old
            self.new = new
            diff = compare(old: old, new: new)
        }

        var testDescription: String { name }
    }

    /// Edited sample editions, successive sample editions, editions of different countries, and real pages where there are any.
    static let pairs: [Pair] = {
        var pairs: [Pair] = []
        let reports = SampleReports.names.compactMap { name in (try? SampleReports.report(name)).map { (name, $0) } }
        for (index, report) in reports.enumerated() {
            let seed = UInt64(index) << 16
            let edited = ReportEditor.edit(report.1, EditKind.allCases, rate: 0.05, seed: seed)
            pairs.append(Pair(name: "\(report.0), edited with seed \(seed)", old: report.1, new: edited.report))
        }
        if let first = reports.first {
            for seed: UInt64 in 1...8 {
                let edited = ReportEditor.edit(first.1, EditKind.allCases, rate: 0.02 * Double(seed), seed: seed)
                pairs.append(Pair(name: "\(first.0), edited with seed \(seed)", old: first.1, new: edited.report))
            }
        }
        for (old, new) in zip(reports, reports.dropFirst(3)) {
            pairs.append(Pair(name: "\(old.0) → \(new.0)", old: old.1, new: new.1))
        }
        for (old, new) in zip(reports, reports.dropFirst(4)) {
            pairs.append(Pair(name: "\(old.0) → \(new.0)", old: old.1, new: new.1))
        }
        if CorpusReports.isEnabled {
            let real = CorpusReports.reports()
            for (index, report) in real.enumerated() {
                let edited = ReportEditor.edit(report.report, EditKind.allCases, rate: 0.03, seed: UInt64(index))
                pairs.append(Pair(name: "\(report.name), edited", old: report.report, new: edited.report))
            }
            for country in ["iceland", "kenya", "hungary", "cuba", "kazakhstan"] {
                let editions = (2018...2024).compactMap { CorpusReports.report("\($0)/\(country)") }
                for (old, new) in zip(editions, editions.dropFirst()) {
                    pairs.append(Pair(name: "\(old.name) → \(new.name)", old: old.report, new: new.report))
                }
            }
        }
        return pairs
    }()

    @Test func thereArePairs() {
        #expect(Self.pairs.count > 25)
    }

    @Test(arguments: pairs) func everySentenceIsInExactlyOneFinding(_ pair: Pair) {
        let diff = pair.diff
        let old = diff.findings.flatMap { $0.old.map { SentencePlace($0, pair.old) } }
        let new = diff.findings.flatMap { $0.new.map { SentencePlace($0, pair.new) } }
        #expect(old.map(\.index).sorted() == Array(pair.old.sentences.indices))
        #expect(new.map(\.index).sorted() == Array(pair.new.sentences.indices))
        #expect(old.allSatisfy { $0.text == pair.old.string(pair.old.sentences[$0.index]) })
        #expect(new.allSatisfy { $0.text == pair.new.string(pair.new.sentences[$0.index]) })
    }

    @Test(arguments: pairs) func findingsStandInTheOrderOfTheNewReport(_ pair: Pair) {
        let diff = pair.diff
        let places = diff.findings.compactMap { $0.new.first.map { SentencePlace($0, pair.new).index } }
        #expect(places == places.sorted())
        for finding in diff.findings {
            let old = finding.old.map { SentencePlace($0, pair.old).index }
            let new = finding.new.map { SentencePlace($0, pair.new).index }
            #expect(old == old.sorted() && new == new.sorted())
        }
        #expect(diff.sections.compactMap(\.new) == pair.new.sections.indices.map { pair.new.path(to: $0) })
    }

    @Test(arguments: pairs) func identifiersAreUniqueAndStable(_ pair: Pair) {
        let diff = pair.diff
        #expect(Set(diff.findings.map(\.id)).count == diff.findings.count)
        #expect(compare(old: pair.old, new: pair.new) == diff)
    }

    @Test(arguments: pairs) func aReportDoesNotDifferFromItself(_ pair: Pair) {
        for report in [pair.old, pair.new] {
            let diff = compare(old: report, new: report)
            let different = diff.findings.filter { $0.relation != .unchanged || $0.isMoved }
            #expect(different.isEmpty, "\(different.prefix(3).map(\.old))")
            #expect(diff.isEmpty)
        }
    }

    @Test(arguments: pairs) func theSidesMirrorEachOther(_ pair: Pair) {
        let (there, back) = mirrored(pair, isWhole: false)
        #expect(there.isSubset(of: back), "only there: \(there.subtracting(back).sorted().prefix(5))")
        #expect(back.isSubset(of: there), "only back: \(back.subtracting(there).sorted().prefix(5))")
    }

    /// The same with the relation of linked sentences and the words of a shift.
    @Test func relationsMirrorEachOther() {
        for pair in Self.pairs {
            let (there, back) = mirrored(pair, isWhole: true)
            #expect(there == back, "\(pair.name): \(there.subtracting(back).sorted()) \(back.subtracting(there).sorted())")
        }
    }

    private func mirrored(_ pair: Pair, isWhole: Bool) -> (there: Set<MirroredFinding>, back: Set<MirroredFinding>) {
        let there = pair.diff.findings
        let back = compare(old: pair.new, new: pair.old).findings
        return (
            Set(there.map { MirroredFinding($0, pair.old, pair.new, isTurned: false, isWhole: isWhole) }),
            Set(back.map { MirroredFinding($0, pair.old, pair.new, isTurned: true, isWhole: isWhole) })
        )
    }

    @Test(arguments: pairs) func marksGiveTheWordsOfBothSides(_ pair: Pair) {
        for finding in pair.diff.findings {
            let isOneSided = finding.old.isEmpty || finding.new.isEmpty
            if isOneSided || finding.relation == .unchanged {
                #expect(finding.words.isEmpty)
                continue
            }
            #expect(!finding.words.isEmpty, "\(finding.id)")
            let old = finding.words.filter { $0.kind != .inserted }.map(\.text).joined(separator: " ")
            let new = finding.words.filter { $0.kind != .deleted }.map(\.text).joined(separator: " ")
            #expect(folded(old) == folded(finding.old.map(\.text).joined(separator: " ")))
            #expect(new == finding.new.map(\.text).joined(separator: " "))
        }
    }

    @Test(arguments: pairs) func shiftsAreRevised(_ pair: Pair) {
        for finding in pair.diff.findings {
            if let shift = finding.shift {
                #expect(finding.relation == .revised)
                #expect(!shift.old.isEmpty || !shift.new.isEmpty)
            }
            #expect(finding.near == nil || finding.relation == .added || finding.relation == .removed || finding.relation == .notCovered)
            #expect((finding.score == nil) == (finding.old.isEmpty || finding.new.isEmpty))
        }
    }

    @Test func outputIsTheSameBytesFromAnyTask() async {
        @Sendable func bytes(_ pair: Pair) -> [[UInt8]] {
            let diff = compare(old: pair.old, new: pair.new)
            let tool = Tool(version: "0")
            return [
                DiffJSON(tool: tool, includesUnchanged: true).bytes(diff), DiffMarkdown().bytes(diff),
            ]
        }
        for pair in Self.pairs.prefix(4) + Self.pairs.suffix(2) {
            let alone = bytes(pair)
            let together = await withTaskGroup(of: [[UInt8]].self) { group in
                for _ in 0..<4 { group.addTask { bytes(pair) } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(together.allSatisfy { $0 == alone }, "\(pair.name)")
        }
    }

    /// Kept words are printed as the new side has them, which may differ in the kind of quotes, dashes and spaces.
    private func folded(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{2018}", "\u{2019}", "\u{02BC}", "\u{0060}", "\u{00B4}": result += "'"
            case "\u{201C}", "\u{201D}": result += "\""
            case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": result += "-"
            case "\u{00AD}", "\u{200B}", "\u{200C}", "\u{200D}", "\u{FEFF}", "\u{2060}", "\u{200E}", "\u{200F}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

/// A quotation by the position of its sentence.
private struct SentencePlace {
    let index: Int
    let text: String

    init(_ quotation: Quotation, _ report: Report) {
        index = report.paragraphs[quotation.paragraph].sentences.lowerBound + quotation.sentence
        text = quotation.text
    }
}

/// What of a finding does not depend on which side is called the old one.
private struct MirroredFinding: Hashable, Comparable, CustomStringConvertible {
    let description: String

    /// - Parameters:
    ///   - isTurned: whether the comparison was made with the sides exchanged.
    ///   - isWhole: whether the relation of linked sentences and the words of a shift count.
    init(_ finding: Finding, _ first: Report, _ second: Report, isTurned: Bool, isWhole: Bool) {
        let old = (isTurned ? finding.new : finding.old).map { SentencePlace($0, first).index }
        let new = (isTurned ? finding.old : finding.new).map { SentencePlace($0, second).index }
        var relation = finding.relation
        if isTurned && relation == .added { relation = .removed } else if isTurned && relation == .removed { relation = .added }
        let shift = finding.shift.map { "\($0.kind) \(isTurned ? $0.new : $0.old)→\(isTurned ? $0.old : $0.new)" } ?? ""
        let isLinked = !old.isEmpty && !new.isEmpty
        description =
            "\(old)→\(new)\(finding.isMoved ? " moved" : "")" + (isWhole || !isLinked ? " \(relation)" : "")
            + (isWhole ? " \(shift)" : "")
    }

    static func < (first: Self, second: Self) -> Bool { first.description < second.description }
}
