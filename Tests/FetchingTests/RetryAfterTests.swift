import Testing

@testable import Fetching

@Suite struct RetryAfterTests {
    /// 1994-11-06T08:49:00Z.
    static let now = 784_111_740.0

    @Test(
        arguments: [
            (nil, nil), ("", nil), ("soon", nil), ("-5", nil), ("1.5", nil), ("5 6", nil), ("0", 0), ("120", 120), (" 7 ", 7),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 37), ("Sunday, 06-Nov-94 08:49:37 GMT", 37), ("Sun Nov  6 08:49:37 1994", 37),
            ("Sun, 06 Nov 1994 08:48:37 GMT", 0), ("Mon, 07 Nov 1994 08:49:00 GMT", 86_400), ("Sun, 06 Nov 1994 25:49:37 GMT", nil),
            ("Sun, 06 Foo 1994 08:49:37 GMT", nil), ("Sun, 06 Nov", nil), ("Sun, 06 Nov 1994 08:49 GMT", nil),
        ] as [(String?, Double?)])
    func secondsToWait(value: String?, expected: Double?) {
        #expect(RetryAfter.seconds(value, now: Self.now) == expected)
    }

    @Test func aNumberOfManyDigitsIsALongTime() throws {
        #expect(try #require(RetryAfter.seconds(String(repeating: "9", count: 40), now: 0)) > 1e30)
    }
}
