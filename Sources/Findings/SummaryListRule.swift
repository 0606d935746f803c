import Alignment
import ReportModel
import SequenceDiff

/// Compares the lists of two summaries item by item.
///
/// Items are matched by their stems, each weighed by how rare it is in the two lists: the word that only one item of a list has
/// ("refoulement") tells which issue is meant, the word that many have ("restrictions") does not. An item that merely moved is kept.
struct SummaryListRule {
    /// Words of shorter lists are weighed as if the lists had this many items.
    private static let leastItems = 24
    /// The share of an item's weight that a sentence outside a list has to have for the item to be looked for there, of 1/100.
    private static let mention = 80

    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment
    private let oldReading: SummaryListReader.Reading
    private let newReading: SummaryListReader.Reading
    private var oldItems: [SummaryItemWords] = []
    private var newItems: [SummaryItemWords] = []
    private let vocabulary: SummaryVocabulary

    /// The lists of two reports; nil where neither has one.
    static func compare(old: Report, new: Report, _ alignment: ReportAlignment) -> SummaryList? {
        let oldReading = SummaryListReader.read(old)
        let newReading = SummaryListReader.read(new)
        if oldReading.status != .list && newReading.status != .list { return nil }
        var rule = SummaryListRule(old: old, new: new, alignment, oldReading, newReading)
        return SummaryList(old: side(old, oldReading), new: side(new, newReading), items: rule.items())
    }

    private static func side(_ report: Report, _ reading: SummaryListReader.Reading) -> SummaryList.Side {
        SummaryList.Side(
            status: reading.status, place: reading.sentence.map { Quotation(report, sentence: $0) }, lead: reading.lead,
            items: reading.items.map { report.string($0) })
    }

    private init(
        old: Report, new: Report, _ alignment: ReportAlignment, _ oldReading: SummaryListReader.Reading,
        _ newReading: SummaryListReader.Reading
    ) {
        self.old = old
        self.new = new
        self.alignment = alignment
        self.oldReading = oldReading
        self.newReading = newReading
        vocabulary = SummaryVocabulary(alignment.lexicon)
    }

    private mutating func items() -> [SummaryList.Item] {
        guard [oldReading.status, newReading.status].allSatisfy({ $0 == .list || $0 == .denial }) else {
            return oldReading.items.map { .init(relation: .notCompared, old: [old.string($0)]) }
                + newReading.items.map { .init(relation: .notCompared, new: [new.string($0)]) }
        }
        weigh()
        let groups = SummaryItemMatcher.groups(oldItems, newItems)
        var oldGroup = [Int?](repeating: nil, count: oldItems.count)
        var newGroup = [Int?](repeating: nil, count: newItems.count)
        for (index, group) in groups.enumerated() {
            for item in group.old { oldGroup[item] = index }
            for item in group.new { newGroup[item] = index }
        }
        var marks = WordMarkRule(old: old, new: new, alignment)
        var items: [SummaryList.Item] = []
        for item in newItems.indices {
            guard let index = newGroup[item] else {
                let place = elsewhere(newItems[item], in: old, oldReading.others, alignment.old)
                items.append(.init(relation: .added, new: [new.string(newReading.items[item])], elsewhere: place))
                continue
            }
            if groups[index].new.first == item { items.append(self.item(groups[index], &marks)) }
        }
        for item in oldItems.indices where oldGroup[item] == nil {
            let place = elsewhere(oldItems[item], in: new, newReading.others, alignment.new)
            items.append(.init(relation: .dropped, old: [old.string(oldReading.items[item])], elsewhere: place))
        }
        return items
    }

    // MARK: Weights

    private mutating func weigh() {
        let lexicon = alignment.lexicon
        func items(_ reading: SummaryListReader.Reading, _ report: FoldedReport) -> [SummaryItemWords] {
            reading.items.map { SummaryItemWords(report, $0, lexicon, vocabulary) }
        }
        oldItems = items(oldReading, alignment.old)
        newItems = items(newReading, alignment.new)
        var counts: [[Int32: Int]] = [[:], [:]]
        for (side, items) in [oldItems, newItems].enumerated() {
            for item in items { for term in item.terms { counts[side][term.stem, default: 0] += 1 } }
        }
        let total = max(Self.leastItems, oldItems.count, newItems.count)
        func rarity(_ stem: Int32) -> Int {
            let count = max(counts[0][stem] ?? 0, counts[1][stem] ?? 0, 1)
            let weight = InformationWeight.weight(sentences: total, having: count)
            return weight * weight / InformationWeight.one
        }
        for index in oldItems.indices { oldItems[index].weigh(rarity) }
        for index in newItems.indices { newItems[index].weigh(rarity) }
    }

