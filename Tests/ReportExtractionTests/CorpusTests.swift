import Foundation
import HTMLTree
import ReportModel
import Testing

@testable import ReportExtraction

@Suite(Corpus.isThere, Corpus.isFast)
struct CorpusTests {
    // MARK: - Against texts captured by another hand

    /// A side of the comparison: its paragraphs and headings, and all its letters in a row.
    private struct Side {
        let paragraphs: [[UInt8]]
        let letters: [UInt8]

        /// Paragraphs of sixty characters or more, as letters and digits.
        init(paragraphs: [ArraySlice<UInt8>]) {
            self.paragraphs = paragraphs.filter { String(decoding: $0, as: UTF8.self).count >= 60 }.map(VisibleText.letters)
            letters = Array(paragraphs.map(VisibleText.letters).joined(separator: [0x0A]))
        }

        func holds(_ paragraph: [UInt8], in text: Data) -> Bool { text.range(of: Data(paragraph)) != nil }
    }

    /// Page and text are captures of one edition at different times. What one has and the other has not must not be there in the raw
    /// page either, or not in the raw text; else the extraction lost or spoiled it.
    @Test func extractionEqualsTheTextsOf2018() throws {
        let texts = try Corpus.texts()
        let registry = CountryRegistry()
        let pages = try Corpus.pages().filter { $0.year == 2018 }
        #expect(texts.count == 15)
        print("country            text ¶   found  not on page     page ¶   found  not in text   headings  found  not on page")
        for text in texts {
            let country = registry.country(slug: text.slug)
            let page = try #require(pages.first { registry.country(slug: $0.slug) == country }, "\(text.slug)")
            let report = try #require(try ReportReader().read(page.bytes, path: page.path).first)
            let rawPage = Data(VisibleText.letters(VisibleText(page.bytes[...]).utf8))
            let lines = text.bytes.split(separator: 0x0A).map { $0.drop { $0 == 0x20 } }
            let textSide = Side(paragraphs: lines)
            let headings = report.sections.filter { $0.kind == .heading }
            let pageSide = Side(paragraphs: report.paragraphs.map { report.text[$0.text] })
            let pageText = Data(pageSide.letters)
            let wholeText = Data(VisibleText.letters(text.bytes))

            let missingOnPage = textSide.paragraphs.filter { pageText.range(of: Data($0)) == nil && !isHeading($0, headings) }
            let lost = missingOnPage.filter { rawPage.range(of: Data($0)) != nil }
            let missingInText = pageSide.paragraphs.filter { wholeText.range(of: Data($0)) == nil }
            let foreign = missingInText.filter { rawPage.range(of: Data($0)) == nil }

            let titles = lines.filter(isTitle).map(VisibleText.letters)
            let unknown = titles.filter { !isHeading($0, headings) }
            let overlooked = unknown.filter { isHeading($0, inRaw: page.bytes) }

            print(
                row(
                    text.slug, textSide.paragraphs.count, textSide.paragraphs.count - missingOnPage.count, missingOnPage.count - lost.count,
                    pageSide.paragraphs.count, pageSide.paragraphs.count - missingInText.count, missingInText.count - foreign.count,
                    titles.count, titles.count - unknown.count, unknown.count - overlooked.count))
            for paragraph in missingOnPage + missingInText + unknown {
                print("    \(String(decoding: paragraph.prefix(100), as: UTF8.self))")
            }
            #expect(Double(lost.count) <= Double(textSide.paragraphs.count) * 0.001, "\(text.slug): \(strings(lost))")
            #expect(Double(foreign.count) <= Double(pageSide.paragraphs.count) * 0.001, "\(text.slug): \(strings(foreign))")
            #expect(overlooked.isEmpty, "\(text.slug): \(strings(overlooked))")
        }
    }

    private func row(_ slug: String, _ numbers: Int...) -> String {
        slug.padding(toLength: 18, withPad: " ", startingAt: 0) + numbers.map { String("         \($0)".suffix(9)) }.joined()
    }

    private func strings(_ paragraphs: [[UInt8]]) -> [String] { paragraphs.map { String(decoding: $0, as: UTF8.self) } }

    private func isHeading(_ letters: [UInt8], _ headings: [Section]) -> Bool {
        headings.contains { VisibleText.letters($0.heading.utf8) == letters || VisibleText.letters($0.title.utf8) == letters }
    }

