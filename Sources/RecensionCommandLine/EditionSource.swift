import ArgumentParser
import Recension

/// The editions that `blame`, `history`, `timeline`, `silence` and `copied` read.
struct EditionSource: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Pages, texts or <year> folders of them, or one folder that holds <year> folders.", valueName: "path"))
    var paths: [String]

    @OptionGroup var selection: SelectionOptions
    @OptionGroup var wordOptions: WordOptions

    /// What was read.
    struct Editions {
        /// By country, in the order of their names; each of them has an edition.
        let collations: [Collation]
        /// Files that could not be read, or whose report has no place among the others.
        let problems: [DiffProblem]
    }

    /// Reads the editions of all countries chosen and lays them side by side, each country's oldest first.
    ///
    /// - Parameter isChosen: chooses editions by their year.
    func read(_ isChosen: (Int) -> Bool) async throws -> Editions {
        let source = try ReportSource(selection)
        let words = try wordOptions.words()
        var readings: [ReportSource.Reading] = []
        for path in try Self.editionPaths(paths, isChosen) {
            switch try InputFile.kind(of: path) {
            case .file: readings.append(ReportSource.Reading(path: path, reports: try source.reports(of: path), problem: nil))
            case .folder: readings += try await source.readings(ofCountriesIn: path)
            }
        }
        for reading in readings { ReportSource.note(reading.reports, of: reading.path) }
        var problems = readings.compactMap { reading in reading.problem.map { DiffProblem(file: reading.path, message: $0) } }
        var editions: [String: [(path: String, report: Report)]] = [:]
        for reading in readings {
            for report in reading.reports where report.edition.year.map(isChosen) ?? true {
                editions[report.edition.country.key, default: []].append((reading.path, report))
            }
        }
        let countries = editions.values.map {
            $0.sorted { ($0.report.edition.year ?? 0, $0.path) < ($1.report.edition.year ?? 0, $1.path) }
        }
        let collated = await Parallel.map(countries) { Self.collate($0, words) }
        problems += collated.flatMap(\.problems)
        for problem in problems { StandardError.write("recension: \(problem.message)\n") }
        let collations = collated.compactMap(\.collation).sorted {
            ($0.country?.name ?? "", $0.country?.key ?? "") < ($1.country?.name ?? "", $1.country?.key ?? "")
        }
        guard !collations.isEmpty else {
            throw Trouble(
                message: problems.isEmpty ? "no report of the countries and years chosen was found" : "there is no report to give")
        }
        return Editions(collations: collations, problems: problems.sorted { $0.file < $1.file })
    }

    private static func collate(
        _ editions: [(path: String, report: Report)], _ words: WordOptions.Words
    ) -> (collation: Collation?, problems: [DiffProblem]) {
        var collation = Collation(incidentWords: words.incidents, degrees: words.degrees)
        var problems: [DiffProblem] = []
        for (path, report) in editions {
            do { try collation.append(report) } catch { problems.append(DiffProblem(file: path, message: "\(path): \(error)")) }
        }
        return (collation.editions.isEmpty ? nil : collation, problems)
    }

    /// The paths, with each folder that holds <year> folders replaced by those of the years chosen; a <year> folder of another year
    /// is left out.
    private static func editionPaths(_ paths: [String], _ isChosen: (Int) -> Bool) throws(Trouble) -> [String] {
        var result: [String] = []
        for path in paths {
            guard case .folder = try InputFile.kind(of: path) else {
                result.append(path)
                continue
            }
            let years = try InputFile.yearFolders(in: path)
            if years.isEmpty {
                if InputFile.year(ofFolder: path).map(isChosen) ?? true { result.append(path) }
            } else {
                result += years.filter { isChosen($0.year) }.map(\.path)
            }
        }
        guard !result.isEmpty else { throw Trouble(message: "there is no edition of the years chosen by --year") }
        return result
    }
}
