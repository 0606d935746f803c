internal import ReportExtraction
internal import ReportModel

/// What reports say, apart from how a page is made: pages are touched, and their bytes change, without a word of the report.
enum Wording {
    /// A hash over headings and text; the same reports give the same one.
    static func hash(of reports: [Report]) -> String {
        var bytes: [UInt8] = []
        for report in reports {
            for section in report.sections { bytes += Array(section.heading.utf8) + [0x0A] }
            bytes += [0x1E] + report.text + [0x1D]
        }
        return SHA256.hexDigest(of: bytes)
    }
}
