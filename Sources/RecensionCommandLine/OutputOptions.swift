import ArgumentParser

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

    @Flag(name: .long, help: "Write to the terminal without a pager, however long the result is.")
    var noPager = false

    enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
        case auto, always, never
    }

    var usesColor: Bool {
        switch color {
        case .always: true
        case .never: false
        case .auto: isShown && Environment.value("NO_COLOR") == nil && !StandardOutput.isDumb
        }
    }

    var columns: Int { width ?? (isShown ? StandardOutput.width : 100) }

    /// Whether the result goes to a terminal.
    var isShown: Bool { (output ?? "-") == "-" && StandardOutput.isTerminal }

    /// The pager that a long result goes through; nil where none is wanted or the terminal can do nothing with it.
    var pager: PagerCommand? { isShown && !noPager && !StandardOutput.isDumb ? PagerCommand.chosen : nil }

    func validate() throws {
        if let width, !(40...400).contains(width) { throw ValidationError("--width takes 40 to 400 columns.") }
    }
}
