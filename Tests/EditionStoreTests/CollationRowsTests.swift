import Collation
import Foundation
import GRDB
import ReportModel
import Testing

@testable import EditionStore

@Suite struct CollationRowsTests {
    /// Two collations are the same where all that is asked of them is.
    private func expectSame(_ first: Collation, _ second: Collation, _ what: Comment) {
        #expect(first.lineages == second.lineages, what)
        #expect(first.strands == second.strands, what)
        #expect(first.editions.count == second.editions.count, what)
        for (one, other) in zip(first.editions, second.editions) {
            #expect(one.report == other.report, what)
            #expect(one.nodes == other.nodes, what)
            #expect(one.sections == other.sections, what)
            #expect(one.whole == other.whole, what)
            #expect(one.boundary == other.boundary, what)
        }
    }

    private static let countries = [
        ["2018/ardania", "2019/ardania", "2020/ardania"], ["2018/borland", "2019/borland", "2020/borland"],
        ["2018/old-castrova", "2019/castrova", "2020/castrova"],
    ]

    private func reports(_ names: [String]) throws -> [Report] { try names.map { try SamplePages.capture($0).reports[0] } }

    @Test(arguments: countries)
    func aCollationComesBackAsItWas(_ names: [String]) throws {
        let collation = try Collation(reports(names))
        let key = try #require(collation.country).key
        let stored = try #require(try SamplePages.store(names).collation(of: key))
        expectSame(stored, collation, "\(names)")
    }

