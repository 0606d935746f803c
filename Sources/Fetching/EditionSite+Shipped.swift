extension EditionSite {
    /// The sites of today, in the order in which they are worth asking. Addresses change: every one of them may be replaced by
    /// settings.
    public static let shipped: [EditionSite] = [current, archive2021to2025, archive2017to2021, wayback]

    /// The Department's own site: all editions that it shows at present, and the place where a new one appears first.
    public static let current = EditionSite(
        "https://www.state.gov/reports/{year}-country-reports-on-human-rights-practices/", host: "www.state.gov")

    /// The site as it stood in January 2025, kept by the Department: editions up to 2023.
    public static let archive2021to2025 = EditionSite(
        "https://2021-2025.state.gov/reports/{year}-country-reports-on-human-rights-practices/", host: "2021-2025.state.gov")

    /// The site as it stood in January 2021: editions up to 2019.
    public static let archive2017to2021 = EditionSite(
        "https://2017-2021.state.gov/reports/{year}-country-reports-on-human-rights-practices/", host: "2017-2021.state.gov")

    /// The newest captures of the Department's site by the Internet Archive. The Archive redirects an address with a time stamp cut
    /// short to the capture nearest to it, and writes the links of a captured page so that they stay in the Archive.
    public static let wayback = EditionSite(
        "https://web.archive.org/web/2/https://www.state.gov/reports/{year}-country-reports-on-human-rights-practices/",
        host: "web.archive.org")
}
