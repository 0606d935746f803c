import ReportModel

/// Parts a document into its reports, and cuts off what surrounds them.
struct DocumentParts {
    /// A report's blocks and the country named above them.
    struct Part: Equatable {
        let countryTitle: String?
        let blocks: Range<Int>
    }

    let parts: [Part]

    /// - Parameters:
    ///   - list: Blocks of a document.
    ///   - registry: Knows which lines name a country.
    init(_ list: BlockList, registry: CountryRegistry) {
        let reader = HeadingReader(list: list)
        let readings = list.blocks.map(reader.read)
        let end = Self.pageEnd(list, readings)
        var starts = Self.countryLines(list, readings, before: end) { registry.country(titled: $0) != nil }
        if starts.isEmpty, let only = Self.countryLines(list, readings, before: end, where: { _ in true }).first, only <= 1 {
            // A country the registry does not know, named in the first line.
            starts = [only]
        }
        guard let first = starts.first else {
            parts = [Part(countryTitle: nil, blocks: 0..<end)]
            return
        }
        // Text above the first country's name is the report's own only where it has headings of its own.
        let lead = readings[..<first].contains(where: Self.isTop) ? [Part(countryTitle: nil, blocks: 0..<first)] : []
        parts =
            lead
            + starts.indices.map { index in
                let next = index + 1 < starts.count ? starts[index + 1] : end
                return Part(countryTitle: list.string(list.blocks[starts[index]].text), blocks: (starts[index] + 1)..<next)
            }
    }

    /// Lines that name a country: written like a title, and followed by the summary or a numbered section.
    private static func countryLines(
        _ list: BlockList, _ readings: [HeadingReader.Reading], before end: Int, where isCountry: (String) -> Bool
    ) -> [Int] {
        (0..<max(0, end - 1)).filter { index in
            guard case .heading(let heading) = readings[index], heading.text.label == nil, !isTop(readings[index]),
                list.blocks[index].text.count <= 100, list.blocks[index].linkedBytes == 0, isTop(readings[index + 1])
            else { return false }
            return isCountry(heading.text.title)
        }
    }

    private static func isTop(_ reading: HeadingReader.Reading) -> Bool {
        guard case .heading(let heading) = reading else { return false }
        return heading.text.isSummary || heading.text.numbering.isSection || heading.text.isPartTitle
    }

    /// Where the furniture below a captured report begins; the end of the document where there is none.
    private static func pageEnd(_ list: BlockList, _ readings: [HeadingReader.Reading]) -> Int {
        guard let lastTop = readings.lastIndex(where: isTop) else { return list.blocks.count }
        return list.blocks.indices.first { index in
            index > lastTop && list.blocks[index].text.count < 60 && Furniture.opensPageEnd(list.string(list.blocks[index].text))
        } ?? list.blocks.count
    }
}
