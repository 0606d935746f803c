import Findings

/// Where the sections of a rebuilt outline went, as a table.
enum OutlineFlowMarkdown {
    /// Title and body; nil where the outline was not rebuilt.
    static func part(of diff: ReportDiff, _ sections: SectionFilter) -> (title: String, body: String)? {
        guard let flow = FlowLines(diff, sections) else { return nil }
        let sides = SideNames(diff)
        var table = MarkdownTable([.words(sides.old), .number("sentences"), .words(sides.new), .words("")])
        for row in flow.found {
            let cells = [flow.places(of: row), flow.absences(of: row)].map { MarkdownText.escaped($0.joined(separator: "; ")) }
            table.append([MarkdownText.escaped(PlaceName.of(row.path)), Numbers.grouped(row.sentences)] + cells)
        }
        var body = table.isEmpty ? "" : table.text
        if !flow.unreported.isEmpty {
            let names = flow.unreported.map { MarkdownText.escaped(PlaceName.of($0.path)) }.joined(separator: "; ")
            body += (body.isEmpty ? "" : "\n") + "No sentence found \(sides.inNew): \(names).\n"
        }
        return body.isEmpty ? nil : (flow.title, body)
    }
}
