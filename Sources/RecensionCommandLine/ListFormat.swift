import ArgumentParser

/// The formats of the commands that list what many editions have.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension OutputOptions {
    /// Writes a result where it was asked for, whole or not at all.
    func write(_ bytes: [UInt8]) throws(Trouble) {
        var file = try OutputFile(output)
        try file.write(bytes)
        try file.finish()
    }
}
