/// Numbers as the sentences of this target write them.
package enum Words {
    /// "1 second", "2.5 seconds", "2 minutes".
    static func seconds(_ seconds: Double) -> String {
        guard seconds.isFinite, abs(seconds) < 1e9 else { return "more seconds than can be counted" }
        let tenths = Int((seconds * 10).rounded())
        if tenths % 10 != 0 { return "\(tenths / 10).\(tenths % 10) seconds" }
        let whole = tenths / 10
        if whole >= 120, whole % 3600 == 0 { return "\(whole / 3600) hour\(whole == 3600 ? "" : "s")" }
        if whole >= 120, whole % 60 == 0 { return "\(whole / 60) minutes" }
        return whole == 1 ? "1 second" : "\(whole) seconds"
    }

    /// "20 MB", "1500 bytes".
    static func bytes(_ bytes: Int) -> String {
        bytes >= 1_000_000 && bytes % 1_000_000 == 0 ? "\(bytes / 1_000_000) MB" : "\(bytes) bytes"
    }

    /// Words of a stranger on one line: white space and control characters as one space, cut at a length.
    package static func quoted(_ text: String, limit: Int = 120) -> String {
        let line = text.unicodeScalars
            .split { $0.properties.isWhitespace || $0.properties.generalCategory == .control || $0.properties.generalCategory == .format }
            .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
        return line.count <= limit ? line : line.prefix(limit - 1) + "…"
    }
}
