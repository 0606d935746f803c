/// Which program shows a long text screen by screen.
struct PagerCommand: Sendable, Equatable {
    /// The program and its arguments.
    let words: [String]

    /// What the user chose: `RECENSION_PAGER`, then `PAGER`, else less. Nil for none.
    static var chosen: PagerCommand? {
        PagerCommand(own: Environment.setting("RECENSION_PAGER"), common: Environment.setting("PAGER"))
    }

    /// As git does it: a variable that is set counts even if it is empty, and then, as with `cat`, there is no pager.
    ///
    /// - Parameters:
    ///   - own: The variable of this tool; nil where it is not set.
    ///   - common: The variable of all tools, likewise.
    init?(own: String?, common: String?) {
        let line = own ?? common ?? "less"
        let plain = line.split(separator: " ").map(String.init)
        if plain.isEmpty || plain == ["cat"] { return nil }
        // Quotes, variables and pipes are the shell's business; without them its start is saved.
        words = line.contains(where: Self.shellSigns.contains) ? ["/bin/sh", "-c", line] : plain
    }

    private static let shellSigns: Set<Character> = Set("|&;<>()$`\\\"'\t\n*?[#~=%{}!")
}
