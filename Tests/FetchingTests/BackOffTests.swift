import Testing

@testable import Fetching

@Suite struct BackOffTests {
    @Test(arguments: [(1, 1.0, 2.0), (2, 2, 4), (3, 4, 8), (4, 8, 16), (7, 50, 100), (1000, 50, 100), (0, 1, 2)])
    func eachFailureDoublesTheWait(failures: Int, least: Double, most: Double) {
        var generator = SystemRandomNumberGenerator()
        let waits = (0..<500).map { _ in BackOff.seconds(after: failures, longest: 100, using: &generator) }
        #expect(waits.allSatisfy { (least...most).contains($0) })
        // Those who failed together do not come again together.
        #expect(Set(waits).count > 400)
    }
}
