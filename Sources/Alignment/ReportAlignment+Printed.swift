extension ReportAlignment {
    /// The printed words behind a stem of the old report, a phrase with all its words, without punctuation at either end.
    package func printedOld(stemAt place: Int) -> String { Self.printed(old, place, lexicon) }

    /// The printed words behind a stem of the new report, a phrase with all its words, without punctuation at either end.
    package func printedNew(stemAt place: Int) -> String { Self.printed(new, place, lexicon) }

    private static func printed(_ report: FoldedReport, _ place: Int, _ lexicon: Lexicon) -> String {
        let first = Int(report.stemWords[place])
        var end = first + 1
        if place + 1 < report.stems.count { end = max(end, Int(report.stemWords[place + 1])) }
        end = min(end, report.endOfSentence(withWord: first))
        var bytes: [UInt8] = []
        for word in first..<end {
            if word > first { bytes.append(0x20) }
            bytes += lexicon.formBytes(ofPrinted: report.words[word].number)
        }
        func isLetter(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
        }
        while let last = bytes.last, !isLetter(last) { bytes.removeLast() }
        return String(decoding: bytes.drop { !isLetter($0) }, as: UTF8.self)
    }
}
