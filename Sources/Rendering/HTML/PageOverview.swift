/// What matters, before everything: highlights, incidents, issues named, topics not reported, and the report in charts.
struct PageOverview: Sendable {
    let context: PageContext
    let outline: PageOutline

    var node: HTMLNode {
        .element(
            .section, [.id("overview"), .set(.ariaLabelledBy, "overview-title")],
            [
                .element(.h2, [.id("overview-title")], text: "Overview"), PageHighlights(context: context).node,
                PageIncidents(context: context).node, PageSummaryList(context: context).node, PageAbsence(context: context).node,
                PageChangeTable(context: context, outline: outline).node, PageLengthTable(context: context).node,
                PageFlow(context: context).node,
            ])
    }
}
