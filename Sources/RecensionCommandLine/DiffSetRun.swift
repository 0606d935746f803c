import Recension

/// Compares many pairs and writes the document of all of them as it comes.
struct DiffSetRun {
    let comparison: Comparison
    let document: any DiffSetDocument
    /// Whether the document comes country by country.
    let isStreamed: Bool
    let output: OutputOptions

    /// - Parameter shared: What the countries have in common, where the document tells it first.
    /// - Returns: Whether any pair differs.
    func write(_ pairing: EditionPairing, _ shared: Comparison.Shared) async throws -> Bool {
        var document = document
        var file = try OutputFile(output.output, pager: output.pager)
        var tallies: [DiffTally] = []
        var counts = EditionChangeCounts()
        try file.write(document.open(shared.changes))
        let renderer = document
        // Countries that are shown one by one are their own progress, and a bar must not run across them or the pager.
        let showsProgress = !(output.isShown && isStreamed)
        try await comparison.run(
            pairing.pairs, after: shared, showsProgress: showsProgress,
            make: { (DiffTally($0), renderer.pair($0), renderer.sharedTelling == .last ? comparison.digest($0) : nil) }
        ) { tally, bytes, digest in
            if let digest { counts.append(digest) }
            try file.write(document.append(pair: bytes))
            tallies.append(tally)
            // Nobody reads on, and the status is known.
            if file.isAbandoned, pairing.problems.isEmpty, !tally.isEmpty { throw ExitStatus.differs }
            if file.isAbandoned, !pairing.problems.isEmpty { throw ExitStatus.trouble }
        }
        try file.write(
            document.finish(
                DiffSetOutcome(
                    tallies: tallies, problems: pairing.problems, missing: pairing.missing,
                    shared: document.sharedTelling == .last ? counts.changes : shared.changes)))
        try file.finish()
        return tallies.contains { !$0.isEmpty }
    }
}
