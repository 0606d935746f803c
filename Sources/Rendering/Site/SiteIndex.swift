import Collation
import Findings
import ReportModel

/// The first page of a site: what many countries have in common, a table of them, and a map of countries and sections.
struct SiteIndex: Sendable {
    let tool: Tool
    let entries: [SiteEntry]
    let problems: [DiffProblem]
    let missing: [MissingEdition]
    let sections: SectionFilter
    let shared: EditionChanges

    var document: HTMLDocument {
        let title = "Country reports \(years)"
        return HTMLDocument(
            title: title, description: "What changed in the country reports, \(years), country by country.", tool: tool,
            stylesheets: [.tokens, .site], scripts: [.siteScript],
            body: [
                .element(.a, [.class("skip"), .href(HTMLLink(place: "countries"))], text: "To the table of countries"),
                head(title),
                .element(
                    .main, [],
                    [
                        SharedNode(changes: shared).node, SiteTable(entries: entries).node, SiteMap(entries: entries).node, missingEditions,
                        notCompared,
                    ]),
                footer,
            ])
    }

    private var sides: SideNames {
        entries.first.map { SideNames(old: $0.tally.oldYear, new: $0.tally.newYear) } ?? SideNames(old: nil, new: nil)
    }

    /// "2018 → 2019" where every pair is of these years; else nothing is said that some pair belies.
    private var years: String {
        let isOnePair = entries.allSatisfy { SideNames(old: $0.tally.oldYear, new: $0.tally.newYear) == sides }
        return isOnePair ? "\(sides.old) → \(sides.new)" : "edition by edition"
    }

    // MARK: Head

    private func head(_ title: String) -> HTMLNode {
        let differing = entries.count { !$0.tally.isEmpty }
        let grades = Boundary.Grade.allCases.compactMap { grade -> String? in
            let count = entries.count { $0.tally.grade == grade }
            return count == 0 ? nil : "\(Numbers.grouped(count)) \(grade.rawValue) (\(grade.gist))"
        }
        var lede =
            "\(Numbers.counted(entries.count, "country", "countries")) compared sentence by sentence, \(Numbers.grouped(differing)) with changes."
        if !grades.isEmpty { lede += " How the editions meet: \(grades.joined(separator: "; "))." }
        var nodes: [HTMLNode] = [
            .element(.p, [.class("kicker")], text: "Two editions of the country reports, compared"), .element(.h1, text: title),
            .element(.p, [.class("lede")], text: lede),
        ]
        if !sections.isEmpty { nodes.append(.element(.p, [.class("lede")], text: "Only: \(sections.words.joined(separator: ", ")).")) }
        nodes.append(
            .element(
                .p, [.class("trust")],
                text: "“Not reported” means not found \(sides.inNew), nothing more: nothing follows from it about a country. "
                    + "Counterparts were found by a program, which can be wrong; each country’s page has the sentences, their places and "
                    + "links to the originals."))
        return .element(.header, [.class("head")], nodes)
    }

    // MARK: What is not there

    private var missingEditions: HTMLNode {
        if missing.isEmpty { return .nothing }
        return section(
            "missing", "Editions that are missing",
            missing.map { .element(.li, text: "\($0.country.name): \($0.phrase)") })
    }

    private var notCompared: HTMLNode {
        if problems.isEmpty { return .nothing }
        return section("problems", "Not compared", problems.map { .element(.li, text: $0.message) })
    }

    private func section(_ id: String, _ title: String, _ items: [HTMLNode]) -> HTMLNode {
        .element(.section, [.set(.ariaLabelledBy, id)], [.element(.h2, [.id(id)], text: title), .element(.ul, [], items)])
    }

    private var footer: HTMLNode {
        .element(.footer, [.class("quiet")], [.element(.p, text: "Made by \(tool.name) \(tool.version) from the pages of both editions.")])
    }
}
