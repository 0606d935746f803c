import Recension

/// Where an edition that a command was given is found.
enum EditionPlace: Equatable {
    case file(String)
    case folder(String)
    /// The edition of a year, in the library.
    case stored(year: Int)

    /// A year is that of the library where a library was named, or where no file or folder has the name of the year.
    init(_ argument: String, _ library: LibraryOptions) throws(Trouble) {
        if let year = InputFile.year(ofFolder: argument), !argument.contains("/") {
            guard library.library == nil, InputFile.exists(argument) else {
                self = .stored(year: year)
                return
            }
        }
        switch try InputFile.kind(of: argument) {
        case .file: self = .file(argument)
        case .folder: self = .folder(argument)
        }
    }

    /// Whether it may hold many countries.
    var isSet: Bool {
        if case .file = self { false } else { true }
    }
}

extension ReportSource {
    /// The reports of an edition, or what stands in the way of each.
    func readings(of place: EditionPlace, in library: LibraryOptions) async throws -> [Reading] {
        switch place {
        case .file(let path): [Reading(path: path, reports: try reports(of: path), problem: nil)]
        case .folder(let path): try await readings(of: path)
        case .stored(let year): try readings(ofStored: year, in: library)
        }
    }

    private func readings(ofStored year: Int, in library: LibraryOptions) throws(Trouble) -> [Reading] {
        let store: EditionStore
        do { store = try EditionStore(path: library.path(), .reading) } catch {
            throw Trouble(message: "\(year): there is no file or folder of this name; and as a year of the library: \(error)")
        }
        var readings: [Reading] = []
        let editions = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.editions() }
        for edition in editions where edition.year == year && countries.contains(edition.country) {
            let report = try Trouble.ofLibrary { () throws(EditionStoreError) in try store.report(of: edition) }
            readings.append(Reading(path: "\(year)/\(edition.country.slug)", reports: report.map { [$0] } ?? [], problem: nil))
        }
        guard editions.contains(where: { $0.year == year }) else {
            let years = Set(editions.map(\.year)).sorted().map { "\($0)" }.joined(separator: ", ")
            throw Trouble(message: "\(store.path): there is no edition of \(year)\(years.isEmpty ? "" : "; there are \(years)")")
        }
        return readings
    }
}
