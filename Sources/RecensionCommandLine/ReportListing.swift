import Recension

/// What `extract` and `outline` share: reads the reports of all paths, and writes them in one go.
struct ReportListing {
    let paths: [String]
    let selection: SelectionOptions
    let output: OutputOptions

    /// - Parameter render: Gives the output for the reports and for the files that are none.
    func write(_ render: ([Report], [DiffProblem]) -> [UInt8]) async throws {
        let source = try ReportSource(selection)
        var readings: [ReportSource.Reading] = []
        for path in paths {
            switch try InputFile.kind(of: path) {
            case .file: readings.append(ReportSource.Reading(path: path, reports: try source.reports(of: path), problem: nil))
            case .folder: readings.append(contentsOf: try await source.readings(of: path))
            }
        }
        for reading in readings { ReportSource.note(reading.reports, of: reading.path) }
        let problems = readings.compactMap { reading in reading.problem.map { DiffProblem(file: reading.path, message: $0) } }
        let reports = readings.flatMap(\.reports)
        for problem in problems { StandardError.write("recension: \(problem.message)\n") }
        guard !reports.isEmpty else {
            throw Trouble(
                message: problems.isEmpty ? "no report of the countries chosen by --country was found" : "there is no report to give")
        }
        var file = try OutputFile(output.output, pager: output.pager)
        try file.write(render(reports, problems))
        try file.finish()
        if !problems.isEmpty { throw ExitStatus.trouble }
    }
}

extension [[UInt8]] {
    /// The texts one after the other with an empty line between them.
    var joinedByEmptyLine: [UInt8] { [UInt8](joined(separator: [0x0A])) }
}
