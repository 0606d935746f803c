import ReportModel
import Testing

@testable import Incidents

@Suite("Names of a sentence")
struct NameReaderTests {
    /// The names of the last sentence, persons by their full names.
    private func names(_ paragraph: String) -> [String] {
        let read = ReadReport(Report(paragraph), .standard)
        var reader = NameReader(read)
        var last: [ReadName] = []
        for sentence in read.sentences { last = reader.names(in: sentence) }
        return last.map { "\($0.kind): \(read.string($0.fullName))" }
    }

    @Test(
        "A person is known by a noun, a title, an apposition or an act",
        arguments: [
            ("Police met journalist Ilin Varga.", "person: Ilin Varga"),
            ("Police met Senator Ilin Varga.", "person: Ilin Varga"),
            ("Ilin Varga, a baker, was there.", "person: Ilin Varga"),
            ("Ilin Varga was arrested.", "person: Ilin Varga"),
            ("Police arrested Ilin de la Varga.", "person: Ilin de la Varga"),
            ("Police met a man named Ilin Varga.", "person: Ilin Varga"),
            ("Police met the cartoonist Ilin Varga.", "person: Ilin Varga"),
        ])
    func persons(sentence: String, name: String) {
        #expect(names(sentence) == [name])
    }

    @Test("An office is no person")
    func office() {
        #expect(names("Prosecutors charged the Harbor Party Transport Minister.") == [])
    }

    @Test("A surname alone stands for the full name before it")
    func surname() {
        #expect(names("Police arrested Ilin Varga.|The court freed Varga.") == ["person: Ilin Varga"])
    }

    @Test("A title before a surname makes another person of it")
    func titledSurname() {
        #expect(names("Police arrested Ilin Varga.|They awaited President Varga.") == ["person: Varga"])
    }

    @Test("Names joined to a person's are persons")
    func joined() {
        #expect(names("Police arrested Ilin Varga and Mara Sodel.") == ["person: Ilin Varga", "person: Mara Sodel"])
    }

    @Test(
        "Places and bodies are no persons",
        arguments: [
            ("They met in Old Ostra.", "place: Old Ostra"), ("They met in Karl's Bazar.", "place: Karl's Bazar"),
            ("They met near Ostra Prison.", "place: Ostra Prison"),
            ("They met the Ostra Workers Party.", "organisation: Ostra Workers Party"), ("They met the UFO.", "organisation: UFO"),
        ])
    func others(sentence: String, name: String) {
        #expect(names(sentence) == [name])
    }
}
