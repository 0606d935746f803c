import Findings
import ReportModel
import Testing

@testable import Collation

@Suite("What was done in many countries at once")
struct EditionChangesTests {
    private let guild = "The guild of cartographers inspected dungeons twice and published its findings in full."
    private let fees = "Litigants paid fees of the court before noon or slept in the colonnade."

    @Test("A template sentence that came, with the country's name as a slot")
    func sentenceThatCame() throws {
        let changes = ManyCountries.changes(
            ManyCountries.diffs(
                4, old: { _ in guild }, new: { $0 < 3 ? "\(guild)\nThere was nothing else to tell of X during the year." : guild }))
        let row = try #require(changes.sentences(.added).first)
        #expect(row.new == "There was nothing else to tell of [country] during the year." && row.old == nil)
        #expect(row.countries == 3 && row.all == 4)
        #expect(changes.sentences.count == 1)
    }

    @Test("One that is not reported any more counts against the countries that had it")
    func sentenceThatWent() throws {
        let said = "There was nothing else to tell of X during the year."
        let changes = ManyCountries.changes(
            ManyCountries.diffs(6, old: { $0 < 4 ? "\(guild)\n\(said)" : guild }, new: { $0 == 3 ? "\(guild)\n\(said)" : guild }))
        let row = try #require(changes.sentences(.notReported).first)
        #expect(row.old == "There was nothing else to tell of [country] during the year.")
        #expect(row.countries == 3 && row.all == 4)
    }

    @Test("One that stands in other words is told with both, and its words are not told again")
    func sentenceInOtherWords() throws {
        let changes = ManyCountries.changes(
            ManyCountries.diffs(3, old: { _ in guild }, new: { _ in guild.replacing("dungeons", with: "detention facilities") }))
        let row = try #require(changes.sentences(.reworded).first)
        #expect(row.old == guild && row.new?.contains("detention facilities") == true && row.countries == 3)
        #expect(changes.words.isEmpty)
    }

    @Test("Words that were replaced in different sentences of many countries are told as words")
    func words() throws {
        let sentences = [
            "Foresters of the crown sheltered victims of the flood in nineteen granaries.",
            "Judges in the upper town heard victims without a fee on market days.",
            "Sailors of the royal fleet carried victims ashore under the eyes of the bishop.",
        ]
        let changes = ManyCountries.changes(
            ManyCountries.diffs(3, old: { sentences[$0] }, new: { sentences[$0].replacing("victims", with: "survivors") }))
        let row = try #require(changes.words.first)
        #expect(row == SharedWords(old: "victims", new: "survivors", countries: 3, all: 3, findings: 3))
        #expect(changes.words.count == 1 && changes.sentences.isEmpty)
    }

    @Test("What is as often replaced the other way round is no change of style")
    func bothWays() {
        let sentences = [
            "Foresters of the crown sheltered pilgrims of the flood in nineteen granaries.",
            "Judges in the upper town heard pilgrims without a fee on market days.",
            "Sailors of the royal fleet carried pilgrims ashore under the eyes of the bishop.",
            "Weavers of the lower town fed pilgrims through the winter at their own expense.",
            "Miners in the western hills hid pilgrims from the press gang for a month.",
            "Masons of the long bridge taught pilgrims how to lay brick in the rain.",
        ]
        func other(_ text: String) -> String { text.replacing("pilgrims", with: "travelers") }
        let changes = ManyCountries.changes(
            ManyCountries.diffs(
                6, old: { $0 < 3 ? sentences[$0] : other(sentences[$0]) }, new: { $0 < 3 ? other(sentences[$0]) : sentences[$0] }))
        #expect(changes.words.isEmpty)
    }

    @Test("Fewer than a third of the countries, or than three, are no edition's habit", arguments: [2, 1])
    func few(count: Int) {
        let changes = ManyCountries.changes(
            ManyCountries.diffs(
                6, old: { _ in guild }, new: { $0 < count ? "\(guild)\nThere was nothing else to tell of X during the year." : guild }))
        #expect(changes.isEmpty)
    }

    @Test("Headings that came, that were renamed, and topics that are not reported")
    func headings() {
        let prisons = "# Section 1. Integrity\n## a. Prisons of the Coast\n\(guild)"
        let markets = "## b. Markets\n\(fees)"
        let changes = ManyCountries.changes(
            ManyCountries.diffs(
                3, old: { _ in "\(prisons)\n\(markets)" },
                new: { index in
                    prisons.replacing("Prisons of the Coast", with: "Custody")
                        + "\n## b. Lighthouses\nKeepers of the lamp number \(index + 3) polished mirrors and drank rum in silence."
                }))
        #expect(changes.headings(.renamed).map(\.old) == ["Prisons of the Coast"])
        #expect(changes.headings(.renamed).map(\.new) == ["Custody"])
        #expect(changes.headings(.added).map(\.new) == ["Lighthouses"])
        #expect(changes.headings(.notReported).map(\.old) == ["Markets"])
        // What stood there is told with its topic.
        #expect(changes.sentences(.notReported).isEmpty)
    }

    @Test("A heading that is spelled otherwise was renamed; capitals and a colon are no spelling")
    func spelling() {
        func changes(_ old: String, _ new: String) -> [HeadingChange] {
            ManyCountries.changes(
                ManyCountries.diffs(
                    3, old: { _ in "# Section 6. Society\n## \(old)\n\(guild)" }, new: { _ in "# Section 6. Society\n## \(new)\n\(guild)" })
            ).headings
        }
        #expect(changes("Co-operation", "Cooperation").map(\.new) == ["Cooperation"])
        #expect(changes("COOPERATION:", "Cooperation").isEmpty)
    }

    @Test("The order of the countries does not show")
    func order() {
        let diffs = ManyCountries.diffs(
            5, old: { _ in "\(guild)\n\(fees)" },
            new: { "\(guild.replacing("dungeons", with: "prisons"))\n\($0 == 4 ? fees : "Not a word was said in X about the colonnade.")" })
        let digests = diffs.map { CountryDigest($0) }
        let forwards = EditionChanges(digests)
        #expect(!forwards.isEmpty)
        #expect(EditionChanges(digests.reversed()) == forwards)
        #expect(EditionChanges(digests.dropFirst(2) + digests.prefix(2)) == forwards)
    }

    @Test("Years and grades of all, and no year where the pairs differ")
    func scope() {
        let diffs = ManyCountries.diffs(3, old: { _ in guild }, new: { _ in guild })
        let changes = ManyCountries.changes(diffs)
        #expect(changes.countries == 3 && changes.oldYear == 2018 && changes.newYear == 2019 && changes.grades == [.quiet: 3])
        #expect(changes.isEmpty)
        #expect(EditionChanges([]) == .none)
    }
}
