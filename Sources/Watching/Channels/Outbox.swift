internal import Alerts
internal import EditionStore
internal import Fetching
internal import Rendering
internal import ReportExtraction

/// Hands over what waits to be told, and notes what was taken.
///
/// A message is noted as handed over after somebody took it: a run that ends in between hands it over again, under the same id.
struct Outbox {
    let configuration: WatchConfiguration
    let store: EditionStore
    let world: World

    /// Messages that a file shows.
    private static let messagesOfFile = 100
    /// Entries that a feed shows at least: what a reader missed in a year fits in, and readers still take the file. The last message
    /// is whole, however long.
    private static let entriesOfFeed = 1_000

    /// Tries every message that waits, once; of channels that fail, the others do not suffer.
    func handOver(_ summary: inout WatchSummary) async throws(EditionStoreError) {
        let channels = Dictionary(configuration.channels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        var written: Set<String> = []
        for delivery in try store.pendingDeliveries(to: channels.keys) {
            guard let channel = channels[delivery.channel] else { continue }
            var problem: String?
            // A file that was written in this run holds all messages.
            if !written.contains(channel.name) {
                do throws(World.Failure) {
                    if try await hand(delivery.digest, to: channel) == .allMessages { written.insert(channel.name) }
                } catch {
                    problem = error.message
                }
            }
            try store.note(delivery, at: UTCTime.iso8601(world.now()), problem: problem)
            summary.handovers.append(WatchSummary.Handover(channel: channel.name, digest: delivery.digest.id, problem: problem))
            if let problem {
                let message = "\(channel.name): the message could not be handed over and waits for the next run: \(problem)"
                summary.troubles.append(message)
                summary.news.append(message)
            }
        }
    }

    /// What was handed over.
    private enum Handed {
        case message, allMessages
    }

    private func hand(_ digest: Digest, to channel: Channel) async throws(World.Failure) -> Handed {
        switch channel.kind {
        case .standardOutput:
            let text = "\(DigestText().headline(of: digest))\n\n\(DigestText().text(of: digest))"
            guard world.print(Array(text.utf8)) else { throw World.Failure("nobody reads standard output") }
            return .message
        case .markdown(let path):
            try world.write(Array(DigestMarkdown().document(of: digests(Self.messagesOfFile)).utf8), path)
            return .allMessages
        case .feed(let path, let feed):
            try world.write(document(of: feed, path, try digests(Self.entriesOfFeed)), path)
            return .allMessages
        case .webhook(let address, let secret, let style):
            let poster = WebhookPoster(world: world, settings: configuration.fetching)
            try await poster.post(digest, to: address.value(in: world), signedBy: secret?.value(in: world), style)
            return .message
        case .mail(let from, let to, let program):
            let message = MailMessage(from: from, to: to, host: Self.host(of: from))
            try await world.run(program, message.bytes(of: digest))
            return .message
        case .command(let words, let form):
            try await world.run(words, text(of: digest, form))
            return .message
        }
    }

    private func digests(_ limit: Int) throws(World.Failure) -> [Digest] {
        do { return try store.digests(limit: limit) } catch { throw World.Failure("\(error)") }
    }

    private var tool: Tool { Tool(version: configuration.fetching.version) }

    private func document(of feed: Channel.Feed, _ path: String, _ digests: [Digest]) -> [UInt8] {
        let limit = max(Self.entriesOfFeed, digests.first?.alerts.count ?? 0)
        switch feed.form {
        case .atom:
            // A feed keeps its id when it is moved; without an address it has that of its file.
            let id = feed.url ?? "urn:recension:feed:\(SHA256.hexDigest(of: Array(path.utf8)).prefix(16))"
            return AlertFeed(id: id, title: feed.title, address: feed.url, limit: limit, tool: tool).bytes(of: digests)
        case .json: return JSONFeed(title: feed.title, address: feed.url, limit: limit, tool: tool).bytes(of: digests)
        }
    }

    private func text(of digest: Digest, _ form: Channel.MessageForm) -> [UInt8] {
        switch form {
        case .text: Array(DigestText().text(of: digest).utf8)
        case .markdown: Array(DigestMarkdown().document(of: [digest]).utf8)
        case .json: DigestJSON(tool: tool).bytes(of: digest)
        }
    }

    /// The part after the @ of an address of mail, which names messages.
    private static func host(of address: String) -> String {
        let host = address.split(separator: "@").dropFirst().last.map { $0.prefix { $0.isLetter || $0.isNumber || ".-".contains($0) } }
        return host.map(String.init) ?? "localhost"
    }
}
