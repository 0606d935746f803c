import ArgumentParser

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where a result goes and in which dress.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong, help: ArgumentHelp("Write to this file, whole or not at all, instead of standard output.", valueName: "file"),
        completion: .file())
    var output: String?

    @Option(name: .long, help: "Colours: auto, always or never. NO_COLOR turns them off, too.")
    var color: ColorChoice = .auto

    @Option(name: .long, help: ArgumentHelp("Columns to wrap at; the terminal's, or 100.", valueName: "columns"))
    var width: Int?

    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: output == nil && StandardOutput.isTerminal && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        }
    }

    var columns: Int { width ?? (output == nil ? StandardOutput.width : 100) }

    func validate() throws {
        if let width, !(40...400).contains(width) { throw ValidationError("--width takes 40 to 400 columns.") }
    }
}
