import Testing

/// The measure is measured first.
struct VisibleTextTests {
    @Test(arguments: [
        ("<p>A<b>b</b>u &amp; s</p><p>x<br>y<br/>\n<BR>z", "Abu & s\nx y\nz"), ("<script>if (a<b) { '</p>' }</script>a<!-- <p> -->b", "ab"),
        ("a\u{A0}&nbsp; b&shy;c&#8203;d &#8217;&#x2019;", "a bcd ’’"), ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"),
        ("a < b & c", "a < b & c"), ("<a href='x'>y</a><style>z</style>", "y"), ("", ""),
    ])
    func textIsThatOfTheReader(html: String, text: String) {
        #expect(String(decoding: VisibleText(Array(html.utf8)[...]).utf8, as: UTF8.self) == text)
    }

    @Test func lettersAreLettersAndDigits() {
        #expect(String(decoding: VisibleText.letters("A-b’c 1.2 É!".utf8), as: UTF8.self) == "abc12é")
    }
}
