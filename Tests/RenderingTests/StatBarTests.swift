import Testing

@testable import Rendering

@Suite("Bars of signs")
struct StatBarTests {
    private func bar(_ counts: [Int], columns: Int = 24, rows: [[Int]] = [[20, 0, 0, 0]]) -> String {
        StatBar(columns: columns, rows: rows).spans(counts).map(\.text).joined()
    }

    @Test("In proportion to the row with the most; what is there shows at least one sign")
    func proportion() {
        #expect(bar([20, 0, 0, 0]) == "  ++++++++++++++++++++")
        #expect(bar([5, 5, 0, 0]) == "  +++++−−−−−")
        #expect(bar([1, 0, 100, 1], rows: [[1, 0, 998, 1]]) == "  +~~>")
    }

    @Test("Nothing where there is no room, and no division by nothing")
    func bounds() {
        #expect(bar([5, 5, 0, 0], columns: 11) == "")
        #expect(bar([0, 0, 0, 0], rows: [[0, 0, 0, 0]]) == "  ")
    }
}
