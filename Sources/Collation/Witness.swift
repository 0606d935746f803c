/// A sentence of one edition of a collation.
public struct Witness: Sendable, Hashable {
    /// Position in ``Collation/editions``.
    public let edition: Int
    /// Position in the sentences of that edition's report.
    public let sentence: Int

    public init(edition: Int, sentence: Int) {
        self.edition = edition
        self.sentence = sentence
    }
}
