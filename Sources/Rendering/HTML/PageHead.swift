import Findings
import ReportModel

/// What stands first: the country, what was compared, what came of it in numbers, and how far to trust it.
struct PageHead: Sendable {
    let context: PageContext
    /// The name of the page that lists this one among others.
    var index: String?

    private var diff: ReportDiff { context.diff }
    private var sides: SideNames { context.sides }

    var node: HTMLNode {
        .element(
            .header, [.class("head")],
            [
                index.map { .element(.nav, [.class("up")], [.link(HTMLLink(page: $0), [], ["All countries"])]) } ?? .nothing,
                .element(.p, [.class("kicker")], text: "Two editions of a country report, compared sentence by sentence"),
                .element(.h1, [], [.text(diff.new.edition.country.name), " ", .element(.span, [.class("years")], text: years)]),
                .element(.p, [.class("lede")], [.element(.strong, text: "\(diff.boundary.grade.capitalized)."), " ", .text(lede)]),
                counts, .element(.p, [.class("words quiet")], text: words),
                .element(.div, [.class("about")], [trust, sources]),
            ])
    }

    private var years: String { "\(sides.old) → \(sides.new)" }

    private var lede: String { Numbers.unbroken("\(diff.boundary.phrase) \(diff.boundary.placedPhrase(sides))") }

    // MARK: Numbers

    private var counts: HTMLNode {
        var items = [
            count(.added, diff.count(of: .added), "added"), count(.removed, diff.count(of: .removed), sides.notReportedInNew),
            count(.changed, diff.count(of: .revised), "revised"), count(.changed, diff.count(of: .updated), "updated"),
            count(.changed, diff.count(of: .reworded), "reworded"), count(.moved, diff.movedCount, "moved"),
            count(.same, diff.count(of: .cosmetic), "cosmetic"), count(.same, diff.count(of: .unchanged), "unchanged"),
        ]
        let uncovered = diff.count(of: .notCovered)
        if uncovered > 0 { items.append(count(.notCovered, uncovered, "not covered")) }
        return .element(.ul, [.class("counts"), .set(.ariaLabel, "Sentences by what became of them")], items)
    }

    private func count(_ mark: ChangeMark, _ number: Int, _ name: String) -> HTMLNode {
        .element(
            .li, number == 0 ? [.class("none")] : [],
            [mark.silentNode, .element(.b, [.class("number")], text: Numbers.grouped(number)), " ", .text(name)])
    }

    private var words: String {
        let change = Numbers.change(from: diff.old.wordCount, to: diff.new.wordCount).map { " (\($0))" } ?? ""
        var text = "\(Numbers.counted(diff.new.wordCount, "word", "words")), was \(Numbers.grouped(diff.old.wordCount))\(change)."
        let incidents = [
            (diff.count(of: .new), "new"), (diff.count(of: .followUp), "followed up"), (diff.count(of: .carried), "reported before"),
        ]
        .filter { $0.0 > 0 }.map { "\(Numbers.grouped($0.0)) \($0.1)" }
        if !incidents.isEmpty { text += " Incidents: \(incidents.joined(separator: ", "))." }
        return text
    }

    // MARK: How far to trust it

    private var trust: HTMLNode {
        var sentences: [String] = []
        if let grades = SectionGrades.phrase(of: diff) { sentences.append(grades) }
        if !context.sections.isEmpty { sentences.append("Only: \(context.sections.words.joined(separator: ", ")).") }
        for (paths, name) in [(diff.coverage.notCoveredByOld, sides.inOld), (diff.coverage.notCoveredByNew, sides.inNew)]
        where !paths.isEmpty {
            let places = paths.map { PlaceName.of($0) }.joined(separator: "; ")
            sentences.append("Not covered \(name): \(places). Nothing there counts as added or not reported.")
        }
        sentences.append("“Not reported” means not found \(sides.inNew), nothing more: nothing follows from it about the country.")
        sentences.append(
            "Counterparts were found by a program, which can be wrong; before you rely on a sentence, read it in the original, to which "
                + "the years beside it lead.")
        sentences.append("¶ is the paragraph of the report, counted from 0.")
        return .element(.p, [.class("trust")], text: sentences.joined(separator: " "))
    }

    // MARK: Sources

    private var sources: HTMLNode {
        .element(
            .dl, [.class("sources")],
            [(sides.old, diff.old.snapshot), (sides.new, diff.new.snapshot)].map { name, snapshot in
                .element(.div, [], [.element(.dt, text: name), .element(.dd, [], source(snapshot))])
            })
    }

    private func source(_ snapshot: Snapshot) -> [HTMLNode] {
        var lines: [HTMLNode] = []
        if let title = snapshot.title { lines.append(.element(.span, [.class("source-title")], text: title)) }
        if let url = snapshot.url { lines.append(.element(.span, [.class("address")], [.link(HTMLLink(web: url), [], [.text(url)])])) }
        var details: [HTMLNode] = []
        if let published = snapshot.published { details += ["published ", .element(.time, text: published), " · "] }
        if let retrieved = snapshot.retrieved { details += ["retrieved ", .element(.time, text: retrieved), " · "] }
        details += ["SHA-256 ", .element(.code, text: snapshot.sha256)]
        lines.append(.element(.span, [.class("quiet")], details))
        return lines
    }
}
