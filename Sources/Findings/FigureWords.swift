/// The words that make figures, measure them, or make names of them.
enum FigureWords {
    static let numbers: [String: Int] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
        "eighty": 80, "ninety": 90,
    ]
    static let scales: [String: Int] = [
        "dozen": 12, "hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000,
        "trillion": 1_000_000_000_000,
    ]
    /// More than one can tell.
    static let vague: Set<String> = ["dozens", "hundreds", "thousands", "millions", "billions", "tens", "scores"]
    /// Before a scale they leave open how many: "several hundred".
    static let few: Set<String> = ["several", "few", "many"]
    static let parts: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4, "fifth": 5,
        "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
    ]

    /// Signs, codes and names of one currency; the first stands for it.
    private static let sameCurrency = [
        ["$", "us$", "usd", "dollar", "dollars"], ["€", "eur", "euro", "euros"], ["£", "gbp", "pound", "pounds"],
        ["¥", "yen", "jpy"], ["yuan", "renminbi", "rmb"], ["rm", "ringgit", "ringgits", "myr"], ["₪", "shekel", "shekels", "nis"],
        ["ksh", "kes", "shilling", "shillings"], ["₦", "naira", "ngn"], ["₹", "rs", "rupee", "rupees"], ["lira", "lire", "liras", "tl"],
        ["cedi", "cedis", "ghs", "gh₵"], ["leu", "lei", "ron"], ["forint", "forints", "huf"], ["taka", "bdt"],
        ["peso", "pesos", "cuc", "cup"], ["som", "soms"], ["tenge"], ["kyat", "kyats"], ["won"], ["baht"], ["dong"],
        ["riel"], ["afghani", "afghanis"], ["denar", "denars"], ["dinar", "dinars"], ["dirham", "dirhams"], ["rial", "rials"],
        ["riyal", "riyals"], ["koruna", "korunas", "czk", "crown", "crowns"], ["krona", "kronur", "kroner", "krone", "kronor", "isk"],
        ["emalangeni", "lilangeni"], ["rand"], ["birr"], ["franc", "francs", "cfa"], ["real", "reais"], ["quetzal", "quetzals"],
        ["lempira", "lempiras"], ["guarani", "guaranis"], ["colon", "colones"], ["zloty", "zlotys", "zloties"], ["hryvnia", "hryvnias"],
        ["ruble", "rubles", "rouble", "roubles"], ["lari"], ["dram", "drams"], ["manat", "manats"], ["kwacha"], ["pula"],
        ["meticais", "metical"], ["kuna", "kunas"], ["lev", "leva"], ["lek", "leke"], ["somoni"], ["rupiah"], ["kip"],
        ["tugrik", "tugriks"], ["gourde", "gourdes"], ["dalasi", "dalasis"], ["leone", "leones"], ["ariary"], ["pataca", "patacas"],
    ]
    static let currencies: [String: String] = {
        var table: [String: String] = [:]
        for names in sameCurrency { for name in names { table[name] = names[0] } }
        return table
    }()

    /// Units of time: how many of the smallest of their kind they are, minutes or months.
    static let times: [String: (count: Int, isLong: Bool)] = [
        "minute": (1, false), "minutes": (1, false), "hour": (60, false), "hours": (60, false), "day": (1_440, false),
        "days": (1_440, false), "week": (10_080, false), "weeks": (10_080, false), "month": (1, true), "months": (1, true),
        "year": (12, true), "years": (12, true), "decade": (120, true), "decades": (120, true),
    ]
    /// What may stand between a number and a unit of time.
    static let timeAdjectives: Set<String> = [
        "additional", "more", "full", "consecutive", "calendar", "working", "business", "straight", "further", "paid",
    ]
    /// Nouns that count without an "s".
    static let plurals: Set<String> = [
        "people", "persons", "men", "women", "children", "police", "personnel", "staff", "clergy", "fishermen", "policemen",
        "businessmen", "servicemen", "lawmen", "youth", "media", "fatalities", "percent",
        // And those that go before the noun that is counted: "520 human rights abuses".
        "rights", "sports", "arms", "customs", "sanctions", "veterans",
    ]
    /// Verbs and others that end in "s" and count nothing.
    static let noPlurals: Set<String> = [
        "was", "is", "has", "does", "as", "its", "this", "his", "during", "across", "versus", "includes", "remains", "continues",
        "provides", "allows", "prohibits", "requires", "states", "applies", "guarantees", "stipulates", "less", "plus", "always",
        "perhaps", "besides", "towards", "afterwards", "involves",
    ]

    /// Words right after a number that are not what it counts.
    static let noUnits: Set<String> = [
        "if", "when", "because", "due", "while", "since", "unless", "after", "before", "during", "between", "among", "under",
        "over", "according", "than", "per", "each", "every", "only", "then", "where", "so", "not", "no",
        "including", "most", "without", "within", "despite", "against", "until", "about", "into", "out", "however",
        "constitute", "constitutes", "constituted", "through", "were", "was", "had", "did", "also", "both", "all", "still",
        "later", "again", "there", "ago", "old", "years", "once", "plus", "less", "fewer", "whereas", "died",
        "fled", "left", "took", "went", "came", "got", "began", "lost", "won", "made", "said", "told", "held", "became",
    ]

    /// Words before a number that make a name of it.
    static let namers: Set<String> = [
        "section", "sections", "article", "articles", "art", "law", "laws", "no", "nos", "decree", "decrees", "resolution",
        "resolutions", "number", "numbers", "chapter", "chapters", "paragraph", "paragraphs", "act", "case", "code",
        "convention", "conventions", "protocol", "protocols", "bill", "line", "rule", "rules", "regulation", "regulations",
        "order", "annex", "item", "amendment", "directive", "ordinance", "clause", "subsection", "title", "form", "schedule",
        "list", "part", "parts", "principle", "principles", "page", "pages", "unit", "units", "room", "cell", "block", "ward",
        "camp", "route", "highway", "channel", "radio", "tv", "flight", "phase", "tier", "class", "grade", "grades", "category",
        "level", "type", "stage", "version", "battalion", "brigade", "division", "regiment", "bureau", "zone", "area",
        "district", "goal", "target", "option", "step", "point", "proclamation", "legislation", "agenda", "hotline", "helpline",
        "telephone", "phone", "dial", "dialing", "call", "calling", "vision", "chapter's", "covid",
    ]

    /// Those whose number may stand in words and small letters: "grade six", "article two".
    static let series: Set<String> = [
        "section", "sections", "article", "articles", "chapter", "chapters", "paragraph", "paragraphs", "grade", "grades", "phase",
        "phases", "tier", "category", "stage", "annex", "subsection",
    ]

    /// Namers that end with a full stop.
    static let shortNamers: Set<String> = ["no", "nos", "art", "arts", "sec", "par", "ch", "vol"]

    static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]

    enum Bound: Equatable {
        case about, atLeast, moreThan, nearly, lessThan, atMost
    }

    /// Words before a figure that say how sure it is.
    static let qualifiers: [String: Bound] = {
        var table: [String: Bound] = [:]
        for name in [
            "approximately", "about", "around", "roughly", "some", "an estimated", "estimated", "approximate", "an approximate",
            "the estimated",
        ] { table[name] = .about }
        for name in [
            "at least", "a minimum of", "minimum of", "the minimum of", "minimum", "a minimum", "no less than", "no fewer than",
            "not less than", "not fewer than", "or more", "or older", "and older", "or over", "and over", "and above", "and more",
        ] { table[name] = .atLeast }
        for name in [
            "more than", "over", "in excess of", "above", "exceeding", "greater than", "well over", "upwards of", "older than",
        ] { table[name] = .moreThan }
        for name in ["nearly", "almost", "close to", "just under"] { table[name] = .nearly }
        for name in ["fewer than", "less than", "under", "below", "younger than"] { table[name] = .lessThan }
        for name in [
            "up to", "as many as", "as much as", "at most", "no more than", "not more than", "a maximum of", "maximum of",
            "the maximum of", "a maximum", "maximum", "not exceeding", "not to exceed", "or less", "or fewer", "or younger", "and younger",
            "and under", "or under",
        ] { table[name] = .atMost }
        return table
    }()

    /// Those that may as well belong to the word before.
    static let prepositions: Set<String> = ["over", "about", "around", "under", "above", "below"]

    /// Verbs that lead from one figure to the next: "rose from 120 to 150" gives two figures and no range.
    static let changes: Set<String> = [
        "increase", "increased", "increasing", "increases", "rise", "rose", "rising", "risen", "grew", "grow", "growing", "grown",
        "climbed", "jumped", "decrease", "decreased", "decreasing", "decreases", "fall", "fell", "falling", "fallen", "drop",
        "dropped", "dropping", "decline", "declined", "declining", "reduced", "reduce", "reducing", "reduction", "raised",
        "raise", "raising", "raises", "cut", "lowered", "lowering", "up", "down", "went", "shot", "doubled", "expanded", "extended",
        "extending", "shortened", "changed", "moved",
    ]
}
