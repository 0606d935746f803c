import Testing

@testable import Fetching

@Suite struct RequestPaceTests {
    @Test func aRowHasPlacesAnIntervalApart() {
        var pace = RequestPace()
        #expect((0..<4).map { _ in pace.reserve("a", interval: 2, now: 100) } == [0, 2, 4, 6])
        #expect(pace.reserve("a", interval: 2, now: 105) == 3)
        #expect(pace.reserve("a", interval: 2, now: 200) == 0)
    }

    @Test func hostsDoNotWaitForEachOther() {
        var pace = RequestPace()
        _ = pace.reserve("a", interval: 9, now: 100)
        #expect(pace.reserve("b", interval: 9, now: 100) == 0)
    }

    @Test func aHostAtRestIsLeftAlone() {
        var pace = RequestPace()
        pace.rest("a", until: 150)
        pace.rest("a", until: 120)
        #expect(pace.reserve("a", interval: 1, now: 100) == 50)
        #expect(pace.reserve("a", interval: 1, now: 100) == 51)
        #expect(pace.reserve("b", interval: 1, now: 100) == 0)
    }

    @Test func aClockThatIsPutBackCostsNothing() {
        var pace = RequestPace()
        _ = pace.reserve("a", interval: 2, now: 5000)
        #expect(pace.reserve("a", interval: 2, now: 1400) == 2)
        #expect(pace.reserve("a", interval: 2, now: 1403) == 1)
    }
}
