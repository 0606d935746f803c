import SequenceDiff

extension FoldedReport {
    /// How a sentence says of when it is.
    package struct Dating: Sendable, Equatable {
        /// It names a year.
        package var namesYear = false
        /// It speaks of "the year", or names a month without a year.
        package var namesPeriod = false
        /// It gives a number in digits that is no part of a date, of a year or of a law's name.
        package var givesFigure = false
    }

    /// Linear in the stems of the sentence.
    package func dating(of sentence: Int, _ lexicon: Lexicon) -> Dating {
        var dating = Dating()
        var isAfterMonth = false
        var isAfterLaw = false
        var previous: ArraySlice<UInt8> = []
        for place in stemRange(sentence) {
            let stem = stems[place]
            let traits = lexicon.stemTraits[Int(stem)]
            let bytes = lexicon.stems[stem]
            if traits.contains(.month) {
                dating.namesPeriod = true
            } else if traits.contains(.digits) {
                let isPlain = bytes.allSatisfy(Stemmer.isDigit)
                if isPlain, bytes.count == 4, bytes.first == UInt8(ascii: "1") || bytes.first == UInt8(ascii: "2") {
                    dating.namesYear = true
                } else if !isAfterLaw && !(isAfterMonth && isPlain && bytes.count <= 2) {
                    dating.givesFigure = true
                }
            } else if bytes.elementsEqual("year".utf8), previous.elementsEqual("the".utf8) || previous.elementsEqual("this".utf8) {
                dating.namesPeriod = true
            }
            isAfterMonth = traits.contains(.month)
            isAfterLaw = Self.lawWords.contains { bytes.elementsEqual($0.utf8) } || isAfterLaw && traits.contains(.digits)
            previous = bytes
        }
        // A year in the sentence dates its months, too.
        if dating.namesYear { dating.namesPeriod = false }
        return dating
    }

    /// Stems of what laws and their parts are called.
    private static let lawWords = ["articl", "section", "chapter", "law", "act", "decree", "number", "no", "paragraph", "convention"]
}
