/// The numbers that decide what a finding is worth, in thousandths; `Documentation/significance.md` gives the reason of each.
struct SignificanceWeights: Sendable {
    // Kind of change.
    var revised = 180
    var added = 120
    var removed = 120
    var updated = 40
    var reworded = 40
    var moved = 10
    var cosmetic = 5

    // What the summary says of the country as a whole.
    /// The sentence that names the human rights issues.
    var issues = 400
    /// The sentence that says whether the situation changed.
    var situation = 300
    /// Sentences on abuses by officials and what was done about them.
    var accountability = 200
    /// Any other sentence that names an abuse: the editors chose what stands here.
    var summary = 100
    /// Words that have to come or go in such a sentence to count in full; of fewer, so many parts.
    var headlineWords = 6

    // Shift.
    var polarity = 420
    var directed = 220
    var strength = 140
    /// Of a shift of strength beside a figure that changed: "more than", "most of" go with the figure.
    var besideFigure = 500

    // Incident.
    var newIncident = 120
    /// What the gravest kind of act adds; the other kinds less by their rank.
    var gravestAct = 200
    /// Many victims: from three, ten and a hundred on.
    var victims = [(3, 20), (10, 40), (100, 60)]
    /// A later development of what was reported last year, as a share of a new incident.
    var followUp = 500
    /// An act of before the old edition's year: background, not news.
    var background = 400

    // Figures: the larger by the smaller, in percent, and what it adds.
    var ratios = [(125, 30), (150, 60), (200, 90), (300, 120), (1_000, 160)]
    /// Of figures that are all below ten: two for one is no trend.
    var smallFigures = 400
    /// Of figures in a sentence that names no abuse.
    var plainFigures = 500

    // Words.
    var gravest = 90
    var grave = 50
    var serious = 25
    var mostGravity = 150
    /// Of abuses named in words that both sides have, where a figure changed that counts them.
    var keptGravity = 500
    var perWord = 5
    var mostLength = 150

    // Factors.
    /// Words that are replaced throughout the pair or in the editions of every country.
    var formula = 150
    /// The same words are replaced in so many findings of a pair: the edition's style, not this finding's substance.
    var throughout = 4
    /// What was rewritten: the two sentences may speak of different things. A new incident is new all the same.
    var rewritten = 700
    /// What goes on about an incident that another finding tells.
    var companion = 300
    /// What was dated and is not told again: an edition tells its own year.
    var dated = 500
    /// What is not told again where the outline was rebuilt or the section is gone as a whole: that is told once, above all findings.
    var rebuilt = 600

    static let standard = SignificanceWeights()
}
