import Testing

@testable import Rendering

/// Times in the head of a mail.
@Suite struct MailDateTests {
    @Test(arguments: [
        ("2026-04-21T06:00:03Z", "Tue, 21 Apr 2026 06:00:03 +0000"), ("2024-02-29T23:59:59Z", "Thu, 29 Feb 2024 23:59:59 +0000"),
        ("2000-01-01T00:00:00Z", "Sat, 01 Jan 2000 00:00:00 +0000"), ("1999-12-31T12:00:00Z", "Fri, 31 Dec 1999 12:00:00 +0000"),
    ])
    func times(time: String, expected: String) { #expect(MailDate.text(time) == expected) }

    @Test(arguments: [
        "", "2026-04-21", "2026-13-21T06:00:03Z", "2026-04-21T06:00:03+02:00", "2026-04-2\nT06:00:03Z", "20x6-04-21T06:00:03Z",
    ])
    func whatIsNoTime(time: String) { #expect(MailDate.text(time) == nil) }
}
