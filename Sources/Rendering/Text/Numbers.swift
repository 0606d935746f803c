/// Numbers as every output writes them, whatever the locale.
enum Numbers {
    /// A whole number with a comma between groups of three digits: "10,480".
    static func grouped(_ number: Int) -> String {
        let digits = Array(String(number.magnitude))
        var result = number < 0 ? "−" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0 && (digits.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result
    }

    /// A share as a whole percentage: "91 %". Only nothing is "0 %" and only all is "100 %".
    static func percent(_ share: Double) -> String {
        guard share.isFinite else { return "? %" }
        if share > 0 && share < 0.005 { return "<1 %" }
        if share < 1 && share >= 0.995 { return ">99 %" }
        return "\(nearest(min(max(share, 0), 1) * 100)) %"
    }

    /// How much a number grew or shrank: "−13 %", "+4 %", "±0 %"; nil where there was nothing before.
    static func change(from old: Int, to new: Int) -> String? {
        guard old > 0 else { return nil }
        let percent = nearest(Double(new - old) / Double(old) * 100)
        if percent == 0 { return "±0 %" }
        return "\(percent < 0 ? "−" : "+")\(grouped(abs(percent))) %"
    }

    /// A number with at most so many decimals (0 to 9), rounded half away from zero, trailing zeros left out: "0.81". Nil for a
    /// value that is not finite or too large to be written so.
    static func decimal(_ value: Double, places: Int) -> String? {
        var scale = 1
        for _ in 0..<min(max(places, 0), 9) { scale *= 10 }
        guard value.isFinite, abs(value) * Double(scale) < 9e15 else { return nil }
        let scaled = nearest(value * Double(scale))
        let whole = abs(scaled)
        var fraction = String(String(scale + whole % scale).dropFirst())
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = scaled < 0 ? "-" : ""
        return "\(sign)\(whole / scale)" + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// The nearest whole number, half away from zero. `rounded()` would do the same but asks for the C library's `libm`, which a
    /// target without Foundation does not link.
    private static func nearest(_ value: Double) -> Int {
        Int(value < 0 ? value - 0.5 : value + 0.5)
    }

    /// A number and its noun: "1 country", "3 countries".
    static func counted(_ number: Int, _ one: String, _ many: String) -> String {
        "\(grouped(number)) \(number == 1 ? one : many)"
    }

    /// The same text, in which no line break parts a number from its percent sign.
    static func unbroken(_ text: String) -> String {
        text.split(separator: " %", omittingEmptySubsequences: false).joined(separator: "\u{A0}%")
    }
}
