/// What a site's robots.txt says to one program, by RFC 9309.
///
/// Of the groups that name the program all count, of those for every program (`*`) only where none names it. The longest pattern
/// that matches decides, and Allow between equals.
public struct RobotsRules: Sendable, Equatable {
    /// Seconds between two requests that the site asks for. Not part of the RFC; many sites write it.
    public let crawlDelay: Double?
    private let rules: [Rule]

    fileprivate struct Rule: Equatable {
        let allows: Bool
        /// In octets, with percent signs where the RFC wants them, without the `$` at the end.
        let pattern: [UInt8]
        /// Whether the pattern ended in `$`: nothing may follow.
        let isWhole: Bool
    }

    /// What no robots.txt says: everything may be read.
    public static let none = RobotsRules([])

    /// As much of a file is read, in bytes, as the RFC asks for at least.
    static let limit = 500 << 10

    /// Reads a robots.txt. Lines that are none of its own are passed over, so that any bytes give rules.
    ///
    /// Linear in the length of the file.
    ///
    /// - Parameter product: The name that groups address the program by.
    public init(_ file: [UInt8], product: String = FetchSettings.product) {
        var own: (isNamed: Bool, rules: [Rule], delay: Double?) = (false, [], nil)
        var all: (rules: [Rule], delay: Double?) = ([], nil)
        var isOwn = false
        var isForAll = false
        var isOpening = false
        for line in file.prefix(Self.limit).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            guard let (name, value) = Self.field(line) else { continue }
            switch name {
            case "user-agent":
                if !isOpening {
                    isOwn = false
                    isForAll = false
                    isOpening = true
                }
                if value == "*" {
                    isForAll = true
                } else if value.prefix(while: Self.belongsInProduct).lowercased() == product.lowercased() {
                    isOwn = true
                    own.isNamed = true
                }
            case "allow", "disallow":
                isOpening = false
                // An empty pattern matches nothing.
                guard let rule = Self.rule(value, allows: name == "allow") else { continue }
                if isOwn { own.rules.append(rule) }
                if isForAll { all.rules.append(rule) }
            case "crawl-delay":
                guard let seconds = Double(value), seconds.isFinite, seconds > 0 else { continue }
                if isOwn { own.delay = max(own.delay ?? 0, seconds) }
                if isForAll { all.delay = max(all.delay ?? 0, seconds) }
            default:
                break
            }
        }
        rules = own.isNamed ? own.rules : all.rules
        crawlDelay = own.isNamed ? own.delay : all.delay
    }

    /// Whether the program may read an address of the site.
    ///
    /// Linear in the rules, and for each in the product of the lengths of pattern and address at worst.
    ///
    /// - Parameter target: Path and query: "/reports/?page=2".
    public func allows(_ target: String) -> Bool {
        let octets = Self.normalized(target)
        if octets.elementsEqual("/robots.txt".utf8) { return true }
        var longest = -1
        var isAllowed = true
        for rule in rules where rule.pattern.count >= longest && rule.matches(octets) {
            isAllowed = rule.pattern.count > longest ? rule.allows : isAllowed || rule.allows
            longest = rule.pattern.count
        }
        return isAllowed
    }

    // MARK: - Reading

    private static func field(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
        let meant = line.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = meant.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (trimmed(meant[..<colon]).lowercased(), trimmed(meant[(colon + 1)...]))
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        // A mark of UTF-8 may stand before the first line.
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        while let first = rest.first, first == 0x20 || first == 0x09 { rest.removeFirst() }
        while let last = rest.last, last == 0x20 || last == 0x09 { rest.removeLast() }
        return String(decoding: rest, as: UTF8.self)
    }

    private static func belongsInProduct(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character == "-" || character == "_")
    }

    private static func rule(_ value: String, allows: Bool) -> Rule? {
        guard !value.isEmpty else { return nil }
        var pattern = normalized(value)
        let isWhole = pattern.last == UInt8(ascii: "$")
        if isWhole { pattern.removeLast() }
        return Rule(allows: allows, pattern: pattern, isWhole: isWhole)
    }

    /// Octets in the one way of writing that the RFC compares: letters, digits and `-._~` plain, what is not ASCII with percent
    /// signs, hexadecimal digits large.
    private static func normalized(_ text: String) -> [UInt8] {
        let octets = Array(text.utf8)
        var normalized: [UInt8] = []
        normalized.reserveCapacity(octets.count)
        var index = 0
        while index < octets.count {
            let octet = octets[index]
            if octet == UInt8(ascii: "%"), index + 2 < octets.count, let value = hexValue(octets[index + 1], octets[index + 2]) {
                if isUnreserved(value) { normalized.append(value) } else { appendEscaped(value, to: &normalized) }
                index += 3
            } else {
                if octet < 0x80 { normalized.append(octet) } else { appendEscaped(octet, to: &normalized) }
                index += 1
            }
        }
        return normalized
    }

    private static func appendEscaped(_ octet: UInt8, to octets: inout [UInt8]) {
        let digits = Array("0123456789ABCDEF".utf8)
        octets += [UInt8(ascii: "%"), digits[Int(octet >> 4)], digits[Int(octet & 15)]]
    }

    private static func isUnreserved(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    private static func hexValue(_ high: UInt8, _ low: UInt8) -> UInt8? {
        func digit(_ octet: UInt8) -> UInt8? {
            switch octet {
            case 0x30...0x39: octet - 0x30
            case 0x41...0x46: octet - 0x37
            case 0x61...0x66: octet - 0x57
            default: nil
            }
        }
        guard let high = digit(high), let low = digit(low) else { return nil }
        return high << 4 | low
    }
}

extension RobotsRules.Rule {
    /// Whether an address begins with the pattern, `*` standing for any octets. Goes back to the last `*` only, which suffices.
    fileprivate func matches(_ octets: [UInt8]) -> Bool {
        let star = UInt8(ascii: "*")
        var position = 0
        var index = 0
        var retry: (index: Int, position: Int)?
        while true {
            if index == pattern.count, !isWhole || position == octets.count { return true }
            if index < pattern.count, pattern[index] == star {
                index += 1
                retry = (index, position)
            } else if index < pattern.count, position < octets.count, pattern[index] == octets[position] {
                index += 1
                position += 1
            } else if let last = retry, last.position < octets.count {
                retry = (last.index, last.position + 1)
                index = last.index
                position = last.position + 1
            } else {
                return false
            }
        }
    }
}
