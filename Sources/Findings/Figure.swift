/// A figure of a sentence: it counts or measures something.
struct Figure {
    enum Measure: Equatable {
        case count, share, points, money, time, age
        /// Imprisonment for life.
        case life
    }

    struct Qualifier {
        let bound: FigureWords.Bound
        let printed: String
    }

    /// What a figure counts or is measured in, to be printed.
    enum UnitText {
        case none
        case name(String)
        /// Words of the report.
        case words(Range<Int>)
    }

    /// The words of the figure in the report, without qualifier and unit.
    var words: Range<Int>
    /// Those and the unit.
    var measured: Range<Int>
    /// The words that change with it: the unit of a term, too, "18 months", "two years".
    var rolling: Range<Int> { measure == .time ? measured : words }
    /// Shares in percent; nil where words such as "dozens" do not say it.
    var value: Quantity?
    /// The other end of a range.
    var upper: Quantity?
    var measure: Measure
    /// Stem of what is counted.
    var unit: Int32?
    /// Whether it counts what another figure names.
    var sharesUnit = false
    /// The unit that stands behind the figure itself.
    var ownUnit: Int32? { sharesUnit ? nil : unit }
    /// Stems of what those are of: "complaints of theft".
    var complement: [Int32] = []
    /// The currency, or the unit of time, by its first name.
    var unitName = ""
    var unitText = UnitText.none
    /// Its words in lower case, where it has no value.
    var wording = ""
    var qualifier: Qualifier?
    /// "One": a figure only beside another one.
    var isWeak = false
    /// "One of which", "of whom 12": a part of something that is named.
    var isPart = false
    /// A share in words, "a third", which stands for what rounds to it.
    var isRounded = false
}
