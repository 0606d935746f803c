import ReportModel
import Testing

@testable import Incidents

@Suite("Who is named behind an office")
struct OfficeHolderReaderTests {
    private func persons(_ sentence: String) -> [String] {
        let read = ReadReport(Report(sentence), .standard)
        var reader = NameReader(read)
        return reader.names(in: read.sentences[0]).filter { $0.kind == .person }.map { read.string($0.fullName) }
    }

    @Test(
        "The holder's name follows the body, the place, the country or the matter of an office",
        arguments: [
            "They met the leader of the banned Harbor Party of Ardania Ilin Varga.",
            "They met the head of the Ostra Bread Institute Ilin Varga.",
            "They met Governor of Ostra Region Ilin Varga.",
            "They met Minister of Flour Ilin Varga.",
            "They met Minister of Justice and Public Security Ilin Varga.",
        ])
    func holder(sentence: String) {
        #expect(persons(sentence) == ["Ilin Varga"])
    }

    @Test(
        "A body, a place and what a named person leads hold no office",
        arguments: [
            "They met the head of the Harbor Party Youth League.", "They met the mayor of Old Ostra Bay.",
            "They met the owner of Harbor Light Mill.",
        ])
    func none(sentence: String) {
        #expect(persons(sentence) == [])
    }

    @Test("Who is named before the office is its holder")
    func before() {
        #expect(persons("They met baker Ilin Varga, founder of Ardania Renewed Loaves.") == ["Ilin Varga"])
    }
}
