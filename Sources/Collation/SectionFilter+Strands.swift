public import Findings
internal import ReportModel

extension SectionFilter {
    /// The filter that also lets through what goes on, in any edition of some countries, as a section asked for by its title: under
    /// every one of its titles.
    ///
    /// Linear in the sections of all editions.
    public func following(_ collations: [Collation]) -> SectionFilter {
        guard asksForTopics else { return self }
        var followed: Set<SectionPath> = []
        for collation in collations {
            for strand in collation.strands {
                let paths = strand.places.map { collation.editions[$0.edition].report.path(to: $0.section) }
                if paths.contains(where: isTitled) { followed.formUnion(paths) }
            }
        }
        return adding(followed)
    }
}
