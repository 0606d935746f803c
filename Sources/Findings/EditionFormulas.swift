/// Words and sentences that came or went in the reports of nearly every country at once, because the editors' formula changed: they
/// say nothing of one country.
///
/// Counted over 172 pairs of successive editions, 2016 to 2024: each stands here because it was made in a third of the countries of
/// some boundary. What recurs in one pair alone is found by ``ReplacedWords``.
struct EditionFormulas: Sendable {
    /// "one | other": either may be the old side; nothing stands for no words.
    private static let replacements = """
        the most significant human | human
        human | significant human
        included | included credible reports of
        | credible
        may have |
        killings including extrajudicial killings | killings
        | enforced
        | annual
        victims | survivors
        victim | survivor
        politically motivated disappearances | disappearances by or on behalf of government authorities
        sterilization | sterilization on the part of government authorities
        speech and | expression including for the
        the press | members of the press and other media
        minorities | minority groups
        lgbti | lgbtqi
        | queer
        anti semitic | antisemitic
        acts | incidents
        minors | children
        under | younger than
        issues | matters
        female | women
        members | there were credible reports that members
        """

    /// How such a sentence begins, whether it came or went.
    private static let beginnings = """
        there were no significant changes
        estimates on maternal mortality and contraceptive prevalence are available
        there were no reports of coerced abortion
        members of the security forces committed some abuses
        civilian authorities maintained effective control over
        there were no reports of political prisoners
        couples and individuals have the right to decide the
        not applicable
        see the department of state
        for additional information concerning corruption in the country please
        for additional information about corruption in the country please
        the country is a party to the hague convention
        the country is not a party to the
        the department of state s justice for uncompensated survivors today
        the law provided criminal penalties for corruption by officials
        """

    private let pairs: Set<UInt64>
    private let openings: [ArraySlice<UInt8>]
    private let initials: [UInt8]

    init() {
        var pairs: Set<UInt64> = []
        for line in Array(Self.replacements.utf8).split(separator: 0x0A) {
            let sides = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
                .map { LetterText(String(decoding: $0, as: UTF8.self)) }
            guard sides.count == 2 else { continue }
            pairs.insert(ReplacedWords.key(sides[0], sides[1]))
            pairs.insert(ReplacedWords.key(sides[1], sides[0]))
        }
        self.pairs = pairs
        openings = Array(Self.beginnings.utf8).split(separator: 0x0A)
            .map { LetterText(String(decoding: $0, as: UTF8.self)).bytes.dropLast()[...] }
        initials = openings.map { $0[$0.startIndex + 1] }
    }

    func contains(_ replacement: UInt64) -> Bool { pairs.contains(replacement) }

    func isFormula(_ sentence: String) -> Bool {
        // Most sentences begin with another letter.
        if let first = sentence.utf8.first, first >= 0x41, first <= 0x5A, !initials.contains(first + 0x20) { return false }
        return openings.contains { LetterText.begins(sentence, with: $0) }
    }
}
