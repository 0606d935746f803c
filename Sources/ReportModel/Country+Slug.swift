extension Country {
    /// The country's name for addresses and file names: small letters and digits of ASCII with hyphens between the words, "burma",
    /// "cote-divoire".
    ///
    /// Made of the name that every output uses, so that it is the same for every edition, whatever the page was called in its year.
    /// Letters of other scripts are written as their numbers. Never empty; linear in the length of the name.
    public var slug: String {
        let slug = CountryKey.slug(name)
        return slug.isEmpty ? "country" : slug
    }
}
