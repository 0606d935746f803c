import Testing

@testable import Rendering

/// Text for a mail.
@Suite struct QuotedPrintableTests {
    @Test(arguments: [
        ("", ""), ("\n", "\n"), ("plain\ntext\n", "plain\ntext\n"), ("a = b", "a =3D b"), ("é “", "=C3=A9 =E2=80=9C"), ("end ", "end=20"),
        ("From me", "=46rom me"), ("Fromage", "Fromage"), (".", "=2E"), ("a.", "a."),
    ])
    func encoded(text: String, expected: String) { #expect(QuotedPrintable.encoded(text) == expected) }

    @Test func longLinesGoOn() {
        #expect(QuotedPrintable.encoded(String(repeating: "a", count: 76)) == String(repeating: "a", count: 76))
        #expect(QuotedPrintable.encoded(String(repeating: "a", count: 77)) == String(repeating: "a", count: 75) + "=\naa")
        for line in QuotedPrintable.encoded(String(repeating: "aé.国 ", count: 60)).split(separator: "\n") { #expect(line.count <= 76) }
    }
}
