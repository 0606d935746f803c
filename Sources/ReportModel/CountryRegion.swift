/// The bureau of the Department of State that a country belongs to, as the Department sorts its reports.
///
/// The names, and which country belongs to which (``CountryTable``), are those of the lists by region on the index pages of the
/// series; each list is that of a regional bureau.
public enum CountryRegion: String, Sendable, Hashable, CaseIterable {
    /// Sub-Saharan Africa.
    case af = "AF"
    /// East Asia and the Pacific.
    case eap = "EAP"
    /// Europe and Eurasia, Turkey and the Caucasus included.
    case eur = "EUR"
    /// The Near East, North Africa included.
    case nea = "NEA"
    /// South and Central Asia.
    case sca = "SCA"
    /// The Western Hemisphere.
    case wha = "WHA"

    /// The region that a person means: by a name, with or without articles and "and", or by the code of its bureau; nil for any other
    /// text. "AF" is none of them, because it is the code of Afghanistan.
    public init?(matching text: String) {
        guard let key = CountryKey.make(text), let region = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
        self = region
    }

    /// Its names, folded, and the code of the bureau.
    private var keys: [String] {
        switch self {
        case .af: ["africa", "subsaharanafrica"]
        case .eap: ["eap", "eastasiapacific"]
        case .eur: ["eur", "europe", "europeeurasia"]
        case .nea: ["nea", "neareast", "neareastnorthafrica", "middleeast", "middleeastnorthafrica"]
        case .sca: ["sca", "southcentralasia"]
        case .wha: ["wha", "westernhemisphere"]
        }
    }

    /// The region's name in words.
    public var name: String {
        switch self {
        case .af: "Africa"
        case .eap: "East Asia and the Pacific"
        case .eur: "Europe and Eurasia"
        case .nea: "Near East and North Africa"
        case .sca: "South and Central Asia"
        case .wha: "Western Hemisphere"
        }
    }
}
