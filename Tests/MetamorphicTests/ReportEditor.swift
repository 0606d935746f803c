import ReportModel

/// Makes edits on purpose and keeps the truth about them. No sentence is edited twice.
struct ReportEditor {
    private(set) var draft: ReportDraft
    private var random: SplitMix
    private var bank: SentenceBank
    /// The edit that sentences must have had already for the next one; nil for those that had none.
    private var base: EditKind?
    /// By sentence of the original: whether its words stand once, and it has enough of them to be told from others.
    private let isDistinct: [Bool]

    init(_ report: Report, seed: UInt64, bank: SentenceBank = SentenceBank()) {
        self.bank = bank
        draft = ReportDraft(report)
        random = SplitMix(seed: seed)
        var counts: [String: Int] = [:]
        for sentence in report.sentences { counts[Self.key(report.string(sentence)), default: 0] += 1 }
        isDistinct = report.sentences.map { sentence in
            let text = report.string(sentence)
            return counts[Self.key(text)] == 1 && text.count(where: { $0 == " " }) >= 4
        }
    }

    private static func key(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    /// The original with edits of these kinds, each made to a share of the sentences, or headings, as far as they allow it.
    static func edit(_ report: Report, _ kinds: [EditKind], rate: Double, seed: UInt64) -> EditedReport {
        var editor = ReportEditor(report, seed: seed)
        for kind in kinds { editor.apply(kind, rate: rate) }
        return editor.draft.edited()
    }

    /// The original with edits of one kind, and with a second edit to as many of the same sentences as allow it.
    static func edit(_ report: Report, _ first: EditKind, then second: EditKind, rate: Double, seed: UInt64) -> EditedReport {
        var editor = ReportEditor(report, seed: seed)
        editor.apply(first, rate: rate)
        editor.base = first
        editor.apply(second, rate: rate)
        return editor.draft.edited()
    }

    mutating func apply(_ kind: EditKind, rate: Double) {
        let isOfSections = EditKind.ofSections.contains(kind)
        let whole = isOfSections ? draft.headings.count : draft.original.sentences.count
        let count = max(1, Int((rate * Double(whole)).rounded()))
        switch kind {
        case .delete: delete(count)
        case .insert: insert(count)
        case .twin: insertTwins(count)
        case .move: move(count)
        case .swap: swap(count)
        case .split: split(count)
        case .merge: merge(count)
        case .figure, .date: roll(kind, count)
        case .tense: rewrite(kind, count) { text, _ in TenseChange.past(text).map { [$0] } ?? [] }
        case .polarity: rewrite(kind, count) { text, _ in PolarityFlip.variants(of: text) }
        case .strength: shade(count)
        case .rename: rename(count)
        case .relabel: relabel(count)
        case .renest: renest(count)
        case .promote: promote(count)
        }
    }

    // MARK: Places

    private struct Place {
        let block: Int
        let statement: Int
    }

    private func isFree(_ statement: ReportDraft.Statement) -> Bool {
        let isBase = base.map { statement.edits == [$0] } ?? statement.edits.isEmpty
        return isBase && !statement.origins.isEmpty && statement.origins.allSatisfy { isDistinct[$0] }
    }

    /// Sentences that may be edited, in an order of chance.
    private mutating func freePlaces() -> [Place] {
        var places: [Place] = []
        for (block, content) in draft.blocks.enumerated() {
            for (index, statement) in content.statements.enumerated() where isFree(statement) {
                places.append(Place(block: block, statement: index))
            }
        }
        return places.shuffled(using: &random)
    }

    private subscript(place: Place) -> ReportDraft.Statement {
        get { draft.blocks[place.block].statements[place.statement] }
        set { draft.blocks[place.block].statements[place.statement] = newValue }
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &random) }

    /// The outermost section above, or the section itself.
    private func top(of section: Int?) -> Int? {
        var section = section
        while let index = section, let parent = draft.headings[index].parent { section = parent }
        return section
    }

    // MARK: Words

    private mutating func rewrite(_ kind: EditKind, _ count: Int, _ variants: (String, inout SplitMix) -> [String]) {
        var left = count
        for place in freePlaces() where left > 0 {
            guard let text = pick(variants(self[place].text, &random)) else { continue }
            self[place].text = text
            self[place].edits.insert(kind)
            left -= 1
        }
    }

