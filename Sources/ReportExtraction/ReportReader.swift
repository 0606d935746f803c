import HTMLTree
public import ReportModel

/// Reads reports out of captured pages and texts.
///
/// A page of any generation of the site, an archive's capture of one, a custom report with several countries, or a plain text with one
/// paragraph a line. What a heading is and where it belongs is decided by the evidence in document order; see ``Report`` for what
/// comes out.
public struct ReportReader: Sendable {
    /// Knows the countries and their names.
    public let registry: CountryRegistry

    public init(registry: CountryRegistry = CountryRegistry()) {
        self.registry = registry
    }

    /// Reads the reports of one page or text.
    ///
    /// Linear in the length of the input. Text is never dropped silently: what is not part of a report is what the site puts around it.
    ///
    /// - Parameters:
    ///   - bytes: The page or text as captured, in any encoding.
    ///   - path: Where it was found. Its last parts name country and year where the page itself does not: `2018/ghana.html`,
    ///     `2018-ghana.txt`.
    ///   - charset: An encoding declared outside the page, such as in an HTTP header.
    /// - Returns: At least one report, in document order.
    public func read(_ bytes: [UInt8], path: String = "", charset: String? = nil) throws(ExtractionError) -> [Report] {
        try read(bytes, path: path, charset: charset, sha256: nil)
    }

    /// The same of bytes whose hash may be known already.
    package func read(_ bytes: [UInt8], path: String, charset: String? = nil, sha256: String?) throws(ExtractionError) -> [Report] {
        switch FileKind(bytes) {
        case .empty: throw .empty
        case .binary(let kind): throw .binary(kind: kind)
        case .page: return try readPage(bytes, path: path, charset: charset, sha256)
        case .text: return try readText(bytes, path: path, charset: charset, sha256)
        }
    }

    private func readPage(
        _ bytes: [UInt8], path: String, charset: String?, _ sha256: String?
    ) throws(ExtractionError) -> [Report] {
        let tree: HTMLTree
        do { tree = try HTMLTree(parsing: bytes, charset: charset) } catch { throw .unparsed(error) }
        let metadata = PageMetadata(tree)
        let candidates = ContentRegion.candidates(in: tree)
        for (index, region) in candidates.enumerated() {
            var list = LineWrappedText.unwrap(PageBlocks.read(tree, in: region))
            if index == candidates.count - 1 { list = ContentsList.removed(from: list) }
            let bodies = DocumentParts(list, registry: registry).parts.map {
                ($0.countryTitle, ReportBody(list.blocks[$0.blocks], of: list))
            }
            guard Self.holdReport(bodies.map(\.1)) else { continue }
            if Self.breaksOff(bytes) { throw .truncated(bytes: bytes.count) }
            let year = metadata.year ?? SeriesLine.year(in: PageBlocks.read(tree, in: 0..<tree.nodes.count))
            let source = Source(
                path: path, sha256: sha256 ?? SHA256.hexDigest(of: bytes), metadata: metadata, year: year, notes: tree.notes)
            return bodies.filter { $0.1.hasOutlineAndText }.map { report($0.1, countryTitle: $0.0, of: source) }
        }
        let reason = RefusedPage.reason(tree)
        if case .noReport = reason, Self.breaksOff(bytes) { throw .truncated(bytes: bytes.count) }
        throw reason
    }

    private func readText(
        _ bytes: [UInt8], path: String, charset: String?, _ sha256: String?
    ) throws(ExtractionError) -> [Report] {
        guard bytes.count <= HTMLTree.sizeLimit else { throw .unparsed(.tooLarge(bytes: bytes.count, limit: HTMLTree.sizeLimit)) }
        let decoded = DecodedText(bytes, charset: charset)
        let list = LineWrappedText.unwrap(TextLines.read(decoded.utf8))
        let bodies = DocumentParts(list, registry: registry).parts.map { ($0.countryTitle, ReportBody(list.blocks[$0.blocks], of: list)) }
        guard Self.holdReport(bodies.map(\.1)) else {
            throw .noReport(words: RefusedPage.shortened(list.blocks.first.map { list.string($0.text) } ?? ""))
        }
        let source = Source(
            path: path, sha256: sha256 ?? SHA256.hexDigest(of: bytes), metadata: nil, year: SeriesLine.year(in: list), notes: decoded.notes)
        return bodies.filter { $0.1.hasOutlineAndText }.map { report($0.1, countryTitle: $0.0, of: source) }
    }

