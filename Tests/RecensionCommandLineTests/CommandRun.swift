import Foundation

/// A run of the built binary, in a folder of its own.
struct CommandRun {
    let status: Int32
    let output: String
    let errors: String

    /// - Parameters:
    ///   - arguments: What stands behind `recension`.
    ///   - environment: The whole environment.
    ///   - launcher: A program with its arguments that runs the binary.
    init(_ arguments: [String], environment: [String: String] = [:], launcher: [String] = []) throws {
        let process = Process()
        let words = launcher + [Self.binary.path] + arguments
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = environment
        // Files, not pipes: a full pipe would stop the process.
        let (output, errors) = (try TemporaryFile(), try TemporaryFile())
        process.standardOutput = try FileHandle(forWritingTo: output.url)
        process.standardError = try FileHandle(forWritingTo: errors.url)
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        self.output = try String(contentsOf: output.url, encoding: .utf8)
        self.errors = try String(contentsOf: errors.url, encoding: .utf8)
    }

    /// The binary stands beside the test bundle.
    static let binary: URL = {
        let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL ?? Bundle.main.bundleURL
        let folder = bundle.pathExtension == "xctest" ? bundle.deletingLastPathComponent() : bundle
        return folder.appendingPathComponent("recension")
    }()
}

/// A file or folder that is deleted when it goes out of scope.
final class TemporaryFile {
    let url: URL

    /// - Parameter bytes: The file's content.
    init(_ bytes: Data = Data(), name: String = "file") throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        url = folder.appendingPathComponent(name)
        try bytes.write(to: url)
    }

    var folder: URL { url.deletingLastPathComponent() }

    deinit { try? FileManager.default.removeItem(at: folder) }
}
