/// How to read the page, and what made it.
struct PageFoot: Sendable {
    let context: PageContext
    let tool: Tool

    var node: HTMLNode {
        let words: [(ChangeMark, String)] = [
            (.added, "stands \(context.sides.inNew) and has no counterpart \(context.sides.inOld)"),
            (.removed, "no counterpart was found \(context.sides.inNew)"),
            (.changed, "revised: the substance changed; updated: only figures, dates or names of office rolled; reworded: other words"),
            (.moved, "stands under a heading that does not correspond"),
            (.same, "the same, or changed in spelling, tense or voice only"),
            (.notCovered, "the other document does not hold that part"),
        ]
        return .element(
            .footer, [.class("foot")],
            [
                .element(.h2, text: "How to read this page"),
                .element(
                    .ul, [.class("signs")],
                    words.map { mark, text in .element(.li, [], [mark.silentNode, " ", .text(text)]) }),
                .element(
                    .p, [],
                    [
                        "In a changed sentence ", .element(.del, text: "words that went"), " and ", .element(.ins, text: "words that came"),
                        " are marked; all else is as printed, in one edition or in both. Sig. is significance, from 0 to 1: how much a change matters to someone who can read only a few.",
                    ]),
                .element(.p, [.class("quiet")], text: "Made by \(tool.name) \(tool.version)."),
            ])
    }
}
