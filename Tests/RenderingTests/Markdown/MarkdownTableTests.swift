import Testing

@testable import Rendering

@Suite("Tables")
struct MarkdownTableTests {
    @Test("Every row has as many cells as the header")
    func cells() {
        var table = MarkdownTable([.words("country"), .number("added")])
        #expect(table.isEmpty)
        table.append(["Ardania", "9"])
        table.append(["Borland"])
        table.append(["Castrova", "1", "too many"])
        #expect(
            table.text == """
                | country | added |
                |---|--:|
                | Ardania | 9 |
                | Borland |  |
                | Castrova | 1 |

                """)
    }
}
