/// A word that the rules of figures ask for by itself.
enum FigureWord: String, CaseIterable, Sendable {
    /// Any word that they do not ask for.
    case other = ""
    case a, the, of, to, and, or, `in`, out, at, by, from, per, between, through, until, every, than
    case its, their, his, her, these, those, all, that, `as`, both
    case `is`, was
    case several, few, many, more, less, fewer
    case half, third, quarter, fifth, halfOfOne = "one-half"
    case first, second, latter, last, otherOne = "other"
    case life, prison, jail, term, terms
    case age, ages, aged, old
    case percent, percentage, million, billion
    case maximum, minimum
    case with, `while`
    case approximately, police
    case section, sections, article, articles, no, number, numbers, hotline, line
    case forenoon = "a.m", afternoon = "p.m", clock = "o'clock", ampersand = "&"
    case whom, which
}
