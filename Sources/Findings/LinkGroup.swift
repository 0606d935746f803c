import Alignment

/// Sentences that links hold together: what becomes one finding.
struct LinkGroup {
    /// Positions in the old report's sentences, rising.
    let old: [Int]
    /// Positions in the new report's sentences, rising.
    let new: [Int]
    /// The links of the group, the best first.
    let links: [Link]

    /// Groups of an alignment by their first new sentence. Links are stars, so a group is one sentence and its partners.
    static func groups(of alignment: ReportAlignment) -> [LinkGroup] {
        var ofOld = [Int](repeating: -1, count: alignment.old.count)
        var ofNew = [Int](repeating: -1, count: alignment.new.count)
        var members: [[Link]] = []
        for link in alignment.links {
            var group = max(ofOld[link.old], ofNew[link.new])
            if group < 0 {
                group = members.count
                members.append([])
            }
            members[group].append(link)
            ofOld[link.old] = group
            ofNew[link.new] = group
        }
        return members.map { links in
            if links.count == 1 { return LinkGroup(old: [links[0].old], new: [links[0].new], links: links) }
            return LinkGroup(
                old: sortedOnce(links.map(\.old)), new: sortedOnce(links.map(\.new)),
                links: links.sorted { ($1.evidence.total, $0.new, $0.old) < ($0.evidence.total, $1.new, $1.old) })
        }
    }

    private static func sortedOnce(_ sentences: [Int]) -> [Int] {
        var result: [Int] = []
        for sentence in sentences.sorted() where result.last != sentence { result.append(sentence) }
        return result
    }

    /// The partners of the group's centre that state it a second time, and not a part of it.
    var copies: [Int] {
        links.filter { $0.kind == .copy }.map { new.count > 1 ? $0.new : $0.old }
    }
}
