import Foundation
import ReportModel
import Testing

/// The pages of the corpus, where there is one: in the folder that RECENSION_CORPUS names, or beside the package.
private enum Corpus {
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment["RECENSION_CORPUS"].map { URL(fileURLWithPath: $0) }
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = (environment ?? package.deletingLastPathComponent().appendingPathComponent("shared/corpus"))
            .appendingPathComponent("country-reports")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static func pages() throws -> [URL] {
        guard let folder else { return [] }
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .flatMap { try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil) }
            .filter { $0.pathExtension == "html" }
            .sorted { $0.path < $1.path }
    }
}

@Suite(.enabled(if: Corpus.folder != nil, "no corpus: set RECENSION_CORPUS to the folder that holds country-reports"))
struct CountryCorpusTests {
    @Test func linkTitleAndSlugOfEveryPageAgreeOnOneCountryAndItsYear() throws {
        let registry = CountryRegistry()
        let expected = Dictionary(CountrySlugList.codes.map { ($0.slug, $0.code) }, uniquingKeysWith: { first, _ in first })
        let pages = try Corpus.pages()
        #expect(!pages.isEmpty)
        for page in pages {
            let slug = page.deletingPathExtension().lastPathComponent
            let year = page.deletingLastPathComponent().lastPathComponent
            let place: Comment = "\(year)/\(slug)"
            let bytes = try Data(contentsOf: page)
            let code = try #require(expected[slug], "\(place) is not in the list of slugs")
            let link = try #require(between(#"rel="canonical" href=""#, "\"", in: bytes), place)
            let title = unescaped(try #require(between("<title>", "</title>", in: bytes), place))

            #expect(registry.country(slug: slug)?.code == code, place)
            #expect(registry.country(titled: title)?.code == code, place)
            let address = try #require(CountryReportAddress(link), place)
            #expect(address.slugPath.count == 1, place)
            #expect(address.slugPath.last.flatMap(registry.country(slug:))?.code == code, place)
            #expect(address.year.map(String.init) == year, place)
            #expect(address.host == "www.state.gov", place)

            let found = registry.identify(canonicalLink: link, title: title, slug: slug)
            #expect(found.country?.code == code, place)
            #expect(found.evidence == .canonicalLink, place)
            #expect(found.diagnostics == [], place)
        }
    }
}

private func between(_ opening: String, _ closing: String, in bytes: Data) -> String? {
    guard let start = bytes.range(of: Data(opening.utf8)),
        let end = bytes.range(of: Data(closing.utf8), in: start.upperBound..<bytes.endIndex)
    else { return nil }
    return String(decoding: bytes[start.upperBound..<end.lowerBound], as: UTF8.self)
}

/// The references that titles of the corpus hold.
private func unescaped(_ text: String) -> String {
    [("&#039;", "'"), ("&#8217;", "’"), ("&#8211;", "–"), ("&amp;", "&")]
        .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
}
