import ReportModel

@testable import Findings

/// Findings in short notation, on invented countries.
///
/// A changed sentence is written once with its marks, `The law [-permits-] {+bans+} this.`; from it come the words and both
/// texts.
extension Finding {
    static func added(_ text: String, _ place: Place, near: NearMiss? = nil, id: String? = nil) -> Finding {
        Finding(id: id ?? fixtureID("+", text), relation: .added, old: [], new: [place.quote(text)], near: near)
    }

    static func removed(_ text: String, _ place: Place, near: NearMiss? = nil) -> Finding {
        Finding(id: fixtureID("-", text), relation: .removed, old: [place.quote(text)], new: [], near: near)
    }

    static func same(_ text: String, _ place: Place, was old: Place, moved: Bool = false) -> Finding {
        Finding(
            id: fixtureID("=", text), relation: .unchanged, isMoved: moved, score: 1, old: [old.quote(text)],
            new: [place.quote(text)])
    }

    static func changed(
        _ relation: Relation, _ marked: String, _ place: Place, was old: Place, moved: Bool = false, score: Double = 0.8125,
        figures: [FigureChange] = [], shift: Shift? = nil
    ) -> Finding {
        let words = marks(marked)
        let oldText = words.filter { $0.kind != .inserted }.map(\.text).joined(separator: " ")
        let newText = words.filter { $0.kind != .deleted }.map(\.text).joined(separator: " ")
        return Finding(
            id: fixtureID("~", marked), relation: relation, isMoved: moved, score: score, old: [old.quote(oldText)],
            new: [place.quote(newText)], words: words, figures: figures, shift: shift)
    }

    /// `kept [-deleted-] {+inserted+}` as word marks.
    static func marks(_ text: String) -> [WordMark] {
        var marks: [WordMark] = []
        var kind = WordMark.Kind.kept
        var run: [Substring] = []
        func end() {
            if !run.isEmpty { marks.append(WordMark(kind, run.joined(separator: " "))) }
            run = []
            kind = .kept
        }
        for word in text.split(separator: " ") {
            var word = word
            if word.hasPrefix("[-") || word.hasPrefix("{+") {
                end()
                kind = word.hasPrefix("[-") ? .deleted : .inserted
                word = word.dropFirst(2)
            }
            let isEnd = kind != .kept && (word.hasSuffix("-]") || word.hasSuffix("+}"))
            run.append(isEnd ? word.dropLast(2) : word)
            if isEnd { end() }
        }
        end()
        return marks
    }

    /// Eight hexadecimal digits that depend on nothing but the words.
    private static func fixtureID(_ kind: String, _ text: String) -> String {
        let hash = (kind + text).utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return String(hash, radix: 16)
    }
}

/// A sentence's place: headings from the root, paragraph, sentence.
struct Place {
    let section: SectionPath
    let paragraph: Int
    let sentence: Int

    init(_ headings: [String], _ paragraph: Int, _ sentence: Int = 0) {
        section = SectionPath(headings: headings)
        self.paragraph = paragraph
        self.sentence = sentence
    }

    func quote(_ text: String, line: Int? = nil) -> Quotation {
        Quotation(text: text, section: section, paragraph: paragraph, sentence: sentence, line: line)
    }
}

extension SectionCorrespondence {
    static func section(_ relation: Relation, _ new: [String]?, was old: [String]..., flow: [SectionFlow] = [])
        -> SectionCorrespondence
    {
        SectionCorrespondence(
            old: old.map { SectionPath(headings: $0) }, new: new.map { SectionPath(headings: $0) }, relation: relation, flow: flow
        )
    }
}

extension EditionSummary {
    static func side(_ year: Int?, country: Country = Country(code: nil, name: "Ardania"), words: Int, sentences: Int = 100)
        -> EditionSummary
    {
        EditionSummary(
            edition: Edition(country: country, year: year),
            snapshot: Snapshot(
                url: year.map { "https://reports.example/\($0)/ardania/" }, sha256: String(repeating: "3f80a1b2", count: 8),
                retrieved: "2026-11-02", title: year.map { "\($0) Country Reports: Ardania" }),
            wordCount: words, sentenceCount: sentences)
    }
}

