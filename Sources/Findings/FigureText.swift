import Alignment
import ReportModel

/// Prints figures as the reports do. Only those that changed are printed: most stand on both sides.
struct FigureText {
    private let old: Report
    private let new: Report
    private let alignment: ReportAlignment

    init(old: Report, new: Report, _ alignment: ReportAlignment) {
        self.old = old
        self.new = new
        self.alignment = alignment
    }

    /// - Parameter withUnit: whether a term is printed with its unit of time.
    func printed(_ figure: Figure, isOld: Bool, withUnit: Bool) -> String {
        let number = printed(figure.words, isOld: isOld)
        guard withUnit, figure.measure == .time, !number.contains("-"), let unit = unit(of: figure, isOld: isOld) else { return number }
        return number + " " + unit
    }

    /// What a figure counts or is measured in.
    func unit(of figure: Figure, isOld: Bool) -> String? {
        switch figure.unitText {
        case .none: nil
        case .name(let name): name
        case .words(let words): printed(words, isOld: isOld)
        }
    }

    /// The text of words without punctuation and quotation marks at either end.
    private func printed(_ words: Range<Int>, isOld: Bool) -> String {
        let list = isOld ? alignment.old.words : alignment.new.words
        let text = isOld ? old.text : new.text
        var bytes = text[Int(list[words.lowerBound].start)..<Int(list[words.upperBound - 1].end)]
        func isPunctuation(_ byte: UInt8) -> Bool { ",.;:()[]\"'!?".utf8.contains(byte) }
        while let last = bytes.last, isPunctuation(last) { bytes.removeLast() }
        while let first = bytes.first, isPunctuation(first) { bytes.removeFirst() }
        var printed = String(decoding: bytes, as: UTF8.self)
        for quote in ["\u{201C}", "\u{2018}"] where printed.hasPrefix(quote) { printed.removeFirst() }
        for quote in ["\u{201D}", "\u{2019}"] where printed.hasSuffix(quote) { printed.removeLast() }
        for possessive in ["\u{2019}s", "'s"] where printed.hasSuffix(possessive) { printed.removeLast(2) }
        return printed
    }
}
