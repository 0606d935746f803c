import Findings
import Incidents
import Testing

@testable import Rendering

@Suite("Incidents in a few words")
struct IncidentMarkdownTests {
    private func incident(_ finding: Finding) throws -> Incident { try #require(finding.incident).incident }

    @Test("Date and place; what was done where neither is told")
    func title() throws {
        #expect(IncidentMarkdown.title(try incident(.incident(.new))) == "2019-04-21, Ostra")
        #expect(IncidentMarkdown.title(try incident(.incident(.new, isDated: false))) == "Ostra")
        let bare = try incident(.incident(.new, isDated: false, town: nil, kinds: [.sexualViolence, .died]))
        #expect(IncidentMarkdown.title(bare) == "Sexual violence, died")
    }

    @Test("A range has both its ends, and the date of an account says so")
    func dates() throws {
        let range = try incident(.incident(.new, date: PartialDate(year: 2019, month: 1), end: PartialDate(year: 2019, month: 8)))
        #expect(IncidentMarkdown.date(range) == "2019-01 to 2019-08")
        #expect(IncidentMarkdown.date(try incident(.incident(.new, isDateOfTelling: true))) == "2019-04-21 (date of the account)")
        #expect(IncidentMarkdown.date(try incident(.incident(.new, isDated: false))) == nil)
    }

    @Test("Persons as the report names them")
    func persons() throws {
        #expect(IncidentMarkdown.persons(try incident(.incident(.new))) == "Ilin Varga, Mara Sodel")
        #expect(IncidentMarkdown.persons(try incident(.incident(.new, persons: []))) == nil)
    }
}
