/// The folding under which two headings are of one topic.
package enum TopicKey {
    /// The letters and digits of a title in lower case.
    package static func of(_ title: String) -> String {
        String(
            String.UnicodeScalarView(
                title.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
    }
}
