import Findings
import ReportModel

/// The parts that several documents share.
extension JSONWriter {
    mutating func write(_ tool: Tool) {
        object("tool", .line) { json in
            json.member("name", tool.name)
            json.member("version", tool.version)
        }
    }

    /// The part of the outline that was asked for; nothing where that is everything.
    mutating func write(selection sections: SectionFilter) {
        guard !sections.isEmpty else { return }
        array("selection", .line) { json in
            for word in sections.words { json.element(word) }
        }
    }

    mutating func write(_ edition: Edition) {
        write(edition.country)
        member("year", edition.year)
    }

    mutating func write(_ snapshot: Snapshot) {
        member("url", snapshot.url)
        member("sha256", snapshot.sha256)
        member("retrieved", snapshot.retrieved)
        member("title", snapshot.title)
        member("published", snapshot.published)
        member("pdf", snapshot.pdf)
    }

    mutating func write(_ section: Section, path: SectionPath) {
        member("kind", section.kind == .runIn ? "run-in" : "heading")
        member("level", section.level)
        member("label", section.label)
        member("title", section.title)
        write("path", path)
        member("line", section.line)
    }

    mutating func write(_ country: Country) {
        object("country", .line) { json in
            json.member("iso", country.code)
            json.member("name", country.name)
        }
    }

    mutating func write(_ key: String, _ path: SectionPath) {
        array(key, .line) { json in
            for heading in path.headings { json.element(heading) }
        }
    }

    mutating func write(_ key: String, _ paths: [SectionPath]) {
        array(key) { json in
            for path in paths {
                json.element { json in
                    json.array(.line) { json in
                        for heading in path.headings { json.element(heading) }
                    }
                }
            }
        }
    }

    mutating func write(_ missing: [MissingEdition]) {
        array("missing") { json in
            for edition in missing {
                json.element { json in
                    json.object(.line) { json in
                        json.write(edition.country)
                        json.member("side", edition.side.rawValue)
                        json.member("year", edition.year)
                    }
                }
            }
        }
    }

    mutating func write(_ problems: [DiffProblem]) {
        array("problems") { json in
            for problem in problems {
                json.element { json in
                    json.object(.line) { json in
                        json.member("file", problem.file)
                        json.member("message", problem.message)
                    }
                }
            }
        }
    }
}
