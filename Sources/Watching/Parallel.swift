#if canImport(Glibc)
    internal import Glibc
#else
    internal import Darwin
#endif

/// Runs the same work on many values, on all cores.
package enum Parallel {
    /// How many pieces of work run at once.
    package static let width = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// The results of a closure on every value, in the order of the values whatever the number of threads.
    package static func map<Value: Sendable, Result: Sendable>(
        _ values: [Value], width: Int = width, _ body: @escaping @Sendable (Value) async -> Result
    ) async -> [Result] {
        await withTaskGroup(of: (Int, Result).self) { group in
            var results = [Result?](repeating: nil, count: values.count)
            var next = 0
            func start() {
                guard next < values.count else { return }
                let (index, value) = (next, values[next])
                next += 1
                group.addTask { (index, await body(value)) }
            }
            for _ in 0..<max(1, width) { start() }
            for await (index, result) in group {
                results[index] = result
                start()
            }
            return results.compactMap { $0 }
        }
    }
}
