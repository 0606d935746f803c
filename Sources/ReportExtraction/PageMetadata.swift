import HTMLTree
import ReportModel

/// What a page says about itself outside the report.
struct PageMetadata {
    /// The address in `<link rel="canonical">`, or failing that in `og:url`.
    private(set) var canonicalLink: String?
    /// The first-level heading of the page, or failing that its title.
    private(set) var title: String?
    /// The day of publication as an ISO 8601 date.
    private(set) var published: String?
    /// The address of the report as PDF.
    private(set) var pdf: String?
    /// The day on which an archive captured the page, as an ISO 8601 date.
    private(set) var captured: String?

    /// The year of the edition, by the page's address or else its title.
    var year: Int? {
        canonicalLink.flatMap { CountryReportAddress($0)?.year } ?? title.flatMap { CountryReportTitle($0).year }
    }

    /// Reads a page's head, headings, links and structured data; linear in the number of nodes.
    init(_ tree: HTMLTree) {
        var pageTitle: String?
        var sharedTitle: String?
        var sharedLink: String?
        var headline: String?
        for index in tree.nodes.indices where tree.nodes[index].isElement {
            switch tree.nodes[index].tag {
            case .link where tree.string("rel", of: index) == "canonical": canonicalLink = canonicalLink ?? tree.string("href", of: index)
            case .title where pageTitle == nil: pageTitle = Self.folded(tree.text(of: index))
            case .meta:
                guard let property = tree.string("property", of: index) ?? tree.string("name", of: index) else { continue }
                switch property {
                case "og:title": sharedTitle = tree.string("content", of: index)
                case "og:url": sharedLink = tree.string("content", of: index)
                case "article:published_time", "datePublished": published = tree.string("content", of: index).flatMap(Self.day)
                default: break
                }
            case .h1 where headline == nil:
                let text = Self.folded(tree.text(of: index))
                headline = text.isEmpty ? nil : text
            case .a where pdf == nil:
                if let address = tree.attribute("href", of: index), Self.isPDF(tree.arena[address]) {
                    pdf = CountryReportAddress(String(decoding: tree.arena[address], as: UTF8.self))?.url
                }
            case .script: readScript(tree, index)
            default: break
            }
        }
        canonicalLink = canonicalLink ?? sharedLink
        title = (headline ?? sharedTitle ?? pageTitle).map(Self.withoutSite)
        captured = captured ?? canonicalLink.flatMap { CountryReportAddress($0)?.captured }
    }

    /// The date of publication in structured data, and the day of an archive's capture in its own script.
    private mutating func readScript(_ tree: HTMLTree, _ index: Int) {
        guard published == nil || captured == nil else { return }
        for child in (index + 1)..<max(index + 1, Int(tree.nodes[index].end)) {
            let bytes = tree.arena[tree.content(of: child)]
            if published == nil, let found = Self.value(after: "\"datePublished\":\"", in: bytes) { published = Self.day(found) }
            // __wm.wombat("address","20200603161239",…
            if captured == nil, let call = Self.value(after: "__wm.wombat(\"", in: bytes, until: UInt8(ascii: ")")) {
                let stamps = call.split(separator: "\"").filter { $0.utf8.count == 14 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
                captured = stamps.first.map { stamp in
                    let digits = Array(stamp)
                    return "\(String(digits[0..<4]))-\(String(digits[4..<6]))-\(String(digits[6..<8]))"
                }
            }
        }
    }

    private static func value(after key: StaticString, in bytes: ArraySlice<UInt8>, until end: UInt8 = UInt8(ascii: "\"")) -> String? {
        key.withUTF8Buffer { key in
            guard bytes.count > key.count, let first = key.first else { return nil }
            var index = bytes.startIndex
            while let candidate = bytes[index...].firstIndex(of: first), candidate + key.count < bytes.endIndex {
                if bytes[candidate..<(candidate + key.count)].elementsEqual(key) {
                    let rest = bytes[(candidate + key.count)...].prefix(400).prefix { $0 != end }
                    return String(decoding: rest, as: UTF8.self)
                }
                index = candidate + 1
            }
            return nil
        }
    }

    /// The date of an ISO 8601 time; nil for anything else.
    private static func day(_ time: String) -> String? {
        let day = Array(time.utf8.prefix(10))
        guard day.count == 10 else { return nil }
        let isDate = day.indices.allSatisfy { $0 == 4 || $0 == 7 ? day[$0] == UInt8(ascii: "-") : (0x30...0x39).contains(day[$0]) }
        return isDate ? String(decoding: day, as: UTF8.self) : nil
    }

    private static func isPDF(_ address: ArraySlice<UInt8>) -> Bool {
        address.suffix(4).elementsEqual(".pdf".utf8) || address.suffix(4).elementsEqual(".PDF".utf8)
    }

    private static func folded(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A title without the name of the site behind a dash or bar.
    private static func withoutSite(_ title: String) -> String {
        for separator in [" - United States Department of State", " | U.S. Department of State", " - U.S. Department of State"] {
            if title.hasSuffix(separator) { return String(title.dropLast(separator.count)) }
        }
        return title
    }
}
