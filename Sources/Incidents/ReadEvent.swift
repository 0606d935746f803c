/// An act told in a sentence.
struct ReadEvent {
    /// Position in the words of the report.
    var word: Int
    var kind: IncidentKind
    var form: WordMeaning.Form
    /// "was arrested", against "arrested".
    var isPassive = false
    /// The date that stands with it; nil where the sentence dates another act or none.
    var date: Int?
}
