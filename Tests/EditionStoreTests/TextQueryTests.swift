import Testing

@testable import EditionStore

@Suite struct TextQueryTests {
    @Test(arguments: [
        ("arrest", "(\"arrest\")"), ("press freedom", "(\"press\") AND (\"freedom\")"),
        ("\"press freedom\" radio", "(\"press freedom\") AND (\"radio\")"), ("marr*", "(\"marr\" *)"),
        ("radio OR press", "(\"radio\" OR \"press\")"), ("press -radio -\"two words\"", "((\"press\")) NOT (\"radio\" OR \"two words\")"),
        ("year's end; OR", "(\"year's\") AND (\"end;\")"), ("NEAR(a b) col:x ^y", "(\"NEAR(a\") AND (\"b)\") AND (\"col:x\") AND (\"^y\")"),
        ("\"press free\"*", "(\"press free\" *)"), ("po*lice", "(\"po*lice\")"), ("*lice", "(\"*lice\")"),
        ("radio\"press freedom\"", "(\"radio\") AND (\"press freedom\")"),
        ("unclosed \"press freedom", "(\"unclosed\") AND (\"press freedom\")"),
    ])
    func wordsBecomeAQuery(_ words: String, _ expression: String) {
        #expect(TextQuery(words)?.expression == expression)
    }

    @Test(arguments: ["", "  ", "-press", "\"\"", "* - OR", "“ ”"])
    func nothingIsNoQuery(_ words: String) {
        #expect(TextQuery(words) == nil)
    }
}