    private mutating func shade(_ count: Int) {
        var left = count
        for place in freePlaces() where left > 0 {
            guard let variant = pick(StrengthChange.variants(of: self[place].text)) else { continue }
            self[place].text = variant.text
            self[place].direction = variant.direction
            self[place].edits.insert(.strength)
            left -= 1
        }
    }

    private mutating func roll(_ kind: EditKind, _ count: Int) {
        var left = count
        for place in freePlaces() where left > 0 {
            let rolls = FigureRoll.variants(of: self[place].text, &random).filter { $0.isDate == (kind == .date) }
            guard let roll = pick(rolls) else { continue }
            self[place].text = roll.text
            self[place].figure = (roll.old, roll.new)
            self[place].edits.insert(kind)
            left -= 1
        }
    }

    // MARK: Sentences and paragraphs

    /// Takes out sentences, a third of them as whole paragraphs; an outermost section keeps at least one.
    private mutating func delete(_ count: Int) {
        var left = count
        var rest: [Int?: Int] = [:]
        for block in draft.blocks { rest[top(of: block.section), default: 0] += block.statements.count }
        var gone: [Place] = []
        var isGone = Set<Int>()
        for place in freePlaces() where left > 0 {
            let block = draft.blocks[place.block]
            let section = top(of: block.section)
            guard !isGone.contains(place.block), isFree(self[place]) else { continue }
            let isWhole = Int.random(in: 0..<6, using: &random) == 0 && block.statements.allSatisfy(isFree)
            let taken = isWhole ? Array(block.statements.indices) : [place.statement]
            guard rest[section, default: 0] > taken.count else { continue }
            rest[section, default: 0] -= taken.count
            if isWhole { isGone.insert(place.block) }
            for statement in taken where !draft.blocks[place.block].statements[statement].edits.contains(.delete) {
                draft.blocks[place.block].statements[statement].edits.insert(.delete)
                gone.append(Place(block: place.block, statement: statement))
                left -= 1
            }
        }
        for block in draft.blocks.indices { draft.blocks[block].statements.removeAll { $0.edits.contains(.delete) } }
    }

    private mutating func insert(_ count: Int) {
        var left = count
        while left > 0 {
            let block = Int.random(in: draft.blocks.indices, using: &random)
            if Int.random(in: 0..<4, using: &random) == 0 {
                let size = min(left, Int.random(in: 1...3, using: &random))
                let statements = (0..<size).map { _ in invented() }
                draft.blocks.insert(.init(section: draft.blocks[block].section, statements: statements), at: block + 1)
                left -= size
            } else if !draft.blocks[block].statements.isEmpty {
                let end = draft.blocks[block].statements.count
                draft.blocks[block].statements.insert(invented(), at: Int.random(in: 0...end, using: &random))
                left -= 1
            }
        }
    }

    private mutating func invented() -> ReportDraft.Statement {
        .init(text: bank.next(&random), origins: [], edits: [.insert])
    }

    private mutating func insertTwins(_ count: Int) {
        var twins: [(block: Int, text: String)] = []
        for place in freePlaces() where twins.count < count {
            guard let text = OtherEvent.variant(of: self[place].text, &random) else { continue }
            let section = draft.blocks[place.block].section
            let near = draft.blocks.indices.filter { draft.blocks[$0].section == section && !draft.blocks[$0].statements.isEmpty }
            twins.append((pick(near) ?? place.block, text))
        }
        for twin in twins {
            draft.blocks[twin.block].statements.append(.init(text: twin.text, origins: [], edits: [.twin]))
        }
    }

