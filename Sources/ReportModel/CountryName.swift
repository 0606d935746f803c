/// The forms in which lists and treaties write a country's name.
enum CountryName {
    /// "Korea, Republic of" as "Republic of Korea"; nil for a name without exactly one comma.
    static func turned(_ name: String) -> String? {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return "\(parts[1]) \(parts[0])"
    }

    /// "Islamic Republic of Ardania" as "Ardania"; nil for a name without such a style.
    static func withoutStyle(_ name: String) -> String? {
        let words = name.split { $0.isWhitespace || $0 == "-" }
        guard let of = words.firstIndex(where: { $0.lowercased() == "of" }), of > 0, of + 1 < words.count else { return nil }
        // An article has no key.
        let isStyle = words[..<of].allSatisfy { CountryKey.make(String($0)).map(styleWords.contains) ?? true }
        return isStyle ? words[(of + 1)...].joined(separator: " ") : nil
    }

    /// "Ardania (Old Borland)" as its two names; nil for a name without closing brackets at its end.
    static func parenthesized(_ name: String) -> (outside: String, inside: String)? {
        guard name.hasSuffix(")"), let open = name.firstIndex(of: "("), open > name.startIndex else { return nil }
        return (String(name[..<open]), String(name[name.index(after: open)...].dropLast()))
    }

    /// Whether a word may stand before the "of" of a country's long name.
    static func isStyle(_ word: some StringProtocol) -> Bool { CountryKey.make(word).map(styleWords.contains) ?? false }

    /// Words before the "of" of a country's long name, folded.
    private static let styleWords: Set<String> = [
        "arab", "bolivarian", "commonwealth", "cooperative", "country", "democratic", "duchy", "federal", "federation",
        "federative", "grand", "hashemite", "independent", "islamic", "kingdom", "oriental", "peoples", "plurinational",
        "principality", "republic", "socialist", "sovereign", "state", "sultanate", "union", "united",
    ]
}
