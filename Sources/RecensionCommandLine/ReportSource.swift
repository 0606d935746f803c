import Recension

/// Reads the reports of files and folders, and tells on standard error what was noticed.
struct ReportSource: Sendable {
    let reader: ReportReader
    let countries: CountryFilter

    init(_ selection: SelectionOptions) throws(Trouble) {
        let registry = try selection.countries.registry()
        reader = ReportReader(registry: registry)
        countries = selection.countries.filter(registry)
    }

    /// A file's reports, or why it has none.
    struct Reading: Sendable {
        let path: String
        let reports: [Report]
        let problem: String?
    }

    /// The reports of one file; the trouble names the file.
    func reports(of path: String) throws(Trouble) -> [Report] {
        let bytes = try InputFile.read(path)
        do {
            return try reader.read(bytes, path: path).filter { countries.contains($0.edition.country) }
        } catch {
            throw Trouble(message: "\(path): \(error)")
        }
    }

    /// The reports of all files of a folder, in the order of their names. A page that does not belong there is a problem of its own
    /// and does not stop the others.
    func readings(of folder: String) async throws -> [Reading] {
        await readings(ofFiles: try InputFile.pages(in: folder), in: folder)
    }

    /// The same, but where countries are chosen and each of them has a page of its name with its report, the other pages are not
    /// looked into: of two hundred pages only the wanted ones are read.
    func readings(ofCountriesIn folder: String) async throws -> [Reading] {
        let paths = try InputFile.pages(in: folder)
        let named = paths.filter { countries.isChosen(fileName: $0, reader.registry) }
        if named.isEmpty || named.count == paths.count { return await readings(ofFiles: paths, in: folder) }
        let readings = await readings(ofFiles: named, in: folder)
        let found = readings.flatMap { $0.reports.map(\.edition.country.key) }
        if countries.areAll(among: found) { return readings }
        return await self.readings(ofFiles: paths, in: folder)
    }

    private func readings(ofFiles paths: [String], in folder: String) async -> [Reading] {
        let progress = Progress(folder, total: paths.count)
        return await Parallel.map(paths) { path in
            let reading: Reading
            do throws(Trouble) {
                let reports = try reports(of: path)
                let misplaced = reports.lazy.compactMap { $0.diagnostics.first { $0.code == "year-disagreement" } }.first
                reading = Reading(path: path, reports: misplaced == nil ? reports : [], problem: misplaced.map { "\(path): \($0.message)" })
            } catch {
                reading = Reading(path: path, reports: [], problem: error.message)
            }
            await progress.advance()
            return reading
        }
    }

    /// Tells what was noticed in reports of a file.
    static func note(_ reports: [Report], of path: String) {
        for diagnostic in reports.flatMap(\.diagnostics) {
            StandardError.write("recension: \(path)\(diagnostic.line.map { ":\($0)" } ?? ""): note: \(diagnostic.message)\n")
        }
    }
}
