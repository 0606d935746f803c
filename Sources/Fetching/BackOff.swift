/// How long a host is left alone after a request that failed.
enum BackOff {
    /// After the first failure, in seconds; each further one doubles it.
    static let first = 2.0

    /// Seconds to wait after the `failures`th failure, counted from 1: between half of what doubling gives and all of it, so that
    /// many who failed at once do not come again at once; never more than `longest`.
    static func seconds(after failures: Int, longest: Double, using generator: inout some RandomNumberGenerator) -> Double {
        let full = first * Double(UInt64(1) << UInt64(min(max(failures - 1, 0), 40)))
        let bounded = min(full, longest)
        return Double.random(in: (bounded / 2)...bounded, using: &generator)
    }
}
