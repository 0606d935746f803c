import Foundation

/// Ways to measure that hold on a shared machine: CPU time, the best or median of several runs, ratios only.
enum Measurement {
    /// The least CPU seconds of several runs of a closure, all threads counted.
    static func cpu(runs: Int = 5, _ body: () -> Void) -> Double {
        (0..<runs).map { _ in
            let start = clock()
            body()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }.min() ?? 0
    }

    /// What a child process took.
    struct Run {
        let cpu: Double
        let wall: Double
        let peakMegabytes: Double
    }

    /// Runs a program and throws its output away.
    static func process(_ path: String, _ arguments: [String]) throws -> Run {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let before = usage()
        let start = Date()
        try process.run()
        process.waitUntilExit()
        let after = usage()
        return Run(cpu: after.cpu - before.cpu, wall: Date().timeIntervalSince(start), peakMegabytes: after.peak)
    }

    private static func usage() -> (cpu: Double, peak: Double) {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
        func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return (seconds(usage.ru_utime) + seconds(usage.ru_stime), Double(usage.ru_maxrss) / 1024)
    }

    /// The median of two programs' ratio, run in turn.
    static func ratio(runs: Int = 15, _ first: () throws -> Run, _ second: () throws -> Run) rethrows -> (cpu: Double, wall: Double) {
        var ratios: [Run] = []
        for _ in 0..<runs {
            let (a, b) = (try first(), try second())
            ratios.append(Run(cpu: a.cpu / b.cpu, wall: a.wall / b.wall, peakMegabytes: 0))
        }
        return (ratios.map(\.cpu).sorted()[runs / 2], ratios.map(\.wall).sorted()[runs / 2])
    }
}
