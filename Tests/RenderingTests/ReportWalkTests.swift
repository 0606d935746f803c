import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("A report in reading order")
struct ReportWalkTests {
    @Test("Headings and paragraphs, each once")
    func order() {
        #expect(
            ReportWalk(.ardania, sections: .everything).items == [
                .paragraph(0), .section(0), .paragraph(1), .section(1), .section(2), .paragraph(2), .section(3), .section(4),
                .paragraph(3),
                .paragraph(4), .section(5), .paragraph(5), .section(6), .section(7), .paragraph(6),
            ])
    }

    @Test("A section that was asked for brings what stands below it")
    func filter() {
        #expect(
            ReportWalk(.ardania, sections: SectionFilter(["1.b"])).items == [
                .section(3), .section(4), .paragraph(3), .paragraph(4), .section(5), .paragraph(5),
            ])
    }

    @Test("A heading without text is not lost")
    func emptySection() {
        let report = Report(country: "Borland", year: 2019, "# Section 1. Life\nText.\n# Section 2. Liberty")
        #expect(ReportWalk(report, sections: .everything).items == [.section(0), .paragraph(0), .section(1)])
    }

    @Test("A paragraph is parted into its run-in heading and the rest")
    func parts() {
        let report = Report.ardania
        let walk = ReportWalk(report, sections: .everything)
        let (runIn, rest) = walk.parts(of: report.paragraphs[3])
        #expect(runIn.map { report.string($0) } == "Physical Conditions:")
        #expect(report.string(rest).hasPrefix("Cells were"))
        #expect(walk.parts(of: report.paragraphs[4]).runIn == nil)
    }
}
