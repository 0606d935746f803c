import ReportModel
import Testing

@Suite struct ReportDraftTests {
    @Test(arguments: SampleReports.names) func whatIsNotEditedStaysAsItWas(_ name: String) throws {
        let report = try SampleReports.report(name)
        let edited = ReportDraft(report).edited()
        #expect(edited.report.text == report.text)
        #expect(edited.report.sections == report.sections)
        #expect(edited.report.paragraphs == report.paragraphs)
        #expect(edited.report.sentences.map(\.text) == report.sentences.map(\.text))
        #expect(edited.statements.map(\.origins) == report.sentences.indices.map { [$0] })
    }

    @Test(arguments: EditKind.allCases) func everyKindOfEditIsMadeAndSeeded(_ kind: EditKind) throws {
        let report = try SampleReports.report("2019/ardania")
        let edited = ReportEditor.edit(report, [kind], rate: 0.1, seed: 1)
        #expect(edited.report != report)
        #expect(ReportEditor.edit(report, [kind], rate: 0.1, seed: 1).report == edited.report)
        for (index, sentence) in edited.report.sentences.enumerated() {
            #expect(edited.report.string(sentence) == edited.statements[index].text)
            #expect(edited.report.paragraphs[sentence.paragraph].sentences.contains(index))
        }
        for (index, section) in edited.report.sections.enumerated() { #expect((section.parent ?? -1) < index) }
        let sections = edited.report.paragraphs.compactMap(\.section)
        #expect(sections == sections.sorted())
    }
}
