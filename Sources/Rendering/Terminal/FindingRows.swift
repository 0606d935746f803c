/// How the findings below one heading are written: one of the views of a diff on the terminal.
protocol FindingRows: Sendable {
    /// Writes a block's findings in their order. Linear in their text.
    func write(_ entries: [FindingBlock.Entry], to page: inout TerminalPage)
}
