import Alerts
import ReportModel

/// The commands that a message tells its reader to run.
enum AlertCommand {
    /// Shows all that an edition brought.
    static func diff(_ edition: Digest.Edition, against: Int) -> String {
        "recension diff \(against) \(edition.year) --country \(edition.country.slug)"
    }

    /// Shows what was changed in an edition after it came out.
    static func amendments(_ edition: Digest.Edition) -> String {
        "recension amendments --year \(edition.year) --country \(edition.country.slug)"
    }

    /// Takes a page for what it is.
    static func accept(_ address: String) -> String { "recension watch --accept \(word(Inert.terminal(address)))" }

    /// Text as one word of a shell: whoever copies a command runs no other, whatever stands in an address.
    private static func word(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "/", ":", "%", "+", "=", "@", ",", "-": true
            default: false
            }
        }
        if isPlain, !text.isEmpty { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
