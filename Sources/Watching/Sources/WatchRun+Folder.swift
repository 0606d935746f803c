internal import EditionStore
internal import ReportExtraction
internal import ReportModel

extension WatchRun {
    /// Looks at the pages of a folder.
    ///
    /// - Returns: Whether all of it could be looked at.
    mutating func look(at folder: String, of place: WatchedPlace, isKnown: Bool) throws(EditionStoreError) -> Bool {
        let entries = world.pages(folder)
        let source = WatchedPage(address: folder, source: place.name, verdict: .index, since: time, isQuiet: false)
        if let reason = Self.problem(of: folder, entries) {
            refuse(pages[folder] ?? source, .unreachable, reason: reason, isTrouble: true)
            return false
        }
        remember(source.keeping(pages[folder]))
        for entry in entries {
            switch entry {
            case .problem(let message, let path):
                let page = page(at: path, of: place, isKnown: isKnown)
                try examine(page, .missing(.unreachable, reason: message.dropping(prefix: "\(path): ")), chosen: place.countries)
            case .page(let path):
                let page = page(at: path, of: place, isKnown: isKnown)
                let isChosen = page.year.map { place.years?.contains($0) ?? true } ?? true
                if !isChosen || page.country.map({ !place.countries.contains($0) }) == true {
                    leaveOut(page)
                    continue
                }
                try examine(page, content(of: path), chosen: place.countries)
            }
        }
        return true
    }

    /// Why a folder shows nothing of what is in it: it is not there, or an empty place where a disk should be.
    private static func problem(of folder: String, _ entries: [World.FolderEntry]) -> String? {
        if entries.isEmpty { return "the folder holds no page; what the library has stays as it is" }
        if entries.count == 1, case .problem(let message, let path) = entries[0], path == folder {
            return message.dropping(prefix: "\(path): ")
        }
        return nil
    }

    private func content(of path: String) -> PageContent {
        do throws(World.Failure) {
            let bytes = try world.read(path)
            return .bytes(bytes, sha256: SHA256.hexDigest(of: bytes), charset: nil)
        } catch {
            return .missing(.unreachable, reason: error.message.dropping(prefix: "\(path): "))
        }
    }

    private func page(at path: String, of place: WatchedPlace, isKnown: Bool) -> SourcePage {
        let name = SourceName(path)
        return SourcePage(
            address: path, source: place.name, year: name.year, country: name.slug.flatMap { reader.registry.country(slug: $0) },
            isQuiet: !isKnown)
    }
}

extension WatchedPage {
    /// The page as it is known, where it has this verdict already.
    func keeping(_ known: WatchedPage?) -> WatchedPage {
        guard let known, known.verdict == verdict else { return self }
        return known
    }
}

extension String {
    func dropping(prefix: String) -> String { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self }
}
