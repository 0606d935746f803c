import ReportModel
import Testing

@testable import Incidents

@Suite("Acts of a sentence")
struct EventReaderTests {
    private func kinds(_ sentence: String) -> [IncidentKind] {
        let read = ReadReport(Report(sentence), .standard)
        return EventReader(read).events(in: read.sentences[0]).map(\.kind)
    }

    @Test(
        "What was done is an act",
        arguments: [
            ("Police arrested a clerk.", [IncidentKind.detained]),
            ("The clerk was allegedly beaten and fined.", [.attacked, .punished]),
            ("Soldiers raided the farm, killing two men.", [.raided, .killed]),
            ("The report cited the killing of a clerk.", [.killed]),
            ("A clerk was found dead.", [.killed]),
            ("A clerk was beaten to death.", [.killed]), ("Guards beat him to death.", [.killed]),
            ("A clerk was expelled from the Bakers Party.", [.dismissed]), ("A clerk was expelled from Ardania.", [.displaced]),
            ("The mayor ordered the arrest of two clerks.", [.detained]),
            ("Police questioned more than 50 bakers.", [.investigated]), ("They told of the arrest in April of a baker.", [.detained]),
            ("A court declared the tax on bread void.", [.decided]),
            ("Guards fired rubber bullets at the crowd.", [.attacked]),
            ("The firm fired a clerk.", [.dismissed]),
            ("Police took the clerk into custody.", [.detained]),
            ("Police used tear gas against the crowd.", [.attacked]),
            ("The court ordered his return.", [.decided]),
            ("Two clerks went missing.", [.disappeared]), ("A clerk was denied entry.", [.restricted]),
            ("The clerk died in custody.", [.died]),
            ("A man fired more than 40 shots at the office.", [.attacked]),
            ("The minister verbally attacked the clerk.", [.threatened]),
            ("Prosecutors brought charges against a clerk.", [.charged]),
            ("Prosecutors dropped the charges against a clerk.", [.decided]),
            ("The clerk received death threats.", [.threatened]),
            ("Guards fired on the crowd, wounding dozens and killing at least one.", [.attacked, .attacked, .killed]),
            ("The council dismissed its president.", [.dismissed]), ("The mill dismissed 12 bakers.", [.dismissed]),
            ("The council dismissed Ilin Varga.", [.dismissed]), ("A clerk was dismissed from her post.", [.dismissed]),
            ("Prosecutors dismissed 40 graft charges against a clerk.", [.decided]),
            ("The mayor announced the arrest of two clerks.", [.detained]),
            ("Guards took part in the execution of a clerk.", [.killed]), ("They told of the release of Ilin Varga.", [.released]),
        ])
    func acts(sentence: String, expected: [IncidentKind]) {
        #expect(kinds(sentence) == expected)
    }

    @Test(
        "What may happen, did not, is the law's, or names a case is none",
        arguments: [
            "Police may be arrested.", "The clerk was not arrested.", "Offenders are fined.", "Clerks have been arrested.",
            "The murder case went on.", "They spoke of keeping detained men apart.",
            "The group released a report.", "The study released in July told of this.", "The workers threatened to strike.",
            "The clerk died of old age.", "Police tried to help.", "They feared the pending eviction of a family.",
            "The ministry blocked OVEN cards.", "The bakers' union suspended its strike.", "Charges may be brought.",
            "The bakers brought charges against the government.", "Clerks have received threats.",
            "A court struck down the rule on clerks.",
            "The president summoned clerks for a meeting.",
            "The council dismissed the clerk’s complaint.", "The minister dismissed OVEN claims of theft.",
            "A clerk dismissed her lawyers.",
            "They took back five dismissed clerks.", "The claim was dismissed.",
            "They told of the release of bread money.", "They told of the execution of his sentence.",
            "They told of the disappearance of bread money.", "The mayor met them monthly to ensure that clerks were released.",
            "The council blocked the adoption of a joint Ostra declaration.",
        ])
    func others(sentence: String) {
        #expect(kinds(sentence) == [])
    }
}
