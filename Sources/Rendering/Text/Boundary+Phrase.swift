import Findings

extension Boundary {
    /// What the grade means for a reader, in a sentence.
    var phrase: String {
        switch grade {
        case .quiet: "The outline held and most of the text was carried over."
        case .retagged: "Headings moved or changed level; the text under them did not."
        case .restyled: "The text was rewritten as a whole (tense, voice, style guide), so many sentences differ in form only."
        case .restructured:
            "The outline was rebuilt; sentences were matched by their words, so read “not reported” as “not found”."
        }
    }

    /// How much of the new report was placed.
    func placedPhrase(_ sides: SideNames) -> String {
        "\(Numbers.percent(placed)) of the sentences \(sides.inNew) have a counterpart \(sides.inOld)."
    }
}

extension Boundary.Grade {
    /// The grade at the beginning of a sentence: "Quiet".
    var capitalized: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// What the grade of a section means, in a few words.
    var gist: String {
        switch self {
        case .quiet: "headings held"
        case .retagged: "headings moved or changed level"
        case .restyled: "rewritten in form"
        case .restructured: "rebuilt: read “not reported” as “not found”"
        }
    }
}
