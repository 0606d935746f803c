/// Pairs the items of two lists by what their words tell.
///
/// First the clear pairs, best first and one to one, in which a word weighs what the item weighs it where it tells less. Then, with the
/// mean of both sides, what is left: items that are a pair by that measure, items of which one holds the other, and items that explain
/// a part of a pair that its members do not (a split or merged item). Order counts only between equally good pairs.
///
/// Quadratic in the items; a summary names a few dozen.
struct SummaryItemMatcher {
    /// Items that say the same, of which one side has a single one.
    struct Group {
        var old: [Int]
        var new: [Int]
    }

    private struct Pair {
        let old: Int
        let new: Int
        let score: Int
    }

    /// The share of their weight that two items have to share, of 1/100.
    private static let threshold = 36
    /// The share of an item's weight in another that makes it a part of that.
    private static let part = 55
    /// The share of an item's weight that must lie in what the pair it joins has not explained.
    private static let unexplained = 30
    /// With so much of its weight in another it needs nothing of its own: a list that names one thing twice.
    private static let copy = 70
    /// The weight that two items have to share unless one has all words of the other: half of a word that one item has.
    private static let leastShared = 5 * 1_024
    /// What containment counts against overlap, and where the two are not led by the same word: "detention" in "prison and
    /// detention conditions".
    private static let containment = 80
    private static let containmentElsewhere = 55
    /// What two words share that stand for one another.
    private static let alike = 60

    private let old: [SummaryItemWords]
    private let new: [SummaryItemWords]
    private var groups: [Group] = []
    private var oldGroup: [Int?]
    private var newGroup: [Int?]

    static func groups(_ old: [SummaryItemWords], _ new: [SummaryItemWords]) -> [Group] {
        var matcher = SummaryItemMatcher(old: old, new: new)
        for pair in matcher.pairs(isStrict: true) { matcher.link(pair) }
        for pair in matcher.pairs(isStrict: false) {
            matcher.link(pair)
            matcher.join(pair)
        }
        return matcher.groups
    }

    private init(old: [SummaryItemWords], new: [SummaryItemWords]) {
        self.old = old
        self.new = new
        oldGroup = [Int?](repeating: nil, count: old.count)
        newGroup = [Int?](repeating: nil, count: new.count)
    }

    // MARK: Pairs

    /// Pairs worth linking that are not linked, the best first; of equally good ones those at the same place of their lists.
    private func pairs(isStrict: Bool) -> [Pair] {
        var pairs: [Pair] = []
        for oldItem in old.indices {
            for newItem in new.indices where oldGroup[oldItem] == nil || newGroup[newItem] == nil {
                let score = score(old[oldItem], new[newItem], isStrict)
                if score >= Self.threshold || (!isStrict && isPart(old[oldItem], new[newItem])) {
                    pairs.append(Pair(old: oldItem, new: newItem, score: score))
                }
            }
        }
        return pairs.sorted {
            ($1.score, abs($0.old - $0.new), $0.old + $0.new, $0.old) < ($0.score, abs($1.old - $1.new), $1.old + $1.new, $1.old)
        }
    }

    private mutating func link(_ pair: Pair) {
        guard oldGroup[pair.old] == nil, newGroup[pair.new] == nil else { return }
        oldGroup[pair.old] = groups.count
        newGroup[pair.new] = groups.count
        groups.append(Group(old: [pair.old], new: [pair.new]))
    }

    /// Lets an item that is left join a pair of which it explains a part; a group grows on one side only.
    private mutating func join(_ pair: Pair) {
        if oldGroup[pair.old] == nil, let group = newGroup[pair.new], groups[group].new.count == 1 {
            guard explains(old[pair.old], new[pair.new], groups[group].old.map { old[$0] }) else { return }
            groups[group].old = (groups[group].old + [pair.old]).sorted()
            oldGroup[pair.old] = group
        } else if newGroup[pair.new] == nil, let group = oldGroup[pair.old], groups[group].old.count == 1 {
            guard explains(new[pair.new], old[pair.old], groups[group].new.map { new[$0] }) else { return }
            groups[group].new = (groups[group].new + [pair.new]).sorted()
            newGroup[pair.new] = group
        }
    }

    /// Whether an item states a part of another that its partners do not.
    private func explains(_ item: SummaryItemWords, _ whole: SummaryItemWords, _ partners: [SummaryItemWords]) -> Bool {
        let all = shared(item.terms, whole.terms, isStrict: false)
        guard 100 * all >= Self.part * item.weight, item.weight > 0 else { return false }
        if 100 * all >= Self.copy * item.weight { return true }
        let rest = whole.terms.filter { term in !partners.contains { $0.terms.contains { $0.stem == term.stem } } }
        return 100 * shared(item.terms, rest, isStrict: false) >= Self.unexplained * item.weight
    }

    // MARK: Scores

    /// The weight of the first item's words that the second has too, or in part words that stand for them.
    private func shared(_ first: [SummaryItemWords.Term], _ second: [SummaryItemWords.Term], isStrict: Bool) -> Int {
        first.reduce(0) { sum, term in
            var best = 0
            for other in second {
                let weight = isStrict ? min(term.weight, other.weight) : (term.weight + other.weight) / 2
                if other.stem == term.stem { return sum + weight }
                if other.isLike(term) { best = max(best, weight * Self.alike / 100) }
            }
            return sum + best
        }
    }

    /// Of 1/100; more than that for items of the same words.
    private func score(_ old: SummaryItemWords, _ new: SummaryItemWords, _ isStrict: Bool) -> Int {
        if old.content == new.content { return old.content.isEmpty ? 0 : 101 }
        guard old.weight > 0, new.weight > 0 else { return 0 }
        let shared = min(shared(old.terms, new.terms, isStrict: isStrict), shared(new.terms, old.terms, isStrict: isStrict))
        let lesser = min(old.weight, new.weight)
        let isLedAlike = old.lead.flatMap { lead in new.lead.map { lead.stem == $0.stem || lead.isLike($0) } } ?? false
        let score = max(
            200 * shared / (old.weight + new.weight),
            (isLedAlike ? Self.containment : Self.containmentElsewhere) * min(shared, lesser) / lesser)
        if old.content.allSatisfy({ new.content.contains($0) }) || new.content.allSatisfy({ old.content.contains($0) }) {
            return max(score, Self.threshold)
        }
        return shared >= Self.leastShared ? score : 0
    }

    /// Whether one of two items stands in the other by most of its weight.
    private func isPart(_ first: SummaryItemWords, _ second: SummaryItemWords) -> Bool {
        [(first, second), (second, first)].contains { part, whole in
            part.weight > 0 && 100 * shared(part.terms, whole.terms, isStrict: false) >= Self.part * part.weight
        }
    }
}
