/// Where a link leads: an address of the web, a place on the same page, or another page of the same site. Nothing else can be linked.
struct HTMLLink: Sendable, Equatable {
    /// What stands in `href`, percent-encoded.
    let address: String

    /// An address of the web; nil unless its scheme is http or https.
    init?(web address: String?) {
        guard let address else { return nil }
        let lower = address.prefix(8).lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return nil }
        self.address = PercentEncoding.encoded(address) { scalar in
            scalar.isASCII
                ? scalar.value > 0x20 && scalar.value < 0x7F && !"<>\\`\"'^{|}".unicodeScalars.contains(scalar)
                : !Inert.isActive(scalar) && !scalar.properties.isWhitespace
        }
    }

    /// A place on the same page.
    init(place id: String) { address = "#" + PercentEncoding.component(id) }

    /// A page of the same site, by its path from this page: "../index.html", "GHA.html". Each step is encoded, so that no scheme can
    /// stand in it.
    init(page path: String, place id: String? = nil) {
        let steps = path.split(separator: "/", omittingEmptySubsequences: true).map { PercentEncoding.component(String($0)) }
        address = steps.joined(separator: "/") + (id.map { "#" + PercentEncoding.component($0) } ?? "")
    }

    private init(address: String) { self.address = address }

    /// The same address, at the sentence that begins with the words: a text fragment, which browsers scroll to and mark, and which
    /// a browser that does not know it leaves alone. The address unchanged where it has a fragment of its own.
    func at(words: some Sequence<Substring>) -> HTMLLink {
        let text = words.map { word in
            // Between hyphens a text fragment names what stands before or after the text.
            PercentEncoding.component(String(word)).split(separator: "-", omittingEmptySubsequences: false).joined(separator: "%2D")
        }.joined(separator: "%20")
        guard !text.isEmpty, !address.contains("#") else { return self }
        return HTMLLink(address: "\(address)#:~:text=\(text)")
    }
}
