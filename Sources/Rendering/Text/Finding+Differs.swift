import Findings

extension Finding {
    /// Whether the finding is listed unless everything is asked for: it changed or it moved.
    var differs: Bool { relation != .unchanged || isMoved }
}
