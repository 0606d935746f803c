import Alignment
import ReportModel

/// Puts the sections of each edition into strands.
struct StrandIndex: Sendable {
    /// A title under a section; case and the spaces between words do not count.
    private struct Key: Hashable {
        let title: String
        let parent: Int
    }

    /// The last strand that had a title, and the edition in which it did.
    private var strandOfTitle: [Key: (strand: Int, edition: Int)] = [:]

    /// By section of a new edition: its strand, an old one or a new one. Linear in the sections.
    ///
    /// - Parameters:
    ///   - alignment: the sections laid beside those of the edition before; nil for the first.
    ///   - before: by section of the edition before: its strand.
    mutating func strands(
        of report: Report, _ alignment: SectionAlignment?, before: [Int], edition: Int, _ strands: inout [SectionStrand]
    ) -> [Int] {
        var result: [Int] = []
        for section in report.sections.indices {
            let place = SectionStrand.Place(edition: edition, section: section)
            if let strand = continued(section, alignment, before) ?? resumed(section, report, result, edition, strands) {
                strands[strand].places.append(place)
                result.append(strand)
            } else {
                result.append(strands.count)
                strands.append(SectionStrand(places: [place]))
            }
        }
        note(report, result, edition: edition)
        return result
    }

    /// Remembers the titles of an edition.
    mutating func note(_ report: Report, _ strands: [Int], edition: Int) {
        for section in report.sections.indices { strandOfTitle[Self.key(section, report, strands)] = (strands[section], edition) }
    }

    private func continued(_ section: Int, _ alignment: SectionAlignment?, _ before: [Int]) -> Int? {
        guard let alignment, let old = alignment.ofNew[section].first?.section, alignment.ofOld[old].first?.section == section else {
            return nil
        }
        return before[old]
    }

    /// The strand of the same title under the same section that ended before the last edition.
    private func resumed(
        _ section: Int, _ report: Report, _ known: [Int], _ edition: Int, _ strands: [SectionStrand]
    ) -> Int? {
        guard let earlier = strandOfTitle[Self.key(section, report, known)], let last = strands[earlier.strand].places.last,
            last.edition < edition - 1
        else { return nil }
        return earlier.strand
    }

    private static func key(_ section: Int, _ report: Report, _ strands: [Int]) -> Key {
        var title: [UInt8] = []
        for byte in report.sections[section].title.lowercased().utf8 where byte != 0x20 || (title.last ?? 0x20) != 0x20 {
            title.append(byte)
        }
        if title.last == 0x20 { title.removeLast() }
        return Key(title: String(decoding: title, as: UTF8.self), parent: report.sections[section].parent.map { strands[$0] } ?? -1)
    }
}
