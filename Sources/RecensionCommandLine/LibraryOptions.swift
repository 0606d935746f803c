import ArgumentParser
import Recension

/// Which library a command works on.
struct LibraryOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            "The library: $RECENSION_LIBRARY, else recension/library.sqlite below $XDG_DATA_HOME or ~/.local/share.", valueName: "file"),
        completion: .file())
    var library: String?

    /// The file of the library.
    ///
    /// - Parameter configured: What a configuration names, for where neither the command line nor the environment does.
    func path(orConfigured configured: String? = nil) throws(Trouble) -> String {
        if let path = library ?? Environment.value("RECENSION_LIBRARY") ?? configured { return path }
        guard let base = Environment.baseFolder("XDG_DATA_HOME", belowHome: ".local/share") else {
            throw Trouble(message: "there is no home folder; name a library by --library")
        }
        return "\(base)/recension/library.sqlite"
    }

    func open(_ access: EditionStore.Access) throws(Trouble) -> EditionStore { try open(access, at: path()) }

    func open(_ access: EditionStore.Access, at path: String) throws(Trouble) -> EditionStore {
        do { return try EditionStore(path: path, access) } catch { throw Trouble(message: "\(error)") }
    }
}

extension Trouble {
    /// Runs a step on a library; its error is told as it is.
    static func ofLibrary<Value>(_ step: () throws(EditionStoreError) -> Value) throws(Trouble) -> Value {
        do { return try step() } catch { throw Trouble(message: "\(error)") }
    }
}
