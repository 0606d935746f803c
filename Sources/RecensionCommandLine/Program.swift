import Foundation
import Recension

/// Runs programs that take a message.
enum Program {
    /// The most that a program may take, in seconds.
    private static let patience = 120.0

    /// Runs a program and waits for it.
    ///
    /// - Parameters:
    ///   - words: The program, by its path or its name, and its arguments.
    ///   - input: What it reads on standard input.
    static func run(_ words: [String], _ input: [UInt8]) async throws(World.Failure) {
        guard let name = words.first else { throw World.Failure("there is no program to run") }
        // From a file, so that a program that reads nothing stops nobody.
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("recension-\(UUID().uuidString)")
        let created = FileManager.default.createFile(atPath: file.path, contents: Data(input), attributes: [.posixPermissions: 0o600])
        defer { try? FileManager.default.removeItem(at: file) }
        guard created, let handle = FileHandle(forReadingAtPath: file.path) else {
            throw World.Failure("the message cannot be written to \(file.deletingLastPathComponent().path)")
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: name.contains("/") ? name : "/usr/bin/env")
        process.arguments = name.contains("/") ? Array(words.dropFirst()) : words
        process.standardInput = handle
        // What a program says is the reader's, not a part of what this one says.
        process.standardOutput = FileHandle.standardError
        do { try process.run() } catch { throw World.Failure("\(name) cannot be started; see that it is there and may be run") }
        let deadline = ContinuousClock.now + .seconds(patience)
        while process.isRunning {
            if ContinuousClock.now > deadline {
                process.terminate()
                throw World.Failure("\(name) did not end within \(Int(patience)) seconds")
            }
            try? await Task.sleep(for: .milliseconds(20))
        }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            let how = process.terminationReason == .exit ? "ended with status" : "was ended by signal"
            throw World.Failure("\(name) \(how) \(process.terminationStatus)")
        }
    }
}
