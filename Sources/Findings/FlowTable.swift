public import ReportModel

/// Where the text of each section of the old report stands in the new one.
///
/// Counted in sentences, each once; one that stands in several places counts in parts.
public struct FlowTable: Sendable, Equatable {
    /// A section of the old report.
    public struct Row: Sendable, Equatable {
        public let path: SectionPath
        /// Sentences of the old report in the section.
        public let sentences: Int
        /// Sections of the new report with shares of those sentences, the largest first.
        public let places: [SectionFlow]
        /// Share of the sentences that were not found in the new report, 0 to 1. It tells nothing about what they stated.
        public let notReported: Double
        /// Share of the sentences in parts that the new document does not cover, 0 to 1.
        public let notCovered: Double
    }

    /// In the order of the old report.
    public let rows: [Row]

    /// - Parameter depth: how many headings from the root make a section, on both sides; deeper ones are counted with them.
    /// - Complexity: linear in the findings, but for the order of the sections.
    public init(_ diff: ReportDiff, depth: Int) {
        func top(_ path: SectionPath) -> SectionPath {
            path.headings.count <= depth ? path : SectionPath(headings: Array(path.headings.prefix(depth)))
        }
        var counts: [Counts] = []
        var positions: [SectionPath: Int] = [:]
        // Findings of one section stand together.
        var last: (path: SectionPath, position: Int)?
        for finding in diff.findings {
            var places: [(path: SectionPath, paragraph: Int)] = []
            for quotation in finding.new {
                let path = top(quotation.section)
                if !places.contains(where: { $0.path == path }) { places.append((path, quotation.paragraph)) }
            }
            for quotation in finding.old {
                let path = top(quotation.section)
                let position = last.flatMap { $0.path == path ? $0.position : nil } ?? positions[path] ?? counts.count
                if position == counts.count { counts.append(Counts(path: path, paragraph: quotation.paragraph)) }
                positions[path] = position
                last = (path, position)
                counts[position].add(places, isCovered: finding.relation != .notCovered, paragraph: quotation.paragraph)
            }
        }
        counts.sort { $0.paragraph < $1.paragraph }
        rows = counts.map(\.row)
    }

    /// Sentences of one section and where they are found.
    private struct Counts {
        /// A sentence can be halved, and parted by three, four and so on.
        private static let sentence = 27_720

        let path: SectionPath
        /// The first one.
        private(set) var paragraph: Int
        private var sentences = 0
        private var unreported = 0
        private var uncovered = 0
        private var places: [SectionPath: (parts: Int, paragraph: Int)] = [:]

        init(path: SectionPath, paragraph: Int) {
            self.path = path
            self.paragraph = paragraph
        }

        mutating func add(_ found: [(path: SectionPath, paragraph: Int)], isCovered: Bool, paragraph: Int) {
            self.paragraph = min(self.paragraph, paragraph)
            sentences += 1
            if found.isEmpty {
                if isCovered { unreported += 1 } else { uncovered += 1 }
            }
            for place in found {
                let known = places[place.path] ?? (0, place.paragraph)
                places[place.path] = (known.parts + Self.sentence / found.count, min(known.paragraph, place.paragraph))
            }
        }

        var row: Row {
            // Two sections of one size stand in the order of the new report.
            let sorted = places.sorted { ($1.value.parts, $0.value.paragraph) < ($0.value.parts, $1.value.paragraph) }
            let whole = Double(sentences)
            return Row(
                path: path, sentences: sentences,
                places: sorted.map { SectionFlow(path: $0.key, share: Double($0.value.parts) / Double(Self.sentence) / whole) },
                notReported: Double(unreported) / whole, notCovered: Double(uncovered) / whole)
        }
    }
}
