/// What a link of sentences comes to.
struct Statement {
    var relation: Relation
    var words: [WordMark] = []
    var figures: [FigureChange] = []
    var shift: Shift?
}
