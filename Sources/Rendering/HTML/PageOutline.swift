import Findings
import ReportModel

/// The findings of a page under their headings, each heading once, in the order in which the diff comes to them.
struct PageOutline: Sendable {
    struct Node: Sendable {
        let home: SectionMap.Home
        /// What the section is called in the page's address.
        let id: String
        let heading: String
        /// What became of the section.
        let note: String?
        /// How many headings stand above it.
        let depth: Int
        /// The year of the old edition, if the heading is its alone and the years tell the editions apart.
        let edition: String?
        fileprivate(set) var entries: [FindingBlock.Entry] = []
        /// Positions of the sections below it.
        fileprivate(set) var children: [Int] = []
        /// Of its own findings and those below it.
        fileprivate(set) var counts = ChangeCounts()
    }

    private(set) var nodes: [Node] = []
    /// Positions of the outermost sections.
    private(set) var roots: [Int] = []

    /// Linear in the findings, times the depth of the outline.
    init(_ findings: [Finding], in context: PageContext) {
        var positions: [SectionMap.Home: Int] = [:]
        var ids: [String: Int] = [:]
        for block in FindingBlock.blocks(of: findings, in: context.map) {
            let position = insert(block.home, context, &positions, &ids)
            nodes[position].entries += block.entries
            for entry in block.entries { nodes[position].counts.add(entry.finding) }
        }
        // What the old outline alone has would stand among sections with other numbers; it follows, in its own order.
        let starts = roots.map { nodes[$0].home.isOldOnly ? Self.firstParagraph(of: $0, in: nodes) : -1 }
        roots = zip(starts, roots).enumerated()
            .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
        // A section stands before those below it.
        for position in nodes.indices.reversed() {
            for child in nodes[position].children { nodes[position].counts.add(nodes[child].counts) }
        }
    }

    /// The first paragraph of the old report that is shown in a section or below it.
    private static func firstParagraph(of position: Int, in nodes: [Node]) -> Int {
        let own = nodes[position].entries.compactMap { $0.finding.old.first?.paragraph }.min() ?? .max
        return nodes[position].children.reduce(own) { min($0, firstParagraph(of: $1, in: nodes)) }
    }

    private mutating func insert(
        _ home: SectionMap.Home, _ context: PageContext, _ positions: inout [SectionMap.Home: Int], _ ids: inout [String: Int]
    ) -> Int {
        if let position = positions[home] { return position }
        let headings = home.path.headings
        var parent: Int?
        if headings.count > 1 {
            let above = SectionPath(headings: headings.dropLast())
            parent = insert(
                SectionMap.Home(path: above, isOldOnly: home.isOldOnly && context.map.isOldOnly(above)), context, &positions, &ids)
        }
        let position = nodes.count
        nodes.append(
            Node(
                home: home, id: Self.identifier(home, &ids), heading: headings.last ?? "Before the first heading",
                note: HeadingNote.of(home, in: context.map, sides: context.sides), depth: max(headings.count - 1, 0),
                edition: home.isOldOnly && context.sides.old != "old" ? context.sides.old : nil))
        positions[home] = position
        if let parent { nodes[parent].children.append(position) } else { roots.append(position) }
        return position
    }

    /// Longest name of a section in an address.
    private static let identifierLength = 48

    /// "s-2-a-freedom-of-expression", with a number after it where an earlier section has that name.
    private static func identifier(_ home: SectionMap.Home, _ taken: inout [String: Int]) -> String {
        var name = home.isOldOnly ? "old-" : "s-"
        for scalar in PlaceName.of(home.path).lowercased().unicodeScalars where name.utf8.count < identifierLength {
            switch scalar {
            case "a"..."z", "0"..."9": name.unicodeScalars.append(scalar)
            default: if !name.hasSuffix("-") { name += "-" }
            }
        }
        while name.hasSuffix("-") { name.removeLast() }
        let number = taken[name, default: 0] + 1
        taken[name] = number
        return number == 1 ? name : "\(name)--\(number)"
    }
}
