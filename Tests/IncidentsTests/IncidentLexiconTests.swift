import Testing

@testable import Incidents

@Suite("The words that tell an incident")
struct IncidentLexiconTests {
    @Test("Every line of the tables names a kind, and every word is found")
    func tables() {
        for (table, form) in [(EventTables.past, WordMeaning.Form.past), (EventTables.gerund, .gerund)] {
            for line in table.split(separator: "\n") {
                let parts = line.split(separator: ":", maxSplits: 1)
                let kind = IncidentKind(rawValue: String(parts[0]))
                #expect(kind != nil)
                for word in parts[1].split(separator: " ") {
                    let meaning = IncidentLexicon.standard.meaning(of: WordKey.key(word))
                    #expect(meaning.kind == kind, "\(word)")
                    #expect(meaning.form == form, "\(word)")
                }
            }
        }
    }

    @Test("A reader's word wins, an unknown kind is passed over, an unknown word means nothing")
    func own() {
        let lexicon = IncidentLexicon(past: "banned: arrested\nfrobnicated: blorped")
        #expect(lexicon.meaning(of: WordKey.key("arrested")).kind == .banned)
        #expect(lexicon.meaning(of: WordKey.key("blorped")).kind == nil)
        #expect(lexicon.meaning(of: WordKey.key("ARRESTED")).kind == .banned)
        #expect(lexicon.meaning(of: WordKey.key("blorped")).roles.isEmpty)
    }
}