    @Test(arguments: countries)
    func upToAnEditionItIsWhatItWasThen(_ names: [String]) throws {
        let key = try #require(reports(names).last).edition.country.key
        let store = try SamplePages.store(names)
        for (count, year) in [(1, 2018), (2, 2019)] {
            expectSame(
                try #require(try store.collation(of: key, upTo: year)), try Collation(reports(Array(names.prefix(count)))), "\(year)")
        }
        #expect(try store.collation(of: key, upTo: 2017) == nil)
        #expect(try store.collation(of: "nowhere") == nil)
    }

    @Test(arguments: countries)
    func editionsMayComeInAnyOrder(_ names: [String]) throws {
        let collation = try Collation(reports(names))
        let key = try #require(collation.country).key
        for order in [[0, 1, 2], [2, 1, 0], [0, 2, 1], [1, 0, 2]] {
            let store = try EditionStore(path: EditionStore.memory, tool: "1")
            for index in order {
                try store.add([SamplePages.capture(names[index])])
                try store.collate()
            }
            expectSame(try #require(try store.collation(of: key)), collation, "\(order)")
        }
    }

    @Test func addingAnEditionLeavesTheOthersAlone() throws {
        let store = try SamplePages.store(["2018/ardania", "2019/ardania"])
        try store.database.write {
            try $0.execute(sql: "CREATE TRIGGER stop BEFORE DELETE ON witness BEGIN SELECT RAISE(ABORT, 'redone'); END")
        }
        try store.add([SamplePages.capture("2020/ardania")])
        #expect(try store.stepsToCollate().map(\.kept) == [2])
        try store.collate()
        #expect(try store.stepsToCollate().isEmpty)
    }

    /// What may be done while a page is read and stored, by which editions were there then, and which came.
    @Test(arguments: [(1, [1]), (1, [1, 2]), (2, [2]), (1, [2]), (0, [0, 1])])
    func anEditionLaidBesideTheOthersMeanwhileIsAddedAsAnyOther(_ count: Int, _ added: [Int]) throws {
        let names = Self.countries[0]
        let key = try #require(reports(names).last).edition.country.key
        let store = try SamplePages.store(Array(names.prefix(count)))
        let head = try store.head(of: key)
        #expect((head == nil) == (count == 0))
        let next = try #require(added.first.map { try reports(names)[$0] })
        let pair = head.map { FoldedPair(old: $0.last, new: next) }
        var seed = try head.flatMap(store.parts).map { CollationSeed($0, toAdd: pair) }
        try seed?.append(next, place: 0, comparison: pair.map { EditionComparison($0) })
        try store.add(names.dropFirst(count).map(SamplePages.capture))
        let step = try #require(try store.stepsToCollate().first)
        let isUsed = try seed.map { seed in try store.database.read { try seed.isBegun(step, tool: "1", $0) } }
        #expect(isUsed == (count == 0 ? nil : added[0] == count))
        try store.add(store.compared(step, from: seed))
        expectSame(try #require(try store.collation(of: key)), try Collation(reports(names)), "\(count) and \(added)")
        // By now the country has other editions.
        if let head { #expect(try store.parts(head) == nil) }
    }

    /// What was made of a page goes with what is stored of it: the same bytes may be another edition there, or read by another version.
    @Test func anEditionThatIsStoredAsAnotherIsLaidBesideTheOthersAnew() throws {
        let names = Self.countries[0]
        let all = try reports(names)
        let key = all[2].edition.country.key
        let store = try SamplePages.store(Array(names.prefix(2)))
        let parts = try #require(try store.head(of: key).flatMap(store.parts))
        func seed(of report: Report, place: Int = 0) throws -> CollationSeed {
            var seed = CollationSeed(parts)
            try seed.append(report, place: place)
            return seed
        }
        func isBegun(_ seed: CollationSeed, tool: String = "1") throws -> Bool {
            let step = try #require(try store.stepsToCollate().first)
            return try store.database.read { try seed.isBegun(step, tool: tool, $0) }
        }
        try store.add([SamplePages.capture(names[2])])
        let report = all[2]
        let laterYear = Report(
            text: report.text, sections: report.sections, paragraphs: report.paragraphs, sentences: report.sentences,
            edition: Edition(country: report.edition.country, year: 2021), snapshot: report.snapshot)
        #expect(try isBegun(seed(of: report)))
        #expect(try !isBegun(seed(of: report), tool: "2"))
        #expect(try !isBegun(seed(of: report, place: 1)))
        #expect(try !isBegun(seed(of: laterYear)))
        let step = try #require(try store.stepsToCollate().first)
        try store.add(store.compared(step, from: seed(of: laterYear)))
        expectSame(try #require(try store.collation(of: key)), try Collation(all), "another year")
    }

    @Test func whatAnotherVersionLaidSideBySideIsNotAddedTo() throws {
        let file = try TemporaryLibrary()
        let names = Self.countries[0]
        let key = try #require(reports(names).last).edition.country.key
        let store = try EditionStore(path: file.path, tool: "1")
        try store.add(names.map(SamplePages.capture))
        try store.collate()
        #expect(try store.head(of: key) != nil)
        #expect(try EditionStore(path: file.path, tool: "2").head(of: key) == nil)
    }

    @Test func anotherCaptureOfAnEditionHasTheLaterOnesDoneAgain() throws {
        let names = Self.countries[0]
        let store = try SamplePages.store(names)
        let page = try SamplePages.capture(names[1])
        let text = String(decoding: try SamplePages.bytes(names[1]), as: UTF8.self)
        let amended = try SamplePages.capture(Array(text.replacing("six", with: "nine").utf8), path: "2019/ardania.html")
        try #require(amended.reports[0].text != page.reports[0].text)
        try store.add([amended])
        #expect(try store.stepsToCollate().map(\.kept) == [1])
        try store.collate()
        let all = try reports(names)
        let expected = try Collation([all[0], amended.reports[0], all[2]])
        expectSame(try #require(try store.collation(of: all[0].edition.country.key)), expected, "amended")
    }

    /// Two processes that take in pages of one country at once.
    @Test func aStepThatCameTooLateIsLeftOut() throws {
        let names = Self.countries[0]
        let store = try EditionStore(path: EditionStore.memory, tool: "1")
        try store.add([SamplePages.capture(names[0]), SamplePages.capture(names[2])])
        let early = try #require(try store.stepsToCollate().first)
        let late = try store.compared(early)
        // The other one adds an edition between, and lays all of them side by side.
        try store.add([SamplePages.capture(names[1])])
        try store.add(late)
        #expect(try store.stepsToCollate().map(\.kept) == [0])
        try store.collate()
        try store.add(late)
        let collation = try Collation(reports(names))
        let key = try #require(collation.country).key
        expectSame(try #require(try store.collation(of: key)), collation, "after both")
    }

    @Test func whatIsNotLaidSideBySideYetIsNotGiven() throws {
        let names = Self.countries[0]
        let store = try SamplePages.store(Array(names.prefix(2)))
        let key = try #require(reports(names).last).edition.country.key
        try store.add([SamplePages.capture(names[2])])
        #expect(try store.collation(of: key) == nil)
        #expect(try store.collation(of: key, upTo: 2019)?.editions.count == 2)
        try store.collate()
        #expect(try store.collation(of: key)?.editions.count == 3)
    }

    /// Real pages, where there are any.
    @Test(.enabled(if: SamplePages.isCorpusEnabled, "real pages: a release build, and RECENSION_CORPUS or ../shared/corpus"))
    func realEditionsComeBackAsTheyWere() throws {
        for slug in ["cuba", "turkey", "iceland"] {
            let captures = try SamplePages.corpus(slug)
            try #require(captures.count > 5)
            let store = try EditionStore(path: EditionStore.memory, tool: "1")
            try store.add(captures)
            try store.collate()
            let collation = try Collation(captures.map { $0.reports[0] })
            let key = try #require(collation.country).key
            expectSame(try #require(try store.collation(of: key)), collation, "\(slug)")
        }
    }
}
