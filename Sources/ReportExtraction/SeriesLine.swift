/// The line that names the series and its year above a report: "Country Reports on Human Rights Practices - 2001".
///
/// Pages of old sites and custom reports have it where newer ones have the year in their address.
enum SeriesLine {
    private static let series = "country reports on human rights practices"

    /// The year the first such line gives; nil where there is none among the page's first blocks.
    static func year(in list: BlockList) -> Int? {
        for block in list.blocks.prefix(80) where block.text.count <= 300 {
            let line = list.string(block.text).lowercased()
            guard let name = line.firstRange(of: series) else { continue }
            // "2019 Country Reports …"; otherwise the first year behind: a date of release may follow it.
            if let year = line[..<name.lowerBound].split(whereSeparator: { !$0.isNumber }).last.flatMap(year(in:)) { return year }
            for word in line[name.upperBound...].split(whereSeparator: { !$0.isNumber }) {
                if let year = year(in: word) { return year }
            }
        }
        return nil
    }

    private static func year(in word: Substring) -> Int? {
        guard word.utf8.count == 4, let year = Int(word), (1970...2199).contains(year) else { return nil }
        return year
    }
}
