/// How pages are asked for.
public struct FetchSettings: Sendable {
    /// Where the owner of a site reaches whoever runs the tool: an address of mail or of a page. Goes into the name by which the
    /// tool is known to sites.
    public var contact: String?
    /// The version of the tool.
    public var version: String
    /// Least time between the starts of two requests to one host, in seconds.
    public var interval: Double
    /// How many exchanges go on at once, over all hosts.
    public var connections: Int
    /// The most that one exchange may take, in seconds.
    public var timeout: Double
    /// The most that a page may have, in bytes.
    public var bytes: Int
    /// How often one page is asked for before it is given up for this run, the first time included.
    public var attempts: Int
    /// How many redirects are followed for one page.
    public var redirects: Int
    /// The longest time that is waited because a host asks for it, in seconds; a host that asks for more is left alone.
    public var longestWait: Double
    /// Whether a site's robots.txt is asked and obeyed.
    public var obeysRobots: Bool
    /// The hosts that may be asked, in lower case. Where there are none, a page may be redirected only within its own host, with
    /// or without `www.`.
    public var hosts: Set<String>

    public init(
        contact: String? = nil, version: String, interval: Double = 1, connections: Int = 2, timeout: Double = 60,
        bytes: Int = 20_000_000, attempts: Int = 4, redirects: Int = 5, longestWait: Double = 120, obeysRobots: Bool = true,
        hosts: Set<String> = []
    ) {
        self.contact = contact
        self.version = version
        self.interval = interval
        self.connections = connections
        self.timeout = timeout
        self.bytes = bytes
        self.attempts = attempts
        self.redirects = redirects
        self.longestWait = longestWait
        self.obeysRobots = obeysRobots
        self.hosts = hosts
    }

    /// The name that robots.txt addresses the tool by.
    public static let product = "recension"

    /// The honest name that goes along with every request: `recension/1.2.3 (+contact)`.
    public var userAgent: String {
        let name = "\(Self.product)/\(version)"
        // What could end the line or the brackets is left out.
        let address = String((contact ?? "").unicodeScalars.filter { (0x21...0x7E).contains($0.value) && $0 != "(" && $0 != ")" })
        return address.isEmpty ? name : "\(name) (+\(address))"
    }
}
