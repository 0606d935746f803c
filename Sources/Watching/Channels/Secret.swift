/// Something that must not be seen in messages, and is best not written into a configuration.
public enum Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    case plain(String)
    /// The value of a variable of the environment.
    case environment(String)
    /// The first line of a file.
    case file(String)

    /// Tells where the secret is, never what it is.
    public var description: String {
        switch self {
        case .plain: "a secret of the configuration"
        case .environment(let name): "$\(name)"
        case .file(let path): path
        }
    }

    public var debugDescription: String { description }

    /// Nothing is to be seen inside, whoever looks.
    public var customMirror: Mirror { Mirror(self, children: [:]) }

    /// What tells it from others.
    var origin: String {
        switch self {
        case .plain(let value): value
        case .environment(let name): "$\(name)"
        case .file(let path): path
        }
    }
}

extension Secret {
    /// The secret itself.
    func value(in world: World) throws(World.Failure) -> String {
        switch self {
        case .plain(let value): return value
        case .environment(let name):
            guard let value = world.variable(name) else { throw World.Failure("the variable \(name) of the environment is not set") }
            return value
        case .file(let path):
            let line = String(decoding: try world.read(path), as: UTF8.self).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            if line.isEmpty { throw World.Failure("\(path): the file is empty") }
            return line
        }
    }
}
