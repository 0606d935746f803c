internal import ReportModel

/// The sections in which something is looked for, report by report; each different path is asked for once.
struct ChosenSections {
    private let isSection: (SectionPath) -> Bool
    private let paths: SectionPaths
    /// By path.
    private var chosen: [Bool] = []

    init(_ isSection: @escaping (SectionPath) -> Bool, _ paths: SectionPaths) {
        self.isSection = isSection
        self.paths = paths
    }

    /// Whether each section of a report is chosen, before them what stands above the first.
    ///
    /// - Parameter sections: As `layout` has them.
    mutating func areChosen(_ sections: PackedSectionReader, report: Int64) throws -> [Bool] {
        let places = try paths.places(sections, report: report)
        for path in paths.paths[chosen.count...] { chosen.append(isSection(path)) }
        return places.map { chosen[$0] }
    }
}
