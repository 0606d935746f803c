import Testing

@testable import Rendering

@Suite("Wrapping")
struct WrappingTests {
    @Test("A cut line says so and fits")
    func cut() {
        #expect(Wrapping.cut("Freedom of Expression", width: 12) == "Freedom of…")
        #expect(Wrapping.cut("Freedom", width: 7) == "Freedom")
        #expect(Wrapping.cut("国連国連", width: 4) == "国…")
    }
}
