internal import Foundation

/// An address of the web, taken apart and made whole.
package struct WebAddress: Sendable, Hashable {
    /// http or https, without fragment; what may not stand in an address is written with percent signs.
    package let url: String
    let isSecure: Bool
    /// In lower case.
    let host: String
    /// Nil where it is that of the scheme.
    let port: Int?
    /// Path and query, "/" at least: what rules of robots.txt are about.
    let target: String

    /// Nil for all that is not an http or https address with a host, and for one that holds a name or password: they would be
    /// logged and stored.
    package init?(_ text: String) {
        guard let url = URL(string: Self.cleaned(text)) else { return nil }
        self.init(url)
    }

    /// The address that a link on a page or a Location header means.
    func resolving(_ link: String) -> WebAddress? {
        guard let base = URL(string: url), let resolved = URL(string: Self.cleaned(link), relativeTo: base) else { return nil }
        return WebAddress(resolved.absoluteURL)
    }

    private init?(_ url: URL) {
        guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: true), let scheme = parts.scheme?.lowercased(),
            scheme == "http" || scheme == "https", let host = parts.host?.lowercased(), !host.isEmpty, parts.user == nil,
            parts.password == nil
        else { return nil }
        parts.scheme = scheme
        parts.fragment = nil
        isSecure = scheme == "https"
        if parts.port == (isSecure ? 443 : 80) { parts.port = nil }
        if parts.percentEncodedPath.isEmpty { parts.percentEncodedPath = "/" }
        guard let text = parts.string else { return nil }
        self.url = text
        self.host = host
        port = parts.port
        target = parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?" + $0 } ?? "")
    }

    /// The host without a leading "www.", by which a site counts as one.
    var site: Substring { Self.site(host) }

    static func site(_ host: String) -> Substring { host.hasPrefix("www.") ? host.dropFirst(4) : host[...] }

    /// Links as browsers read them: space around does not count, nor do line breaks and tabs inside.
    private static func cleaned(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" && $0 != "\t" }
        let first = scalars.firstIndex { $0 != " " && $0 != "\u{A0}" } ?? scalars.endIndex
        var end = scalars.endIndex
        while end > first, let last = scalars[..<end].last, last == " " || last == "\u{A0}" { end = scalars.index(before: end) }
        return String(scalars[first..<end])
    }
}
