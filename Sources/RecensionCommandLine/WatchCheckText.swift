import Recension

/// What a configuration of watching comes to, in words.
enum WatchCheckText {
    static func text(of configuration: WatchConfiguration, file: String, library: String) -> String {
        var lines = ["\(file) is in order.", "library: \(library)", "sources:"]
        for place in configuration.sources {
            switch place.kind {
            case .folder(let path): lines.append("  folder \(path)")
            case .site(let sites):
                for site in sites { lines.append("  \(site.template)") }
            }
        }
        lines.append("rules: \(configuration.rules.count)")
        lines.append("told:")
        for channel in configuration.channels { lines.append("  \(channel.name)") }
        return lines.joined(separator: "\n") + "\n"
    }
}
