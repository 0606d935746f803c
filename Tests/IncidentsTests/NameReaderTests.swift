import ReportModel
import Testing

@testable import Incidents

@Suite("Names of a sentence")
struct NameReaderTests {
    /// The names of the last sentence, persons by their full names.
    ///
    /// - Parameter paragraph: the sentence that begins another paragraph.
    private func names(_ text: String, paragraph: Int? = nil) -> [String] {
        let read = ReadReport(Report(text), .standard)
        var reader = NameReader(read)
        var last: [ReadName] = []
        for (index, sentence) in read.sentences.enumerated() {
            if index == paragraph { reader.beginParagraph() }
            last = reader.names(in: sentence)
        }
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
            ("Police met the anchorwoman Ilin Varga.", "person: Ilin Varga"),
            ("Police met Officers Ilin Varga.", "person: Ilin Varga"),
            ("Police met Prisons Director Ilin Varga.", "person: Ilin Varga"),
            ("Police met 18-year-old German-Czech Ilin Varga.", "person: Ilin Varga"),
            ("In May neo-Czech Ilin Varga was arrested.", "person: Ilin Varga"),
            ("They told of Ilin Varga’s murder.", "person: Ilin Varga"),
            ("The chair of the guild, Ilin Varga, was sentenced.", "person: Ilin Varga"),
        ])
    func persons(sentence: String, name: String) {
        #expect(names(sentence) == [name])
    }

    @Test(
        "A work, a body or a place is no person, whatever follows it",
        arguments: [
            ("A court fined the owner of the daily Harbor Light, a clerk.", []),
            ("Police arrested two clerks of OVEN Ostra, a guild.", ["organisation: OVEN Ostra"]),
            ("According to the Ministry of Rural Bread, 80 clerks met.", []),
            ("A judge of the Ostra People’s Court spoke.", ["organisation: Ostra People’s Court"]),
            ("The report by Scholars at Risk named two.", ["organisation: Risk"]),
            (
                "Two of the National Union of Workers in Hospital Bread met.",
                ["organisation: National Union", "organisation: Workers", "organisation: Hospital Bread"]
            ),
            ("They met in mid-October.", []), ("Police met Ostra-based Czechs.", []),
            ("Clerks of Kaung for You, an online school for bakers, were there.", []),
            ("He won the Bread Peace Prize, a man said.", []),
        ] as [(String, [String])])
    func others(sentence: String, expected: [String]) {
        #expect(names(sentence) == expected)
    }

    @Test("A place with a title's name is known by “in”, and then without it")
    func titleOfPlace() {
        let place = "Clerks met in Sheikh Varga.|Police arrested Sheikh Varga clerk Ilin Sodel."
        #expect(names(place) == ["place: Sheikh Varga", "person: Ilin Sodel"])
        #expect(names("Clerks met in Sheikh Varga custody.|Police arrested Sheikh Varga.") == ["person: Varga"])
        #expect(names("They met in Alta Ostra.|In Alta Ostra, a baker was there.") == ["place: Alta Ostra"])
        #expect(names("They met in New Ostra.") == ["place: New Ostra"])
    }

    @Test("A number of persons before a comma names them")
    func counted() {
        #expect(
            names("In May two bakers, Ilin Varga and Mara Sodel from Ostra, were convicted.")
                == ["person: Ilin Varga", "person: Mara Sodel", "place: Ostra"])
    }

    @Test("An office is no person")
    func office() {
        #expect(names("Prosecutors charged the Harbor Party Transport Minister.") == [])
        #expect(names("Prosecutors charged Harbor Member of Parliament.") == ["organisation: Parliament"])
    }

    @Test("A surname alone stands for the full name before it")
    func surname() {
        #expect(names("Police arrested Ilin Varga.|The court freed Varga.") == ["person: Ilin Varga"])
    }

    @Test("A first name alone stands for the full name in its paragraph, unless two bear it there, and a name of two words for itself")
    func firstName() {
        #expect(names("Police arrested Ilin Varga.|The court freed Ilin.") == ["person: Ilin Varga"])
        #expect(names("Police arrested Ilin Varga.|The court freed Ilin.", paragraph: 1) == [])
        #expect(names("Police arrested Ilin Varga.|Police arrested Ilin Sodel.|The court freed Ilin.") == [])
        #expect(names("Police arrested Ilin Varga.|The court freed clerk Ilin Sodel.") == ["person: Ilin Sodel"])
        let both = "Police arrested Ilin Varga.|Police arrested Varga Sodel.|The court freed Varga."
        #expect(names(both) == ["person: Ilin Varga"])
        #expect(names(both, paragraph: 1) == ["person: Varga Sodel"])
    }

    @Test("The first of two surnames stands for the name, too")
    func twoSurnames() {
        #expect(names("Police arrested Ilin Varga Sodel.|The court freed Varga.") == ["person: Ilin Varga Sodel"])
    }

    @Test("A nickname in quotation marks is part of the name")
    func nickname() {
        #expect(names("Police arrested Ilin Varga.|Police arrested baker Ilin “Crumb” Sodel in May.") == ["person: Ilin “Crumb” Sodel"])
        #expect(names("Police arrested Senator “Crumb” Ilin Varga, a baker, in May.") == ["person: Ilin Varga"])
    }

    @Test("A title before a surname makes another person of it")
    func titledSurname() {
        #expect(names("Police arrested Ilin Varga.|They awaited President Varga.") == ["person: Varga"])
    }

    @Test("Names joined to a person's are persons")
    func joined() {
        #expect(names("Police arrested Ilin Varga and Mara Sodel.") == ["person: Ilin Varga", "person: Mara Sodel"])
    }

    @Test("What makes one of a list a person makes one of the other")
    func list() {
        #expect(names("Ilin Varga and Mara Sodel were arrested.") == ["person: Ilin Varga", "person: Mara Sodel"])
    }

    @Test("A dash names those told of before it; a bracket explains")
    func dash() {
        #expect(names("They met two bakers in May – Ilin Varga and Mara Sodel.") == ["person: Ilin Varga", "person: Mara Sodel"])
        #expect(names("They held bakers under the Ovens (Special Measures) rule.") == [])
    }

    @Test("The name of a body goes before the noun of the person who is named")
    func outlet() {
        #expect(
            names("Police arrested Ardania Herald reporter Ilin Varga.") == ["organisation: Ardania Herald", "person: Ilin Varga"])
    }

    @Test("What a newspaper, a magazine is called is no person")
    func magazine() {
        #expect(names("They met the editor of the free journal Mara Light, 35, in May.") == [])
    }

    @Test("An act and a noun before a name make it a person's")
    func object() {
        #expect(names("A court convicted popstar Ilin Varga.") == ["person: Ilin Varga"])
    }

    @Test("Who holds an office is named after it")
    func holder() {
        #expect(names("They met Minister of Interior Ilin Varga.") == ["person: Ilin Varga"])
    }

    @Test("Of two with one surname in a sentence, the next sentence speaks of the first")
    func kin() {
        let text = "They said that Ilin Varga, the nephew of baker Oro Varga, was held.|Police arrested Varga."
        let read = ReadReport(Report(text), .standard)
        var reader = NameReader(read)
        _ = reader.names(in: read.sentences[0])
        #expect(reader.names(in: read.sentences[1]).map { read.string($0.fullName) } == ["Ilin Varga"])
    }

    @Test(
        "What befalls persons only makes a person of a name before an aside, not of one behind a preposition",
        arguments: [
            ("Ilin Varga, also known by the name on his loaves, was arrested.", ["person: Ilin Varga"]),
            ("They read of Harbor Light, which was sold, and slept.", []),
            ("A friend of Harbor Light, a shop, was arrested.", []),
        ])
    func aside(sentence: String, expected: [String]) {
        #expect(names(sentence) == expected)
    }

    @Test("Where several are from goes on behind a comma; a chair is a title; an operation is nobody")
    func beside() {
        #expect(names("Police met two bakers from Velda, Santo Oro, in May.") == ["place: Velda"])
        #expect(names("They met party chair Ilin Varga.") == ["person: Ilin Varga"])
        #expect(names("During Operation Open Harbor, soldiers met several bakers.") == [])
        #expect(names("They met near Border Police.") == ["organisation: Border Police"])
        #expect(names("They met in East Ostra-based kitchens.") == [])
    }

    @Test("A movement that bears a surname is not its bearer")
    func movement() {
        let read = ReadReport(Report("Police arrested Ilin Varga.|Police arrested members of the Varga movement."), .standard)
        var reader = NameReader(read)
        _ = reader.names(in: read.sentences[0])
        #expect(reader.names(in: read.sentences[1]).isEmpty)
    }

    @Test("A name said twice is not known again by itself")
    func doubled() {
        let read = ReadReport(Report("Police arrested Zaro Zaro Latt.|Police arrested Zaro Zaro."), .standard)
        var reader = NameReader(read)
        _ = reader.names(in: read.sentences[0])
        #expect(reader.names(in: read.sentences[1]).map { read.string($0.fullName) } == ["Zaro Zaro"])
    }

    @Test(
        "Places and bodies are no persons",
        arguments: [
            ("They met in the province of Ostra.", "place: Ostra"), ("They met in South Ostra.", "place: South Ostra"),
            ("They read the Harbor Bread Survey.", "organisation: Harbor Bread Survey"),
            ("They met in Old Ostra.", "place: Old Ostra"), ("They met in Karl's Bazar.", "place: Karl's Bazar"),
            ("They met near Ostra Prison.", "place: Ostra Prison"),
            ("They met the Ostra Workers Party.", "organisation: Ostra Workers Party"), ("They met the UFO.", "organisation: UFO"),
        ])
    func others(sentence: String, name: String) {
        #expect(names(sentence) == [name])
    }
}
