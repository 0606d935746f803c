/// Words for the people of a country, and for what is theirs.
///
/// Most begin like the name of the country ("Ardanian"); only those that do not are listed.
enum Demonyms {
    /// By alpha-3 code.
    static let irregular: [String: Set<String>] = [
        "ARE": ["emirati", "emiratis"], "BWA": ["batswana", "motswana"], "CHE": ["swiss"], "CIV": ["ivoirian", "ivoirians"],
        "DNK": ["danish", "danes"], "ESP": ["spanish", "spaniards"], "FIN": ["finnish", "finns"], "FRA": ["french"],
        "GBR": ["british", "uk"], "IRL": ["irish"], "LAO": ["lao"], "LSO": ["basotho", "mosotho"], "MDG": ["malagasy"],
        "NLD": ["dutch"], "PHL": ["filipino", "filipinos"], "POL": ["polish", "poles"],
    ]

    /// Letters that a demonym shares with the name at least.
    static let sharedLetters = 4

    /// How a demonym that begins like the name goes on at its end.
    private static let endings = ["n", "ns", "i", "is", "ese", "sh", "ic", "er", "ers", "ot", "ots", "ek", "eks", "ch", "k", "ks"]

    /// Whether a word in lower case is a demonym of a name of which the first letters are given.
    static func isRegular(_ word: Substring, opening: String) -> Bool {
        word.hasPrefix(opening) && endings.contains { word.hasSuffix($0) }
    }
}
