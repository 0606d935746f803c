import Recension

extension World {
    /// The machine at hand.
    ///
    /// - Parameters:
    ///   - printing: Whether standard output shows what is printed.
    ///   - transport: The way to the net.
    static func machine(printing: Bool, transport: any HTTPTransport) -> World {
        World(
            pages: { folder in
                InputFile.pages(below: folder).compactMap { found in
                    switch found {
                    case .file(let path): PageArchive.isArchive(path) ? nil : .page(path: path)
                    case .problem(let message, let path): .problem(message, path: path)
                    }
                }
            },
            read: { path throws(Failure) in
                do throws(Trouble) { return try InputFile.read(path) } catch { throw Failure(error.message) }
            },
            write: { bytes, path throws(Failure) in
                do throws(Trouble) {
                    var file = try OutputFile(path)
                    try file.write(bytes)
                    try file.finish()
                } catch {
                    throw Failure(error.message)
                }
            },
            print: { !printing || StandardOutput.tryWriting($0) }, run: Program.run, variable: Environment.value,
            transport: transport)
    }
}