    /// Takes sentences, a third of them as whole paragraphs, to a heading that has nothing to do with theirs. Both headings keep
    /// text of their own in other paragraphs.
    private mutating func move(_ count: Int) {
        var left = count
        var attempts = 20 * count
        while left > 0 && attempts > 0 {
            attempts -= 1
            let source = Int.random(in: draft.blocks.indices, using: &random)
            let target = Int.random(in: draft.blocks.indices, using: &random)
            let block = draft.blocks[source]
            guard let from = draft.heading(of: block), let to = draft.heading(of: draft.blocks[target]), from != to,
                !block.statements.isEmpty, !draft.blocks[target].statements.isEmpty, isForeign(from, to),
                settled(under: from, except: source) >= 2, settled(under: to, except: target) >= 2
            else { continue }
            if Int.random(in: 0..<4, using: &random) == 0 {
                guard block.opening.isEmpty, block.statements.count <= max(2, left), block.statements.allSatisfy(isFree) else {
                    continue
                }
                var moved = draft.blocks.remove(at: source)
                for index in moved.statements.indices { moved.statements[index].edits.insert(.move) }
                let place = target > source ? target : target + 1
                moved.section = draft.blocks[place - 1].section
                draft.blocks.insert(moved, at: place)
                left -= moved.statements.count
            } else {
                let index = Int.random(in: block.statements.indices, using: &random)
                guard isFree(block.statements[index]), block.statements.count > 1 else { continue }
                var moved = draft.blocks[source].statements.remove(at: index)
                moved.edits.insert(.move)
                let end = draft.blocks[target].statements.count
                draft.blocks[target].statements.insert(moved, at: Int.random(in: 0...end, using: &random))
                left -= 1
            }
        }
    }

    /// Whether two headings stand in different outermost sections and their titles share no word to speak of.
    private func isForeign(_ first: Int, _ second: Int) -> Bool {
        func words(_ section: Int) -> Set<Substring> {
            Set(draft.headings[section].title.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map { $0.prefix(5) })
        }
        return top(of: first) != top(of: second) && words(first).isDisjoint(with: words(second))
    }

    /// Paragraphs under a heading whose text all stayed there.
    private func settled(under heading: Int, except block: Int) -> Int {
        draft.blocks.indices.count { index in
            index != block && draft.heading(of: draft.blocks[index]) == heading && !draft.blocks[index].statements.isEmpty
                && draft.blocks[index].statements.allSatisfy { !$0.edits.contains(.move) }
        }
    }

    /// Exchanges neighbouring sentences, or neighbouring paragraphs of a section.
    private mutating func swap(_ count: Int) {
        var left = count
        for place in freePlaces() where left > 0 {
            let block = draft.blocks[place.block]
            // Paragraphs that were exchanged before have other sentences here.
            guard place.statement < block.statements.count, isFree(self[place]) else { continue }
            if Int.random(in: 0..<4, using: &random) == 0, place.block + 1 < draft.blocks.count {
                let next = draft.blocks[place.block + 1]
                guard block.section == next.section, block.opening.isEmpty, next.opening.isEmpty, !next.statements.isEmpty,
                    (block.statements + next.statements).allSatisfy(isFree)
                else { continue }
                for index in block.statements.indices { draft.blocks[place.block].statements[index].edits.insert(.swap) }
                for index in next.statements.indices { draft.blocks[place.block + 1].statements[index].edits.insert(.swap) }
                draft.blocks.swapAt(place.block, place.block + 1)
                left -= block.statements.count + next.statements.count
            } else if place.statement + 1 < block.statements.count, isFree(block.statements[place.statement + 1]) {
                let next = Place(block: place.block, statement: place.statement + 1)
                self[place].edits.insert(.swap)
                self[next].edits.insert(.swap)
                draft.blocks[place.block].statements.swapAt(place.statement, next.statement)
                left -= 2
            }
        }
    }

    private mutating func split(_ count: Int) {
        let keys = draft.blocks.flatMap(\.statements).map { Self.key($0.text) }
        // A half that other sentences hold, too, could belong to them.
        func isDistinct(_ half: String) -> Bool { keys.count { $0.contains(Self.key(String(half.dropLast()))) } == 1 }
        var left = count
        for place in freePlaces() where left > 0 {
            // Positions behind an earlier split of the same paragraph have shifted.
            guard place.statement < draft.blocks[place.block].statements.count, isFree(self[place]),
                let halves = pick(SentenceJoint.halves(of: self[place].text)), isDistinct(halves.0), isDistinct(halves.1)
            else { continue }
            var second = self[place]
            self[place].text = halves.0
            self[place].edits.insert(.split)
            second.text = halves.1
            second.gap = " "
            second.edits.insert(.split)
            draft.blocks[place.block].statements.insert(second, at: place.statement + 1)
            left -= 1
        }
    }

