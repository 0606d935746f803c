/// A bar on standard error for runs over many pages; nothing where that is no terminal.
actor Progress {
    private let title: String
    private let total: Int
    private var done = 0
    private let isShown: Bool

    init(_ title: String, total: Int) {
        self.title = title
        self.total = total
        isShown = StandardError.isTerminal && total > 4
    }

    func advance() {
        done += 1
        guard isShown else { return }
        let filled = done * 30 / max(1, total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: 30 - filled)
        StandardError.draw("\r\(title) \(bar) \(done)/\(total)\(done == total ? "\r\u{1B}[K" : "")")
    }
}
