import Foundation
import HTMLTree
import ReportModel
import Testing

@testable import ReportExtraction

struct ReportReaderTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")

    private static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: snapshots.appendingPathComponent(name))) }

    private let small = "<h2>Executive Summary</h2><p>It was so. It was not.</p><h2>Section 1. Respect</h2><h3>a. Killings</h3><p>None.</p>"

    // MARK: - What comes out

    @Test func aReportHoldsItsOutlineItsTextAndWhereItIsFrom() throws {
        let bytes = Pages.page(small)
        let report = try #require(try ReportReader().read(bytes, path: "2019/ardania.html").first)
        #expect(Pages.outline(report.sections) == ["# Executive Summary", "# Section 1. Respect", "## a. Killings"])
        #expect(report.paragraphs.map { report.string($0) } == ["It was so. It was not.", "None."])
        #expect(report.sentences.map { report.string($0) } == ["It was so.", "It was not.", "None."])
        #expect(report.path(to: report.paragraphs[1].section).headings == ["Section 1. Respect", "a. Killings"])
        #expect(report.edition.year == 2019)
        #expect(report.edition.country == Country(code: nil, name: "Ardania"))
        #expect(report.snapshot.url == "https://www.state.gov/reports/2019-country-reports-on-human-rights-practices/ardania/")
        #expect(report.snapshot.sha256 == SHA256.hexDigest(of: bytes))
        #expect(report.diagnostics.map(\.code) == ["unknown-country"])
        expectInvariants(report)
    }

    @Test func theCanonicalLinkOfAKnownCountryDecides() throws {
        let report = try ReportReader().read(Pages.page(small, title: "Ghana", slug: "ghana"), path: "2018/kenya.html")[0]
        #expect(report.edition.country.code == "GHA")
        #expect(Set(report.diagnostics.map(\.code)) == ["country-disagreement", "year-disagreement"])
    }

    @Test func aRunInHeadingIsASectionAndItsWordsAreNoSentence() throws {
        let report = try Pages.report(
            "\(small)<p><b>Prisons</b>: They were full. It was cold.</p><p>More.</p><h3>b. Disappearance</h3><p>None.</p>")
        #expect(Pages.outline(report.sections).suffix(2) == ["~~~ Prisons", "## b. Disappearance"])
        #expect(report.string(report.paragraphs[2]) == "Prisons: They were full. It was cold.")
        #expect(report.sentences[report.paragraphs[2].sentences].map { report.string($0) } == ["They were full.", "It was cold."])
        #expect(report.path(to: report.paragraphs[3].section).headings.last == "Prisons")
        #expect(report.path(to: report.paragraphs[4].section).headings.last == "b. Disappearance")
    }

    @Test func aTitleOnALineOfItsOwnIsAHeadingForWhatFollows() throws {
        let report = try Pages.report("\(small)<p><b>Prison Conditions:</b></p><p>Cells were full.</p>")
        #expect(Pages.outline(report.sections).last == "### Prison Conditions:")
        #expect(report.path(to: report.paragraphs.last?.section).headings.last == "Prison Conditions:")
    }

    @Test func strayHeadingsAndTerritoryLinksAreLeftOut() throws {
        let links = "<h2>Read a Section: Ardania</h2><p><a href=a>North Ardania</a> | <a href=b>South Ardania</a></p>"
        let report = try Pages.report(
            "\(links)<h2>Executive Summary</h2><p>It was so. It was.</p><h3>SENSITIVE BUT</h3><p>More.</p><h2>Section 1. A</h2>")
        #expect(Pages.outline(report.sections) == ["# Executive Summary", "# Section 1. A"])
        #expect(report.paragraphs.map { report.string($0) } == ["It was so. It was.", "More."])
        #expect(report.diagnostics.contains { $0.code == "handling-mark" && $0.line != nil })
    }

    @Test func copiesOfTheHeadingsAroundTheReportAddNothing() throws {
        let contents =
            "<ul><li><a href=#1>Executive Summary</a></li><li><a href=#2>Section 1. Respect</a></li><li>a. Killings</li><li>b. No</li></ul>"
        let page = "<html><body><p>Top.</p>\(contents)\(small)<div class=modal><h2>Section 1. Respect</h2></div></body></html>"
        let report = try ReportReader().read(Array(page.utf8))[0]
        #expect(Pages.outline(report.sections).filter { $0 == "# Section 1. Respect" }.count == 1)
    }

    @Test func aContainerWithoutTheReportIsPassedOver() throws {
        let page = "<html><body><article><h2>Card</h2><p>Not here. No.</p></article><main>\(small)</main></body></html>"
        #expect(try ReportReader().read(Array(page.utf8))[0].sentences.count == 3)
    }

    @Test func aDocumentOfSeveralCountriesIsSeveralReports() throws {
        let text = """
            2019 Country Reports on Human Rights Practices
            Ghana
            Executive Summary
            It was so. It was not.
            Section 5. Scrutiny
            Ardania
            Section 2. Liberties
            b. Assembly
            One sentence.
            Section 4. Corruption
            Kenya
            Section 7. Workers
            They worked. They were paid.
            """
        let reports = try ReportReader().read(Array(text.utf8), path: "custom.txt")
        #expect(reports.map(\.edition.country.name) == ["Ghana", "Ardania", "Kenya"])
        #expect(reports.map(\.edition.year) == [2019, 2019, 2019])
        #expect(reports.map(\.sentences.count) == [2, 1, 2])
        #expect(Pages.outline(reports[1].sections) == ["# Section 2. Liberties", "## b. Assembly", "# Section 4. Corruption"])
        for report in reports { expectInvariants(report) }
    }

    @Test func aTextIsReadLineByLine() throws {
        let report = try ReportReader().read(
            Array("Executive Summary\r\nIt was so. It was.\r\n\r\nCorruption: The law says so.\r\n".utf8), path: "2018-ghana.txt")[0]
        #expect(report.edition.country.code == "GHA")
        #expect(report.edition.year == 2018)
        #expect(report.paragraphs.map(\.line) == [2, 4])
        #expect(Pages.outline(report.sections) == ["# Executive Summary", "~~ Corruption"])
        #expect(report.snapshot.url == nil)
    }

    @Test func theTitleAboveATextGivesItsYear() throws {
        let text = """
            ARDANIA 2019 HUMAN RIGHTS REPORT
            EXECUTIVE SUMMARY
            Ardania is a republic. Its police answer to the cabinet.
            """
        let report = try #require(ReportReader().read(Array(text.utf8), path: "new.txt").first)
        #expect(report.edition.year == 2019)
        #expect(report.edition.country.name.lowercased() == "ardania")
    }

    @Test func oldEncodingsAreReadAndTold() throws {
        let page =
            Array("<html><body><h2>Executive Summary</h2><p>The caf".utf8) + [0xE9] + Array(" closed. It was so.</p></body></html>".utf8)
        let report = try ReportReader().read(page)[0]
        #expect(report.string(report.paragraphs[0]) == "The café closed. It was so.")
        #expect(report.diagnostics.contains { $0.code == "invalid-bytes" && $0.line == 1 })
        let units = String(decoding: Pages.page(small), as: UTF8.self).utf16
        let utf16: [UInt8] = [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try ReportReader().read(utf16)[0].sentences.count == 3)
    }

    @Test func readingIsTheSameEveryTime() throws {
        for (name, _) in try Self.cases() {
            let bytes = try Self.bytes(name)
            #expect(try ReportReader().read(bytes, path: name) == ReportReader().read(bytes, path: name))
        }
    }

    // MARK: - What is refused

    @Test(arguments: [
        ("error-page-403.html", "errorPage"), ("login.html", "loginPage"), ("viewer-shell.html", "emptyShell"),
        ("truncated.html", "truncated"),
        ("binary.pdf", "binary"), ("random.bin", "binary"), ("empty.html", "empty"), ("no-report.html", "noReport"),
        ("maintenance.html", "errorPage"),
    ])
    func filesThatAreNoReportsAreRefused(name: String, reason: String) throws {
        let bytes = try Self.bytes("errors/\(name)")
        let error = #expect(throws: ExtractionError.self) { try ReportReader().read(bytes, path: name) }
        let found =
            switch try #require(error) {
            case .empty: "empty"
            case .binary: "binary"
            case .unparsed: "unparsed"
            case .errorPage: "errorPage"
            case .loginPage: "loginPage"
            case .emptyShell: "emptyShell"
            case .truncated: "truncated"
            case .noReport: "noReport"
            }
        #expect(found == reason)
    }

    @Test func aReportThatBreaksOffIsRefusedWhereverItDoes() throws {
        let bytes = Pages.page(small + String(repeating: "<p>It went on. And on.</p>", count: 20))
        let end = bytes.count - "</body></html>".utf8.count
        for cut in stride(from: end, to: 700, by: -97) {
            #expect(throws: ExtractionError.truncated(bytes: cut)) { try ReportReader().read(Array(bytes.prefix(cut))) }
        }
        #expect(throws: Never.self) { try ReportReader().read(Array(bytes.prefix(end + 7))) }
    }

    @Test func aFragmentThatNeverWasAWholePageIsRead() throws {
        #expect(try ReportReader().read(Array("<td>\(small)".utf8))[0].sentences.count == 3)
    }

    @Test func whatIsTooLargeIsRefusedUnread() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: HTMLTree.sizeLimit + 1)
        let error = ExtractionError.unparsed(.tooLarge(bytes: bytes.count, limit: HTMLTree.sizeLimit))
        #expect(throws: error) { try ReportReader().read(bytes) }
        #expect(throws: error) { try ReportReader().read(Array("<p>".utf8) + bytes.dropLast(3)) }
    }

    // MARK: - The cases of Snapshots

    private static func cases() throws -> [(name: String, count: Int)] {
        try FileManager.default.subpathsOfDirectory(atPath: snapshots.path).sorted().compactMap { name in
            let isInput = name.hasSuffix("old.html") || name.hasSuffix("new.html") || name.hasSuffix("old.txt") || name.hasSuffix("new.txt")
            let isSample = name.hasPrefix("sample/") && name.hasSuffix(".html")
            guard isInput || isSample else { return nil }
            return (name, name.hasPrefix("custom-report") && name.contains("new.") ? 2 : 1)
        }
    }

    @Test func everyCaseGivesReportsThatHoldTogether() throws {
        let cases = try Self.cases()
        #expect(cases.count >= 30)
        for (name, count) in cases {
            let reports = try ReportReader().read(Self.bytes(name), path: name)
            #expect(reports.count == count, "\(name)")
            for report in reports {
                expectInvariants(report)
                #expect(report.sentences.count > 3, "\(name)")
                #expect(report.sections.allSatisfy { !$0.title.isEmpty && $0.line != nil }, "\(name)")
                #expect(!report.diagnostics.contains { $0.code == "repeated-section" || $0.code == "section-order" }, "\(name)")
            }
        }
    }
}
