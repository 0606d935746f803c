/// The bureau of the Department of State that a country belongs to, as the Department sorts its reports.
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
