import Rendering

/// A bar on standard error for runs over many pages; nothing where that is no terminal. It leaves nothing behind.
actor Progress {
    private let title: String
    private let total: Int
    private var isShown: Bool
    private var done = 0
    /// Whether the bar stands on the terminal.
    private var isDrawn = false

    /// - Parameter title: What is being done; cut where the terminal is narrow, because a bar of two lines could not be wiped away.
    init(_ title: String, total: Int) {
        self.title = title
        self.total = total
        isShown = StandardError.isTerminal && total > 4
    }

    deinit {
        if isDrawn { StandardError.draw(Self.wipe) }
    }

    func advance() {
        done += 1
        guard isShown else { return }
        isDrawn = done < total
        StandardError.draw(isDrawn ? "\r\(Self.line(title, done: done, of: total, columns: StandardError.width))\u{1B}[K" : Self.wipe)
    }

    /// Wipes the bar away before something else is written.
    ///
    /// - Parameter isLast: Whether it is not to come back.
    func hide(isLast: Bool) {
        if isDrawn { StandardError.draw(Self.wipe) }
        isDrawn = false
        if isLast { isShown = false }
    }

    private static let wipe = "\r\u{1B}[K"

    /// "comparing █████░░░░░ 12/24", shorter than the terminal is wide.
    static func line(_ title: String, done: Int, of total: Int, columns: Int) -> String {
        let count = "\(done)/\(total)"
        let room = columns - 1 - count.count - 2
        let length = min(30, room / 2)
        guard length >= 5 else { return String(count.prefix(max(columns - 1, 0))) }
        let filled = done * length / max(1, total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
        return "\(TerminalText.fitted(title, columns: room - length)) \(bar) \(count)"
    }
}