    // MARK: Items

    private func item(_ group: SummaryItemMatcher.Group, _ marks: inout WordMarkRule) -> SummaryList.Item {
        let oldTexts = group.old.map { old.string(oldReading.items[$0]) }
        let newTexts = group.new.map { new.string(newReading.items[$0]) }
        let oldContent = content(group.old.map { oldItems[$0] })
        let newContent = content(group.new.map { newItems[$0] })
        if oldContent == newContent { return .init(relation: .kept, old: oldTexts, new: newTexts) }
        return .init(
            relation: .reworded, old: oldTexts, new: newTexts,
            words: marks.marks(oldParts: group.old.map { oldItems[$0].words }, newParts: group.new.map { newItems[$0].words }),
            shift: shift(group))
    }

    private func content(_ items: [SummaryItemWords]) -> [Int32] { items.flatMap(\.content).sorted() }

    /// The words of degree that one side of a pair has alone, where the other side has what they grade.
    private func shift(_ group: SummaryItemMatcher.Group) -> Shift? {
        let oldItems = group.old.map { self.oldItems[$0] }
        let newItems = group.new.map { self.newItems[$0] }
        let went = degrees(oldItems, alignment.old, without: newItems, alignment.new)
        let came = degrees(newItems, alignment.new, without: oldItems, alignment.old)
        if went.isEmpty && came.isEmpty { return nil }
        return Shift(
            kind: .strength, old: Self.named(went.map { alignment.printedOld(stemAt: $0) }),
            new: Self.named(came.map { alignment.printedNew(stemAt: $0) }), direction: direction(went, came))
    }

    /// Which way one word of degree for another, or for none, shifts an item; nil where there are several, or where they are on no
    /// scale.
    private func direction(_ went: [Int], _ came: [Int]) -> Shift.Direction? {
        guard went.count <= 1, came.count <= 1 else { return nil }
        func level(_ place: Int?, _ report: FoldedReport) -> Int? {
            place.map { Int(alignment.lexicon.strengthLevel[Int(report.stems[$0])]) }
        }
        guard let order = alignment.lexicon.degrees.order(level(went.first, alignment.old), level(came.first, alignment.new)), order != 0
        else { return nil }
        return order > 0 ? .stronger : .weaker
    }

    private func degrees(
        _ items: [SummaryItemWords], _ report: FoldedReport, without others: [SummaryItemWords], _ otherReport: FoldedReport
    ) -> [Int] {
        let lexicon = alignment.lexicon
        let levels = others.flatMap(\.degrees).map { lexicon.strengthLevel[Int(otherReport.stems[$0.place])] }
        return items.flatMap(\.degrees).filter { degree in
            guard let head = degree.head, others.contains(where: { $0.content.contains(head) }) else { return false }
            let stem = Int(report.stems[degree.place])
            if lexicon.stemTraits[stem].contains(.participle) && !isParticiple(degree.place, report) { return false }
            return !levels.contains(lexicon.strengthLevel[stem])
        }.map(\.place)
    }

    /// "Limited", but not "limit".
    private func isParticiple(_ place: Int, _ report: FoldedReport) -> Bool {
        let form = alignment.lexicon.formBytes(ofPrinted: report.words[Int(report.stemWords[place])].number)
        return form.filter { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.suffix(2).elementsEqual("ed".utf8)
    }

    private static func named(_ words: [String]) -> String {
        var named: [String] = []
        for word in words where !named.contains(word) { named.append(word) }
        return named.joined(separator: " ")
    }

    /// The sentence outside the other list that names an item, if there is one.
    private func elsewhere(
        _ item: SummaryItemWords, in report: Report, _ sentences: [Int], _ folded: FoldedReport
    ) -> Quotation? {
        let outer = item.terms.filter { !$0.isInner }
        let weight = outer.reduce(0) { $0 + $1.weight }
        guard weight > 0 else { return nil }
        var best: (sentence: Int, shared: Int)?
        for sentence in sentences {
            let stems = folded.stems[folded.stemRange(sentence)]
            let found = outer.filter { contains($0.stem, stems) }
            let shared = found.reduce(0) { $0 + $1.weight }
            // One word that tells much is not yet the issue: "workers" in "abuse of workers' rights".
            guard 100 * shared >= Self.mention * weight, 2 * found.count > outer.count else { continue }
            if shared > best?.shared ?? 0 { best = (sentence, shared) }
        }
        return best.map { Quotation(report, sentence: $0.sentence) }
    }

    private func contains(_ term: Int32, _ stems: ArraySlice<Int32>) -> Bool {
        if term != SummaryVocabulary.groupStem { return stems.contains(term) }
        return stems.contains { vocabulary.isOfGroup($0) }
    }
}
