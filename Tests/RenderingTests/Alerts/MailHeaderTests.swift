import Testing

@testable import Rendering

/// The head of a mail.
@Suite struct MailHeaderTests {
    @Test func plainTextIsFoldedAtSpaces() {
        #expect(MailHeader.text("Subject", "All is well") == "Subject: All is well\n")
        let long = (0..<20).map { "word\($0)" }.joined(separator: " ")
        let lines = MailHeader.text("Subject", long).split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.count <= 78 } && lines[1].hasPrefix(" word"))
    }

    @Test func otherLettersAreEncoded() {
        #expect(MailHeader.text("Subject", "Żar: 9 % came") == "Subject: =?utf-8?Q?=C5=BBar=3A_9_=25_came?=\n")
        for line in MailHeader.text("Subject", String(repeating: "国é", count: 40)).split(separator: "\n") { #expect(line.count <= 76) }
    }

    @Test func whatLooksEncodedIsEncoded() {
        #expect(MailHeader.text("Subject", "=?utf-8?Q?x?=") == "Subject: =?utf-8?Q?=3D=3Futf-8=3FQ=3Fx=3F=3D?=\n")
    }

    @Test(arguments: ["a\nBcc: b@example.org", "a\r\n\r\nbody", "a\u{2028}b", "a\u{85}b", "é\nBcc: x", "a\u{0}b"])
    func noValueBeginsAHeader(value: String) {
        for header in [MailHeader.text("Subject", value), MailHeader.addresses("To", [value, "\(value) <a@example.org>"])] {
            #expect(header.unicodeScalars.allSatisfy { $0 == "\n" || !Inert.isActive($0) })
            #expect(header.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast().allSatisfy { $0.hasPrefix(" ") })
            #expect(header.hasSuffix("\n") && !header.hasSuffix("\n\n"))
        }
    }

    @Test func whatFollowsTheLineOfAnAddressIsNone() {
        #expect(MailHeader.addresses("To", ["a@example.org\r\nBcc: b@example.org"]) == "To: a@example.org\n")
    }

    @Test func addresses() {
        #expect(MailHeader.addresses("To", ["a@example.org", "Ilo B <b@example.org>"]) == "To: a@example.org, Ilo B <b@example.org>\n")
        #expect(MailHeader.addresses("From", ["\"Żar, Ilo\" <c@example.org>"]) == "From: =?utf-8?Q?=C5=BBar=2C_Ilo?= <c@example.org>\n")
        let many = MailHeader.addresses("To", (0..<9).map { "reader\($0)@example.org" })
        #expect(many.split(separator: "\n").allSatisfy { $0.count <= 78 } && many.split(separator: ",").count == 9)
    }
}
