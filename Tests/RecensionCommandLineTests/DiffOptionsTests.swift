import Testing

/// Options of `recension diff` that do not go together, and words it does not know: a sentence that says so, and status 2.
@Suite("Options that do not go together")
struct DiffOptionsTests {
    @Test(arguments: [
        (["--only", "added,nonsense"], "--only does not know “nonsense”"),
        (["--only", ","], "--only takes at least one of added"),
        (["--all", "--only", "added"], "--all lists every finding"),
        (["--all", "--incidents"], "--all lists every finding"),
        (["--stat", "--words"], "--stat shows counts alone"),
        (["--stat", "--only", "added"], "--stat counts every finding"),
        (["--stat", "--format", "json"], "of the terminal's format"),
        (["--words", "--format", "markdown"], "of the terminal's format"),
        (["--words", "--view", "inline"], "--words is a view of its own"),
        (["--context", "-1"], "--context takes a number of sentences"),
        (["--context", "1", "--sort", "significance"], "--context shows unchanged sentences where they stand"),
        (["--view", "columns"], "--view"),
    ])
    func refused(_ options: [String], _ message: String) throws {
        let run = try CommandRun(["diff", "old.html", "new.html"] + options.joinedWithValues)
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains(message))
    }

    @Test func twoColumnsNeedRoom() throws {
        let run = try CommandRun(["diff", "old.html", "new.html", "--view", "side-by-side", "--width", "50"])
        #expect(run.status == 2)
        #expect(run.errors == "recension: --view side-by-side needs 70 columns, and there are 50; --width sets another number\n")
    }
}

extension [String] {
    /// A value that begins with a hyphen is joined to its option.
    fileprivate var joinedWithValues: [String] { self == ["--context", "-1"] ? ["--context=-1"] : self }
}
