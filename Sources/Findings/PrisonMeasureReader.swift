import Alignment

/// Tells which figures of a sentence state a measure of a country's prisons, by the words around them.
///
/// Only what is stated of a standing total counts: "the prisons held 4,200 inmates in 31 facilities designed for 3,000". How many were
/// released, fell ill or were visited is another claim each year.
struct PrisonMeasureReader {
    private let alignment: ReportAlignment
    /// By stem.
    private let roles: [Roles]

    private struct Roles: OptionSet {
        let rawValue: UInt16

        static let prisoner = Roles(rawValue: 1 << 0)
        static let person = Roles(rawValue: 1 << 1)
        static let prison = Roles(rawValue: 1 << 2)
        static let facility = Roles(rawValue: 1 << 3)
        /// "Detention", "correctional": makes a facility a prison.
        static let penal = Roles(rawValue: 1 << 4)
        static let holding = Roles(rawValue: 1 << 5)
        static let population = Roles(rawValue: 1 << 6)
        static let having = Roles(rawValue: 1 << 7)
        static let capacity = Roles(rawValue: 1 << 8)
        /// "Designed for".
        static let designed = Roles(rawValue: 1 << 9)
        /// "Compared with": an earlier figure follows.
        static let comparing = Roles(rawValue: 1 << 10)
        /// What is not the whole: a new wing, one unit.
        static let partial = Roles(rawValue: 1 << 11)
        static let country = Roles(rawValue: 1 << 12)
        static let there = Roles(rawValue: 1 << 13)
        static let inside = Roles(rawValue: 1 << 14)
        /// Stands between a verb and its figure: "a total of".
        static let passing = Roles(rawValue: 1 << 15)
    }

    private static let words: [(Roles, String)] = [
        (.prisoner, "prisoner inmate detainee convict"),
        (.person, "person people individual adult"),
        (.prison, "prison jail penitentiary"),
        (.facility, "facility institution center centre establishment"),
        (.penal, "prison correction correctional detention penal penitentiary"),
        (.holding, "hold house contain confine incarcerate imprison"),
        (.population, "population"),
        (.having, "have include comprise consist operate maintain manage administer run"),
        (.capacity, "capacity"),
        (.designed, "design build intend"),
        (.comparing, "compare from"),
        (.partial, "new additional construct construction inaugurate expand improvement wing unit block cell"),
        (.country, "country nation"),
        (.there, "there"),
        (.inside, "in"),
        (
            .passing,
            "a an the of total approximately about around nearly almost roughly only just some over more than at least estimate as many"
        ),
    ]
    /// Words behind what is counted: "were being held".
    private static let reachBehind = 3

    init(_ alignment: ReportAlignment) {
        self.alignment = alignment
        let lexicon = alignment.lexicon
        var roles = [Roles](repeating: [], count: lexicon.stemTraits.count)
        for (role, words) in Self.words {
            for word in words.utf8.split(separator: 0x20) {
                if let stem = lexicon.existingStem(ofWord: Array(word)) { roles[Int(stem)].insert(role) }
            }
        }
        self.roles = roles
    }

    /// The words around a figure.
    private struct Surroundings {
        /// From the beginning of the sentence.
        var opening: Roles = []
        /// From the figure before it.
        var before: Roles = []
        /// The last word before it that is not in passing.
        var last: Roles = []
        /// From the number to what it counts.
        var counted: Roles = []
        /// What it counts; nothing where that is not said.
        var unit: Roles = []
        var behind: Roles = []
        /// Whether the figure before it is how many prisoners there are.
        var followsPopulation = false
    }

    /// The figures of a sentence that state a measure, in order.
    ///
    /// - Parameter figures: all figures of the sentence, in order.
    func measures(_ sentence: Int, isOld: Bool, _ figures: [Figure]) -> [(measure: PrisonMeasure, figure: Figure)] {
        var found: [(measure: PrisonMeasure, figure: Figure)] = []
        for (index, figure) in figures.enumerated() {
            guard figure.measure == .count, !figure.isWeak, !figure.isPart, !figure.sharesUnit, figure.upper == nil, figure.value != nil
            else { continue }
            var words = surroundings(figures, index, sentence, isOld ? alignment.old : alignment.new)
            words.followsPopulation = found.last?.measure == .population
            if let measure = measure(of: figure, words) { found.append((measure, figure)) }
        }
        return found
    }

    private func measure(of figure: Figure, _ words: Surroundings) -> PrisonMeasure? {
        if words.opening.contains(.partial) { return nil }
        // "A 400-inmate capacity" has what it counts in its own word.
        if figure.unit != nil, figure.measured == figure.words, words.behind.contains(.capacity) { return .capacity }
        if words.before.contains(.comparing) { return nil }
        if !words.unit.isDisjoint(with: [.prison, .facility]) {
            guard words.unit.contains(.prison) || words.counted.contains(.penal) || words.followsPopulation else { return nil }
            let isStated =
                !words.last.isDisjoint(with: [.having, .country]) || words.before.contains(.there)
                || words.followsPopulation && words.last.contains(.inside)
            return isStated ? .prisons : nil
        }
        if !words.before.isDisjoint(with: [.capacity, .designed]) { return .capacity }
        let countsPersons = figure.unit == nil || !words.unit.isDisjoint(with: [.prisoner, .person])
        guard countsPersons else { return nil }
        if words.before.contains(.population) { return .population }
        if figure.unit == nil { return nil }
        let isHeld = words.last.contains(.holding) || words.behind.contains(.holding)
        if words.unit.contains(.prisoner), words.before.contains(.there) || words.before.isSuperset(of: [.country, .having]) {
            return .population
        }
        return isHeld ? .population : nil
    }

    private func surroundings(_ figures: [Figure], _ index: Int, _ sentence: Int, _ report: FoldedReport) -> Surroundings {
        let figure = figures[index]
        let start = index > 0 ? figures[index - 1].measured.upperBound : report.wordRange(sentence).lowerBound
        let end = index + 1 < figures.count ? figures[index + 1].words.lowerBound : report.wordRange(sentence).upperBound
        var words = Surroundings()
        for place in report.stemRange(sentence) {
            let roles = roles[Int(report.stems[place])]
            let word = Int(report.stemWords[place])
            if word < figure.words.lowerBound {
                words.opening.formUnion(roles)
                if word >= start { words.before.formUnion(roles) }
                if !roles.contains(.passing) { words.last = roles }
            } else if word < figure.measured.upperBound {
                words.counted.formUnion(roles)
                if report.stems[place] == figure.unit { words.unit = roles }
            } else if word < min(max(end, figure.measured.upperBound + 1), figure.measured.upperBound + Self.reachBehind) {
                // "31 prisons–four for women" is a number and a word.
                if figure.unit == nil, words.unit.isEmpty, word == figure.measured.upperBound { words.unit = roles }
                words.behind.formUnion(roles)
            }
        }
        return words
    }
}
