import Alignment
import ReportModel

/// Names how each section corresponds to the other edition's outline.
enum SectionRule {
    /// A source of text that counts as a second counterpart, as a share of the section's paragraphs.
    private static let secondSource = 0.25

    static func correspondences(
        old: Report, new: Report, _ alignment: ReportAlignment, _ coverage: CoverageRule, _ boundaries: [Boundary?]
    ) -> [SectionCorrespondence] {
        let sections = alignment.sections
        var takers = [[Int]](repeating: [], count: old.sections.count)
        var isTaken = [Bool](repeating: false, count: old.sections.count)
        var lastTaker = [Int](repeating: -1, count: old.sections.count)
        for (section, counterparts) in sections.ofNew.enumerated() {
            if let best = counterparts.first {
                takers[best.section].append(section)
                lastTaker[best.section] = section
            }
            for counterpart in counterparts { isTaken[counterpart.section] = true }
        }
        let oldPaths = old.sections.indices.map { old.path(to: $0) }
        let newPaths = new.sections.indices.map { new.path(to: $0) }
        // Dropped sections follow the new section whose main counterpart stands before them.
        var droppedAfter: [Int: [Int]] = [:]
        var last = -1
        for section in old.sections.indices {
            if isTaken[section] {
                if lastTaker[section] >= 0 { last = lastTaker[section] }
            } else {
                droppedAfter[last, default: []].append(section)
            }
        }
        var result: [SectionCorrespondence] = []
        func appendDropped(after section: Int) {
            for dropped in droppedAfter[section] ?? [] {
                result.append(
                    SectionCorrespondence(
                        old: [oldPaths[dropped]], new: nil,
                        relation: coverage.newCovers(dropped) ? .dropped : .notCovered,
                        flow: flow(sections.fromOld[dropped], of: sections.oldSizes[dropped], newPaths)))
            }
        }
        appendDropped(after: -1)
        for section in new.sections.indices {
            let counterparts = sections.ofNew[section]
            let flow = flow(sections.intoNew[section], of: sections.newSizes[section], oldPaths)
            let relation: SectionCorrespondence.Relation
            if let best = counterparts.first {
                relation = name(
                    old, best.section, new, section, alignment, takers: outermost(takers[best.section], of: new),
                    sources: sources(of: section, best.section, old, sections))
            } else {
                relation = coverage.oldCovers(section) ? .added : .notCovered
            }
            result.append(
                SectionCorrespondence(
                    old: counterparts.map { oldPaths[$0.section] }, new: newPaths[section], relation: relation, flow: flow,
                    boundary: boundaries[section]))
            appendDropped(after: section)
        }
        return result
    }

    private static func name(
        _ old: Report, _ oldSection: Int, _ new: Report, _ newSection: Int, _ alignment: ReportAlignment, takers: Int,
        sources: Int
    ) -> SectionCorrespondence.Relation {
        if alignment.titleOverlap(old: oldSection, new: newSection) == AlignmentWeights.one
            || old.sections[oldSection].title == new.sections[newSection].title
        {
            if !isSameParent(old, oldSection, new, newSection, alignment) { return .moved }
            guard let oldLabel = old.sections[oldSection].label, let newLabel = new.sections[newSection].label else { return .same }
            return oldLabel == newLabel ? .same : .renumbered
        }
        if takers > 1 { return .split }
        if sources > 1 { return .merged }
        return .renamed
    }

    /// How many of some sections, in the order of the report, do not stand under another of them.
    private static func outermost(_ sections: [Int], of report: Report) -> Int {
        sections.count { section in
            var above = report.sections[section].parent
            while let index = above, !sections.contains(index) { above = report.sections[index].parent }
            return above == nil
        }
    }

    /// How many old sections a good part of a new section's text came from. What came from anywhere under its counterpart came
    /// from one, and so did what came from the run-in headings under one heading.
    private static func sources(of section: Int, _ counterpart: Int, _ old: Report, _ sections: SectionAlignment) -> Int {
        var amounts: [Int: Int] = [:]
        for flow in sections.intoNew[section] where flow.section >= 0 {
            var source = flow.section
            while old.sections[source].kind == .runIn, let parent = old.sections[source].parent { source = parent }
            var above: Int? = source
            while let index = above, index != counterpart { above = old.sections[index].parent }
            amounts[above ?? source, default: 0] += flow.paragraphs
        }
        let size = Double(max(1, sections.newSizes[section]))
        return amounts.values.count { Double($0) / size >= secondSource }
    }

    /// Whether the sections above both correspond, or both stand at the top.
    private static func isSameParent(
        _ old: Report, _ oldSection: Int, _ new: Report, _ newSection: Int, _ alignment: ReportAlignment
    ) -> Bool {
        switch (old.sections[oldSection].parent, new.sections[newSection].parent) {
        case (nil, nil): return true
        case (let oldParent?, let newParent?):
            return alignment.sections.ofNew[newParent].contains { $0.section == oldParent }
                || alignment.titleOverlap(old: oldParent, new: newParent) == AlignmentWeights.one
        default: return false
        }
    }

    private static func flow(_ flows: [SectionAlignment.Flow], of size: Int, _ paths: [SectionPath]) -> [SectionFlow] {
        flows.map { flow in
            SectionFlow(
                path: flow.section < 0 ? SectionPath(headings: []) : paths[flow.section],
                share: Double(flow.paragraphs) / Double(max(1, size)))
        }
    }
}