    private mutating func merge(_ count: Int) {
        var left = count
        for place in freePlaces() where left > 0 {
            let statements = draft.blocks[place.block].statements
            guard place.statement + 1 < statements.count, isFree(statements[place.statement]),
                isFree(statements[place.statement + 1]),
                let text = SentenceJoint.joined(
                    statements[place.statement].text, statements[place.statement + 1].text,
                    bySemicolon: Bool.random(using: &random))
            else { continue }
            self[place].text = text
            self[place].origins += statements[place.statement + 1].origins
            self[place].edits.insert(.merge)
            draft.blocks[place.block].statements.remove(at: place.statement + 1)
            left -= 1
        }
    }

    // MARK: Headings

    private static let titles = [
        "Standing before the Magistrate", "Trust in Public Ledgers", "Letters and Parcels", "Rights of Ferry Passengers",
        "Standing of the Guilds", "Treatment at the Lockup", "Voice in the Assembly", "Care of the Aged", "Passage over Bridges",
        "Uses of the Commons", "Honor and Reputation", "Duties of Landlords", "Night Work", "Schooling in the Hills",
        "Bread, Salt, and Fuel", "Oaths and Pledges", "Tolls and Levies", "Names and Registers", "Music and Festivals",
        "Wells and Springs",
    ]

    /// Headings with text of their own that nothing was done to, in an order of chance.
    private mutating func freeHeadings(_ isSuited: (ReportDraft.Heading) -> Bool) -> [Int] {
        var sizes = [Int](repeating: 0, count: draft.headings.count)
        for block in draft.blocks { block.section.map { sizes[$0] += block.statements.count } }
        return draft.headings.indices
            .filter { sizes[$0] > 1 && draft.headings[$0].edits.isEmpty && isSuited(draft.headings[$0]) }
            .shuffled(using: &random)
    }

    private mutating func rename(_ count: Int) {
        var titles = Self.titles.shuffled(using: &random)
        for section in freeHeadings({ $0.kind == .heading && $0.level > 1 }).prefix(count) {
            guard let title = titles.popLast() else { return }
            draft.headings[section].title = title
            draft.headings[section].edits.insert(.rename)
        }
    }

    /// Leads letters on by one or two, as a heading put in before them does.
    private mutating func relabel(_ count: Int) {
        for section in freeHeadings({ $0.kind == .heading && $0.label?.count == 2 }).prefix(count) {
            guard let letter = draft.headings[section].label?.unicodeScalars.first, letter.value < 0x78,
                let next = Unicode.Scalar(letter.value + UInt32(Int.random(in: 1...2, using: &random)))
            else { continue }
            draft.headings[section].label = "\(Character(next))."
            draft.headings[section].edits.insert(.relabel)
        }
    }

    /// Takes a heading, and those that follow it under the same one, up to the level of that one.
    private mutating func renest(_ count: Int) {
        var left = count
        for first in freeHeadings({ $0.kind == .heading && $0.level >= 3 && $0.parent != nil }) where left > 0 {
            guard let parent = draft.headings[first].parent, draft.headings[first].edits.isEmpty else { continue }
            let siblings = draft.headings.indices.filter { $0 >= first && draft.headings[$0].parent == parent }
            let fall = draft.headings[first].level - draft.headings[parent].level
            for section in siblings {
                for index in draft.headings.indices where isBelow(index, section) { draft.headings[index].level -= fall }
                draft.headings[section].edits.insert(.renest)
                left -= 1
            }
            for section in siblings { draft.headings[section].parent = draft.headings[parent].parent }
        }
    }

    private func isBelow(_ section: Int, _ ancestor: Int) -> Bool {
        var next: Int? = section
        while let index = next {
            if index == ancestor { return true }
            next = draft.headings[index].parent
        }
        return false
    }

    /// Gives the run-in headings under a heading lines of their own.
    private mutating func promote(_ count: Int) {
        var left = count
        for first in freeHeadings({ $0.kind == .runIn }) where left > 0 {
            let parent = draft.headings[first].parent
            for section in draft.headings.indices where draft.headings[section].kind == .runIn {
                guard draft.headings[section].parent == parent,
                    let block = draft.blocks.firstIndex(where: { $0.section == section && !$0.opening.isEmpty })
                else { continue }
                draft.headings[section].kind = .heading
                draft.headings[section].edits.insert(.promote)
                draft.blocks[block].opening = ""
                left -= 1
            }
        }
    }
}
