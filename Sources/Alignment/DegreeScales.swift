/// The scales on which words of degree stand, from the lightest to the heaviest.
///
/// A word may stand on several; where two stand on one of them, the first scale that tells them apart decides. A claim without
/// such a word has a place on some scales and none on others.
package struct DegreeScales: Sendable {
    private struct Scale {
        /// By level of strength; zero for those that are not on it.
        var ranks: [Int16: Int] = [:]
        var plain = 0
    }

    private var scales: [Scale] = []

    init() {}

    /// - Parameter steps: levels of strength from the lightest up; zero stands for the plain claim.
    mutating func add(_ steps: [[Int16]]) {
        var scale = Scale()
        for (index, step) in steps.enumerated() {
            for level in step {
                if level == 0 { scale.plain = index + 1 } else { scale.ranks[level] = index + 1 }
            }
        }
        scales.append(scale)
    }

    /// Whether the second of two levels is heavier (1), lighter (−1) or as heavy (0) as the first; nil stands for the plain claim.
    /// Nil where no scale holds both.
    package func order(_ first: Int?, _ second: Int?) -> Int? {
        var result: Int?
        for scale in scales {
            func rank(_ level: Int?) -> Int { level.map { scale.ranks[Int16(truncatingIfNeeded: $0)] ?? 0 } ?? scale.plain }
            let ranks = (rank(first), rank(second))
            if ranks.0 == 0 || ranks.1 == 0 { continue }
            if ranks.0 != ranks.1 { return ranks.0 < ranks.1 ? 1 : -1 }
            result = 0
        }
        return result
    }
}
