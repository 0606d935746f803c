/// Whether a page came with so little text that it is not believed at once.
///
/// Pages are cut short by accidents of publishing, and a report that lost most of its text would be told as one in which nearly
/// everything is not reported any more. What is true will still be there the next time.
enum Doubt {
    /// A page that is amended keeps its text: less than half of it is left of none by intent.
    static let leastOfAmendment = 0.5
    /// An edition may be rewritten: that of 2024 has a third of the words of the one before, and of 24 countries three have less than a
    /// quarter and one a sixteenth. Below a fifth it is worth waiting.
    static let leastOfEdition = 0.2

    /// - Parameters:
    ///   - words: Of the report that came.
    ///   - before: Of the one it is measured by.
    ///   - isSameEdition: Whether both are of one edition.
    static func isCast(on words: Int, before: Int, isSameEdition: Bool) -> Bool {
        Double(words) < Double(before) * (isSameEdition ? leastOfAmendment : leastOfEdition)
    }
}
