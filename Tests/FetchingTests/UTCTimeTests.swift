import Testing

@testable import Fetching

@Suite struct UTCTimeTests {
    @Test(arguments: [
        (0.0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400.9, "2000-02-29T00:00:00Z"),
        (784_111_777, "1994-11-06T08:49:37Z"), (4_102_444_800, "2100-01-01T00:00:00Z"), (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (1e300, "9999-12-31T23:59:59Z"), (-1e300, "0000-01-01T00:00:00Z"),
    ])
    func momentsAreWritten(seconds: Double, expected: String) {
        #expect(UTCTime.iso8601(seconds) == expected)
    }

    @Test func everyDayIsReadAsItIsWritten() throws {
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        for day in stride(from: 0, to: 60_000, by: 13) {
            let seconds = Double(day) * 86_400 + 3661
            let iso = UTCTime.iso8601(seconds)
            let month = try #require(Int(iso.dropFirst(5).prefix(2)))
            let date = "Day, \(iso.dropFirst(8).prefix(2)) \(months[month - 1]) \(iso.prefix(4)) 01:01:01 GMT"
            #expect(UTCTime.httpDate(date) == seconds)
        }
    }
}
