/// How far two printed figures are apart. The one place where significance reads figures.
enum FigureRatio {
    private static let words = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
        "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]
    private static let scales = [
        ("hundred", 100), ("thousand", 1_000), ("million", 1_000_000), ("billion", 1_000_000_000), ("trillion", 1_000_000_000_000),
    ]

    /// The larger by the smaller in percent, at most 100,000, and whether both are below ten; nil where one is missing, zero or no
    /// number.
    static func of(_ change: FigureChange) -> (percent: Int, isSmall: Bool)? {
        guard let old = change.old.flatMap(hundredths), let new = change.new.flatMap(hundredths), old > 0, new > 0 else { return nil }
        let (more, less) = (max(old, new), min(old, new))
        let percent = more / less >= 1_000 ? 100_000 : more * 100 / less
        return (percent, more < 1_000 && change.unit != "percent")
    }

    /// A printed figure times a hundred: "12.6 million", "1,240", "six", "$900".
    static func hundredths(_ printed: String) -> Int? {
        var value: Int?
        for word in printed.lowercased().split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "\u{A0}" }) {
            if let scale = scales.first(where: { word.hasPrefix($0.0) })?.1 {
                let product = (value ?? 100).multipliedReportingOverflow(by: scale)
                if product.overflow { return nil }
                value = product.partialValue
            } else if let number = words[String(word)] {
                value = (value ?? 0) + number * 100
            } else if value == nil {
                value = digits(word)
            }
        }
        return value
    }

    private static func digits(_ word: Substring) -> Int? {
        var whole = 0
        var hundredths = 0
        var unit = 10
        var isFraction = false
        var count = 0
        for byte in word.utf8 {
            switch byte {
            case 0x30...0x39:
                count += 1
                guard count <= 14 else { return nil }
                if isFraction {
                    hundredths += Int(byte - 0x30) * unit
                    unit /= 10
                } else {
                    whole = whole * 10 + Int(byte - 0x30)
                }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: ","): continue
            default: if count > 0 { return whole * 100 + hundredths }
            }
        }
        return count > 0 ? whole * 100 + hundredths : nil
    }
}
