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
        while let last = bytes.last, Self.isPunctuation(last) { bytes = bytes.dropLast() }
        bytes = bytes.drop(while: Self.isPunctuation)
        for quote in [Self.opening, Self.openingSingle] where bytes.starts(with: quote) { bytes = bytes.dropFirst(quote.count) }
        for quote in [Self.closing, Self.apostrophe] where bytes.suffix(quote.count).elementsEqual(quote) {
            bytes = bytes.dropLast(quote.count)
        }
        if bytes.last == UInt8(ascii: "s") {
            for mark in [Self.apostrophe, [UInt8(ascii: "'")]] where bytes.dropLast().suffix(mark.count).elementsEqual(mark) {
                bytes = bytes.dropLast(mark.count + 1)
                break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let opening = Array("\u{201C}".utf8)
    private static let openingSingle = Array("\u{2018}".utf8)
    private static let closing = Array("\u{201D}".utf8)
    private static let apostrophe = Array("\u{2019}".utf8)

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "!"), UInt8(ascii: "?"):
            true
        default: false
        }
    }
}
