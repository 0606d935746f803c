internal import Alerts
internal import EditionStore
internal import Fetching
internal import Findings
internal import ReportExtraction
internal import ReportModel

extension WatchRun {
    /// Decides about what came of a page: nothing new, something to be stored, to be told, to be waited for, or not to be believed.
    mutating func examine(_ source: SourcePage, _ content: PageContent, chosen: CountryFilter) throws(EditionStoreError) {
        var page =
            pages[source.address]
            ?? WatchedPage(
                address: source.address, source: source.source, year: source.year, verdict: .listed, since: time, isQuiet: source.isQuiet)
        let (bytes, sha256, charset): ([UInt8], String, String?)
        switch content {
        case .unchanged: return settle(page, .taken, "unchanged")
        case .missing(.absent, let reason): return refuse(page, .absent, reason: reason, isTrouble: false, country: source.country)
        case .missing(let verdict, let reason): return refuse(page, verdict, reason: reason, isTrouble: true, country: source.country)
        case .bytes(_, let hash, _) where hash == page.sha256: return settle(page, .taken, "unchanged")
        case .bytes(let found, let hash, let encoding): (bytes, sha256, charset) = (found, hash, encoding)
        }

        let reports: [Report]
        do { reports = try reader.read(bytes, path: source.name, charset: charset) } catch {
            return refuse(page, .refused, reason: "\(error)", isTrouble: true, country: source.country)
        }
        if let reason = Self.disagreement(of: reports, with: source) {
            return refuse(page, .refused, reason: reason, isTrouble: true, country: source.country)
        }
        guard reports.contains(where: { chosen.contains($0.edition.country) }) else { return leaveOut(source) }

        let standings = try standings(of: reports, page)
        let country = reports.first?.edition.country
        page.year = reports.first?.edition.year ?? page.year
        let wording = Wording.hash(of: reports)
        if let doubt = standings.doubt, !isBelieved(page, wording, country) { return hold(page, reports, doubt, wording: wording) }
        let isQuiet = page.isQuiet && !options.tellsBaseLine
        page.wording = wording
        page.sha256 = sha256
        page.isQuiet = false
        if standings.isSame { return settle(page, .same, "same-text", country: country) }
        let capture = EditionStore.Capture(path: source.address, sha256: sha256, bytes: bytes, reports: reports)
        if isQuiet || standings.parts.isEmpty {
            step.captures.append(capture)
            settle(page, .taken, isQuiet ? "base-line" : "capture", country: country)
            return try flushIfFull()
        }
        let isEdition = standings.parts.contains { if case .edition = $0 { true } else { false } }
        settle(&page, .taken, isEdition ? "new-edition" : "amended", country: country)
        // It is stored together with what is told of it, and not before.
        step.pages.removeAll { $0.address == page.address }
        news.append(PageNews(capture: capture, page: page, parts: standings.parts))
    }

    /// A page that is there and was not chosen is no news when it is chosen one day.
    mutating func leaveOut(_ source: SourcePage) {
        let page =
            pages[source.address]
            ?? WatchedPage(address: source.address, source: source.source, year: source.year, verdict: .listed, since: time, isQuiet: true)
        note(page, "not-chosen", country: source.country)
    }

    // MARK: Verdicts

    private mutating func settle(_ page: WatchedPage, _ verdict: WatchedPage.Verdict, _ outcome: String, country: Country? = nil) {
        var page = page
        settle(&page, verdict, outcome, country: country)
    }

    private mutating func settle(_ page: inout WatchedPage, _ verdict: WatchedPage.Verdict, _ outcome: String, country: Country?) {
        if outcome == "unchanged" { page.forgetDoubtedWording() }
        // What was taken once and is as it was stays what it was.
        let isBack = outcome == "unchanged" && (page.verdict == .taken || page.verdict == .same)
        if !isBack {
            page.verdict = verdict
            page.since = time
        }
        page.reason = nil
        page.isTold = false
        note(page, outcome, country: country)
    }

    private mutating func hold(_ page: WatchedPage, _ reports: [Report], _ doubt: Standings.Doubted, wording: String) {
        var page = page
        if page.verdict != .held || page.wording != wording { page.since = time }
        page.verdict = .held
        page.wording = wording
        page.isTold = true
        let share = doubt.report.wordCount * 100 / max(doubt.words, 1)
        let reason =
            "came with \(share) % of its text (\(doubt.report.wordCount) words; \(doubt.words) in \(doubt.year)); held until seen again"
        page.reason = reason
        if !page.isQuiet || options.tellsBaseLine {
            step.alerts += reading.held(
                doubt.report, before: (doubt.words, doubt.year), address: page.address, key: wording)
        }
        note(page, "held", reason: reason, country: doubt.report.edition.country)
    }

