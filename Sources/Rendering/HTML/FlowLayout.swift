import Findings
import ReportModel

/// Where the bands of a flow picture stand: sections of the old report on the left, of the new one on the right, and between them
/// the sentences that stand in both.
///
/// Whole units throughout, so that every machine draws the same picture.
struct FlowLayout: Sendable, Equatable {
    struct Node: Sendable, Equatable {
        let name: String
        let y: Int
        let height: Int
        /// Whether it stands for the sentences that were not found.
        var isAbsence = false
    }

    struct Band: Sendable, Equatable {
        /// Positions in ``left`` and ``right``.
        let from: Int
        let to: Int
        /// Upper edges at either end.
        let leftY: Int
        let rightY: Int
        let height: Int
        let sentences: Int
    }

    /// Least distance from one node to the next: a line of text.
    static let line = 18
    /// Units that all sentences of a side take together.
    private static let extent = 420
    /// Bands of less than this share of their section are not drawn: the table tells them.
    private static let leastShare = 0.04

    private(set) var left: [Node] = []
    private(set) var right: [Node] = []
    private(set) var bands: [Band] = []
    private(set) var height = 0

    /// - Parameters:
    ///   - rows: the old sections of which something was found.
    ///   - order: sections of the new report in its order.
    ///   - absence: what sentences without a counterpart are called.
    init(_ rows: [FlowTable.Row], order: [SectionPath], absence: String) {
        struct Flow {
            let from: Int
            /// Nil for what was not found.
            let to: SectionPath?
            let sentences: Double
        }
        var flows: [Flow] = []
        var found: [SectionPath: Double] = [:]
        var lost = 0.0
        for (index, row) in rows.enumerated() {
            for place in row.places {
                let sentences = place.share * Double(row.sentences)
                guard place.share >= Self.leastShare || sentences >= 3 else { continue }
                flows.append(Flow(from: index, to: place.path, sentences: sentences))
                found[place.path, default: 0] += sentences
            }
            let missing = row.notReported * Double(row.sentences)
            if missing > 0 {
                flows.append(Flow(from: index, to: nil, sentences: missing))
                lost += missing
            }
        }
        let total = max(flows.reduce(0) { $0 + $1.sentences }, 1)
        func units(_ sentences: Double) -> Int { max(Int(sentences / total * Double(Self.extent) + 0.5), 1) }

        let targets = order.filter { found[$0] != nil }
        var positions: [SectionPath: Int] = [:]
        for (index, path) in targets.enumerated() { positions[path] = index }
        func size(_ flows: [Flow]) -> Int { flows.reduce(0) { $0 + units($1.sentences) } }
        left = Self.stack(rows.enumerated().map { index, row in (PlaceName.of(row.path), size(flows.filter { $0.from == index }), false) })
        var names = targets.map { path in (PlaceName.of(path), size(flows.filter { $0.to == path }), false) }
        if lost > 0 { names.append((absence, size(flows.filter { $0.to == nil }), true)) }
        right = Self.stack(names)

        // Bands leave a section in the order in which they arrive, and arrive in the order in which they leave.
        var leftUsed = left.map(\.y)
        var rightUsed = right.map(\.y)
        for from in rows.indices {
            let leaving = flows.filter { $0.from == from }
                .map { flow in (to: flow.to.flatMap { positions[$0] } ?? targets.count, sentences: flow.sentences) }
                .sorted { $0.to < $1.to }
            for flow in leaving where right.indices.contains(flow.to) {
                let height = units(flow.sentences)
                bands.append(
                    Band(
                        from: from, to: flow.to, leftY: leftUsed[from], rightY: rightUsed[flow.to], height: height,
                        sentences: Int(flow.sentences + 0.5)))
                leftUsed[from] += height
                rightUsed[flow.to] += height
            }
        }
        height = max(left.last.map { $0.y + max($0.height, Self.line) } ?? 0, right.last.map { $0.y + max($0.height, Self.line) } ?? 0)
    }

    private static func stack(_ nodes: [(name: String, height: Int, isAbsence: Bool)]) -> [Node] {
        var y = 0
        return nodes.map { node in
            defer { y += max(node.height + 4, line) }
            return Node(name: node.name, y: y, height: node.height, isAbsence: node.isAbsence)
        }
    }
}