    /// A line of the text that can be nothing but a heading: short, without a mark at its end, and numbered or in capitals.
    private func isTitle(_ line: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: line, as: UTF8.self).trimmingCharacters(in: .whitespaces)
        guard text.count < 160, let last = text.last, !".?!;”\",".contains(last) else { return false }
        return HeadingText(text).numbering != nil || text == text.uppercased()
    }

    private func isHeading(_ letters: [UInt8], inRaw html: [UInt8]) -> Bool {
        VisibleText(html[...]).utf8.split(separator: 0x0A).contains { VisibleText.letters($0) == letters }
    }

    // MARK: - Every page

    @Test func everyPageHasItsSectionsEachOnceInOrder() throws {
        let pages = try Corpus.pages()
        #expect(pages.count == 219)
        for page in pages {
            let reports = try ReportReader().read(page.bytes, path: page.path)
            #expect(reports.count == 1, "\(page.path)")
            let top = reports[0].sections.filter { $0.level == 1 && $0.kind == .heading }
            let numbers = top.compactMap { section -> Int? in
                if case .section(let number) = HeadingText(section.heading).numbering { return number }
                return nil
            }
            let expected = Array(1...(page.year >= 2024 ? 3 : 7))
            if numbers != expected { print("\(page.path): \(numbers)") }
            if Set(numbers).count == numbers.count {
                #expect(numbers == expected, "\(page.path)")
            } else {
                // Only where the page itself prints a number twice.
                #expect(Array(Set(numbers)).sorted() == expected && numbers == numbers.sorted(), "\(page.path): \(numbers)")
                for number in Set(numbers) where numbers.count(where: { $0 == number }) > 1 {
                    let titles = top.filter { HeadingText($0.heading).numbering == .section(number) }.map(\.title)
                    #expect(Set(titles).count == titles.count, "\(page.path): \(titles)")
                }
            }
            #expect(top.first.map { HeadingText($0.heading).isSummary } == true, "\(page.path)")
            #expect(top.allSatisfy { !$0.title.isEmpty }, "\(page.path)")
            for section in top where HeadingText(section.heading).numbering == nil {
                #expect(
                    HeadingText(section.heading).isSummary || HeadingText(section.heading).isEndnote, "\(page.path): \(section.heading)")
            }
        }
    }

    @Test func countryAndYearOfEveryPageAreThoseOfItsPath() throws {
        let registry = CountryRegistry()
        for page in try Corpus.pages() {
            // Read without its path, so that the page must tell by itself.
            let report = try ReportReader().read(page.bytes)[0]
            #expect(report.edition.year == page.year, "\(page.path)")
            #expect(report.edition.country.code != nil && report.edition.country == registry.country(slug: page.slug), "\(page.path)")
            let named = try ReportReader().read(page.bytes, path: page.path)[0]
            #expect(
                !named.diagnostics.contains { $0.code.contains("disagreement") || $0.code.contains("unknown") },
                "\(page.path): \(named.diagnostics)")
        }
    }

    @Test func everyReportHoldsTogether() throws {
        for page in try Corpus.pages() {
            let report = try ReportReader().read(page.bytes, path: page.path)[0]
            if let broken = brokenInvariant(of: report) { Issue.record("\(page.path): \(broken)") }
        }
    }

    /// Every paragraph stands on the page as it is, in order, no word split or glued at its ends or inside; and all that stands between
    /// the paragraphs are headings and the links to a country's territories.
    @Test func everyParagraphIsTheVisibleTextOfItsElement() throws {
        var paragraphs = 0
        var whole = 0
        var between = 0
        for page in try Corpus.pages() {
            let report = try ReportReader().read(page.bytes, path: page.path)[0]
            let start = try #require(Data(page.bytes).range(of: Data("class=\"report__content\"".utf8))?.upperBound, "\(page.path)")
            let tagEnd = try #require(page.bytes[start...].firstIndex(of: UInt8(ascii: ">")))
            let visible = Data(VisibleText(page.bytes[(tagEnd + 1)...]).utf8)
            let headings = report.sections.filter { $0.kind == .heading }.flatMap { [$0.heading, $0.title, $0.label ?? ""] }
                .map { VisibleText.letters($0.utf8) }.filter { !$0.isEmpty }
            var position = visible.startIndex
            for (number, paragraph) in report.paragraphs.enumerated() {
                let words = Data(report.text[paragraph.text])
                var from = position
                var found: Range<Data.Index>?
                while let range = visible.range(of: words, in: from..<visible.endIndex) {
                    let before = range.lowerBound == visible.startIndex ? 0x0A : visible[range.lowerBound - 1]
                    let after = range.upperBound == visible.endIndex ? 0x0A : visible[range.upperBound]
                    if (before == 0x0A || before == 0x20) && (after == 0x0A || after == 0x20) {
                        found = range
                        if before == 0x0A && after == 0x0A { whole += 1 }
                        break
                    }
                    from = range.lowerBound + 1
                }
                guard let found else {
                    Issue.record("\(page.path) ¶\(number): \(report.string(paragraph))")
                    break
                }
                paragraphs += 1
                var isNavigation = false
                for line in visible[position..<found.lowerBound].split(separator: 0x0A) {
                    let letters = VisibleText.letters(line)
                    if isMade(letters, of: headings) {
                        isNavigation = false
                        continue
                    }
                    isNavigation = isNavigation || letters.starts(with: "readasection".utf8) || letters.starts(with: "readsection".utf8)
                    between += isNavigation ? 1 : 0
                    #expect(isNavigation, "\(page.path) before ¶\(number): \(String(decoding: line.prefix(150), as: UTF8.self))")
                }
                position = found.upperBound
            }
        }
        print("\(paragraphs) paragraphs, \(whole) whole elements, \(between) lines of links to territories")
        #expect(paragraphs > 20_000)
        #expect(Double(whole) > Double(paragraphs) * 0.995)
    }
    /// Whether letters are headings one after the other, and nothing else.
    private func isMade(_ letters: [UInt8], of headings: [[UInt8]]) -> Bool {
        var reached: Set<Int> = [0]
        for start in letters.indices where reached.contains(start) {
            for heading in headings where letters[start...].starts(with: heading) { reached.insert(start + heading.count) }
        }
        return reached.contains(letters.count)
    }
}
