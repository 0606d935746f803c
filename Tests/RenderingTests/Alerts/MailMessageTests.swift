import Alerts
import Testing

@testable import Rendering

/// Messages of mail.
@Suite struct MailMessageTests {
    private static let mail = MailMessage(
        from: "Recension <cron@example.org>", to: ["a@example.org", "b@example.org"], host: "host.example.org")

    private static func text(_ digest: Digest, _ mail: MailMessage = mail) -> String {
        String(decoding: mail.bytes(of: digest), as: UTF8.self)
    }

    @Test func aMessage() {
        #expect(
            Self.text(Digest([AlertFixtures.polarity], time: AlertFixtures.time)) == """
                From: Recension <cron@example.org>
                To: a@example.org, b@example.org
                Subject: Ardania 2019: 1 polarity shift
                Date: Tue, 21 Apr 2026 06:00:03 +0000
                Message-ID: <recension.e6cc76110c007019@host.example.org>
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Auto-Submitted: auto-generated

                ARDANIA 2019 (compared with 2018)
                 1. Polarity (=E2=80=9Cno=E2=80=9D went), Executive Summary: =E2=80=9CThere=
                 were reports of
                    disappearances.=E2=80=9D
                    In 2018: =E2=80=9CThere were no reports of disappearances.=E2=80=9D
                    https://example.org/2019/ardania

                """)
    }

    @Test func allIsInASCIIAndShort() {
        for digest in [AlertFixtures.everything, AlertFixtures.hostile, AlertFixtures.long()] {
            let text = Self.text(digest)
            #expect(text.utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
            #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
        }
    }

    @Test func theSameDigestHasTheSameId() {
        func id(_ digest: Digest) -> Substring? { Self.text(digest).split(separator: "\n").first { $0.hasPrefix("Message-ID: ") } }
        let later = Digest(AlertFixtures.everything.alerts.reversed(), time: "2026-04-22T06:00:00Z")
        #expect(id(later) == id(AlertFixtures.everything))
        #expect(id(later) == "Message-ID: <recension.\(later.id)@host.example.org>")
    }

    @Test func noHostEndsTheId() {
        let digest = Digest([AlertFixtures.held], time: AlertFixtures.time)
        for (host, expected) in [("a\n..b>", "a.b"), ("", "localhost"), ("ü", "localhost")] {
            let text = Self.text(digest, MailMessage(from: "a@example.org", to: ["b@example.org"], host: host))
            #expect(text.contains("\nMessage-ID: <recension.\(digest.id)@\(expected)>\n"))
        }
    }
}
