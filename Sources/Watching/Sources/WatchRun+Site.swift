internal import EditionStore
internal import Fetching
internal import ReportExtraction
internal import ReportModel

extension WatchRun {
    /// The first edition that stands on the web; earlier years are not asked for.
    private static let firstYear = 1999

    /// Asks sites for their index pages and the reports that they lead to.
    ///
    /// - Parameters:
    ///   - sites: Places of the same editions: each edition is taken from the first that has it.
    ///   - known: The sources, and the years of them, whose base line is complete.
    /// - Returns: Whether every edition could be looked for.
    mutating func look(
        at sites: [EditionSite], of place: WatchedPlace, known: Set<String>, _ fetcher: Fetcher
    ) async throws(EditionStoreError) -> Bool {
        // An edition comes out in the year after its own, or later.
        let latest = Int(time.prefix(4)) ?? Self.firstYear
        let years = (Self.firstYear...max(Self.firstYear, latest)).filter { place.years?.contains($0) ?? true }
        let asked = askedYears(of: sites, place)
        var isComplete = true
        for year in years {
            // Each year has a base line of its own: one whose index is out of reach for long must not keep the others silent. Years
            // that are watched only now, and lie before others that were, have theirs, too: what is new is the reader's interest.
            let name = "\(place.name) \(year)"
            let isQuiet = !known.contains(name) && (!known.contains(place.name) || asked.max().map { year < $0 } == true)
            var isLookedAt = true
            for site in sites {
                let (links, isAnswered) = try await links(at: site.index(of: year), of: year, place, isQuiet: isQuiet, fetcher)
                isLookedAt = isLookedAt && isAnswered
                if links.isEmpty { continue }
                try await look(at: links, of: year, place, isQuiet: isQuiet, fetcher)
                isLookedAt = true
                break
            }
            if isLookedAt, !options.isSilent, !known.contains(name) { step.sources.append(name) }
            isComplete = isComplete && isLookedAt
        }
        return isComplete
    }

    /// The years for which a run has asked before.
    private func askedYears(of sites: [EditionSite], _ place: WatchedPlace) -> Set<Int> {
        var years: Set<Int> = []
        for page in pages.values where page.source == place.name {
            if let year = page.year, sites.contains(where: { $0.index(of: year) == page.address }) { years.insert(year) }
        }
        return years
    }

    // MARK: Index pages

    /// What an index page leads to, and whether it could be looked at; none where the edition is not out.
    private mutating func links(
        at address: String, of year: Int, _ place: WatchedPlace, isQuiet: Bool, _ fetcher: Fetcher
    ) async throws(EditionStoreError) -> (links: [IndexLink], isLookedAt: Bool) {
        var page =
            pages[address] ?? WatchedPage(address: address, source: place.name, year: year, verdict: .absent, since: time, isQuiet: isQuiet)
        let wasThere = page.verdict == .index || page.sha256 != nil
        let (content, url) = try await content(of: address, page, fetcher)
        let bytes: [UInt8]
        switch content {
        case .missing(.absent, let reason):
            if wasThere {
                refuse(page, .refused, reason: "the index of the edition is gone: \(reason)", isTrouble: true)
                return ([], false)
            }
            page.verdict = .absent
            note(page, "absent", reason: "the \(year) edition is not out, or stands elsewhere")
            return ([], true)
        case .missing(let verdict, let reason):
            refuse(page, verdict, reason: reason, isTrouble: true)
            return ([], false)
        case .bytes(let found, let sha256, _):
            bytes = found
            page.sha256 = sha256
        case .unchanged:
            bytes = try page.sha256.flatMap { sha256 throws(EditionStoreError) in try store.body(sha256) } ?? []
        }
        let links = EditionIndex.links(in: bytes, at: url, year: year, registry: reader.registry)
        if links.isEmpty {
            // Some sites show another page where there is none yet.
            if !wasThere {
                page.sha256 = nil
                page.verdict = .absent
                note(page, "absent", reason: "the page leads to no report of \(year)")
                return ([], true)
            }
            page.sha256 = pages[address]?.sha256
            refuse(page, .refused, reason: "the page leads to no report of \(year) any more", isTrouble: true)
            return ([], false)
        }
        if page.verdict != .index { page.since = time }
        page.verdict = .index
        page.reason = nil
        page.isTold = false
        remember(page)
        return (links, true)
    }

