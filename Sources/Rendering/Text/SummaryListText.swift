import Findings
import ReportModel

/// The comparison of two summaries' lists in words, for any output.
///
/// What the new list lacks is "not named" there: the report may tell it in its body, and nothing is said of the country.
struct SummaryListText: Sendable {
    static let title = "Human rights issues named"

    /// An item that came, is not named any more, or changed.
    struct Row: Sendable {
        enum Sign: Sendable { case added, dropped, changed, onlyOld, onlyNew }

        let sign: Sign
        /// The words as they changed; of an item of one side one kept run.
        let words: [WordMark]
        let notes: [String]
    }

    private let list: SummaryList
    private let sides: SideNames

    init?(_ diff: ReportDiff) {
        guard let list = diff.summaryList else { return nil }
        self.list = list
        sides = SideNames(diff)
    }

    /// What was found on either side, and how much of it stayed: one sentence each.
    var overview: [String] {
        var sentences = [Self.found(list.old, sides.old, sides.inOld), Self.found(list.new, sides.new, sides.inNew)]
        let counts: [(SummaryList.Relation, String)] = [
            (.kept, "kept"), (.reworded, "in other words"), (.added, "named \(sides.inNew) only"), (.dropped, "not named \(sides.inNew)"),
        ]
        let told = counts.compactMap { relation, name in
            let count = list.items(relation).count
            return count == 0 ? nil : "\(count) \(name)"
        }
        if !told.isEmpty { sentences.append(told.joined(separator: ", ") + ".") }
        if !list.isCompared { sentences.append("So the issues are not compared.") }
        return sentences
    }

    private static func found(_ side: SummaryList.Side, _ name: String, _ inName: String) -> String {
        let place = side.place.map { "\(PlaceName.of($0.section)) ¶\($0.paragraph)" } ?? ""
        switch side.status {
        case .list: return "\(name): \(side.items.count == 1 ? "1 issue" : "\(side.items.count) issues") (\(place))."
        case .denial: return "\(name): none; \(place) says “\(side.place?.text ?? "")”"
        case .noList: return "\(name): no list of issues was found in the summary."
        case .notCovered: return "\(name): the text holds no summary."
        }
    }

    /// What introduces the lists, where that changed.
    var lead: [WordMark] {
        guard list.old.status == .list, list.new.status == .list, list.old.lead != list.new.lead else { return [] }
        return [WordMark(.deleted, list.old.lead), WordMark(.inserted, list.new.lead)]
    }

    /// Added items first, then those that are not named any more, then the reworded ones; of lists that are not compared, all.
    var rows: [Row] {
        let order: [SummaryList.Relation] = [.added, .dropped, .reworded, .notCompared]
        return order.flatMap { relation in list.items(relation).map { row($0) } }
    }

    private func row(_ item: SummaryList.Item) -> Row {
        var notes: [String] = []
        if let shift = item.shift { notes.append(FindingNotes.phrase(shift)) }
        if item.isSplit { notes.append("one item became \(item.new.count)") }
        if item.isMerged { notes.append("\(item.old.count) items became one") }
        if let elsewhere = item.elsewhere {
            let side = item.relation == .dropped ? sides.new : sides.old
            notes.append("see also \(side) ¶\(elsewhere.paragraph): “\(elsewhere.text)”")
        }
        switch item.relation {
        case .added: return Row(sign: .added, words: whole(item.new), notes: notes)
        case .dropped: return Row(sign: .dropped, words: whole(item.old), notes: notes)
        case .notCompared:
            return Row(
                sign: item.new.isEmpty ? .onlyOld : .onlyNew, words: whole(item.new.isEmpty ? item.old : item.new), notes: notes)
        case .kept, .reworded: return Row(sign: .changed, words: item.words, notes: notes)
        }
    }

    /// The sign in words: "not named in 2024".
    func label(of row: Row) -> String {
        switch row.sign {
        case .added: "named \(sides.inNew) only"
        case .dropped: "not named \(sides.inNew)"
        case .changed: "in other words"
        case .onlyOld: "named \(sides.inOld)"
        case .onlyNew: "named \(sides.inNew)"
        }
    }

    private func whole(_ texts: [String]) -> [WordMark] { [WordMark(.kept, texts.joined(separator: "; "))] }
}
