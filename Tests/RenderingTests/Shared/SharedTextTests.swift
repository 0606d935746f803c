import Collation
import Testing

@testable import Rendering

@Suite("What many countries have in common, in words")
struct SharedTextTests {
    private let text = SharedText(SharedFixture.changes)

    private func rows(_ title: String) -> [String] { text.groups.first { $0.title.hasPrefix(title) }?.rows.map(\.phrase) ?? [] }

    @Test("Each kind of change is a group with its rows")
    func groups() {
        #expect(rows("Topics not reported in 2019") == ["“Sexual Harassment”"])
        #expect(rows("Headings that came") == ["“Libel/Slander Laws”"])
        #expect(
            rows("Headings renamed")
                == ["“Freedom of Expression, Including for Journalists” → “Freedom of Expression, Including for the Press”"])
        #expect(rows("Sections under another heading") == ["“Markets”: under “Integrity” → under “Liberty”"])
        #expect(rows("Sections with another number") == ["“Ovens”: 1.b → 1.c"])
        #expect(rows("Words replaced throughout") == ["“victims” → “survivors”"])
        #expect(rows("Sentences not reported in 2019") == ["“The bakers of [country] slept.”"])
        #expect(text.groups.allSatisfy { $0.rows.allSatisfy { $0.count.hasSuffix("3 of 3") } })
    }

    @Test("A sentence in other words has both versions")
    func versions() throws {
        let row = try #require(
            text.groups.first { $0.title == "Sentences in other words" }?.rows.first { $0.old?.contains("ovens") ?? false })
        #expect(row.old == "The law forbids ovens in [country] and the baking of *bread* there.")
        #expect(row.new == "The law bans ovens in [country] and the baking of *bread* there.")
    }

    @Test("Beside the claim that nothing changed stands what was measured")
    func claims() throws {
        let rows = try #require(text.claims).rows
        #expect(rows.map { $0.phrase.prefix { $0 != ":" } } == ["Ardania", "Borland", "Castrova"])
        // Of four sentences one came and one says something else; of the five before two are not reported.
        #expect(rows[0].phrase.contains("50 % of its sentences new or other in substance, 40 % of the 2018 ones not reported"))
    }

    @Test("Rows beyond a limit are counted")
    func limit() {
        let groups = SharedText(SharedFixture.changes, limit: 0).groups
        #expect(groups.allSatisfy { $0.rows.isEmpty && $0.more > 0 })
    }

    @Test("Years, countries and grades")
    func scope() {
        #expect(SharedText.scope(of: SharedFixture.changes) == "2018 → 2019 · 3 countries · 3 retagged")
    }
}
