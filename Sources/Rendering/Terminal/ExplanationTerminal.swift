import Alignment
public import Findings

/// Why a finding is what it is, for the terminal: each link's features, their sum, and the pair that lost.
public struct ExplanationTerminal: Sendable {
    private let width: Int
    private let color: Bool

    /// - Parameter width: Columns; taken to the nearest of 40 to 200.
    public init(width: Int = 100, color: Bool = false) {
        self.width = width
        self.color = color
    }

    /// The explanation as text, ending with a line feed.
    public func bytes(_ explanation: Explanation) -> [UInt8] {
        var page = TerminalPage(width: width, color: color)
        let finding = explanation.finding
        page.line(
            Span("\(finding.id)  ", .faint), Span(finding.relation.rawValue, .title),
            Span(finding.isMoved ? ", moved" : ""), Span(shift(finding)))
        write(finding.significance, to: &page)
        for (index, linked) in explanation.links.enumerated() {
            page.blank()
            page.line(Span("link \(index + 1) of \(explanation.links.count), \(name(linked.link.kind))", .heading))
            write(linked.link, to: &page)
            if let runnerUp = linked.runnerUp {
                page.blank()
                page.line(
                    Span("the best other pair of either sentence, which lost by \(decimal(linked.link.score - runnerUp.score))", .heading))
                write(runnerUp, to: &page)
            }
        }
        if let nearMiss = explanation.nearMiss {
            page.blank()
            let needed = nearMiss.score < explanation.threshold ? "a link needs \(decimal(explanation.threshold))" : "both have better ones"
            page.line(Span("nearest counterpart, which did not suffice: \(needed)", .heading))
            write(nearMiss, to: &page)
        } else if explanation.links.isEmpty {
            page.blank()
            page.line(Span("No sentence of the other edition shares enough words with it to be compared."))
        }
        return page.bytes
    }

    private func write(_ significance: Significance, to page: inout TerminalPage) {
        page.blank()
        page.line(Span("significance", .heading))
        for part in significance.parts {
            let sign = part.kind == .points ? "+" : "×"
            page.line(Span("  \(Columns.left(part.name, 42))"), Span("\(sign) ", .faint), Span(decimal(part.value)))
        }
        page.line(Span("  \(Columns.left("score", 44))"), Span(decimal(significance.score), .title))
    }

    private func shift(_ finding: Finding) -> String {
        finding.shift.map { "; \(FindingNotes.phrase($0))" } ?? ""
    }

    private func name(_ kind: Link.Kind?) -> String {
        switch kind {
        case .identical: "the same words on both sides"
        case .oneToOne: "one to one: the best of both sentences, or good beyond doubt"
        case .part: "part of a sentence that was split or merged"
        case .copy: "one side states it twice"
        case .gap: "between linked neighbours, with less evidence of its own"
        case nil: ""
        }
    }

    private func write(_ pair: Explanation.Pair, to page: inout TerminalPage) {
        for (side, quotation) in [("old", pair.old), ("new", pair.new)] {
            page.paragraph(
                [Span(quotation.text), Span("  \(PlaceName.of(quotation.section)) ¶\(quotation.paragraph)", .faint)],
                lead: [Span("  \(side)  ", .faint)])
        }
        for feature in pair.features {
            page.line(
                Span("  \(Columns.left(feature.name, 28))"), Span("\(decimal(feature.value)) × \(decimal(feature.weight)) = ", .faint),
                Span(decimal(feature.share)))
        }
        if abs(pair.adjustment) >= 0.0005 {
            let reason = pair.adjustment < 0 ? "too little around it, or too few words" : "cut at 1"
            page.line(Span("  \(Columns.left(reason, 44))"), Span(decimal(pair.adjustment)))
        }
        page.line(Span("  \(Columns.left("score", 44))"), Span(decimal(pair.score), .title))
    }

    /// Three places, with a sign for what is taken off.
    private func decimal(_ value: Double) -> String {
        let thousandths = Int(value * 1000 + (value < 0 ? -0.5 : 0.5))
        let digits = String(abs(thousandths % 1000))
        return "\(thousandths < 0 ? "−" : "")\(abs(thousandths) / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
    }
}
