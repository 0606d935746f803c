import Incidents
import ReportModel
import Testing

@Suite("Incidents of a report")
struct IncidentReaderTests {
    @Test("Who did what to whom, when and where")
    func one() throws {
        let report = Report("On April 21 in Ostra, police arrested activists Ilin Varga and Mara Sodel, the League of Bakers reported.")
        let incident = try #require(report.incidents().first)
        #expect(incident.date?.text == "2019-04-21")
        #expect(incident.precision == .day)
        #expect(incident.kinds == [.detained])
        #expect(incident.persons == ["Ilin Varga", "Mara Sodel"])
        #expect(incident.place == "Ostra")
        #expect(incident.namesVictims)
    }

    @Test("Counts and sources are as printed")
    func countsAndSources() throws {
        let report = Report("In May the Bakers Union reported police in Ostra beat at least 40 bakers.")
        let incident = try #require(
            Report("In May, according to the Bakers Union, police beat at least 12 students in Ostra.").incidents().first)
        #expect(incident.counts == ["at least 12 students"])
        #expect(incident.sources == ["Bakers Union"])
        #expect(report.incidents().isEmpty)
    }

    @Test(
        "Laws, habits, counts and formulas are no incidents",
        arguments: [
            "On June 9, parliament passed a law banning the arrest of minors.",
            "Police often arrested bakers in May.",
            "On June 9, an explosion at a glue factory killed two workers.",
            "The guild told of numerous accounts of arbitrary arrests of bakers in May.",
            "After the unrest and looting in late June, guards asked for receipts.",
            "According to a report released in December, many bakers were detained.",
            "The guild spoke in May of a protocol to send children taken into custody to their homes.",
            "On June 2, the promotions of three senior clerks responsible were suspended.",
            "As of September, police had arrested 310 bakers.",
            "Between January and August, police arrested 310 bakers.",
            "In May the number of bakers arrested increased by 12 percent.",
            "There were no reports police killed anyone during the year.",
            "The law provides that persons arrested be charged within 48 hours.",
            "In June the president opened a search for persons who were abducted during the war.",
            "On September 19, the union said that since August 22, three bakers were killed in clashes.",
            "On June 9, a fire in a mill killed 51 bakers and two police officers.",
            "In May police had arrested 2,120 bakers since the unrest.",
            "In May more than 220 bakers had been arrested.",
            "The union said in July that 61 bakers were killed in clashes.",
            "In September alone at least 32 bakers were killed.",
            "In April six clerks were killed when the roof of a mill collapsed.",
            "The ministry reported it released two clerks in 2016.",
            "The report on bread, which covers mills, was released on July 29.",
            "In August a newspaper released a harbor video showing the senior clerk arrested, as he spoke of bread.",
            "In May the union published a report documenting 30 bakers beaten by police, including a six-year-old boy.",
        ])
    func none(sentence: String) {
        #expect(Report(sentence).incidents().isEmpty)
    }

    @Test("Sentences that go on about an incident belong to it; a step of the case does, too")
    func goesOn() throws {
        let report = Report(
            "On June 9, police arrested baker Ilin Varga.|He was beaten at the station.|On June 12, a court released him.|Bread was dear.")
        let incidents = report.incidents()
        #expect(incidents.count == 1)
        #expect(incidents.first?.sentences == [0, 1, 2])
        #expect(incidents.first?.kinds == [.attacked, .detained, .released])
        #expect(incidents.first?.steps == [2])
    }

    @Test("Another date, another person or the word separate begins another incident")
    func begins() {
        let report = Report(
            "On June 9, police arrested baker Ilin Varga.|On July 2, police arrested him again.|On July 2, guards beat clerk Mara Sodel.",
            "In August soldiers beat a baker.|Police beat a clerk in a separate August incident.")
        #expect(report.incidents().map { $0.date?.text } == ["2019-06-09", "2019-07-02", "2019-07-02", "2019-08", "2019-08"])
    }

    @Test("A killing in an accident's smoke is one still")
    func accident() {
        #expect(Report("On June 9, two bakers were killed in a fire set by police.").incidents().count == 1)
    }

    @Test("A publication that names whom the act befell tells of it, and so does an act behind another clause")
    func published() {
        let video = Report("In August a newspaper released a video showing that guards beat baker Ilin Varga.").incidents()
        #expect(video.map(\.persons) == [["Ilin Varga"]])
        #expect(video.map(\.isDateOfTelling) == [true])
        let unnamed = Report("In August a newspaper released a video showing guards beating two bakers in a barn.").incidents()
        #expect(unnamed.map(\.isDateOfTelling) == [true])
        #expect(Report("After a newspaper published a report on bread, police on June 9 arrested two clerks.").incidents().count == 1)
    }

    @Test(
        "What somebody is held to have done has a date of its own",
        arguments: [
            ("On June 9, police arrested baker Ilin Varga on charges of striking a clerk on May 3.", "2019-06-09"),
            ("In July a court upheld the conviction of baker Ilin Varga for insulting the mayor in 2012.", "2019-07"),
            ("Police arrested baker Ilin Varga on charges of fraud on May 3.", "2019-05-03"),
            ("After a clerk visited him on June 8, baker Ilin Varga was arrested for questioning on June 9.", "2019-06-09"),
        ])
    func reason(sentence: String, date: String) {
        #expect(Report(sentence).incidents().map { $0.date?.text } == [date])
    }

    @Test(
        "The noun of another act, and what stands before an act in a reason, have dates of their own",
        arguments: [
            (
                "On November 28, a court ordered the arrest of six bakers over the attacks in a mill on April 27.", "2019-11-28"
            ),
            (
                "In April the president pardoned baker Ilin Varga, held for stirring up strife in 2006 and throwing attacks on mills.",
                "2019-04"
            ),
            (
                "On September 16, a court announced the indictment of six guards accused of torturing 44 bakers at a special detention center in the village of Velda in January 2018.",
                "2018-01"
            ),
        ])
    func otherAct(sentence: String, date: String) {
        #expect(Report(sentence).incidents().map { $0.date?.text } == [date])
    }

    @Test(
        "What describes somebody takes no date from the act behind it",
        arguments: ["In August a patient detained at a clinic attacked six clerks.", "In August several bakers beat to death a clerk."])
    func described(sentence: String) {
        #expect(Report(sentence).incidents().map { $0.date?.text } == ["2019-08"])
    }

    @Test("Somebody else, brought in without a name on another day, is another incident")
    func introduced() {
        let report = Report(
            "On May 9, a judge sentenced a clerk to two years in prison.|On June 29, a baker was sentenced to three after she slept."
        )
        #expect(report.incidents().map { $0.date?.text } == ["2019-05-09", "2019-06-29"])
    }

    @Test("The year of something else dates no act in a clause about another")
    func yearOfElse() {
        let report = Report("In May a paper blamed a clerk for a talk in 2009 with a baker who was investigated.")
        #expect(report.incidents().isEmpty)
    }

    @Test("Who only explains the victim is none; a pronoun behind the act stands for who is named before it")
    func explains() {
        let lawyer = Report("On June 9, prosecutors indicted Mara Sodel, a lawyer for baker Ilin Varga, for theft.")
        #expect(lawyer.incidents().map(\.persons) == [["Mara Sodel"]])
        let wife = Report("In June Mara Sodel, the wife of baker Ilin Varga, who disappeared in 2017, sued the mayor.")
        #expect(wife.incidents().first?.persons.contains("Ilin Varga") == true)
        let terms = Report("On June 9, the court made terms with baker Ilin Varga and sentenced him to six months.")
        #expect(terms.incidents().map(\.namesVictims) == [true])
    }

    @Test("A pronoun stands for the owner named before it in the sentence")
    func owner() {
        let report = Report(
            "On June 9, police arrested baker Ilin Varga and, in Ostra, clerk Mara Sodel.|After Sodel's release on bond June 12, police arrested her again."
        )
        #expect(report.incidents().map(\.persons) == [["Ilin Varga", "Mara Sodel"], ["Mara Sodel"]])
        #expect(report.incidents().map { $0.date?.text } == ["2019-06-09", "2019-06-12"])
    }

    @Test("A date counted from that of the sentence before is a date")
    func relative() {
        let report = Report("On May 30, soldiers killed a baker.|Two days later soldiers killed clerk Mara Sodel.")
        #expect(report.incidents().map { $0.date?.text } == ["2019-05-30", "2019-06-01"])
    }

    @Test("A date that opens a clause is not that of the clause before")
    func clause() {
        let report = Report("Soldiers beat baker Ilin Varga, and in October, several bakers said they slept badly.")
        #expect(report.incidents().map(\.isDated) == [false])
    }

    @Test("A date between \"and\" and a verb is that of the verb")
    func verb() {
        let incident = Report("Police arrested baker Ilin Varga and on October 29 indicted him for theft.").incidents().first
        #expect(incident?.isDateOfTelling == true)
        #expect(incident?.kinds == [.detained, .charged])
    }

    @Test("What was done goes before what it answered")
    func done() {
        let report = Report("After the killing of clerk Mara Sodel, police on June 9 arrested a baker.")
        #expect(report.incidents().first?.date?.text == "2019-06-09")
        #expect(report.incidents().first?.isDateOfTelling == false)
    }

    @Test("The year of a killing is not that of the ruling on it")
    func ruling() {
        let report = Report("On June 2, a jury acquitted four clerks accused of ordering the 2018 killing of Ilin Varga.")
        #expect(report.incidents().first?.date?.text == "2018")
        #expect(report.incidents().first?.steps == [0])
    }

    @Test("A killing that a sentence only speaks of has not the date before it")
    func cited() {
        let report = Report(
            "On May 22, police beat baker Ilin Varga.|They also watched those who asked about the inquiry into the killing of clerk Mara Sodel."
        )
        #expect(report.incidents().map { $0.date?.text } == ["2019-05-22", "2019"])
    }

    @Test("The one who did it, convicted, is of the same incident and no victim of it")
    func perpetrator() {
        let report = Report("In May guard Oro Latt beat baker Ilin Varga.|Latt was convicted and sentenced to nine years in prison.")
        #expect(report.incidents().map(\.sentences) == [[0, 1]])
        let later = Report("In May guard Oro Latt shot a man.|The man had been ill.|Latt was cleared of any wrongdoing.")
        #expect(later.incidents().map(\.sentences) == [[0, 2]])
    }

    @Test("Whoever owns a sentence or a conviction is whom it is done to")
    func ownerOfCase() {
        let text = "Baker Ilin Varga was there.|In May the council suspended Varga’s sentence."
        #expect(Report(text).incidents().map(\.persons) == [["Ilin Varga"]])
        let upheld = Report("In May the high court upheld baker Ilin Varga’s conviction.").incidents()
        #expect(upheld.map(\.persons) == [["Ilin Varga"]])
        #expect(Report("In May the high court upheld baker Ilin Varga’s victory.").incidents().isEmpty)
    }

    @Test("The initials of a body in brackets part no act from whom it befell")
    func initials() {
        let report = Report("In May a court sentenced Harbor Party (HP) Ostra chairperson Ilin Varga to nine years.")
        #expect(report.incidents().map(\.persons) == [["Ilin Varga"]])
    }

    @Test("Who tells what he answers to is not whom it befell, and no widow is her husband")
    func teller() {
        #expect(
            Report(
                "In response to recent attacks on bakers, President Varga announced a fund in October for families of bakers killed at work."
            )
            .incidents().isEmpty)
        let report = Report("In July guards released Mara Sodel, widow of the late baker Ilin Varga, from the fort.")
        #expect(report.incidents().map(\.persons) == [["Mara Sodel"]])
    }

    @Test("A step that is told and dated is an incident, though the act it answers has no date")
    func datedStep() {
        let report = Report("In May prosecutors charged two guards for beating a clerk.")
        #expect(report.incidents().map { $0.date?.text } == ["2019-05"])
    }

    @Test("The same case is the case before")
    func same() {
        let report = Report("In May 2018 a court convicted baker Ilin Varga.|In 2019 six soldiers were convicted in the same case.")
        #expect(report.incidents().count == 1)
    }

    @Test(
        "Who speaks, is spoken about, or is asked for is not whom it befell",
        arguments: [
            ("Ilin Varga, a member of parliament, reported that in May police beat two students.", []),
            ("In May police dispersed a march over President Varga's visit to Ostra.", []),
            ("On June 9, a clerk was beaten by police officer Ilin Varga.", []),
            ("In May police questioned a baker about Ilin Varga, a clerk.", []),
            ("Ilin Varga, a clerk, reported that in May police beat him.", ["Ilin Varga"]),
            ("On June 9, a court ordered the warden, Oro Latt, to release baker Ilin Varga.", ["Ilin Varga"]),
        ])
    func persons(sentence: String, expected: [String]) {
        #expect(Report(sentence).incidents().map(\.persons) == [expected])
    }

    @Test("A pronoun is of whom its own sentence tells")
    func pronoun() {
        let report = Report("On June 9, police arrested Ilin Varga.|In July a clerk died in custody after he was beaten.")
        #expect(report.incidents().map(\.persons) == [["Ilin Varga"], []])
    }

    @Test("Where somebody came from is not where it happened")
    func place() {
        let report = Report("On June 9, soldiers beat bakers from Ostra near Karlmill.")
        #expect(report.incidents().first?.place == "Karlmill")
        #expect(Report("On June 9, soldiers beat two bakers from Ostra.").incidents().map(\.place) == [nil])
        #expect(Report("On June 9, soldiers abducted two bakers from Ostra.").incidents().map(\.place) == ["Ostra"])
    }

    @Test("An increase behind the act makes no statistic of it")
    func increase() {
        let report = Report("In June soldiers killed four bakers who protested the increase in the price of bread.")
        #expect(report.incidents().count == 1)
    }

    @Test("What is told again elsewhere is one incident")
    func toldAgain() {
        let report = Report("On June 9, police arrested baker Ilin Varga.", "Police arrested Ilin Varga on June 9.")
        #expect(report.incidents().map(\.sentences) == [[0, 1]])
    }

    @Test("An act with a date of its own goes before the step that answers it")
    func actBeforeStep() {
        let report = Report("In February a court sentenced an officer for beating a detainee to death in 2013.")
        #expect(report.incidents().first?.date?.text == "2013")
    }

    @Test("Without an edition's year there is nothing to resolve dates against")
    func noYear() {
        let report = Report("On June 9, police arrested baker Ilin Varga.")
        let timeless = Report(
            text: report.text, sections: [], paragraphs: report.paragraphs, sentences: report.sentences,
            edition: Edition(country: report.edition.country, year: nil), snapshot: report.snapshot)
        #expect(timeless.incidents().isEmpty)
    }

    @Test("A reader's own words tell acts", arguments: ["On June 9, police defenestrated baker Ilin Varga."])
    func ownWords(sentence: String) {
        #expect(Report(sentence).incidents().isEmpty)
        #expect(Report(sentence).incidents(IncidentLexicon(past: "attacked: defenestrated")).map(\.kinds) == [[.attacked]])
    }

    @Test(
        "Any bytes are read to the end", arguments: ["", "’", "On June 9, “—’s ‘ -- 1,2,3 \u{FFFD} É’É", "May", "June 31-", "’s June 9-"])
    func anything(sentence: String) {
        #expect(Report(sentence).incidents().isEmpty)
    }
}
