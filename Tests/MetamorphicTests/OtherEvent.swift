/// Tells another event in the words of one: another day, other names, another figure.
enum OtherEvent {
    /// Nil where the sentence does not begin with a date or names nobody and nothing.
    static func variant(of text: String, _ random: inout SplitMix) -> String? {
        var words = EditableWords(text)
        guard words.core(0) == "on", FigureRoll.months.contains(words.core(1)), let day = Int(words.printed(2)) else { return nil }
        let months = FigureRoll.months.subtracting([words.core(1), "may"]).sorted()
        words.replace(1, with: months[Int.random(in: months.indices, using: &random)])
        words.replace(2, with: "\((day + Int.random(in: 3...20, using: &random)) % 28 + 1)")
        var hasNames = false
        for index in 3..<max(3, words.count) {
            let printed = words.printed(index)
            guard let first = printed.first, first.isUppercase, printed.dropFirst().contains(where: \.isLowercase),
                !FigureRoll.months.contains(words.core(index))
            else { continue }
            words.replace(index, with: SentenceBank.name(&random))
            hasNames = true
        }
        guard hasNames else { return nil }
        return FigureRoll.variants(of: words.text, &random).last { !$0.isDate }?.text ?? words.text
    }
}
