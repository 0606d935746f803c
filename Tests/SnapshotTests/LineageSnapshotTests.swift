import Foundation
import RecensionCommandLine
import Testing

/// What the commands about many editions make of the sample library.
@Suite struct LineageSnapshotTests {
    private static let sample = Snapshot.folder.appendingPathComponent("sample")

    /// The name of the expected output and the arguments that make it.
    static let runs: [(file: String, arguments: [String])] = [
        ("blame.txt", ["blame", "--country", "Ardania", "--section", "1"]),
        ("history.txt", ["history", "--country", "Ardania", "--section", "Sexual Harassment", "--section", "1.b"]),
        ("history.json", ["history", "--country", "Ardania", "--find", "insult", "--format", "json"]),
        ("timeline.txt", ["timeline", "--country", "Ardania,Castrova"]),
        ("silence.txt", ["silence", "--country", "Ardania", "--editions", "1"]),
        ("copied.txt", ["copied", "--country", "Borland", "--editions", "3", "--section", "1"]),
    ]

    @Test(arguments: runs.indices)
    func sample(_ index: Int) async throws {
        let (file, arguments) = Self.runs[index]
        let output = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: output) }
        let countries = Self.sample.appendingPathComponent("countries.txt").path
        let run = [arguments[0], Self.sample.path] + arguments.dropFirst() + ["--countries", countries, "--output", output.path]
        #expect(await RecensionCommand.run(run) == 0)
        try Snapshot.check(String(contentsOf: output, encoding: .utf8), "sample/\(file)")
    }
}
