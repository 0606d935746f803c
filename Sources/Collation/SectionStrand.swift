/// A section through the editions of a country, under whatever heading: at most one section of each.
///
/// It goes on in the section that is its best counterpart, if it is that section's best one, too; after editions without it, in a
/// section of the same title under the same section.
public struct SectionStrand: Sendable, Equatable {
    /// A section of one edition.
    public struct Place: Sendable, Hashable {
        /// Position in ``Collation/editions``.
        public let edition: Int
        /// Position in the sections of that edition's report.
        public let section: Int

        public init(edition: Int, section: Int) {
            self.edition = edition
            self.section = section
        }
    }

    /// Its sections, the oldest first.
    public internal(set) var places: [Place]

    public init(places: [Place]) {
        self.places = places
    }

    /// Its section in an edition, if it has one.
    public func place(in edition: Int) -> Place? { places.first { $0.edition == edition } }
}
