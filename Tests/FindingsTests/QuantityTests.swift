import Testing

@testable import Findings

@Suite struct QuantityTests {
    @Test func readsDigits() {
        #expect(Quantity(printed: "1,500,000".utf8) == Quantity(whole: 1_500_000))
        #expect(Quantity(printed: "12.50".utf8) == Quantity(25, over: 2))
        for text in ["", "7.b", "1.2.3", "12.", ",5", "1.5,0", "1234567890123456"] {
            #expect(Quantity(printed: text.utf8) == nil, "\(text)")
        }
    }

    @Test func staysExact() throws {
        let third = try #require(Quantity(1, over: 3))
        #expect(third.times(Quantity(whole: 3)) == Quantity(whole: 1))
        #expect(third.plus(third) == Quantity(2, over: 3))
        #expect(Quantity(printed: "0.1".utf8)?.double == 0.1)
    }

    @Test func saysWhatDoesNotFit() {
        let large = Quantity(whole: 1_000_000_000_000_000)
        #expect(large.times(large) == nil)
        #expect(Quantity(1, over: 0) == nil)
    }
}
