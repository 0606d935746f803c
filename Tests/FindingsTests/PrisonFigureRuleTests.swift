import Findings
import ReportModel
import ReportSketch
import Testing

@Suite struct PrisonFigureRuleTests {
    /// Text that both editions have, so that their sections correspond.
    private static let kept = """
        Inspectors of the harbor board found the old fort of Ostra damp and crowded.
        Guards in the fort of Ostra received annual training on restraint and first aid.
        """

    /// The figures of added sentences, one string each, in the section of a heading.
    private func figures(_ old: String, _ new: String, under heading: String = "c. Prison and Detention Center Conditions") -> [String] {
        func report(_ text: String, _ year: Int) -> Report {
            Report(
                sketch: "# Section 1. Persons\n## \(heading)\n\(Self.kept)\n\(text)\n## d. Press\nNobody printed a newspaper.", year: year)
        }
        let diff = ReportDiff(old: report(old, 2018), new: report(new, 2019))
        return diff.findings.filter { $0.relation == .added }.flatMap(\.figures).map { figure in
            let place = figure.oldPlace.map { " ¶\($0.paragraph)" } ?? ""
            return "\(figure.measure ?? "?"): \(figure.old ?? "–") → \(figure.new ?? "–")\(place)"
        }
    }

    @Test(
        arguments: [
            (
                "According to the ombudsman, the country has 31 prisons, four of which are for women.",
                "The ministry's website lists its posts and includes 34 correctional facilities, the oldest built in 1871.",
                ["prisons: 31 → 34 ¶2"]
            ),
            (
                "Statistics of the jailers' guild showed that it held 4,985 prisoners (4,827 of them men) in jails designed to hold 3,875.",
                "A spokesman admitted overcrowding, with a population of 5,461 inmates compared to the 3,945-inmate total capacity.",
                ["prison population: 4,985 → 5,461 ¶2", "prison capacity: 3,875 → 3,945-inmate ¶2"]
            ),
            (
                "In May the jails held 1,243 inmates, compared with 9,735 in 2017.",
                "Crowding worsened: the average daily prison population for 2018-19 was 1,380 on the islands.",
                ["prison population: 1,243 → 1,380 ¶2"]
            ),
            (
                "The yearbook of the guild gave a population of 6,507, spread over the islands in 52 jails with a capacity of 6,242.",
                "The assembly heard of crowding: 7,437 detainees were being held in 42 facilities designed for 6,762.",
                ["prison population: 6,507 → 7,437 ¶2", "prison capacity: 6,242 → 6,762 ¶2", "prisons: 52 → 42 ¶2"]
            ),
        ] as [(String, String, [String])])
    func comparesWhatOtherSentencesState(_ old: String, _ new: String, _ expected: [String]) {
        #expect(figures(old, new) == expected)
    }

    @Test func nothingIsComparedOutsideTheSectionOnPrisons() {
        let old = "According to the ombudsman, the country has 31 prisons, four of which are for women."
        let new = "The ministry's website lists its posts and includes 34 correctional facilities, the oldest built in 1871."
        #expect(figures(old, new, under: "c. Political Prisoners and Detainees") == [])
        #expect(figures(old, new, under: "c. Prison Conditions") == ["prisons: 31 → 34 ¶2"])
    }

    /// Those who were freed, moved or fell ill are no total, nor is a group of the prisoners, what a new wing has room for, or one fort
    /// among the prisons.
    @Test(
        arguments: [
            "A decree of the assembly freed 5,200 inmates before the harvest.",
            "Lamps and blankets were bought for 5,200 inmates of the northern forts.",
            "The ministry opened a new wing with a capacity of 4,200 prisoners behind the quay.",
            "Fog kept the ferry from Velm Prison, which held 3,900 inmates.",
            "Only 40 percent of prisons had a doctor on the island that winter.",
            "The ombudsman had visited 29 prisons by the end of June.",
            "In July there were 2,475 female inmates on the islands.",
            "A lawyer counted that there were 3,100 pretrial detainees at harvest.",
            "Some forts housed 2,400 juvenile detainees that spring.",
            "Rumor had it that there were 2,600 inmates who died of cholera.",
            "By July 4,400 persons were held under the storm decree.",
            "In one dormitory there were 2,600 inmates and a stove.",
            "By June there were 22 women's prisons with a nursery.",
            "Visitors who were there when the board saw 25 prisons were surprised.",
            "Half of the forts operated at 140 percent of capacity, with 4,500 prisoners.",
            "In winter the forts exceeded capacity by more than 2,500 inmates.",
            "The population grew by 2,500 inmates within a year.",
            "In 2016 and again in 2017 the population had been 4,200 in 2017.",
        ])
    func passesOverWhatIsNoTotal(_ new: String) {
        let old = "According to a yearbook of the guild, the jails held 4,985 prisoners in 31 prisons with a capacity of 4,100."
        #expect(figures(old, new) == [])
        #expect(figures(new, old) == [])
    }

    @Test func aSectionWithinTheSectionIsNoOther() {
        func report(_ text: String, _ year: Int) -> Report {
            Report(sketch: "# Prison Conditions\n## Prison Population\n\(text)\n# Press\nNobody printed a newspaper.", year: year)
        }
        let old = "\(Self.kept)\nAccording to the ombudsman, the country has 31 prisons, four of which are for women."
        let new = "The ministry's website lists its posts and includes 34 correctional facilities, the oldest built in 1871.\n\(Self.kept)"
        let diff = ReportDiff(old: report(old, 2018), new: report(new, 2019))
        #expect(diff.findings.flatMap(\.figures).compactMap(\.measure) == ["prisons"])
    }

    /// The largest figure stands in a sentence that is linked: it has been compared there.
    @Test func aTotalThatIsLinkedIsNotComparedAgain() {
        let total = "As of June the ministry's registry counted a prison population of"
        #expect(
            figures(
                "\(total) 4,985 in all.\nThe fort of Velm held 900 inmates behind its moat.",
                "\(total) 5,100 in all.\nRain flooded Tarn, where an old mill held 1,000 inmates.") == [])
    }
}
