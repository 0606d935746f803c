/// Text in an address.
enum PercentEncoding {
    /// The text with every scalar that may not stand as it is as the percent-encoded bytes of its UTF-8. Linear.
    static func encoded(_ text: String, keeping isKept: (Unicode.Scalar) -> Bool) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if isKept(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 { result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
            }
        }
        return result
    }

    /// Text as a part of an address: letters and digits of ASCII, hyphens, points, underscores and tildes stay.
    static func component(_ text: String) -> String {
        encoded(text) { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": true
            default: false
            }
        }
    }
}
