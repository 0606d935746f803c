internal import ReportExtraction

/// Somebody who is told.
public struct Channel: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Standard output, which cron sends by mail.
        case standardOutput
        /// A file that holds the last messages, the newest first.
        case markdown(path: String)
        case feed(path: String, Feed)
        /// An address that messages are posted to.
        case webhook(Secret, signedBy: Secret?, WebhookStyle)
        /// Mail by way of a program that reads a message on standard input, as sendmail does.
        case mail(from: String, to: [String], program: [String])
        /// Any program; the message comes on standard input.
        case command([String], MessageForm)
    }

    /// A file that feed readers follow.
    public struct Feed: Sendable, Hashable {
        public enum Form: String, Sendable, Hashable {
            case atom
            case json
        }

        public let form: Form
        public let title: String
        /// The address of the file on the web; nil where it is not told.
        public let url: String?

        public init(_ form: Form, title: String, url: String? = nil) {
            self.form = form
            self.title = title
            self.url = url
        }
    }

    /// What is posted.
    public enum WebhookStyle: String, Sendable, Hashable, CaseIterable {
        /// The whole message by a schema of its own.
        case json
        /// What chat programs take that understand Slack.
        case slack
    }

    /// The form in which a program gets a message.
    public enum MessageForm: String, Sendable, Hashable, CaseIterable {
        case text, markdown, json
    }

    public let kind: Kind
    /// What its deliveries are noted under in the library; holds no secret.
    public let name: String

    /// - Parameter name: Nil for a name that is made of the kind and what it leads to.
    public init(_ kind: Kind, name: String? = nil) {
        self.kind = kind
        self.name = name ?? Self.name(of: kind)
    }

    private static func name(of kind: Kind) -> String {
        switch kind {
        case .standardOutput: "stdout"
        case .markdown(let path): "markdown \(path)"
        case .feed(let path, let feed): "\(feed.form.rawValue)-feed \(path)"
        // The address of a webhook is a secret by itself.
        case .webhook(let address, _, let style): "webhook \(style.rawValue) \(SHA256.hexDigest(of: Array(address.origin.utf8)).prefix(12))"
        case .mail(_, let to, _): "mail \(to.joined(separator: ", "))"
        case .command(let words, _): "command \(SHA256.hexDigest(of: Array(words.joined(separator: "\u{1F}").utf8)).prefix(12))"
        }
    }
}
