/// Breaks styled text into lines at spaces.
enum Wrapping {
    /// One line, cut with "…" where it is too long.
    static func cut(_ text: String, width: Int) -> String {
        guard DisplayWidth.of(text) > width else { return text }
        var result = ""
        var used = 0
        for character in text {
            let columns = DisplayWidth.of(String(character))
            if used + columns > width - 1 { break }
            result.append(character)
            used += columns
        }
        while result.last == " " { result.removeLast() }
        return width > 0 ? result + "…" : ""
    }
}