    /// What all reports of one document share.
    private struct Source {
        let path: String
        let sha256: String
        let metadata: PageMetadata?
        /// The year the document itself gives.
        let year: Int?
        let notes: [HTMLTree.Note]
    }

    private func report(_ body: ReportBody, countryTitle: String?, of source: Source) -> Report {
        let address = source.metadata?.canonicalLink.flatMap(CountryReportAddress.init)
        let title = countryTitle ?? source.metadata?.title
        let name = SourceName(source.path)
        // A country named inside a document with several counts more than the address of the document.
        let identification = registry.identify(
            canonicalLink: countryTitle == nil ? source.metadata?.canonicalLink : nil, title: title, slug: name.slug)
        let country = identification.country ?? Country(code: nil, name: title ?? name.slug ?? "unknown country")
        var diagnostics = source.notes.map(Diagnostic.init) + identification.diagnostics
        // "GHANA 2019 HUMAN RIGHTS REPORT", above the text of a PDF.
        let ownYear = source.year ?? countryTitle.flatMap { CountryReportTitle($0).year }
        if let ownYear, let year = name.year, year != ownYear {
            diagnostics.append(
                Diagnostic(code: "year-disagreement", message: "The page is of the \(ownYear) edition, its path says \(year)."))
        }
        let snapshot = Snapshot(
            url: address?.url, sha256: source.sha256, retrieved: source.metadata?.captured ?? address?.captured, title: title,
            published: source.metadata?.published, pdf: source.metadata?.pdf)
        return Report(
            text: body.text, sections: body.sections, paragraphs: body.paragraphs, sentences: body.sentences,
            edition: Edition(country: country, year: ownYear ?? name.year), snapshot: snapshot,
            diagnostics: diagnostics + body.diagnostics + OutlineCheck.diagnostics(body.sections))
    }

    /// Whether a document holds reports. One sentence under a numbered heading is enough for a country among others, but not for a
    /// whole document: pages of all kinds have that.
    private static func holdReport(_ bodies: [ReportBody]) -> Bool {
        bodies.lazy.filter(\.hasOutlineAndText).reduce(0) { $0 + $1.sentences.count } >= 2
    }

    /// Whether a page that opens `<html>` or `<body>` closes neither.
    private static func breaksOff(_ bytes: [UInt8]) -> Bool {
        func has(_ tag: StaticString, in part: ArraySlice<UInt8>) -> Bool {
            tag.withUTF8Buffer { tag in
                part.indices.contains { index in
                    part[index] == UInt8(ascii: "<") && part[index...].count >= tag.count
                        && zip(part[index...], tag).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
                }
            }
        }
        let opens = has("<html", in: bytes.prefix(8192)) || has("<body", in: bytes.prefix(65_536))
        return opens && !has("</html", in: bytes.suffix(4096)) && !has("</body", in: bytes[...])
    }
}

extension ReportBody {
    /// Whether there is a report's outline with text under it.
    fileprivate var hasOutlineAndText: Bool {
        let hasTop = sections.contains { section in
            let heading = HeadingText(section.heading)
            return section.kind == .heading && section.level == 1 && (heading.numbering != nil || heading.isSummary || heading.isPartTitle)
        }
        return hasTop && !sentences.isEmpty
    }
}

extension Diagnostic {
    fileprivate init(_ note: HTMLTree.Note) {
        let message =
            switch note.kind {
            case .invalidBytes where note.encoding == "utf-16": "\(note.count) places are not valid UTF-16; they are marked with U+FFFD."
            case .invalidBytes: "\(note.count) bytes are not valid in the page's encoding; they were read as windows-1252."
            case .nulBytes: "\(note.count) NUL bytes were left out."
            case .unknownEncoding:
                "The page declares the encoding “\(note.encoding)”, which is not known; it was read as UTF-8 or windows-1252."
            }
        self.init(code: note.kind.rawValue, message: message, line: note.line)
    }
}
