/// An exact number: a third stays a third, and 0.1 is a tenth.
struct Quantity: Equatable, Comparable {
    let numerator: Int
    /// Above zero; the fraction is in lowest terms.
    let denominator: Int

    /// - Returns: nil for a denominator below one.
    init?(_ numerator: Int, over denominator: Int = 1) {
        guard denominator > 0, numerator > Int.min else { return nil }
        var (high, low) = (abs(numerator), denominator)
        while low != 0 { (high, low) = (low, high % low) }
        self.numerator = numerator / max(high, 1)
        self.denominator = denominator / max(high, 1)
    }

    init(whole: Int) {
        numerator = whole
        denominator = 1
    }

    /// Digits with commas between groups and at most one decimal point; nil for anything else, and for more than fifteen digits.
    init?(printed bytes: some Collection<UInt8>) {
        var mantissa = 0
        var scale = 1
        var digits = 0
        var isFraction = false
        var endsWithDigit = false
        for byte in bytes {
            endsWithDigit = byte >= 0x30 && byte <= 0x39
            if endsWithDigit {
                digits += 1
                if digits > 15 { return nil }
                mantissa = mantissa * 10 + Int(byte - 0x30)
                if isFraction { scale *= 10 }
            } else if byte == UInt8(ascii: ".") && !isFraction {
                isFraction = true
            } else if byte != UInt8(ascii: ",") || isFraction || digits == 0 {
                return nil
            }
        }
        guard digits > 0, endsWithDigit else { return nil }
        self.init(mantissa, over: scale)
    }

    /// Nil where the product does not fit.
    func times(_ other: Quantity) -> Quantity? {
        let above = numerator.multipliedReportingOverflow(by: other.numerator)
        let below = denominator.multipliedReportingOverflow(by: other.denominator)
        return above.overflow || below.overflow ? nil : Quantity(above.partialValue, over: below.partialValue)
    }

    /// Nil where the sum does not fit.
    func plus(_ other: Quantity) -> Quantity? {
        let first = numerator.multipliedReportingOverflow(by: other.denominator)
        let second = other.numerator.multipliedReportingOverflow(by: denominator)
        let below = denominator.multipliedReportingOverflow(by: other.denominator)
        let above = first.partialValue.addingReportingOverflow(second.partialValue)
        guard !first.overflow, !second.overflow, !below.overflow, !above.overflow else { return nil }
        return Quantity(above.partialValue, over: below.partialValue)
    }

    /// The nearest number that a program can hold; the same on every machine.
    var double: Double { Double(numerator) / Double(denominator) }

    static func < (first: Quantity, second: Quantity) -> Bool { first.double < second.double }
}
