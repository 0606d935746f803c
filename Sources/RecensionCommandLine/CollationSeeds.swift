import Recension

/// What countries' editions are laid side by side already, taken up while pages of them are read.
actor CollationSeeds {
    private var tasks: [String: Task<CollationSeed?, Never>] = [:]

    /// Begins with a country, if it was not begun with.
    func takeUp(_ country: String, in store: EditionStore) {
        if tasks[country] == nil { tasks[country] = Task.detached { try? store.seed(of: country) } }
    }

    /// What there is of a country; nil where it was not begun with, or cannot be read, which then shows where it is needed.
    func seed(of country: String) async -> CollationSeed? { await tasks[country]?.value }
}