    /// Whether a page that was doubted says the same after a while, or was accepted by hand.
    private func isBelieved(_ page: WatchedPage, _ wording: String, _ country: Country?) -> Bool {
        if accepted.contains(page.address) || country.map({ accepted.contains($0.key) }) == true { return true }
        guard page.verdict == .held, page.wording == wording, let since = UTCTime.seconds(page.since) else { return false }
        return began - since >= configuration.believesAfter
    }

    /// Why a page is not the one that the source leads to; nil where it is.
    private static func disagreement(of reports: [Report], with source: SourcePage) -> String? {
        for report in reports {
            guard let year = report.edition.year else {
                return "neither the page nor its path tells the year of the report of \(report.edition.country.name)"
            }
            if let message = report.diagnostics.first(where: { $0.code == "year-disagreement" })?.message { return message }
            if let expected = source.year, year != expected { return "this is the page of the \(year) edition, not of \(expected)" }
        }
        guard let expected = source.country, let first = reports.first, reports.allSatisfy({ $0.edition.country.key != expected.key })
        else {
            return nil
        }
        return "this is the page of \(first.edition.country.name), not of \(expected.name)"
    }

    // MARK: Against the library

    /// What the reports of a page are, measured by what the library has.
    private struct Standings {
        struct Doubted {
            let report: Report
            /// What it is measured by.
            let words: Int
            let year: Int
        }

        /// What is to be told.
        var parts: [PageNews.Part] = []
        /// Whether every report says what the library has.
        var isSame = true
        var doubt: Doubted?
    }

    private func standings(of reports: [Report], _ page: WatchedPage) throws(EditionStoreError) -> Standings {
        var result = Standings()
        for report in reports {
            guard let year = report.edition.year else { continue }
            let known = editions[report.edition.country.key] ?? []
            if let edition = known.first(where: { $0.year == year }) {
                guard case .unsaid(let own) = try standing(of: report, in: edition, page) else { continue }
                guard let last = own ?? edition.captures.last else { continue }
                // Another capture of the edition from elsewhere is no amendment: that is a page which changed where it stands.
                if page.sha256 != nil, let amended = edition.amended(by: report), let old = try store.report(of: own ?? amended) {
                    let diff = Self.compare(old, report)
                    // Typography alone is nothing that anybody changed.
                    if diff.isEmpty { continue }
                    result.parts.append(.amendment(diff, wordings: (Wording.hash(of: [old]), Wording.hash(of: [report]))))
                }
                result.isSame = false
                if Doubt.isCast(on: report.wordCount, before: last.words, isSameEdition: true) {
                    result.doubt = Standings.Doubted(report: report, words: last.words, year: year)
                }
                continue
            }
            result.isSame = false
            let wasTaken = news.contains { $0.parts.contains { $0.isEdition(report.edition) } }
            let before = known.last { $0.year < year }
            if let words = before?.captures.last?.words, let before = before?.year,
                Doubt.isCast(on: report.wordCount, before: words, isSameEdition: false)
            {
                result.doubt = Standings.Doubted(report: report, words: words, year: before)
            }
            // One that is older than what the library has fills a gap, and one that came from another source just now is no news twice.
            if !wasTaken, known.last.map({ $0.year < year }) ?? true { result.parts.append(.edition(report, before: before)) }
        }
        return result
    }

    /// What a report is, measured by the captures of its edition.
    private enum Standing {
        /// One of them says the same.
        case said
        /// None says it, or the page said it and then something else: what it said last, where that is a capture.
        case unsaid(StoredCapture?)
    }

    private func standing(of report: Report, in edition: StoredEdition, _ page: WatchedPage) throws(EditionStoreError) -> Standing {
        let wording = Wording.hash(of: [report])
        for capture in edition.captures.reversed() {
            if capture.sha256 == report.snapshot.sha256 { return .said }
            let said = try store.report(of: capture).map { Wording.hash(of: [$0]) }
            if said == wording { return .said }
            // To go back to what was said before is a change, too.
            if capture.sha256 == page.sha256 || said != nil && said == page.wording { return .unsaid(capture) }
        }
        return .unsaid(nil)
    }
}

extension WatchedPage {
    /// A page that is held no more says something else than what was doubted.
    mutating func forgetDoubtedWording() { if verdict == .held { wording = nil } }
}

extension PageNews.Part {
    /// Whether it is the coming of an edition.
    func isEdition(_ edition: Edition) -> Bool {
        guard case .edition(let report, _) = self else { return false }
        return report.edition.country.key == edition.country.key && report.edition.year == edition.year
    }
}
