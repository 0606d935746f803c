import Testing

@testable import Fetching

@Suite struct MediaTypeTests {
    @Test(arguments: [
        ("", "", nil), ("text/html", "text/html", nil), ("Text/HTML ; Charset = \"Windows-1252\"; x=y", "text/html", "Windows-1252"),
        ("text/html;charset=", "text/html", nil), (";charset=utf-8", "", "utf-8"), ("text/html; boundary=charset", "text/html", nil),
    ])
    func typesAreTakenApart(value: String, name: String, charset: String?) {
        let type = MediaType(value)
        #expect(type.name == name)
        #expect(type.charset == charset)
    }
}
