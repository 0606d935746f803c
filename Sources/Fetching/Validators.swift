/// What a server said of a version of a page, to be shown to it when the page is asked for again.
public struct Validators: Sendable, Hashable {
    /// As the server wrote it, with quotes and a `W/` before them.
    public let etag: String?
    /// As the server wrote it.
    public let lastModified: String?

    public init(etag: String?, lastModified: String?) {
        self.etag = etag
        self.lastModified = lastModified
    }

    /// The header lines of a conditional request. An entity tag is enough by itself; the date goes along for servers that know
    /// no tags.
    var headers: [HTTPHeader] {
        [etag.map { HTTPHeader("If-None-Match", $0) }, lastModified.map { HTTPHeader("If-Modified-Since", $0) }].compactMap { $0 }
    }
}
