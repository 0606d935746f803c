/// The address of a report's page, as its canonical link gives it, taken apart.
///
/// Reads the site of 2019 and later (`…/reports/2019-country-reports-on-human-rights-practices/china/hong-kong/`), the sites
/// before it (`…/hrrpt/2016/eur/265440.htm`, `…/1999_hrp_report/uk.html`), whose page names are numbers or abbreviations and so
/// give no slug, and Wayback captures of all of them.
public struct CountryReportAddress: Sendable, Hashable {
    /// The page's own address, out of its Wayback wrapping, without fragment; http or https.
    public let url: String
    /// The host in lower case, without port.
    public let host: String
    /// The year of the edition; nil where the address gives none.
    public let year: Int?
    /// What follows the year in the address, without percent signs: `["china", "hong-kong"]`. The last is the page's own slug.
    public let slugPath: [String]
    /// The day of the Wayback capture as an ISO 8601 date, where the address is that of a capture.
    public let captured: String?

    /// Takes an address apart; nil for all that is not an http or https address, or one without scheme (`//host/…`).
    ///
    /// Linear in the length of the address.
    public init?(_ link: String) {
        var rest = Self.trimmed(Substring(link))
        guard rest.unicodeScalars.allSatisfy(Self.belongsInAddress) else { return nil }
        var captured: String?
        // A capture of a capture happens; each turn shortens the address.
        while let capture = Self.unwrapped(rest) {
            rest = capture.address
            captured = captured ?? capture.date
        }
        if rest.hasPrefix("//") { rest = Substring("https:" + rest) }
        rest = rest.prefix { $0 != "#" }
        guard let afterScheme = Self.droppingScheme(rest) else { return nil }
        let authority = afterScheme.prefix { $0 != "/" && $0 != "?" }
        let hostAndPort = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? authority
        let host = hostAndPort.prefix { $0 != ":" }.lowercased()
        guard !host.isEmpty else { return nil }

        let target = afterScheme[authority.endIndex...]
        let path = target.prefix { $0 != "?" }
        let query = target[path.endIndex...].dropFirst()
        let components = path.split(separator: "/").map(Self.percentDecoded)
        (year, slugPath) = Self.edition(components, query: query)
        self.host = host
        self.captured = captured
        url = String(rest)
    }

    /// What is no part of an address by RFC 3986 could break out of wherever the address is shown. Letters beyond ASCII pass,
    /// because sites write them.
    private static func belongsInAddress(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "<", ">", "\\", "^", "`", "{", "|", "}": return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return false
        default: return true
        }
    }

    /// Year and slugs of a path.
    private static func edition(_ components: [String], query: Substring) -> (year: Int?, slugPath: [String]) {
        for (index, component) in components.enumerated() {
            let lower = component.lowercased()
            if lower.contains("-country-report"), let year = leadingYear(lower) {
                return (year, Array(components[(index + 1)...]))
            }
            if lower.hasSuffix("_hrp_report") {
                return (leadingYear(lower), [])
            }
            if lower == "hrrpt" {
                if index + 1 < components.count, let year = leadingYear(components[index + 1].lowercased()) { return (year, []) }
                // The viewer of 2009–2017: humanrightsreport/index.htm?year=2016&dlid=265440
                let year = query.split(separator: "&").first { $0.hasPrefix("year=") }
                return (year.flatMap { leadingYear(String($0.dropFirst(5))) }, [])
            }
        }
        return (nil, [])
    }

    /// The year that a word begins with, unless a fifth digit follows.
    private static func leadingYear(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        guard digits.count == 4, let year = Int(digits), (1970...2099).contains(year) else { return nil }
        return year
    }

    /// The address inside that of a Wayback capture, and the day of the capture.
    private static func unwrapped(_ address: Substring) -> (address: Substring, date: String?)? {
        guard let rest = droppingScheme(address) ?? (address.hasPrefix("//") ? address.dropFirst(2) : nil) else { return nil }
        let prefix = "web.archive.org/web/"
        guard rest.prefix(prefix.count).lowercased() == prefix else { return nil }
        let stamped = rest.dropFirst(prefix.count)
        // "20200603161239", with "id_" or the like after it for a capture without its toolbar.
        let stamp = stamped.prefix { $0 != "/" }
        var inner = stamped[stamp.endIndex...].dropFirst()
        guard !inner.isEmpty else { return nil }
        // Servers on the way may have joined the two slashes.
        for scheme in ["http:/", "https:/"] where inner.hasPrefix(scheme) && !inner.hasPrefix(scheme + "/") {
            inner = Substring(scheme + "/" + inner.dropFirst(scheme.count))
        }
        if droppingScheme(inner) == nil, !inner.hasPrefix("//") { inner = Substring("http://" + inner) }
        return (inner, date(of: stamp))
    }

    /// The day of a Wayback time stamp, which may be cut short; nil where it does not give one.
    private static func date(of stamp: Substring) -> String? {
        let digits = stamp.prefix { $0.isASCII && $0.isNumber }
        guard digits.count >= 8 else { return nil }
        let year = digits.prefix(4)
        let month = digits.dropFirst(4).prefix(2)
        let day = digits.dropFirst(6).prefix(2)
        guard let monthNumber = Int(month), let dayNumber = Int(day), (1...12).contains(monthNumber), (1...31).contains(dayNumber)
        else { return nil }
        return "\(year)-\(month)-\(day)"
    }

    private static func droppingScheme(_ address: Substring) -> Substring? {
        for scheme in ["https://", "http://"] where address.prefix(scheme.count).lowercased() == scheme {
            return address.dropFirst(scheme.count)
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return text[first...last]
    }

    /// `%20` and its like as the bytes they stand for; what is not two hexadecimal digits stays as it is.
    static func percentDecoded(_ text: Substring) -> String {
        guard text.contains("%") else { return String(text) }
        let bytes = Array(text.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
