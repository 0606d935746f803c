import Foundation
import Testing

/// Every quotation of every format stands in the text that `recension extract` gives of its page.
@Suite struct QuotationTests {
    private static let snapshots = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Snapshots")

    /// Two pages to compare.
    struct Pair: Sendable, CustomTestStringConvertible {
        let old: String
        let new: String
        var testDescription: String { "\(old) \(new)" }

        func run(_ format: String) throws -> String {
            let folder = QuotationTests.snapshots
            let run = try CommandRun(
                [
                    "diff", folder.appendingPathComponent(old).path, folder.appendingPathComponent(new).path, "--format", format,
                    "--countries", folder.appendingPathComponent("sample/countries.txt").path,
                ])
            #expect(run.status == 1)
            return run.output
        }

        /// The two pages' texts, white space folded.
        func texts() throws -> [String: String] {
            var texts: [String: String] = [:]
            for (side, path) in [("old", old), ("new", new)] {
                texts[side] = folded(try CommandRun(["extract", QuotationTests.snapshots.appendingPathComponent(path).path]).output)
            }
            return texts
        }
    }

    private static let pairs: [Pair] =
        ["ardania", "borland", "castrova"].flatMap { name -> [Pair] in
            ["2018", "2019", "2020"].compactMap { page($0, name) }.adjacentPairs.map { Pair(old: $0, new: $1) }
        } + ["2019-flat", "2022-word-paste", "2024-rebuilt", "wayback"].map { Pair(old: "\($0)/old.html", new: "\($0)/new.html") }

    private static func page(_ year: String, _ name: String) -> String? {
        // Castrova has another name in its first year.
        let folder = snapshots.appendingPathComponent("sample/\(year)")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.first { $0.contains(name) }.map { "sample/\(year)/\($0)" }
    }

    @Test(arguments: pairs) func ofJSONAndItsLines(_ pair: Pair) throws {
        let texts = try pair.texts()
        let document = try JSONSerialization.jsonObject(with: Data(pair.run("json").utf8)) as? [String: Any]
        let lines = try pair.run("ndjson").split(separator: "\n").map {
            try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        let findings = try #require(document?["findings"] as? [[String: Any]])
        #expect(lines.count == findings.count)
        var count = 0
        for finding in findings + lines.compactMap({ $0 }) {
            for side in ["old", "new"] {
                for quotation in finding[side] as? [[String: Any]] ?? [] {
                    let text = try #require(quotation["text"] as? String)
                    #expect(texts[side]?.contains(folded(text)) == true, "\(text)")
                    #expect(quotation["section"] is [String] && quotation["paragraph"] is Int)
                    count += 1
                }
            }
        }
        #expect(count >= findings.count * 2)
    }

    @Test(arguments: pairs) func ofTheTables(_ pair: Pair) throws {
        let texts = try pair.texts()
        for (format, name) in [("csv", "text"), ("chart-csv", "quotation")] {
            let table = Self.table(try pair.run(format))
            let header = try #require(table.first)
            #expect(table.count > 1)
            for side in ["old", "new"] {
                let columns = try [name, "section", "paragraph"].map { try #require(header.firstIndex(of: "\(side)_\($0)")) }
                for row in table.dropFirst() where !row[columns[0]].isEmpty {
                    let cells = columns.map { row[$0].split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
                    #expect(Set(cells.map(\.count)).count == 1)
                    for text in cells[0] { #expect(texts[side]?.contains(folded(Self.undefused(text))) == true, "\(text)") }
                    #expect(cells[2].allSatisfy { Int($0) != nil })
                }
            }
        }
    }

    @Test(arguments: pairs) func ofTheChart(_ pair: Pair) throws {
        let texts = try pair.texts()
        let both = texts.values.joined(separator: "\n")
        var count = 0
        let chart = try pair.run("chart")
        let rows = chart.split(separator: "\n").filter { $0.contains("<br>`") }
        // Bars and line breaks of the text itself are escaped.
        let cited = try Regex(#"\*(?:[^*\\]|\\.)+, ¶[0-9]+:\* “(.*?)”(?:<br>| \|)"#, as: (Substring, Substring).self)
        for row in rows {
            for match in row.matches(of: cited) {
                let text = String(match.output.1).replacing("**", with: "").replacing(try Regex(#"\\(?=.)"#), with: "")
                #expect(both.contains(folded(text)), "\(text)")
                count += 1
            }
        }
        #expect(!rows.isEmpty && count >= rows.count)
    }

    @Test(arguments: pairs) func ofTheChartAsAPage(_ pair: Pair) throws {
        let both = try pair.texts().values.joined(separator: "\n")
        let page = try pair.run("chart-html")
        let quotations = page.matches(of: try Regex("<blockquote>“(.*?)”</blockquote>", as: (Substring, Substring).self))
        #expect(!quotations.isEmpty)
        #expect(quotations.count == page.components(separatedBy: "<p class=\"place\">").count - 1)
        for quotation in quotations {
            var text = String(quotation.output.1).replacing(try Regex("</?(ins|del)>"), with: "")
            for (name, character) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("amp", "&")] {
                text = text.replacing("&\(name);", with: character)
            }
            #expect(both.contains(folded(text)), "\(text)")
        }
    }

    private static func undefused(_ cell: String) -> String { cell.hasPrefix("'") ? String(cell.dropFirst()) : cell }

    /// The cells of a table of comma-separated values, line by line.
    private static func table(_ text: String) -> [[String]] {
        var rows: [[String]] = [[""]]
        var isQuoted = false
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            let row = rows.count - 1
            switch scalar {
            case "\"":
                // The second of two within a cell stands for one.
                if !isQuoted, last == "\"" { rows[row][rows[row].count - 1].unicodeScalars.append(scalar) }
                isQuoted.toggle()
            case "," where !isQuoted: rows[row].append("")
            case "\r" where !isQuoted: continue
            case "\n" where !isQuoted: rows.append([""])
            default: rows[row][rows[row].count - 1].unicodeScalars.append(scalar)
            }
        }
        return rows.dropLast()
    }
}

/// One space for each run of white space.
private func folded(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

extension [String] {
    fileprivate var adjacentPairs: [(String, String)] { Array<(String, String)>(zip(self, dropFirst())) }
}
