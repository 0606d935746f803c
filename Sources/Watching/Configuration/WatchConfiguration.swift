public import Alerts
public import Fetching

/// What is watched, for whom, and how they are told: the content of a configuration file, whose form `Documentation/watching.md` tells.
public struct WatchConfiguration: Sendable {
    /// The library; nil for the usual one.
    public var library: String?
    /// At least one.
    public var sources: [WatchedPlace]
    public var rules: [AlertRule]
    public var channels: [Channel]
    /// How pages are asked for.
    public var fetching: FetchSettings
    /// How long a page that lost most of its text has to say the same before it is believed, in seconds.
    public var believesAfter: Double

    /// Whether a run asks anything of the net.
    public var needsNet: Bool {
        sources.contains { if case .site = $0.kind { true } else { false } }
            || channels.contains { if case .webhook = $0.kind { true } else { false } }
    }

    /// Half a day: a page that was cut off by an accident of publishing is mended by then, and a daily run believes it the next day.
    public static let believesAfter = 43_200.0

    public init(
        library: String? = nil, sources: [WatchedPlace], rules: [AlertRule] = AlertRule.standard,
        channels: [Channel] = [Channel(.standardOutput)],
        fetching: FetchSettings, believesAfter: Double = believesAfter
    ) {
        self.library = library
        self.sources = sources
        self.rules = rules
        self.channels = channels
        self.fetching = fetching
        self.believesAfter = believesAfter
    }
}
