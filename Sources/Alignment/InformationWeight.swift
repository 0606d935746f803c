/// How much a word tells, in 1/1024 nats: `ln(1 + sentences / sentences with the word)`, by whole numbers only, so that the
/// result is the same on every machine.
package enum InformationWeight {
    package static let one = 1024

    package static func weight(sentences: Int, having count: Int) -> Int {
        // log2 by repeated squaring of a mantissa in 1.31 bits.
        let total = UInt64(min(sentences + count, 1 << 31))
        let part = UInt64(max(1, min(count, 1 << 31)))
        let quotient = (total << 31) / part
        let exponent = 63 - quotient.leadingZeroBitCount - 31
        var mantissa = exponent >= 0 ? quotient >> UInt64(exponent) : quotient << UInt64(-exponent)
        var fraction: UInt64 = 0
        for _ in 0..<16 {
            mantissa = (mantissa * mantissa) >> 31
            fraction <<= 1
            if mantissa >= 1 << 32 {
                fraction |= 1
                mantissa >>= 1
            }
        }
        let binary = UInt64(max(0, exponent)) << 16 + fraction
        return Int((binary * 45_426) >> 22)  // ln 2 = 45426 / 2^16; 2^16 · 2^16 → 2^10.
    }
}
