import Foundation
import RecensionCommandLine
import Testing

/// What the three invented countries of the sample library have in common.
@Suite struct SharedSnapshotTests {
    private static let sample = Snapshot.folder.appendingPathComponent("sample")

    @Test(arguments: ["text", "markdown", "json"])
    func shared(_ format: String) async throws {
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let editions = ["2018", "2019"].map { Self.sample.appendingPathComponent($0).path }
        let countries = Self.sample.appendingPathComponent("countries.txt").path
        let run = ["shared"] + editions + ["--countries", countries, "--format", format, "--output", output.path]
        #expect(await RecensionCommand.run(run) == 1)
        let ending = ["text": "txt", "markdown": "md"][format] ?? format
        try Snapshot.check(String(contentsOf: output, encoding: .utf8), "sample/shared.\(ending)")
    }
}
