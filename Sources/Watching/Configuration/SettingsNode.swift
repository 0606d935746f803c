internal import Yams

/// A part of a configuration file, which knows its place: what is read from it is what was asked for, or an error that shows the line.
struct SettingsNode {
    private let node: Node
    private let file: SettingsText

    /// The file, for the lines of errors.
    private struct SettingsText {
        let name: String
        let lines: [Substring]
    }

    /// The whole of a file.
    static func read(_ yaml: String, file: String) throws(WatchConfigurationError) -> SettingsNode {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false).map { $0.last == "\r" ? $0.dropLast() : $0 }
        let text = SettingsText(name: file, lines: lines)
        do {
            guard let node = try Yams.compose(yaml: yaml) else { throw error(text, nil, "the file is empty; it has to name sources") }
            return SettingsNode(node: node, file: text)
        } catch let error as WatchConfigurationError {
            throw error
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
                throw Self.error(text, mark, "this is no YAML: \(problem)")
            case .duplicatedKeysInMapping(let keys, let context):
                throw Self.error(text, context.mark, "\(keys.sorted().joined(separator: ", ")) is set more than once")
            default: throw Self.error(text, nil, "this is no YAML: \(error)")
            }
        } catch {
            throw Self.error(text, nil, "this is no YAML: \(error)")
        }
    }

    // MARK: Errors

    /// - Parameter isSecret: Whether the line is to be shown only up to the value.
    func error(_ message: String, isSecret: Bool = false) -> WatchConfigurationError {
        Self.error(file, node.mark, message, isSecret: isSecret)
    }

    private static func error(
        _ text: SettingsText, _ mark: Mark?, _ message: String, isSecret: Bool = false
    ) -> WatchConfigurationError {
        let line = mark.map { min($0.line, text.lines.count) }
        var shown = line.flatMap { text.lines.indices.contains($0 - 1) ? String(text.lines[$0 - 1]) : nil }
        if isSecret { shown = shown.map { $0.prefix(max(0, (mark?.column ?? 1) - 1)) + "…" } }
        return WatchConfigurationError(file: text.name, line: line, column: mark?.column, message: message, text: shown)
    }

    // MARK: Values

    /// The entries of a mapping, whose keys have to be among some.
    func entries(_ keys: [String]) throws(WatchConfigurationError) -> [String: SettingsNode] {
        guard let mapping = node.mapping else { throw error("here belong settings: \(keys.joined(separator: ", "))") }
        var entries: [String: SettingsNode] = [:]
        for (key, value) in mapping {
            let name = SettingsNode(node: key, file: file)
            guard let word = key.string, keys.contains(word) else {
                throw name.error("there is no setting \(key.string ?? "of this kind") here; there are \(keys.joined(separator: ", "))")
            }
            // A value that was left out has no place of its own.
            guard value.null == nil || value.string?.isEmpty == false else { throw name.error("\(word) is empty") }
            entries[word] = SettingsNode(node: value, file: file)
        }
        return entries
    }

    /// The parts of a list; a single value is a list of itself.
    func list() throws(WatchConfigurationError) -> [SettingsNode] {
        if let sequence = node.sequence {
            if sequence.isEmpty { throw error("the list is empty") }
            return sequence.map { SettingsNode(node: $0, file: file) }
        }
        return [self]
    }

    /// Whether there are settings below.
    var isMapping: Bool { node.mapping != nil }

    func text(_ what: String) throws(WatchConfigurationError) -> String {
        guard let text = node.scalar?.string, !text.allSatisfy(\.isWhitespace) else { throw error("here belongs \(what)") }
        return text
    }

    func texts(_ what: String) throws(WatchConfigurationError) -> [String] {
        var texts: [String] = []
        for part in try list() { texts.append(try part.text(what)) }
        return texts
    }

    func number(_ what: String, in range: ClosedRange<Double>) throws(WatchConfigurationError) -> Double {
        guard let number = Double(try text(what)), range.contains(number) else { throw error("here belongs \(what)") }
        return number
    }

    func flag() throws(WatchConfigurationError) -> Bool {
        switch try text("yes or no").lowercased() {
        case "yes", "true", "on": true
        case "no", "false", "off": false
        default: throw error("here belongs yes or no")
        }
    }

    /// One of some words.
    func choice<Choice: RawRepresentable & CaseIterable>(
        _ type: Choice.Type
    ) throws(WatchConfigurationError) -> Choice where Choice.RawValue == String {
        let words = type.allCases.map(\.rawValue).joined(separator: ", ")
        guard let choice = Choice(rawValue: try text("one of \(words)")) else { throw error("here belongs one of \(words)") }
        return choice
    }

    /// "12h", "30 minutes", "2d", in seconds.
    func seconds() throws(WatchConfigurationError) -> Double {
        let what = "a time such as 45s, 30m, 12h or 2d"
        let text = try text(what)
        let digits = text.prefix { $0.isASCII && $0.isNumber || $0 == "." }
        let unit = text.dropFirst(digits.count).drop { $0 == " " }
        guard let number = Double(digits), number.isFinite else { throw error("here belongs \(what)") }
        switch unit {
        case "", "s", "seconds": return number
        case "m", "min", "minutes": return number * 60
        case "h", "hours": return number * 3_600
        case "d", "days": return number * 86_400
        default: throw error("here belongs \(what)")
        }
    }
}
