/// How much a finding matters to a reader who can read only a few: a score and the parts it is made of.
///
/// Points are added up and the factors multiply the sum; `Documentation/significance.md` tells what each is worth and why. Whole
/// numbers inside, so that every machine gives the same score.
public struct Significance: Sendable, Equatable {
    /// Points of a score of 1; a factor of 1.
    public static let one = 1_000

    /// What a finding is worth at least to be a highlight.
    static let leastHighlight = 150

    /// The same as a score, 0 to 1.
    public static var leastOfHighlights: Double { Double(leastHighlight) / Double(one) }

    // Points.
    var change = 0
    var headline = 0
    var shift = 0
    var incident = 0
    var figure = 0
    var gravity = 0
    var length = 0
    // Factors.
    var place = Significance.one
    var formula = Significance.one
    var rewriting = Significance.one
    var companion = Significance.one
    var turnover = Significance.one
    /// Whether the finding is the summary's sentence that names the human rights issues.
    var isIssues = false

    /// Of a finding where nothing changed.
    public static let none = Significance()

    /// One row of the reckoning.
    public struct Part: Sendable, Equatable {
        public enum Kind: Sendable, Equatable {
            /// What is added.
            case points
            /// What the sum is multiplied by.
            case factor
        }

        public let name: String
        public let kind: Kind
        /// 0 to 1.
        public let value: Double
    }

    /// 0 to 1, in steps of a thousandth.
    public var score: Double { Double(points) / Double(Self.one) }

    /// The parts that count: what is added first, then the factors. Their sum and product, cut at 1, is the score.
    public var parts: [Part] {
        let added = [
            ("kind of change", change), ("what the summary says of the country", headline), ("shift", shift), ("incident", incident),
            ("figures", figure), ("abuses that are named", gravity), ("length of what came or went", length),
        ]
        let factors = [
            ("where it stands", place), ("wording of the whole edition", formula),
            ("rewritten as a whole", rewriting), ("goes on about an incident", companion), ("dated, or its section was rebuilt", turnover),
        ]
        return added.filter { $0.1 > 0 }.map { Part(name: $0.0, kind: .points, value: Double($0.1) / Double(Self.one)) }
            + (change == 0 ? [] : factors).filter { $0.1 != Self.one }.map {
                Part(name: $0.0, kind: .factor, value: Double($0.1) / Double(Self.one))
            }
    }

    /// The score in thousandths.
    var points: Int {
        let sum = change + headline + shift + incident + figure + gravity + length
        let scaled = sum * place / Self.one * formula / Self.one * rewriting / Self.one * companion / Self.one * turnover / Self.one
        return min(max(scaled, 0), Self.one)
    }

    /// The part that makes up most of the score, of those that give a highlight its name.
    public enum Reason: String, Sendable, Equatable, CaseIterable {
        case issues, incident, shift, figure, change
    }

    /// Why a finding of this significance would be shown first.
    public var reason: Reason {
        if isIssues { return .issues }
        if incident > 0 && incident >= shift { return .incident }
        if shift > 0 && shift >= figure { return .shift }
        return figure > 0 && figure * 2 >= change ? .figure : .change
    }

    /// Whether the finding matters enough to be told first.
    public var isHighlight: Bool { points >= Self.leastHighlight }
}
