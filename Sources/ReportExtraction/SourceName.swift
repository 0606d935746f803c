/// What the path of a file says of country and year: `2018/ghana.html`, `2018-ghana.txt`.
package struct SourceName: Equatable {
    /// The file's name without extension and leading year; nil for an empty path.
    package let slug: String?
    /// The year that opens the file's name, or that the folder around it is named after.
    package let year: Int?

    package init(_ path: String) {
        let parts = path.split(separator: "/")
        guard let file = parts.last else {
            slug = nil
            year = nil
            return
        }
        let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
        let words = stem.split(separator: "-", maxSplits: 1)
        if words.count == 2, let own = Self.year(words[0]) {
            slug = String(words[1])
            year = own
        } else {
            slug = stem.isEmpty ? nil : String(stem)
            year = parts.dropLast().last.flatMap(Self.year)
        }
    }

    private static func year(_ word: Substring) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1970...2199).contains(year) else { return nil }
        return year
    }
}
