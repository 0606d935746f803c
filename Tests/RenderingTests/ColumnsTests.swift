import Testing

@testable import Rendering

@Suite("Columns of a table")
struct ColumnsTests {
    @Test("Filled up by display width, never cut")
    func fill() {
        #expect(Columns.left("国", 4) == "国  ")
        #expect(Columns.right("国", 4) == "  国")
        #expect(Columns.left("long", 2) == "long")
    }
}
