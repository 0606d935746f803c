import Findings
import ReportModel
import Testing

@testable import Rendering

@Suite("The filing chart as comma-separated values")
struct FilingChartCSVTests {
    private let tool = Tool(version: "1.2.3")

    @Test("A row of the chart is a row, with its sources")
    func rows() throws {
        let chart = FilingChart(Ardania.diff, tool: tool, listsEverything: false, sections: .everything, listing: .everything)
        let table = try #require(CSVTable(FilingChartCSV(tool: tool).bytes(Ardania.diff)))
        #expect(table.rows.map { $0["row"] } == chart.rows.map { String($0.number) })
        for (cells, row) in zip(table.rows, chart.rows) {
            #expect(cells["id"] == row.id)
            #expect(cells["old_quotation"] == row.old.quotations.map(\.text).joined(separator: "\n"))
            #expect(cells["new_quotation"] == row.new.quotations.map(\.text).joined(separator: "\n"))
            #expect(cells["old_section"] == row.old.quotations.map(\.path).joined(separator: "\n"))
            #expect(cells["new_absence"] == row.new.absence)
            #expect(cells["old_edition"] == "2018 edition")
            #expect(cells["new_retrieved"] == "2026-11-02")
            #expect(cells["tool"] == "recension 1.2.3")
        }
        #expect(table.rows.first?["only_in_old"] == "no")
        #expect(table.rows.first?["only_in_new"] == "")
    }

    @Test("Many countries have one header", arguments: [0, 2])
    func set(pairs: Int) throws {
        var document = FilingChartCSV(tool: tool)
        var bytes: [UInt8] = []
        for _ in 0..<pairs { bytes += document.append(pair: document.pair(Ardania.diff)) }
        bytes += document.finish(DiffSetOutcome())
        let table = try #require(CSVTable(bytes))
        #expect(table.rows.filter { $0["row"] == "1" }.count == pairs)
    }

    @Test("Hostile text is no formula, parts no cell and acts on no terminal")
    func hostile() throws {
        let bytes = FilingChartCSV(tool: tool, listsEverything: true).bytes(HostileText.diff)
        let table = try #require(CSVTable(bytes))
        #expect(table.formulas == [])
        #expect(table.rows.count == HostileText.diff.findings.count)
        #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { Inert.isActive($0) && $0 != "\n" && $0 != "\r" })
    }
}
