/// What became of the reports of many countries at once: told on the index, so that nobody takes it for news of one country.
struct SharedChanges: Sendable {
    /// One such change, and in how many countries.
    struct Row: Sendable, Equatable {
        let text: String
        let count: Int
        /// The countries in which it could have happened.
        let all: Int
    }

    /// Topics of the old edition that are not reported any more.
    let absent: [Row]
    /// Headings that came.
    let added: [Row]
    /// Headings that were renamed.
    let renamed: [Row]
    /// Words that were replaced throughout.
    let wording: [Row]

    var isEmpty: Bool { absent.isEmpty && added.isEmpty && renamed.isEmpty && wording.isEmpty }

    /// Fewer countries than these are no edition's habit: two reports may share a heading by chance.
    private static let fewest = 3

    /// In a third of the countries, a change is the edition's doing: the same share as for the formulas that significance knows.
    private static func least(of all: Int) -> Int { max(fewest, (all + 2) / 3) }

    /// Linear in the topics of the entries.
    init(_ entries: [SiteEntry]) {
        let topics = entries.map(\.topics)
        // What can be dropped or renamed counts against the countries that had it, what came against all.
        let had = Counter(topics.map(\.old))
        absent = Counter(topics.map(\.absent)).rows { had[$0] }
        renamed = Counter(topics.map(\.renamed)).rows { had[String($0.prefix { $0 != "→" })] }
        added = Counter(topics.map(\.added)).rows { _ in entries.count }
        wording = Counter(topics.map(\.wording)).rows { _ in entries.count }
    }

    /// Counts in how many countries something happened.
    private struct Counter {
        private var counts: [String: Int] = [:]
        private var names = TopicNames()

        init(_ reports: [TopicNames]) {
            for report in reports {
                for (key, name) in report.names {
                    counts[key, default: 0] += 1
                    names.insert(key: key, name: name)
                }
            }
        }

        subscript(key: String) -> Int { counts[key] ?? 0 }

        /// The most frequent first, equally frequent ones by their names.
        func rows(of all: (String) -> Int) -> [Row] {
            counts.compactMap { key, count in
                let all = max(all(key), count)
                return count < SharedChanges.least(of: all) ? nil : Row(text: names.names[key] ?? key, count: count, all: all)
            }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
        }
    }
}
