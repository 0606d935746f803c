/// Which sections belong together, and where the text of each went.
public struct SectionAlignment: Sendable, Equatable {
    /// A section of the other report and how much speaks for it.
    public struct Counterpart: Sendable, Equatable {
        /// Position in the other report's sections.
        public let section: Int
        /// 0 to ``AlignmentWeights/one``.
        public let score: Int
        /// Overlap of the titles' words, 0 to ``AlignmentWeights/one``.
        public let title: Int
        /// Links between the two sections and what stands under them.
        public let links: Int
    }

    /// A section of the other report and how many paragraphs went there.
    public struct Flow: Sendable, Equatable {
        /// Position in the other report's sections; -1 for text before the first heading.
        public let section: Int
        /// Paragraphs whose text went there; a paragraph that went to several places counts in parts of 1/1024.
        public let paragraphs: Int
    }

    /// By section of the new report: counterparts in the old one, the best first.
    public let ofNew: [[Counterpart]]
    /// By section of the old report: counterparts in the new one, the best first.
    public let ofOld: [[Counterpart]]
    /// By section of the new report: where the paragraphs right under it, or under its run-in headings, came from; most first.
    public let intoNew: [[Flow]]
    /// By section of the old report: where the paragraphs right under it, or under its run-in headings, went; most first.
    public let fromOld: [[Flow]]
    /// By section: paragraphs right under it or under its run-in headings, in parts of 1/1024.
    public let newSizes: [Int]
    public let oldSizes: [Int]
}
