import Collation
import Findings
import ReportModel

/// Three invented countries that have much in common, and one thing each of its own.
enum SharedFixture {
    static let diffs = ["Ardania", "Borland", "Castrova"].map { name in
        let country = Country(code: nil, name: name)
        return ReportDiff(
            old: .side(2018, country: country, words: 10480), new: .side(2019, country: country, words: 9120), coverage: Coverage(),
            boundary: Ardania.boundary,
            sections: Ardania.sections + [
                .section(.moved, ["Liberty", "Markets"], was: ["Section 1. Integrity", "Markets"]),
                .section(.renumbered, ["Section 1. Integrity", "c. Ovens"], was: ["Section 1. Integrity", "b. Ovens"]),
            ],
            findings: [
                .changed(
                    .reworded, "The law was [-permits-] {+permitted+} in \(name) for all the bakers of the kingdom.",
                    Place(Ardania.women, 3),
                    was: Place(Ardania.women, 3)),
                .changed(
                    .revised, "The victims of \(own(name)) [-victims-] {+survivors+} walked home under the eyes of their bishop.",
                    Place(Ardania.women, 4), was: Place(Ardania.women, 4)),
                .changed(
                    .reworded, "The law [-forbids-] {+bans+} ovens in \(name) and the baking of *bread* there.", Place(Ardania.women, 5),
                    was: Place(Ardania.women, 5)),
                .added(
                    "Witnesses saw no significant change in the human rights situation of \(name) this year.", Place(Ardania.summary, 0)
                ),
                .removed("The bakers of \(name) slept.", Place(Ardania.women, 6)),
                .removed("Nobody was harassed.", Place(Ardania.harassment, 118)),
            ])
    }

    static let changes = EditionChanges(diffs.map { CountryDigest($0) })

    /// What no other country's sentence has.
    private static func own(_ name: String) -> String {
        switch name {
        case "Ardania": "every flood and famine that the chronicle of the northern harbor remembers"
        case "Borland": "a war between two parishes over one bell and its rope"
        default: "locusts"
        }
    }
}
