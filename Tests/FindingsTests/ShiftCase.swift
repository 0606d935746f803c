import Findings
import Testing

/// Two versions of a sentence and the shift between them.
struct ShiftCase: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    var shift: Shift?

    var testDescription: String { "\(old) → \(new)" }
}
