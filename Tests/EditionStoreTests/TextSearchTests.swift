import Collation
import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct TextSearchTests {
    private func find(
        _ words: String, in store: EditionStore, isEdition: (Country, Int) -> Bool = { _, _ in true },
        isSection: ((SectionPath) -> Bool)? = nil, kinds: Set<String> = [], limit: Int = 100
    ) throws -> [FoundSentence] {
        try store.sentences(matching: #require(TextQuery(words)), limit: limit, isEdition: isEdition, isSection: isSection, kinds: kinds)
    }

    /// What is found is what reading every sentence finds.
    @Test(arguments: ["police", "prison", "court", "\"the government\"", "election"])
    func everySentenceIsFound(_ words: String) throws {
        let store = try SamplePages.stored()
        let found = try find(words, in: store, limit: .max)
        let word = words.filter { $0 != "\"" }
        var expected: Set<String> = []
        for name in SamplePages.all {
            let report = try SamplePages.capture(name).reports[0]
            for sentence in report.sentences {
                let text = report.string(sentence)
                // Between blanks, so that "policeman" is another word.
                let words = text.lowercased().map { $0.isLetter ? $0 : " " }
                if " \(String(words)) ".contains(" \(word) ") { expected.insert(text) }
            }
        }
        try #require(!expected.isEmpty)
        #expect(Set(found.map(\.text)).isSuperset(of: expected))
        for sentence in found {
            #expect(sentence.snippet.contains(FoundSentence.marks.start))
            #expect(!sentence.places.isEmpty)
        }
    }

    @Test func aSentenceStandsWithItsPlaces() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let reports = try SamplePages.ardania.map { try SamplePages.capture($0).reports[0] }
        for sentence in try find("the", in: store, limit: .max) {
            for place in sentence.places {
                let report = try #require(reports.first { $0.edition.year == place.year })
                let paragraph = report.paragraphs[place.paragraph]
                let stated = report.sentences[paragraph.sentences.lowerBound + place.sentence]
                #expect(report.string(stated) == sentence.text)
                #expect(report.path(to: paragraph.section) == place.section)
                #expect(place.lineage != nil && place.kind != nil)
            }
            #expect(sentence.places.map(\.year) == sentence.places.map(\.year).sorted())
        }
    }

    @Test func choicesNarrow() throws {
        let store = try SamplePages.stored()
        let all = try find("the", in: store, limit: .max)
        let ofYear = try find("the", in: store, isEdition: { _, year in year == 2019 }, limit: .max)
        #expect(ofYear.allSatisfy { $0.places.allSatisfy { $0.year == 2019 } })
        #expect(ofYear.count < all.count)
        let added = try find("the", in: store, kinds: ["added"], limit: .max)
        #expect(!added.isEmpty && added.count < all.count)
        #expect(try find("the", in: store, limit: 3) == Array(all.prefix(3)))
        #expect(try find("zanzibarian", in: store).isEmpty)
    }

    /// Texts of captures that do not count are not found, and take no room from the rest.
    @Test func whatDoesNotCountLeavesRoomForTheRest() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        let all = try find("the", in: store, limit: .max)
        // A later capture of the newest edition, in which the word does not stand.
        let page = String(decoding: try SamplePages.bytes("2020/ardania"), as: UTF8.self).replacing(/\b[Tt]he\b/, with: "a")
        try store.add([SamplePages.capture(Array(page.utf8), path: "2020/ardania.html")])
        let left = all.filter { $0.places.contains { $0.year != 2020 } }.map(\.text)
        try #require(!left.isEmpty && left.count < all.count)
        #expect(Set(try find("the", in: store, limit: .max).map(\.text)) == Set(left))
        #expect(try find("the", in: store, limit: left.count).count == left.count)
    }

    @Test(arguments: [["--"], ["added"], ["updated", "oldest"]])
    func choicesAreThoseOfReadingAll(_ kinds: [String]) throws {
        let store = try SamplePages.stored()
        let all = try find("the", in: store, limit: .max)
        let isSection: (SectionPath) -> Bool = { $0.headings.count > 1 }
        func expected(_ isPlace: (FoundSentence.Place) -> Bool) -> [FoundSentence] {
            all.compactMap { found in
                let places = found.places.filter(isPlace)
                return places.isEmpty
                    ? nil : FoundSentence(country: found.country, text: found.text, snippet: found.snippet, places: places)
            }
        }
        #expect(try find("the", in: store, kinds: Set(kinds), limit: .max) == expected { $0.kind.map(kinds.contains) ?? false })
        #expect(
            try find("the", in: store, isSection: isSection, kinds: Set(kinds), limit: .max)
                == expected { $0.kind.map(kinds.contains) ?? false && isSection($0.section) })
        #expect(try find("the", in: store, isSection: isSection, limit: .max) == expected { isSection($0.section) })
    }

    @Test func hostileWordsAreOnlyWords() throws {
        let store = try SamplePages.store(SamplePages.ardania)
        for words in [
            "\"; DROP TABLE report; --", "a\" OR \"b", "content:police", "NEAR(police, 3)", "po*lice*", "((", "{police}", "\u{0}police",
        ] {
            guard let query = TextQuery(words) else { continue }
            _ = try store.sentences(matching: query, limit: 5)
        }
        #expect(try store.editions().count == 3)
    }
}
