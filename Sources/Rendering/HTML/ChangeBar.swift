/// A bar of coloured parts beside numbers that say the same: assistive technology passes it over.
struct ChangeBar: Sendable {
    /// Units from one end to the other.
    private static let width = 1_000
    /// What parts two parts, so that they are told apart without their colours.
    private static let gap = 6

    /// Name of the colour, and size.
    let parts: [(className: String, size: Int)]
    /// The size that fills the bar; at least 1.
    let whole: Int

    init(_ parts: [(className: String, size: Int)], of whole: Int) {
        self.parts = parts
        self.whole = max(whole, 1)
    }

    init(_ counts: ChangeCounts, of whole: Int) {
        self.init(ChangeCounts.marks.map { ($0.className, counts.count(of: $0)) }, of: whole)
    }

    var node: HTMLNode {
        var x = 0
        var rects: [HTMLNode] = []
        for part in parts where part.size > 0 {
            // The least part is still to be seen.
            let width = max(part.size * Self.width / whole, 2 * Self.gap)
            rects.append(
                .element(
                    .rect,
                    [
                        .class("\(part.className)-bar"), .set(.x, x), .set(.width, width - Self.gap), .set(.height, 10),
                    ]))
            x += width
        }
        return .element(
            .svg,
            [
                .class("bar"), .set(.viewBox, "0 0 \(max(Self.width, x)) 10"), .set(.preserveAspectRatio, "none"),
                .set(.ariaHidden, "true"),
            ], rects)
    }
}
