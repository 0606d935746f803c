/// The prefixes that make of a word its own contrary: "unlawful", "nonresident".
enum NegativePrefix {
    private static let all = ["un", "non"]
    /// Shorter stems begin so by chance.
    private static let shortest = 6
    /// Letters of a word that is denied, at least.
    private static let shortestDenied = 4

    /// Whether a stem may bear one.
    static func mayOpen(_ stem: ArraySlice<UInt8>) -> Bool { stem.count >= shortest && all.contains { stem.starts(with: $0.utf8) } }

    /// Whether a stem is another one with a prefix: "unlawful" of "lawful".
    static func makes(_ long: ArraySlice<UInt8>, of short: ArraySlice<UInt8>) -> Bool {
        short.count >= shortestDenied && long.count > short.count
            && all.contains { $0.utf8.count == long.count - short.count && long.starts(with: $0.utf8) }
            && long.suffix(short.count).elementsEqual(short)
    }
}
