/// The human rights issues that the summaries of two editions name, item by item.
///
/// It compares lists, nothing else: an item that one summary does not name may stand in the body of the same report.
public struct SummaryList: Sendable, Equatable {
    /// What a summary was found to hold.
    public enum Status: String, Sendable, Equatable, CaseIterable {
        /// A list of issues.
        case list
        /// A statement that there were no reports of such abuses, and no list.
        case denial
        /// A summary without a list that could be told as one.
        case noList = "no-list"
        /// No summary: the document does not hold that part.
        case notCovered = "not-covered"
    }

    /// What one edition's summary names.
    public struct Side: Sendable, Equatable {
        public let status: Status
        /// Where the list, or the denial, begins; for other summaries their first sentence; nil where there is no summary.
        public let place: Quotation?
        /// The words that introduce the list, as printed: "Significant human rights issues included credible reports of".
        public let lead: String
        /// The items as printed, in order, without the punctuation that parts them.
        public let items: [String]

        public init(status: Status, place: Quotation? = nil, lead: String = "", items: [String] = []) {
            self.status = status
            self.place = place
            self.lead = lead
            self.items = items
        }
    }

    /// How an item relates to the other edition's list.
    public enum Relation: String, Sendable, Equatable, CaseIterable {
        /// Named by both in the same words, wherever in the list.
        case kept
        /// Named by both in other words.
        case reworded
        /// Named by the new list and not by the old one.
        case added
        /// Named by the old list and not by the new one. It does not mean that anything ended.
        case dropped
        /// The other edition has no list to compare with.
        case notCompared = "not-compared"
    }

    /// An item and its counterpart. A split item has several new entries, a merged one several old ones.
    public struct Item: Sendable, Equatable {
        public let relation: Relation
        public let old: [String]
        public let new: [String]
        /// The old words turned into the new ones; empty where a side is missing or nothing differs.
        public let words: [WordMark]
        /// A word of degree that came, went or gave way to another: "serious".
        public let shift: Shift?
        /// For an added or dropped item, the sentence outside the other edition's list in which its summary seems to name it.
        public let elsewhere: Quotation?

        public init(
            relation: Relation, old: [String] = [], new: [String] = [], words: [WordMark] = [], shift: Shift? = nil,
            elsewhere: Quotation? = nil
        ) {
            self.relation = relation
            self.old = old
            self.new = new
            self.words = words
            self.shift = shift
            self.elsewhere = elsewhere
        }

        public var isSplit: Bool { new.count > 1 }
        public var isMerged: Bool { old.count > 1 }
    }

    public let old: Side
    public let new: Side
    /// In the order of the new list; dropped items follow, in the order of the old one.
    public let items: [Item]

    public init(old: Side, new: Side, items: [Item]) {
        self.old = old
        self.new = new
        self.items = items
    }

    public func items(_ relation: Relation) -> [Item] { items.filter { $0.relation == relation } }

    /// Whether the items were compared: both summaries hold a list, or one of them says that there is nothing to list.
    public var isCompared: Bool {
        [old.status, new.status].allSatisfy { $0 == .list || $0 == .denial }
    }

    /// Whether a finding is the list of either side, or the denial that there is anything to name: the list tells it item by item.
    public func contains(_ finding: Finding) -> Bool {
        func holds(_ quotations: [Quotation], _ side: Side) -> Bool {
            guard side.status == .list || side.status == .denial, let place = side.place else { return false }
            return quotations.contains { $0.paragraph == place.paragraph && $0.sentence == place.sentence }
        }
        return holds(finding.old, old) || holds(finding.new, new)
    }
}
