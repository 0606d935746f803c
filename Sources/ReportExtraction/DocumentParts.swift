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
        let begin = list.blocks.firstIndex { !Furniture.isBanner(list.string($0.text)) } ?? 0
        let end = Self.pageEnd(list, readings)
        let starts = Self.countryLines(list, readings, in: begin..<max(begin, end)) { registry.country(titled: $0) != nil }
        guard let first = starts.first else {
            parts = [Part(countryTitle: nil, blocks: begin..<max(begin, end))]
            return
        }
        // Text above the first country's name is the report's own only where it has headings of its own.
        let lead = readings[begin..<first].contains(where: Self.isTop) ? [Part(countryTitle: nil, blocks: begin..<first)] : []
        parts =
            lead
            + starts.indices.map { index in
                let next = index + 1 < starts.count ? starts[index + 1] : end
                return Part(countryTitle: list.string(list.blocks[starts[index]].text), blocks: (starts[index] + 1)..<next)
            }
    }

    /// Lines that name a country: written like a title, followed by the summary or a numbered section.
    ///
    /// Of the lines that the registry does not know, the document's first counts, and any behind which the outline begins anew: in a
    /// report an empty heading may well stand right above "Section 3.", but nothing stands above a second "Section 1.".
    private static func countryLines(
        _ list: BlockList, _ readings: [HeadingReader.Reading], in range: Range<Int>, where isCountry: (String) -> Bool
    ) -> [Int] {
        var result: [Int] = []
        var lastNumber = -1
        // What a saved page has between the site's notice and its first title is furniture, too.
        let isBelowBanner = range.lowerBound > 0
        for index in range where index + 1 < range.upperBound {
            if let number = topNumber(readings[index]) { lastNumber = number }
            guard case .heading(let heading) = readings[index], heading.text.label == nil, !isTop(readings[index]),
                list.blocks[index].text.count <= 100, list.blocks[index].linkedBytes == 0, let next = topNumber(readings[index + 1]),
                !Furniture.isHandlingMark(heading.text.title), CountryReportTitle(heading.text.title).name != nil
            else { continue }
            if index == range.lowerBound || (isBelowBanner && lastNumber < 0) || next <= lastNumber || isCountry(heading.text.title) {
                result.append(index)
                lastNumber = 0
            }
        }
        return result
    }

    /// The number of a section, 0 for the summary and what else stands before the first; nil for all other blocks.
    private static func topNumber(_ reading: HeadingReader.Reading) -> Int? {
        guard case .heading(let heading) = reading else { return nil }
        if case .section(let number) = heading.text.numbering { return number }
        return heading.text.isSummary || heading.text.isPartTitle ? 0 : nil
    }

    private static func isTop(_ reading: HeadingReader.Reading) -> Bool {
        topNumber(reading) != nil
    }

    /// Where the furniture below a captured report begins; the end of the document where there is none.
    private static func pageEnd(_ list: BlockList, _ readings: [HeadingReader.Reading]) -> Int {
        guard let lastTop = readings.lastIndex(where: isTop) else { return list.blocks.count }
        return list.blocks.indices.first { index in
            index > lastTop && list.blocks[index].text.count < 60 && Furniture.opensPageEnd(list.string(list.blocks[index].text))
        } ?? list.blocks.count
    }
}
