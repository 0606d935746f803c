/// Topics of the old report of which nothing was found, with their last place.
struct PageAbsence: Sendable {
    let context: PageContext

    var node: HTMLNode {
        guard let absence = AbsenceText(context.diff) else { return .nothing }
        return .element(
            .section, [.set(.ariaLabelledBy, "absent")],
            [
                .element(.h3, [.id("absent")], text: absence.title),
                .element(.p, [.class("small")], text: absence.explanation),
                .element(
                    .ul, [.class("items")],
                    absence.entries.map { entry in
                        .element(
                            .li, [],
                            [ChangeMark.removed.silentNode, " ", .text(entry.name), " ", .element(.small, text: entry.place)])
                    }),
            ])
    }
}
