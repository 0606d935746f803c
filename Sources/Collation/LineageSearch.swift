public import ReportModel

extension Collation {
    /// The lineages of which any sentence holds some words, in this order and whatever their case, in the order of ``lineages``.
    ///
    /// Linear in the text of all editions.
    public func lineages(saying words: String) -> [Int] {
        let wanted = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if wanted.isEmpty { return [] }
        return lineages { collation, witness in
            collation.editions[witness.edition].report.string(sentence: witness.sentence).lowercased().contains(wanted)
        }
    }

    /// The lineages whose ids begin with some letters.
    public func lineages(withID prefix: String) -> [Int] {
        let prefix = prefix.lowercased()
        return lineages.indices.filter { lineages[$0].id.hasPrefix(prefix) }
    }

    /// The lineages of which any sentence stood in a section that a closure chooses by its path, under whatever heading the others
    /// stand.
    public func lineages(in isChosen: (SectionPath) -> Bool) -> [Int] {
        let chosen = editions.map { edition in
            edition.report.sections.indices.map { isChosen(edition.report.path(to: $0)) }
        }
        let isRootChosen = isChosen(SectionPath(headings: []))
        return lineages { collation, witness in
            collation.editions[witness.edition].report.section(of: witness.sentence).map { chosen[witness.edition][$0] } ?? isRootChosen
        }
    }

    private func lineages(where isFound: (Collation, Witness) -> Bool) -> [Int] {
        lineages.indices.filter { lineages[$0].witnesses.contains { isFound(self, $0) } }
    }
}

extension Report {
    fileprivate func string(sentence: Int) -> String { string(sentences[sentence]) }
}
