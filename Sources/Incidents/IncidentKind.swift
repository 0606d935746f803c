/// What was done to somebody; `Documentation/incidents.md` describes each kind and names its sources.
///
/// The kinds stand in falling order of gravity. Those up to ``punished`` are acts in themselves; those from ``sentenced`` on are
/// steps of a case, which begin an incident only where the act they answer to is not told.
public enum IncidentKind: String, Sendable, Hashable, CaseIterable, Comparable {
    case killed
    case sexualViolence = "sexual-violence"
    case tortured
    case disappeared
    case attacked
    case died
    case detained
    case displaced
    case threatened
    case raided
    case dismissed
    case banned
    case restricted
    case punished
    case sentenced
    case charged
    case tried
    case investigated
    case acquitted
    case released
    case decided

    /// Whether it is a step of a case and not the act that gave rise to it.
    public var isStep: Bool { self >= .sentenced }

    public static func < (left: IncidentKind, right: IncidentKind) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .killed: 0
        case .sexualViolence: 1
        case .tortured: 2
        case .disappeared: 3
        case .attacked: 4
        case .died: 5
        case .detained: 6
        case .displaced: 7
        case .threatened: 8
        case .raided: 9
        case .dismissed: 10
        case .banned: 11
        case .restricted: 12
        case .punished: 13
        case .sentenced: 14
        case .charged: 15
        case .tried: 16
        case .investigated: 17
        case .acquitted: 18
        case .released: 19
        case .decided: 20
        }
    }
}
