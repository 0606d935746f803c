/// The names of the places in a document that links lead to.
///
/// They are made of the ids of findings, so that they stay the same as long as the two texts do. A formula may be added in two
/// countries, or come back years later, and has the same id each time; in a document that holds more than one comparison a prefix
/// tells them apart.
struct MarkdownAnchors: Sendable, Equatable {
    /// What every name begins with: nothing, or a country and a year with a hyphen behind each.
    var prefix = ""
    /// The file in which the places are, as a link to it says; empty for the same document.
    var file = ""

    /// The row of a finding.
    func finding(_ id: String) -> String { "f-\(prefix)\(id)" }

    /// The rows of one kind of change at one place in the outline, which begin with that finding.
    func group(_ id: String) -> String { "g-\(prefix)\(id)" }

    /// A link to one of the names.
    func link(_ text: String, to name: String) -> String { "[\(text)](\(file)#\(Self.safe(name)))" }

    /// What stands at the place itself.
    static func mark(_ name: String) -> String { "<a id=\"\(safe(name))\"></a>" }

    /// Letters, digits and hyphens of ASCII: whatever a name holds, it ends no attribute.
    private static func safe(_ name: String) -> String {
        let scalars = name.unicodeScalars.filter {
            $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-")
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
