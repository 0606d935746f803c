import Findings
import Foundation
import ReportModel
import Testing

@testable import Rendering

@Suite("A changelog as a folder")
struct ChangelogFolderTests {
    private func files(_ editions: [ChangelogEdition]) -> [String: String] {
        var folder = ChangelogFolder(tool: Tool(version: "9.9"))
        var files = editions.flatMap { folder.append($0) }
        files += folder.finish()
        #expect(Set(files.map { "\($0.folder ?? "")/\($0.name)" }).count == files.count)
        return Dictionary(
            files.map { ("\($0.folder.map { "\($0)/" } ?? "")\($0.name)", String(decoding: $0.bytes, as: UTF8.self)) },
            uniquingKeysWith: { first, _ in first })
    }

    private func edition(_ names: [String], _ old: Int, _ new: Int) -> ChangelogEdition {
        ChangelogFixtures.edition(names, from: old, to: new, as: .folder)
    }

    @Test("An index, a page a country, and below a folder a year")
    func names() {
        let files = files([edition(["Ardania", "Borland"], 2019, 2020), edition(["Ardania"], 2018, 2019)])
        #expect(
            files.keys.sorted() == [
                "2019/README.md", "2019/ardania.md", "2020/README.md", "2020/ardania.md", "2020/borland.md", "README.md", "ardania.md",
                "borland.md",
            ])
    }

    @Test("One more edition leaves the pages of the older ones, and their sections, byte for byte as they were")
    func stability() throws {
        let older = edition(["Ardania", "Borland"], 2018, 2019)
        let before = files([older])
        let after = files([edition(["Ardania", "Borland"], 2019, 2020), older])
        for name in before.keys where name.hasPrefix("2019/") { #expect(after[name] == before[name], "\(name)") }
        for name in ["ardania.md", "borland.md"] {
            let section = try #require(before[name]?.range(of: "## <a id=\"y-2019\"></a>").map { before[name]?[$0.lowerBound...] ?? "" })
            #expect(after[name]?.hasSuffix(section) == true, "\(name)")
            #expect(after[name]?.contains("## <a id=\"y-2020\"></a>2020, compared with 2019") == true)
        }
        #expect(after["README.md"]?.contains("| [2019](2019/README.md) | 2018 | 2 |") == true)
    }

    @Test("Every link of every page leads somewhere")
    func links() {
        let files = files([edition(["Ardania", "Borland"], 2019, 2020), edition(["Ardania"], 2018, 2019)])
        let ids = files.mapValues { Set(ChangelogFixtures.ids(in: $0)) }
        for (name, text) in files {
            let folder = name.contains("/") ? "\(name.prefix { $0 != "/" })/" : ""
            for link in text.matches(of: /\]\(([^)]*)\)/).map({ String($0.1) }) where !link.hasPrefix("http") {
                let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let target = parts[0].isEmpty ? name : parts[0].hasPrefix("../") ? String(parts[0].dropFirst(3)) : folder + parts[0]
                #expect(ids[target] != nil, "\(name): \(link)")
                if parts.count > 1 { #expect(ids[target]?.contains(parts[1]) == true, "\(name): \(link)") }
            }
        }
    }

    @Test("A country whose edition is missing says so in its place")
    func missing() throws {
        let gap = ChangelogFixtures.edition(
            ["Borland"], from: 2019, to: 2020, as: .folder,
            missing: [MissingEdition(country: Country(code: nil, name: "Ardania"), side: .new, year: 2020)])
        let text = try #require(files([gap, edition(["Ardania", "Borland"], 2018, 2019)])["ardania.md"])
        #expect(text.contains("2020, compared with 2019\n\nArdania: no 2020 edition, so nothing was compared.\n"))
    }
}