/// The invented report that most tests look at.
enum Ardania {
    static let summary = ["Executive Summary"]
    static let liberties = ["Section 2. Respect for Civil Liberties, Including:"]
    static let expression = liberties + ["a. Freedom of Expression, Including for the Press"]
    static let oldExpression = liberties + ["a. Freedom of Expression, Including for Journalists"]
    static let libel = expression + ["Libel/Slander Laws"]
    static let integrity = ["Section 1. Respect for the Integrity of the Person, Including Freedom from:"]
    static let police = integrity + ["d. Arbitrary Arrest or Detention", "Role of the Police"]
    static let women = ["Section 6. Discrimination and Societal Abuses", "Women"]
    static let harassment = women + ["Sexual Harassment"]

    static let diff = ReportDiff(
        old: .side(2018, words: 10480, sentences: 412), new: .side(2019, words: 9120, sentences: 380), coverage: Coverage(),
        boundary: boundary, sections: sections, findings: findings)
    static let boundary = Boundary(grade: .retagged, placed: 0.912, identical: 0.4567, keptPath: 0.35)

    static let sections: [SectionCorrespondence] = [
        .section(.same, summary, was: summary),
        .section(.same, integrity, was: integrity),
        .section(.same, police, was: police),
        .section(.same, liberties, was: liberties),
        .section(
            .renamed, expression, was: oldExpression,
            flow: [
                SectionFlow(path: SectionPath(headings: oldExpression), share: 0.9),
                SectionFlow(path: SectionPath(headings: police), share: 0.1),
            ]),
        .section(.added, libel),
        .section(.same, women, was: women),
        .section(.dropped, nil, was: harassment),
    ]

    static let findings: [Finding] = {
        var findings = unscored
        SignificanceRule(sections: sections, boundary: boundary, year: 2019).attach(to: &findings)
        return findings
    }()

    private static let unscored: [Finding] = [
        .same("Ardania is a constitutional republic.", Place(summary, 0), was: Place(summary, 0)),
        .changed(
            .revised,
            "There were [-no-] reports of politically motivated disappearances by or on behalf of government authorities.",
            Place(summary, 2), was: Place(summary, 2), score: 0.93, shift: Shift(kind: .polarity, old: "no", new: "")),
        .removed("Authorities blocked two news sites for a week in May.", Place(summary, 3)),
        .changed(
            .cosmetic, "The ministry [-maintains-] {+maintained+} effective control over the police.", Place(police, 11),
            was: Place(police, 12)),
        .changed(
            .revised,
            "The law provides for freedom of expression, and the government [-generally respected-] "
                + "{+did not always respect+} this right.",
            Place(expression, 28), was: Place(oldExpression, 31),
            shift: Shift(kind: .strength, old: "generally respected", new: "did not always respect")),
        .added(
            "On April 21, police arrested Ilin Varga and Mara Sodel for holding a banner on the main square of Ostra; "
                + "a court sentenced both to 15 days in jail.",
            Place(expression, 29)),
        .same(
            "The police report directly to the president, who appoints the heads of all regional departments.",
            Place(expression, 30),
            was: Place(police, 14), moved: true),
        .removed("The ministry registered 14 new outlets.", Place(oldExpression, 34)),
        .changed(
            .updated, "Fines for libel reach [-12.63-] {+13.1+} million lei [-($37,900)-] {+($39,300)+} for legal persons.",
            Place(libel, 31), was: Place(oldExpression, 35),
            figures: [FigureChange(old: "12.63 million lei", new: "13.1 million lei", unit: "lei")]),
        .changed(
            .reworded,
            "[-Observers noted that journalists of state outlets seldom report on corruption for fear of losing their work.-] "
                + "{+According to several media groups, reporters employed by the state+} [-practice-] {+practiced+} "
                + "self-censorship {+when covering cases of graft.+}",
            Place(libel, 32), was: Place(oldExpression, 36), score: 0.41),
        .added(
            "In July a court in Ostra fined the weekly Steppe Herald for an article on the mayor.", Place(libel, 33),
            near: NearMiss(
                quotation: Place(police, 18).quote("In March a court fined an editor for an article."), score: 0.4688)),
        .removed("The law does not address sexual harassment in the workplace.", Place(harassment, 118)),
        .removed("No case was brought under the labor code during the year.", Place(harassment, 118, 1)),
        .changed(
            .revised, "Domestic violence remained a [-serious-] {+widespread+} problem.", Place(women, 90),
            was: Place(women, 116),
            shift: Shift(kind: .strength, old: "serious", new: "widespread")),
    ]
}
