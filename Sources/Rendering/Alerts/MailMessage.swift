public import Alerts

/// A digest as a message of mail (RFC 5322), for `sendmail -t`.
///
/// Lines end with a line feed, as programs that take mail expect on Unix; who speaks SMTP has to end them with a carriage return and a
/// line feed.
public struct MailMessage: Sendable {
    private let from: String
    private let to: [String]
    private let host: String

    /// - Parameters:
    ///   - from: "a@example.org" or "Name <a@example.org>"; what follows a line break is left out.
    ///   - to: At least one, the same.
    ///   - host: What the id of the message is unique on: the name of this machine.
    public init(from: String, to: [String], host: String) {
        self.from = from
        self.to = to
        self.host = host
    }

    /// The message. The same digest gives the same bytes and the same id, by which a mailbox knows one that comes again.
    ///
    /// The body is that of ``DigestText``, quoted-printable: all of it is in ASCII, and no line is longer than 76. Where the time of the
    /// digest is none, the date is left to who sends the message.
    public func bytes(of digest: Digest) -> [UInt8] {
        let text = DigestText()
        var head = MailHeader.addresses("From", [from])
        head += MailHeader.addresses("To", to)
        head += MailHeader.text("Subject", text.headline(of: digest))
        if let date = MailDate.text(digest.time) { head += "Date: \(date)\n" }
        head += "Message-ID: <recension.\(Self.word(digest.id, or: "0"))@\(Self.word(host, or: "localhost"))>\n"
        head += "MIME-Version: 1.0\n"
        head += "Content-Type: text/plain; charset=utf-8\n"
        head += "Content-Transfer-Encoding: quoted-printable\n"
        // Nobody is to answer that he is away (RFC 3834).
        head += "Auto-Submitted: auto-generated\n"
        return Array("\(head)\n\(QuotedPrintable.encoded(text.text(of: digest)))".utf8)
    }

    /// Letters, digits, hyphens and points that stand between such.
    private static func word(_ text: String, or other: String) -> String {
        let parts = text.split(separator: ".").map { part in
            String(
                String.UnicodeScalarView(
                    part.unicodeScalars.filter { $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-") }))
        }.filter { !$0.isEmpty }
        return parts.isEmpty ? other : parts.joined(separator: ".")
    }
}
