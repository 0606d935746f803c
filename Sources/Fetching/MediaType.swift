/// The value of a Content-Type header, taken apart.
package struct MediaType {
    /// "text/html", in lower case; empty where there is none.
    package let name: String
    package let charset: String?

    package init(_ value: String) {
        let parts = value.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
        name = parts.first?.lowercased() ?? ""
        charset =
            parts.dropFirst().lazy.compactMap { part -> String? in
                guard part.lowercased().hasPrefix("charset") else { return nil }
                let rest = Self.trimmed(part.dropFirst(7))
                guard rest.first == "=" else { return nil }
                let value = Self.trimmed(rest.dropFirst()).filter { $0 != "\"" && $0 != "'" }
                return value.isEmpty ? nil : value
            }.first
    }

    /// Whether a report can be of this type. A server that names none is believed.
    var isReadable: Bool {
        switch name {
        case "", "text/html", "application/xhtml+xml", "text/plain": true
        default: false
        }
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var rest = text
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}
