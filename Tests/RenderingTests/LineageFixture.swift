import Collation
import Findings
import ReportModel

/// Values about many editions of an invented country, with all that they can hold and with the least.
enum LineageFixture {
    static let country = Country(code: nil, name: "Ardania")
    static let edition = Edition(country: country, year: 2020)
    static let snapshot = Snapshot(sha256: String(repeating: "ab", count: 32))
    static let press = SectionPath(headings: ["Section 2. Respect for Civil Liberties", "a. Freedom of Expression"])
    static let police = SectionPath(headings: ["Section 1. Respect for the Integrity of the Person", "d. Arbitrary Arrest"])
    static let id = "00c0ffee00c0ffee"

    static func quotation(_ text: String, _ section: SectionPath = press, paragraph: Int = 4) -> Quotation {
        Quotation(text: text, section: section, paragraph: paragraph, sentence: 0, line: 12)
    }

    static let blame = Blame(
        edition: edition, snapshot: snapshot, years: [2017, 2018, 2020],
        lines: [
            BlameLine(
                lineage: id, quotation: quotation("The police report to the mayor.", police, paragraph: 2), first: 2017,
                isFirstOpen: true, firstInTheseWords: 2018,
                lastChange: .init(year: 2018, relation: .reworded, isMoved: true, isRestored: false)),
            BlameLine(lineage: id, quotation: quotation("Printers need a stamped licence."), first: 2018, firstInTheseWords: 2018),
            BlameLine(
                lineage: id, quotation: quotation("The Heron was sold.", paragraph: 5), first: 2017, firstInTheseWords: 2017,
                lastChange: .init(year: 2020, relation: .unchanged, isMoved: false, isRestored: true)),
        ])

    static let history = History(
        country: country, years: [2016, 2017, 2018, 2020, 2021], missingYears: [2019],
        lineages: [
            LineageHistory(
                id: id,
                steps: [
                    HistoryStep(year: 2016, .reported(quotation("Printers need a licence.", police), nil)),
                    HistoryStep(year: 2017, .notReported),
                    HistoryStep(
                        year: 2018,
                        .reported(
                            quotation("Printers need a stamped licence."),
                            Change(
                                way: .restored, relation: .revised, isMoved: true, score: 0.81,
                                shift: Shift(kind: .strength, old: "", new: "stamped", direction: .stronger),
                                words: [
                                    WordMark(.kept, "Printers need a"), WordMark(.inserted, "stamped"), WordMark(.kept, "licence."),
                                ]))),
                    HistoryStep(year: 2019, .noEdition),
                    HistoryStep(year: 2020, .reported(quotation("Printers need a stamped licence."), Change(relation: .unchanged))),
                    HistoryStep(year: 2021, .merged(DatedQuotation(year: 2021, quotation: quotation("Printers and binders need one.")))),
                ]),
            LineageHistory(
                id: id, branch: DatedQuotation(year: 2020, quotation: quotation("It was sold and moved.")),
                steps: [
                    HistoryStep(year: 2020, .reported(quotation("It was moved."), Change(relation: .cosmetic))),
                    HistoryStep(year: 2021, .notCovered),
                ]),
        ])

    static let silence = Silence(
        country: country, years: [2016, 2017, 2018, 2020, 2021], missingYears: [2019], leastEditions: 2,
        statements: [
            SilentStatement(
                lineage: id, quotation: quotation("The Heron was printed in Velm."), reported: [2017, 2018, 2020], notReported: [2021]),
            SilentStatement(
                lineage: id, quotation: quotation("The police report to the mayor.", police, paragraph: 2), reported: [2016, 2017],
                notReported: [2018, 2020],
                reportedAgain: DatedQuotation(year: 2021, quotation: quotation("The police report to the mayor.", paragraph: 9))),
        ])

    static let copies = CopyForward(
        edition: edition, years: [2017, 2018, 2020], leastEditions: 3,
        statements: [
            CopiedStatement(kind: .claim, lineage: id, quotation: quotation("Printers need a licence."), years: [2017, 2018, 2020]),
            CopiedStatement(
                kind: .period, lineage: id, quotation: quotation("During the year none did.", paragraph: 5), years: [2017, 2018, 2020]),
        ])

    static let timeline: Timeline = {
        func cell(_ path: SectionPath, _ words: Int, notReported: Int?) -> TimelineCell {
            TimelineCell(path: path, tally: SectionTally(words: words, sentences: words / 20), notReported: notReported)
        }
        let former = SectionPath(headings: ["Section 2. Respect for Civil Liberties", "a. Freedom of Speech and Press"])
        let boundary = Boundary(grade: .restyled, placed: 0.9, identical: 0.3, keptPath: 0.9)
        return Timeline(
            country: country, years: [2017, 2018, 2020], missingYears: [2019], boundaries: [nil, boundary, boundary],
            whole: [
                cell(SectionPath(headings: []), 9_000, notReported: nil), cell(SectionPath(headings: []), 10_480, notReported: 31),
                cell(SectionPath(headings: []), 9_120, notReported: 12),
            ],
            rows: [
                TimelineRow(cells: [
                    cell(former, 400, notReported: nil), cell(press, 500, notReported: 0), cell(press, 600, notReported: 2),
                ]),
                TimelineRow(cells: [nil, cell(police, 80, notReported: nil), nil]),
            ])
    }()
}
