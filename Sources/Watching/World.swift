public import Fetching

/// What a run needs of the machine it runs on. Everything that reads, writes, waits or knows the time goes through here.
public struct World: Sendable {
    /// What looking through a folder gives.
    public enum FolderEntry: Sendable {
        /// A page or text.
        case page(path: String)
        /// Something that cannot be looked at, and why.
        case problem(String, path: String)
    }

    /// Why a file or a program did not do what it was to do.
    public struct Failure: Error, Sendable {
        public let message: String

        public init(_ message: String) {
            self.message = message
        }
    }

    /// The pages of a folder and those below it.
    public var pages: @Sendable (_ folder: String) -> [FolderEntry]
    /// The bytes of a file.
    public var read: @Sendable (_ path: String) throws(Failure) -> [UInt8]
    /// Writes a whole file, or leaves what was there.
    public var write: @Sendable (_ bytes: [UInt8], _ path: String) throws(Failure) -> Void
    /// Writes to standard output; false where nobody reads it.
    public var print: @Sendable (_ bytes: [UInt8]) -> Bool
    /// Runs a program with something on its standard input.
    public var run: @Sendable (_ words: [String], _ input: [UInt8]) async throws(Failure) -> Void
    /// A variable of the environment; nil where it is not set or empty.
    public var variable: @Sendable (_ name: String) -> String?
    public var transport: any HTTPTransport
    /// Waits for so many seconds.
    public var pause: @Sendable (_ seconds: Double) async throws -> Void
    /// Seconds since 1970.
    public var now: @Sendable () -> Double

    public init(
        pages: @escaping @Sendable (String) -> [FolderEntry], read: @escaping @Sendable (String) throws(Failure) -> [UInt8],
        write: @escaping @Sendable ([UInt8], String) throws(Failure) -> Void, print: @escaping @Sendable ([UInt8]) -> Bool,
        run: @escaping @Sendable ([String], [UInt8]) async throws(Failure) -> Void, variable: @escaping @Sendable (String) -> String?,
        transport: any HTTPTransport, pause: @escaping @Sendable (Double) async throws -> Void = Fetcher.sleep,
        now: @escaping @Sendable () -> Double = Fetcher.time
    ) {
        self.pages = pages
        self.read = read
        self.write = write
        self.print = print
        self.run = run
        self.variable = variable
        self.transport = transport
        self.pause = pause
        self.now = now
    }
}
