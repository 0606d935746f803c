/// An act told in a sentence.
struct ReadEvent {
    /// Position in the words of the report.
    var word: Int
    var kind: IncidentKind
    var form: WordMeaning.Form
    /// "was arrested", against "arrested".
    var isPassive = false
    /// "carried out an attack": a noun that is the sentence's own act.
    var isCarriedOut = false
    /// "the inquiry into the killing": a noun that the sentence speaks of.
    var isCited: Bool { form == .noun && !isCarriedOut }
    /// "children detained under …": said of somebody beside the sentence's own act.
    var isReduced = false
    /// The date that stands with it; nil where the sentence dates another act or none.
    var date: Int?
}
