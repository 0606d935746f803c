import ReportModel
import Testing

@testable import Rendering

@Suite("An outline for the terminal")
struct OutlineTerminalTests {
    @Test("A tree with the extent of each heading")
    func tree() {
        #expect(
            String(decoding: OutlineTerminal(width: 100).bytes(.ardania), as: UTF8.self) == """
                Ardania · 2019
                7 paragraphs, 9 sentences, 53 words

                outline                                              from     ¶ sent.    words
                Executive Summary                                      ¶1     1     2       10
                Section 1. Respect for the Integrity of the Person     ¶2     4     5       26
                  a. Torture                                           ¶2     1     1        5
                  b. Prison and Detention Center Conditions            ¶3     3     4       21
                    · Physical Conditions:                             ¶3     2     3       16
                    · Administration:                                  ¶5     1     1        5
                Section 2. Respect for Civil Liberties                 ¶6     1     1        8
                  a. Freedom of Expression                             ¶6     1     1        8

                """)
    }

    @Test("It fits, however deep and long the headings are")
    func fits() {
        let deep = (1...30).map { String(repeating: "#", count: $0) + " A rather long heading \($0)" }.joined(separator: "\n")
        let text = String(decoding: OutlineTerminal(width: 40).bytes(Report(country: "Borland", year: nil, deep)), as: UTF8.self)
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(line) <= 40, "\(line)") }
    }
}
