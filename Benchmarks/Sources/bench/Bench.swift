import CBareLibXML2
import Foundation
import Recension

/// Measures the ratios that the design sets limits for, over a folder of pages `<year>/<country>.html`.
///
///     bench CORPUS RECENSION XMLLINT
@main
struct Bench {
    let years: [String]
    let pages: [String: [Data]]
    let corpus: String
    let tool: String
    let xmllint: String

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4 else {
            FileHandle.standardError.write(Data("usage: bench CORPUS RECENSION XMLLINT\n".utf8))
            exit(2)
        }
        try Bench(corpus: arguments[1], tool: arguments[2], xmllint: arguments[3]).run()
    }

    init(corpus: String, tool: String, xmllint: String) throws {
        self.corpus = corpus
        self.tool = tool
        self.xmllint = xmllint
        let files = FileManager.default
        years = try files.contentsOfDirectory(atPath: corpus).filter { $0.count == 4 && Int($0) != nil }.sorted()
        pages = try Dictionary(
            uniqueKeysWithValues: years.map { year in
                let folder = "\(corpus)/\(year)"
                let names = try files.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".html") }.sorted()
                return (year, try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")) })
            })
        guard years.count > 1 else {
            FileHandle.standardError.write(Data("bench: \(corpus) holds no two folders of years\n".utf8))
            exit(2)
        }
    }

    func run() throws {
        print(
            "\(pages.values.map(\.count).reduce(0, +)) pages of \(years.first ?? "") to \(years.last ?? ""), libxml2 \(HTMLTree.parserVersion)\n"
        )
        print("measure".padded(78) + "ratio  limit")
        let all = years.flatMap { pages[$0] ?? [] }
        let bytes = all.map { [UInt8]($0) }
        let bare = Measurement.cpu { for page in all { parse(page) } }
        let tree = Measurement.cpu { for page in bytes { _ = try? HTMLTree(parsing: page) } }
        let extraction = Measurement.cpu { for page in bytes { _ = try? ReportReader().read(page) } }
        row("tree, CPU, against bare parsing of the same pages", tree / bare, limit: nil)
        row("extraction, CPU, against bare parsing of the same pages", extraction / bare, limit: 1.5)
        try comparison()
        lineages()
        try wholeProcess()
        try wholeCorpus(bareParsing: bare)
    }

    private func parse(_ page: Data) {
        page.withUnsafeBytes { bench_parse($0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count)) }
    }

    /// Aligning and classifying, against extracting the same two reports; and twice the text.
    private func comparison() throws {
        let reader = ReportReader()
        func reports(_ year: String) -> [String: (Report, [UInt8])] {
            var result: [String: (Report, [UInt8])] = [:]
            for page in pages[year] ?? [] {
                let bytes = [UInt8](page)
                if let report = try? reader.read(bytes).first { result[report.edition.country.key] = (report, bytes) }
            }
            return result
        }
        var pairs: [(old: Report, new: Report, pages: [[UInt8]])] = []
        var previous = reports(years[0])
        for year in years.dropFirst() {
            let next = reports(year)
            for key in next.keys.sorted() {
                if let old = previous[key], let new = next[key] { pairs.append((old.0, new.0, [old.1, new.1])) }
            }
            previous = next
        }
        let extraction = Measurement.cpu { for pair in pairs { for page in pair.pages { _ = try? reader.read(page) } } }
        let aligning = Measurement.cpu(runs: 3) { for pair in pairs { _ = align(old: pair.old, new: pair.new) } }
        let comparing = Measurement.cpu(runs: 3) { for pair in pairs { _ = compare(old: pair.old, new: pair.new) } }
        row("aligning \(pairs.count) pairs, CPU, against extracting them", aligning / extraction, limit: nil)
        row("aligning and classifying \(pairs.count) pairs, CPU, against extracting them", comparing / extraction, limit: 1)
        // Two reports of different countries in one: twice the text, and no sentence twice.
        let half = pairs.count / 2
        let singles = Measurement.cpu(runs: 3) {
            for index in 0..<half { _ = compare(old: pairs[index].old, new: pairs[index].new) }
            for index in 0..<half { _ = compare(old: pairs[half + index].old, new: pairs[half + index].new) }
        }
        let doubled = (0..<half).map {
            (pairs[$0].old.followed(by: pairs[half + $0].old), pairs[$0].new.followed(by: pairs[half + $0].new))
        }
        let doubles = Measurement.cpu(runs: 3) { for pair in doubled { _ = compare(old: pair.0, new: pair.1) } }
        row("comparing both reports twice as long, CPU, against one", 2 * doubles / singles, limit: 2.2)
    }

    /// All editions of a country laid side by side, against comparing each with the next; and one edition more, against one comparison.
    private func lineages() {
        let reader = ReportReader()
        var countries: [String: [Report]] = [:]
        for year in years {
            for page in pages[year] ?? [] {
                guard let report = try? reader.read([UInt8](page)).first, report.edition.year != nil else { continue }
                countries[report.edition.country.key, default: []].append(report)
            }
        }
        let complete = countries.keys.sorted().compactMap { countries[$0] }.filter { $0.count == years.count }
        let collations = complete.compactMap { try? Collation(Array($0.dropLast())) }
        let pairs = Measurement.cpu(runs: 3) {
            for reports in complete {
                for (old, new) in zip(reports, reports.dropFirst()) { _ = compare(old: old, new: new) }
            }
        }
        let whole = Measurement.cpu(runs: 3) { for reports in complete { _ = try? Collation(reports) } }
        let last = Measurement.cpu(runs: 3) {
            for reports in complete { _ = compare(old: reports[reports.count - 2], new: reports[reports.count - 1]) }
        }
        let next = Measurement.cpu(runs: 3) {
            for (collation, reports) in zip(collations, complete) { _ = try? collation.appending(reports[reports.count - 1]) }
        }
        row("lineages of \(years.count) editions, CPU, against their \(years.count - 1) comparisons", whole / pairs, limit: 1.3)
        row("one edition more, CPU, against one comparison", next / last, limit: 1.5)
    }

    private func wholeProcess() throws {
        let (first, second) = (years[years.count / 3], years[years.count / 3 + 1])
        let files = FileManager.default
        let common = try files.contentsOfDirectory(atPath: "\(corpus)/\(first)")
            .filter { files.fileExists(atPath: "\(corpus)/\(second)/\($0)") }.sorted()
        let chosen = stride(from: 0, to: common.count, by: max(1, common.count / 5)).map { common[$0] }
        var ratios: [(cpu: Double, wall: Double)] = []
        for name in chosen {
            let pair = ["\(corpus)/\(first)/\(name)", "\(corpus)/\(second)/\(name)"]
            ratios.append(
                try Measurement.ratio(
                    { try Measurement.process(tool, ["diff"] + pair) }, { try Measurement.process(xmllint, ["--html", "--noout"] + pair) }))
        }
        let middle = ratios.count / 2
        row("diff of two pages, whole process, CPU, against xmllint on both", ratios.map(\.cpu).sorted()[middle], limit: 2)
        row("diff of two pages, whole process, wall, against xmllint on both", ratios.map(\.wall).sorted()[middle], limit: 2)
    }

    /// All successive pairs of years, as a user runs them.
    private func wholeCorpus(bareParsing: Double) throws {
        var walls: [Double] = []
        var peak = 0.0
        for (old, new) in zip(years, years.dropFirst()) {
            let run = try Measurement.process(tool, ["diff", "\(corpus)/\(old)", "\(corpus)/\(new)", "--format", "json"])
            walls.append(run.wall)
            peak = max(peak, run.peakMegabytes)
        }
        row(
            "all successive pairs, wall on all cores, against bare parsing of the pages on one", walls.reduce(0, +) / bareParsing,
            limit: 1.5)
        let half = walls.count / 2
        row(
            "twice the pairs, wall", walls.reduce(0, +) / walls.prefix(half).reduce(0, +) * Double(half) / Double(walls.count) * 2,
            limit: 2.1)
        print("peak memory of these runs, MB".padded(78) + String(format: "%5.0f", peak) + "    400")
    }

    private func row(_ measure: String, _ ratio: Double, limit: Double?) {
        print(measure.padded(78) + String(format: "%5.2f", ratio) + (limit.map { String(format: "%7.1f", $0) } ?? ""))
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String { padding(toLength: width, withPad: " ", startingAt: 0) }
}

extension Report {
    /// This report's text and outline with another's behind it.
    fileprivate func followed(by other: Report) -> Report {
        func shifted(_ range: Range<Int>, _ by: Int) -> Range<Int> { (range.lowerBound + by)..<(range.upperBound + by) }
        return Report(
            text: text + other.text,
            sections: sections
                + other.sections.map {
                    Section(
                        kind: $0.kind, level: $0.level, parent: $0.parent.map { $0 + sections.count }, label: $0.label, title: $0.title,
                        line: $0.line)
                },
            paragraphs: paragraphs
                + other.paragraphs.map {
                    Paragraph(
                        section: $0.section.map { $0 + sections.count }, text: shifted($0.text, text.count),
                        sentences: shifted($0.sentences, sentences.count), line: $0.line)
                },
            sentences: sentences
                + other.sentences.map {
                    Sentence(text: shifted($0.text, text.count), paragraph: $0.paragraph + paragraphs.count, index: $0.index, line: $0.line)
                },
            edition: edition, snapshot: snapshot)
    }
}