    // MARK: Reports

    /// Requests that are under way at once; the fetcher lets fewer of them out.
    private static let width = 8

    private mutating func look(
        at links: [IndexLink], of year: Int, _ place: WatchedPlace, isQuiet: Bool, _ fetcher: Fetcher
    ) async throws(EditionStoreError) {
        var chosen: [(SourcePage, IndexLink)] = []
        for link in links {
            let page = SourcePage(address: link.url, source: place.name, year: year, country: link.country, isQuiet: isQuiet)
            if let country = link.country, !place.countries.contains(country) { leaveOut(page) } else { chosen.append((page, link)) }
        }
        for start in stride(from: 0, to: chosen.count, by: Self.width) {
            let part = Array(chosen[start..<min(start + Self.width, chosen.count)])
            var known: [String: FetchRecord] = [:]
            for (page, _) in part { known[page.address] = try store.fetches(of: page.address).last }
            let results = await withTaskGroup(of: (Int, FetchResult).self) { [known] group in
                for (index, (page, link)) in part.enumerated() {
                    group.addTask { (index, await Self.fetch(page.address, known[page.address], link.alternatives, fetcher)) }
                }
                var results: [FetchResult?] = part.map { _ in nil }
                for await (index, result) in group { results[index] = result }
                return results
            }
            // In the order of the index, whatever came first.
            for ((page, _), result) in zip(part, results) {
                guard let result else { continue }
                try examine(page, content(result, of: page.address, pages[page.address]), chosen: place.countries)
            }
        }
    }

    /// Asks for a page, and where it is not there for the other addresses that the index gives for it.
    private static func fetch(
        _ address: String, _ known: FetchRecord?, _ alternatives: [String], _ fetcher: Fetcher
    ) async -> FetchResult {
        // What is known of a page is known of the address that it came from.
        let isElsewhere = known.map { alternatives.contains($0.url) } ?? false
        let first = await fetcher.fetch(address, validators: isElsewhere ? nil : known.map(validators))
        guard case .refused(.notFound) = first.outcome else { return first }
        for alternative in alternatives {
            let other = await fetcher.fetch(alternative, validators: known?.url == alternative ? known.map(validators) : nil)
            if case .refused = other.outcome { continue }
            return other
        }
        return first
    }

    // MARK: Answers

    private static func validators(of last: FetchRecord) -> Validators {
        Validators(etag: last.headers["etag"], lastModified: last.headers["last-modified"])
    }

    private func content(
        of address: String, _ page: WatchedPage, _ fetcher: Fetcher
    ) async throws(EditionStoreError) -> (PageContent, url: String) {
        let result = await fetcher.fetch(address, validators: try store.fetches(of: address).last.map(Self.validators))
        return (try content(result, of: address, page), result.finalURL)
    }

    /// Keeps what came, and says what it is.
    private func content(_ result: FetchResult, of address: String, _ page: WatchedPage?) throws(EditionStoreError) -> PageContent {
        switch result.outcome {
        case .page(let bytes):
            let sha256 = SHA256.hexDigest(of: bytes)
            let headers = Dictionary(result.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { "\($0), \($1)" })
            let record = FetchRecord(
                address: address, url: result.finalURL, time: result.time, status: result.status ?? 0, headers: headers, sha256: sha256)
            try store.keep(record, body: bytes)
            return .bytes(bytes, sha256: sha256, charset: result.charset)
        case .notModified:
            guard let last = try store.fetches(of: address).last else { return .unchanged }
            if last.sha256 == page?.sha256 { return .unchanged }
            // A run that was broken off had fetched it and not judged it, or it was doubted.
            guard let bytes = try store.body(last.sha256) else { return .unchanged }
            return .bytes(bytes, sha256: last.sha256, charset: MediaType(last.headers["content-type"] ?? "").charset)
        case .refused(let refusal):
            let verdict: WatchedPage.Verdict
            switch refusal {
            case .notFound: verdict = .absent
            default: verdict = refusal.isPassing ? .unreachable : .refused
            }
            return .missing(verdict, reason: "\(refusal)")
        }
    }
}
